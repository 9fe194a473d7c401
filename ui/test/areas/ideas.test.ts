// Ideas: the suggestion box with what anonymous means, cases for the meeting, the wall, feedback, and the values.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { ideasFixture } from '../../src/areas/ideas/ideas.fixture';
import IdeasPage from '../../src/areas/ideas/IdeasPage.svelte';
import { blocksOf } from '../../src/areas/ideas/values';
import { go, route } from '../../src/base/route.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import { engine } from './engine';

beforeEach(() => {
  setLanguage('en');
  go('ideas', {});
});

async function page(tab = '') {
  const asked = engine({
    ideas: () => ideasFixture(),
    suggestion_put: () => ({ text: 'Suggestion put in.' }),
    suggestion_answer: () => ({ text: 'Answered.' }),
    suggestion_best: () => ({ text: 'Best of the quarter.' }),
    case_save: () => ({ text: 'Case handed in.' }),
    case_told: () => ({ text: 'Told.' }),
    recognition_save: () => ({ text: 'On the wall.' }),
    recognition_remove: () => ({ text: 'Taken off.' }),
    report_certificates: () => ({ path: null, text: '', replaced: [] }),
    feedback_save: () => ({ text: 'Kept.' }),
    team_activity_save: () => ({ text: 'Kept.' }),
    values_save: () => ({ text: 'Kept.' }),
  });
  if (tab) go('ideas', { tab });
  render(IdeasPage);
  await screen.findByRole('heading', { name: '2 suggestions wait for an answer' });
  return asked;
}

const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });
const press = async (id: string) => fireEvent.click(await screen.findByTestId(id));

describe('the suggestion box', () => {
  it('says plainly what anonymous means, and sends no name then', async () => {
    const asked = await page();
    await press('ideas-new');
    await screen.findByTestId('suggestion-text');
    await type('suggestion-text', 'Shorter forms');
    await fireEvent.change(screen.getByTestId('suggestion-author'), { target: { value: 'E001' } });
    await fireEvent.click(within(screen.getByTestId('suggestion-who-anonymous')).getByRole('radio'));
    expect(screen.getByTestId('suggestion-anonymous').textContent).toContain('no name is stored');
    await press('suggestion-dialog-save');
    await waitFor(() => expect(asked.of('suggestion_put')).toEqual([{ author: null, theme: '', text: 'Shorter forms' }]));
  });

  it('takes a name only when one is chosen', async () => {
    const asked = await page();
    await press('ideas-new');
    await screen.findByTestId('suggestion-text');
    await type('suggestion-text', 'Shorter forms');
    await press('suggestion-dialog-save');
    expect(asked.of('suggestion_put')).toHaveLength(0);
    await fireEvent.change(screen.getByTestId('suggestion-author'), { target: { value: 'E001' } });
    await press('suggestion-dialog-save');
    await waitFor(() => expect(asked.of('suggestion_put')).toMatchObject([{ author: 'E001' }]));
  });

  it('is answered with words and a state', async () => {
    const asked = await page();
    await fireEvent.click(screen.getAllByTestId('suggestion-answer')[0]!);
    await fireEvent.change(await screen.findByTestId('answer-state'), { target: { value: 'declined' } });
    await press('answer-dialog-save');
    expect(asked.of('suggestion_answer')).toHaveLength(0);
    await type('answer-text', 'The CRM cannot do it yet.');
    await press('answer-dialog-save');
    await waitFor(() => expect(asked.of('suggestion_answer')).toEqual([{ id: 1, state: 'declined', answer: 'The CRM cannot do it yet.' }]));
  });

  it('narrows by state', async () => {
    await page();
    await fireEvent.change(screen.getByTestId('suggestion-state'), { target: { value: 'adopted' } });
    expect(screen.getAllByTestId('suggestion').map((card) => card.dataset.key)).toEqual(['2']);
  });
});

describe('cases', () => {
  it('wait for the meeting until they are told', async () => {
    const asked = await page('cases');
    await fireEvent.click(within(await screen.findByTestId('ideas-meeting')).getByTestId('case-told'));
    await waitFor(() => expect(asked.of('case_told')).toMatchObject([{ id: 11 }]));
  });

  it('are handed in for a month, with the customer’s code', async () => {
    const asked = await page();
    go('ideas', { do: 'case' });
    await screen.findByTestId('case-title');
    expect(route.params.tab).toBe('cases');
    await fireEvent.change(screen.getByTestId('case-member'), { target: { value: 'E002' } });
    await type('case-title', 'A fair');
    await type('case-story', 'We met them there.');
    await type('case-customer', 'C0002');
    await type('case-month', '2026-11');
    await press('case-dialog-save');
    await waitFor(() => expect(asked.of('case_save')).toEqual([{ id: null, employee_no: 'E002', month: '2026-11', kind: 'new_customer', title: 'A fair', story: 'We met them there.', customer_code: 'C0002' }]));
  });
});

describe('wall, feedback and values', () => {
  it('gives a certificate for a star, and takes off only what somebody put there', async () => {
    const asked = await page('wall');
    const [star, thanks] = screen.getAllByTestId('wall-card');
    expect(within(star!).queryByTestId('wall-remove')).toBeNull();
    await fireEvent.click(within(star!).getByTestId('wall-certificate'));
    await waitFor(() => expect(asked.of('report_certificates')).toMatchObject([{ kind: 'star', month: '2026-10', employee_no: 'E001' }]));
    await fireEvent.click(within(thanks!).getByTestId('wall-remove'));
    await waitFor(() => expect(asked.of('recognition_remove')).toEqual([{ id: 4 }]));
  });

  it('says where nothing was done about feedback yet', async () => {
    await page('life');
    expect(screen.getByTestId('feedback').textContent).toContain('Nothing done yet');
  });

  it('cuts the values into headings, paragraphs and lists', () => {
    expect(blocksOf('# One\nText\nmore\n\n- a\n- b')).toEqual([
      { kind: 'heading', lines: ['One'] },
      { kind: 'paragraph', lines: ['Text', 'more'] },
      { kind: 'list', lines: ['a', 'b'] },
    ]);
  });

  it('changes the values only with a reason', async () => {
    const asked = await page('values');
    expect(screen.getByTestId('values').textContent).toContain('We keep what we promise.');
    await press('values-edit');
    await screen.findByTestId('values-text');
    await type('values-text', 'We keep what we promise, always.');
    await press('values-dialog-save');
    expect(asked.of('values_save')).toHaveLength(0);
    await type('values-reason', 'Asked for in the meeting');
    await press('values-dialog-save');
    await waitFor(() => expect(asked.of('values_save')).toEqual([{ period: null, text: 'We keep what we promise, always.', reason: 'Asked for in the meeting' }]));
  });
});
