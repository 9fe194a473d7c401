// Leads: cards that move by keyboard and by form, moves that are refused, sharing out, and one lead with all its parts.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { assignedFixture, leadFixture, leadsFixture, refusedFixture } from '../../src/areas/leads/leads.fixture';
import { openLead } from '../../src/areas/leads/lead';
import LeadsPage from '../../src/areas/leads/LeadsPage.svelte';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go } from '../../src/base/route.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import { FUNNEL } from '../facts';
import { page as tablePage } from './facts';
import { asksOf, hostAnswering, Refusal } from './host';

beforeEach(() => {
  setLanguage('en');
  closePanel();
  go('leads', {});
});

const done = { text: 'Done.' };

async function page(answers: Record<string, unknown> = {}) {
  const asked = hostAnswering({
    leads: leadsFixture('en', FUNNEL),
    lead: leadFixture(),
    table: tablePage('Company', [['C0001', 'Hengda', '1,000.00']]),
    lead_move: { ...refusedFixture(), is_moved: true, text: 'Moved.', missing: [] },
    ...answers,
  });
  render(LeadsPage);
  await screen.findByTestId('lead-board');
  return asked;
}

const column = (stage: string) => screen.getAllByTestId('lead-column').find((section) => section.dataset.stage === stage)!;
const cards = (stage: string) => within(column(stage)).queryAllByTestId('lead-card');
const buttonOf = (card: HTMLElement | undefined) => within(card!).getAllByRole('button')[0]!;

async function keys(...pressed: string[]) {
  for (const key of pressed) await fireEvent.keyDown(document.activeElement!, { key });
}

describe('the board', () => {
  it('shows six stages with counts, time and first cards, and has one stop for the Tab key', async () => {
    await page();
    expect(screen.getAllByTestId('lead-column').map((section) => section.querySelector('h2')?.textContent?.trim())).toEqual([
      'Acquired 1,245',
      'Screened 4',
      'Needs 3',
      'Proposal 2',
      'Won 1',
      'After-sales 0',
    ]);
    expect(screen.getAllByTestId('lead-card').filter((card) => buttonOf(card).tabIndex === 0)).toHaveLength(1);
    await fireEvent.click(screen.getByTestId('lead-more'));
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { table: 'leads', key: 'stage:acquired' } });
  });

  it('moves a card with Space and the arrow keys, and says so', async () => {
    const asked = await page();
    buttonOf(cards('screened')[0]).focus();
    await keys(' ');
    expect(screen.getByTestId('lead-said').textContent).toContain('lifted from Screened');
    await keys('ArrowRight', ' ');
    await waitFor(() => expect(asksOf(asked, 'lead_move')).toHaveLength(1));
    expect(asksOf(asked, 'lead_move')[0]).toMatchObject({ lead_no: 'L-000006', from: 'screened', to: 'needs', override_by: null });
  });

  it('puts a card back with Escape, and hears no key of an input method', async () => {
    const asked = await page();
    buttonOf(cards('screened')[0]).focus();
    await keys(' ', 'ArrowRight', 'Escape');
    expect(screen.getByTestId('lead-said').textContent).toContain('back in Screened');
    await fireEvent.keyDown(document.activeElement!, { key: ' ', keyCode: 229 });
    await keys('ArrowDown');
    expect(document.activeElement).toBe(buttonOf(cards('screened')[1]));
    expect(asksOf(asked, 'lead_move')).toEqual([]);
  });

  it('asks for a reason when a card is carried behind the stages', async () => {
    const asked = await page({ lead_end: done });
    buttonOf(cards('won')[0]).focus();
    await keys(' ', 'ArrowRight', 'ArrowRight', 'Enter');
    await screen.findByTestId('lead-end');
    await waitFor(() => expect(within(screen.getByTestId('lead-end-reason')).getAllByRole('option')).toHaveLength(3));
    await fireEvent.click(screen.getByTestId('lead-end-save'));
    expect(screen.getByTestId('lead-end').textContent).toContain('the reasons are counted');
    await fireEvent.change(screen.getByTestId('lead-end-reason'), { target: { value: 'price' } });
    await fireEvent.click(screen.getByTestId('lead-end-save'));
    await waitFor(() => expect(asksOf(asked, 'lead_end')[0]).toMatchObject({ kind: 'lost', reason: 'price' }));
  });

  it('is narrowed by owner and by what is typed', async () => {
    const asked = await page();
    await fireEvent.change(screen.getByTestId('lead-filter-owner'), { target: { value: 'E001' } });
    await fireEvent.input(screen.getByTestId('lead-search'), { target: { value: '恒达' } });
    await waitFor(() => expect(asksOf(asked, 'leads').at(-1)).toMatchObject({ owner: 'E001', search: '恒达' }));
  });
});

describe('a refused move', () => {
  async function refused(answer: object) {
    const asked = await page({ lead_move: answer });
    buttonOf(cards('needs')[0]).focus();
    await keys(' ', 'ArrowRight', ' ');
    await screen.findByTestId('move-refused');
    return asked;
  }

  it('lists all that is missing and leads to where it is written', async () => {
    await refused(refusedFixture());
    render(SidePanel);
    expect(screen.getAllByTestId('move-missing')).toHaveLength(3);
    await fireEvent.click(await screen.findByTestId('move-fill-needs'));
    expect(panel.shown).toMatchObject({ kind: 'view', props: { leadNo: 'L-000010', at: 'needs' } });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('needs-situation')));
  });

  it('passes with an approver and a reason, never without', async () => {
    const asked = await refused(refusedFixture());
    await fireEvent.click(screen.getByTestId('move-override'));
    expect(asksOf(asked, 'lead_move')).toHaveLength(1);
    expect(screen.getByTestId('move-refused').textContent).toContain('Please say why.');
    await fireEvent.change(screen.getByTestId('move-override-approver'), { target: { value: 'M001' } });
    await fireEvent.input(screen.getByTestId('move-override-reason'), { target: { value: 'Known for years' } });
    await fireEvent.click(screen.getByTestId('move-override'));
    await waitFor(() => expect(asksOf(asked, 'lead_move')[1]).toMatchObject({ override_by: { approver: 'M001', reason: 'Known for years' } }));
  });

  it('asks which customer the lead became', async () => {
    const asked = await refused(refusedFixture({ needs_customer: true, can_override: false, missing: ['The customer it became'] }));
    await fireEvent.click(within(await screen.findByTestId('move-customer-hit')).getByRole('radio'));
    await fireEvent.click(screen.getByTestId('move-customer-save'));
    await waitFor(() => expect(asksOf(asked, 'lead_move')[1]).toMatchObject({ customer_code: 'C0001', new_customer: false }));
  });
});

describe('sharing out', () => {
  it('shows who gets what and who stays, and then does it', async () => {
    const asked = await page({ leads_assign: ({ is_preview }: { is_preview: boolean }) => assignedFixture(!is_preview) });
    await fireEvent.click(screen.getByTestId('lead-assign-open'));
    expect((await screen.findByTestId('lead-assign-left')).textContent).toContain('Nobody in the region West');
    await fireEvent.click(screen.getByLabelText('By region'));
    await waitFor(() => expect(asksOf(asked, 'leads_assign').at(-1)).toEqual({ way: 'by_region', is_preview: true }));
    await fireEvent.click(screen.getByTestId('lead-assign-do'));
    await waitFor(() => expect(asksOf(asked, 'leads_assign').at(-1)).toEqual({ way: 'by_region', is_preview: false }));
  });
});

describe('one lead', () => {
  async function detail(answers: Record<string, unknown> = {}) {
    const asked = hostAnswering({ lead: leadFixture(), ...answers });
    render(SidePanel);
    openLead('L-000010', 'Suzhou Hengda Precision');
    await screen.findByTestId('lead');
    return asked;
  }

  it('explains its score and says what the next stage asks for', async () => {
    await detail();
    expect(screen.getByTestId('lead-score').textContent).toContain('240 people; 100 or more ask for 3 points');
    expect(screen.getAllByTestId('lead-missing')).toHaveLength(3);
    expect(screen.getByTestId('lead-steps').querySelector('[aria-current=step]')?.textContent).toContain('Needs');
  });

  it('saves the needs report when it is left, once', async () => {
    const asked = await detail({ lead_needs: done });
    await fireEvent.input(screen.getByTestId('needs-problem'), { target: { value: 'Scrap of 4 %' } });
    await fireEvent.focusOut(screen.getByTestId('needs-problem'));
    await fireEvent.click(screen.getByTestId('needs-save'));
    await waitFor(() => expect(asksOf(asked, 'lead_needs')).toHaveLength(1));
    expect(asksOf(asked, 'lead_needs')[0]?.needs).toMatchObject({ situation: 'Two shifts on old lathes.', problem: 'Scrap of 4 %' });
  });

  it('keeps what was typed when saving fails', async () => {
    await detail({ lead_needs: new Refusal('busy', 'The file is in use.') });
    await fireEvent.input(screen.getByTestId('needs-need'), { target: { value: 'Within a month' } });
    await fireEvent.click(screen.getByTestId('needs-save'));
    expect((await screen.findByTestId('trouble')).textContent).toContain('The file is in use.');
    expect((screen.getByTestId('needs-need') as HTMLTextAreaElement).value).toBe('Within a month');
  });

  it('says why a member cannot take it', async () => {
    const asked = await detail({ lead_assign: done });
    const chen = within(screen.getByTestId('lead-owner')).getByRole('option', { name: /Chen Hao/ }) as HTMLOptionElement;
    expect([chen.disabled, chen.textContent]).toEqual([true, 'Chen Hao · Has 30 open leads, the most allowed']);
    await fireEvent.change(screen.getByTestId('lead-owner'), { target: { value: 'E003' } });
    await fireEvent.click(screen.getByTestId('lead-assign-save'));
    await waitFor(() => expect(asksOf(asked, 'lead_assign')[0]).toEqual({ lead_no: 'L-000010', employee_no: 'E003' }));
  });

  it('is approved with a mark, once the proposal on screen is the one that is kept', async () => {
    const proposal = { pains: 'Scrap', advantage: 'On-site service', roi: '14 months', author: 'E001', author_name: 'Zhou Lin', approved: null, quality: null, approval_note: '' };
    const asked = await detail({ lead: leadFixture({ stage: 'proposal', is_needs_complete: true, proposal }), lead_approve: done });
    const save = screen.getByTestId('approve-save') as HTMLButtonElement;
    await fireEvent.input(screen.getByTestId('proposal-roi'), { target: { value: '12 months' } });
    expect(save.disabled).toBe(true);
    await fireEvent.input(screen.getByTestId('proposal-roi'), { target: { value: '14 months' } });
    await fireEvent.change(screen.getByTestId('approve-approver'), { target: { value: 'M001' } });
    await fireEvent.click(save);
    expect(screen.getByTestId('lead-proposal').textContent).toContain('Please give a mark from 1 to 10.');
    await fireEvent.input(screen.getByTestId('approve-quality'), { target: { value: '8' } });
    await fireEvent.click(save);
    await waitFor(() => expect(asksOf(asked, 'lead_approve')[0]).toMatchObject({ approver: 'M001', quality: 8 }));
  });

  it('that ended is opened again with a reason', async () => {
    const asked = await detail({ lead: leadFixture({ ended: 'Lost on 6 Nov 2026: price.', next: null }), lead_reopen: done });
    await fireEvent.click(screen.getByTestId('lead-reopen'));
    await fireEvent.input(await screen.findByTestId('lead-reopen-reason'), { target: { value: 'They called back' } });
    await fireEvent.click(screen.getByTestId('lead-reopen-save'));
    await waitFor(() => expect(asksOf(asked, 'lead_reopen')[0]).toEqual({ lead_no: 'L-000010', reason: 'They called back' }));
  });
});

it('a new lead needs a company, keeps what is typed and opens once saved', async () => {
  const asked = await page({ lead_save: { lead_no: 'L-000777', text: 'Lead added.' } });
  await fireEvent.click(screen.getByTestId('lead-new'));
  await fireEvent.input(await screen.findByTestId('lead-company_size'), { target: { value: '240' } });
  await fireEvent.submit(screen.getByTestId('lead-form').querySelector('form')!);
  expect(screen.getByTestId('lead-form').textContent).toContain('Please enter the company.');
  await fireEvent.input(screen.getByTestId('lead-company'), { target: { value: '宁波港通' } });
  await fireEvent.submit(screen.getByTestId('lead-form').querySelector('form')!);
  await waitFor(() => expect(panel.shown).toMatchObject({ title: '宁波港通', props: { leadNo: 'L-000777' } }));
  expect(asksOf(asked, 'lead_save')[0]).toMatchObject({ lead_no: null, form: { company: '宁波港通', company_size: '240', purchase_plan: '' } });
});

it('the funnel names its bottleneck, and a figure explains itself', async () => {
  await page({ metric: {} });
  await fireEvent.click(screen.getByTestId('figure-lead_conversion'));
  expect(panel.shown).toMatchObject({ kind: 'view', props: { metric: 'lead_conversion' } });
  await fireEvent.click(screen.getByLabelText('Funnel'));
  expect((await screen.findByTestId('lead-bottleneck')).textContent).toContain('54 % go on');
  expect(screen.getByTestId('chart-funnel')).toBeTruthy();
});
