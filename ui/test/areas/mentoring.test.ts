// Mentoring: pairs by week with the keyboard, a week to log, who is missing, pairs to make and to end.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { mentoringFixture, weekFixture } from '../../src/areas/mentoring/mentoring.fixture';
import MentoringPage from '../../src/areas/mentoring/MentoringPage.svelte';
import { closePanel } from '../../src/base/panel.svelte';
import { go } from '../../src/base/route.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import { engine } from './engine';
import { page as rowsOf } from './facts';

beforeEach(() => {
  setLanguage('en');
  closePanel();
  go('mentoring', {});
});

async function page() {
  const asked = engine({
    mentoring: () => mentoringFixture(),
    mentor_week: ({ pair_id, week_on }) => weekFixture({ pair_id, week_on }),
    mentor_log: () => ({ text: 'Week logged.' }),
    pair_open: () => ({ text: 'Pair made.' }),
    pair_end: () => ({ text: 'Pair ended.' }),
    report_certificates: () => ({ path: null, text: '', replaced: [] }),
    table: () => rowsOf('Pair', [['1', 'Zhou Lin', '–']]),
  });
  render(SidePanel);
  render(MentoringPage);
  await screen.findAllByTestId('pair');
  return asked;
}

const cell = (row: number, column: number) => document.querySelector<HTMLElement>(`[data-cell="${row}/${column}"]`)!;
const key = (name: string, more = {}) => fireEvent.keyDown(document.activeElement!, { key: name, ...more });
const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });

describe('the weeks of the pairs', () => {
  it('say their state in a sentence, not by colour alone', async () => {
    await page();
    expect(cell(0, 2).getAttribute('aria-label')).toBe('Week of 19 Oct: the mentor’s minutes are missing');
    expect(cell(1, 5).dataset.state).toBe('both_missing');
  });

  it('are one tab stop, and the arrow keys go from week to week', async () => {
    await page();
    expect(screen.getAllByTestId('week-cell').filter((one) => one.tabIndex === 0)).toEqual([cell(0, 6)]);
    cell(0, 6).focus();
    await key('ArrowLeft');
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 5)));
    await key('ArrowDown');
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 5)));
    await key('Home');
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 0)));
    await key('End', { ctrlKey: true });
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 6)));
  });

  it('open with Enter, and what changed is logged', async () => {
    const asked = await page();
    cell(1, 5).focus();
    await key('Enter');
    await screen.findByTestId('week-minutes');
    expect(asked.of('mentor_week')).toEqual([{ pair_id: 2, week_on: '2026-11-09' }]);
    expect(screen.getByTestId('week-save')).toHaveProperty('disabled', true);
    await type('week-minutes', '45');
    await type('week-summary', 'Three calls, one visit.');
    await fireEvent.click(screen.getByTestId('week-save'));
    await waitFor(() => expect(asked.of('mentor_log')).toEqual([{ pair_id: 2, week_on: '2026-11-09', minutes: 45, topics: null, summary: 'Three calls, one visit.' }]));
  });

  it('leave the Enter that picks a candidate to the input method', async () => {
    const asked = await page();
    cell(1, 5).focus();
    await key('Enter', { isComposing: true });
    await key('Enter', { keyCode: 229 });
    expect(asked.of('mentor_week')).toHaveLength(0);
  });

  it('do not open where there was no pair', async () => {
    const asked = await page();
    await fireEvent.click(cell(1, 0));
    expect(asked.of('mentor_week')).toHaveLength(0);
  });

  it('turn to the week before', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('missing-log'));
    await fireEvent.click(await screen.findByTestId('week-earlier'));
    await waitFor(() => expect(asked.of('mentor_week').at(-1)).toEqual({ pair_id: 2, week_on: '2026-11-02' }));
  });
});

describe('a pair', () => {
  it('is made from a suggestion in one click', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('pair-suggested'));
    await waitFor(() => expect(asked.of('pair_open')).toMatchObject([{ mentor_no: 'E003', mentee_no: 'E015' }]));
  });

  it('shows who cannot be chosen, with the reason', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('pair-new'));
    const mentors = within(await screen.findByTestId('pair-mentor')).getAllByRole('option') as HTMLOptionElement[];
    expect(mentors.filter((option) => option.disabled).map((option) => option.textContent)).toEqual(['Zhou Lin · has two mentees already']);
    await fireEvent.change(screen.getByTestId('pair-mentee'), { target: { value: 'E015' } });
    await fireEvent.change(screen.getByTestId('pair-mentor'), { target: { value: 'E003' } });
    await type('pair-began', '2026-11-23');
    await fireEvent.click(screen.getByTestId('pair-dialog-save'));
    await waitFor(() => expect(asked.of('pair_open')).toEqual([{ mentor_no: 'E003', mentee_no: 'E015', began_on: '2026-11-23' }]));
  });

  it('ends with a reason', async () => {
    const asked = await page();
    await fireEvent.click(screen.getAllByTestId('pair-end')[0]!);
    await screen.findByTestId('pair-end-reason');
    await type('pair-end-day', '2026-11-20');
    await fireEvent.click(screen.getByTestId('pair-end-dialog-save'));
    expect(asked.of('pair_end')).toHaveLength(0);
    await type('pair-end-reason', 'The mentor moves to another region');
    await fireEvent.click(screen.getByTestId('pair-end-dialog-save'));
    await waitFor(() => expect(asked.of('pair_end')).toEqual([{ id: 1, ended_on: '2026-11-20', reason: 'The mentor moves to another region' }]));
  });

  it('shows the evidence of the bonus, and its certificate', async () => {
    const asked = await page();
    expect(screen.getByTestId('bonus').textContent).toMatch(/Zhou Lin.*1 of 1 mentees.*620\.00.*Ma Chao.*86\.0 %/s);
    await fireEvent.click(screen.getByTestId('mentor-certificate'));
    await waitFor(() => expect(asked.of('report_certificates')).toMatchObject([{ kind: 'mentor', employee_no: 'E001' }]));
  });
});
