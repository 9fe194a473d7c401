// Incentives: what is paid, line by line, with the rows behind each line; closing, stars, disputes and what leaves the house.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSED, incentivesFixture, LINES, previewFixture, STATE, statementFixture } from '../../src/areas/incentives/incentives.fixture';
import IncentivesPage from '../../src/areas/incentives/IncentivesPage.svelte';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { done } from '../../src/base/undo';
import { setLanguage } from '../../src/base/words.svelte';
import type { ClosePreview } from '../../src/wire/ClosePreview';
import type { IncentivesView } from '../../src/wire/IncentivesView';
import type { StatementView } from '../../src/wire/StatementView';
import { engine } from './engine';
import { page } from './facts';

const SAVED = { path: null, text: '', replaced: [] };

function asking({ payroll = {}, statement = {}, preview = {} }: { payroll?: Partial<IncentivesView>; statement?: Partial<StatementView>; preview?: Partial<ClosePreview> } = {}) {
  return engine({
    incentives: () => incentivesFixture(payroll),
    statement: ({ employee_no }) => statementFixture({ employee_no, ...statement }),
    table: () => page('Member', [['E001', 'Zhou Lin', '33,550.01']]),
    close_preview: () => previewFixture(preview),
    period_close: () => CLOSED,
    period_reopen: () => ({ text: 'July 2026 is open again.' }),
    award_save: () => ({ text: 'Star given.' }),
    award_remove: () => ({ text: 'Star taken back.' }),
    manual_line_save: () => ({ text: 'Correction kept.' }),
    manual_line_remove: () => ({ text: 'Correction removed.' }),
    dispute_open: () => ({ text: 'Dispute raised.' }),
    dispute_answer: () => ({ text: 'Answer kept.' }),
    report_statements: () => SAVED,
    report_certificates: () => SAVED,
    table_export: () => SAVED,
  });
}

const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });
const choose = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });
const press = async (id: string) => fireEvent.click(await screen.findByTestId(id));
const pressIn = (where: HTMLElement, id: string) => fireEvent.click(within(where).getByTestId(id));

async function chooseOf(line: HTMLElement, entry: string) {
  const button = within(line).getByTestId('line-menu');
  await fireEvent.pointerDown(button, { button: 0, pointerType: 'mouse' });
  await fireEvent.keyDown(button, { key: 'Enter' });
  const item = await screen.findByTestId(`menu-${entry}`);
  await fireEvent.pointerUp(item, { button: 0, pointerType: 'mouse' });
}

beforeEach(() => {
  setLanguage('en');
  go('incentives', {});
});
afterEach(closePanel);

describe('the payroll', () => {
  it('shows the total with its kinds, the readings, and that it can still change', async () => {
    asking();
    render(IncentivesPage);
    expect((await screen.findByTestId('incentives-total')).textContent).toBe('¥313,480.00');
    expect(screen.getByTestId('kind-base').textContent).toMatch(/Base commission.*81\.0 %.*¥253,800\.00/s);
    expect(screen.getByTestId('provisional')).toBeTruthy();
    expect(screen.getByTestId('readings').textContent).toContain('exactly 80 % does not pay');
  });

  it('lists what waits to be corrected, with before, after and what tipped', async () => {
    asking();
    render(IncentivesPage);
    const [, bonus] = await screen.findAllByTestId('correction');
    expect(bonus?.textContent).toMatch(/Li Na.*Core retention bonus.*no longer above 80 %.*¥5,310\.00.*¥0\.00.*−¥5,310\.00/s);
    await pressIn(bonus!, 'correction-rows');
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { key: 'credits:E002:Q2' } });
  });

  it('says what the smallest extra is that changes pay, and proves it', async () => {
    asking();
    render(IncentivesPage);
    const [first] = await screen.findAllByTestId('edge');
    expect(first?.textContent).toMatch(/Li Na.*1 more core customer.*with 13 it is 76\.5 % and does not.*\+¥5,025\.00/s);
    await pressIn(first!, 'to-statement');
    expect(route.params).toEqual({ member: 'E002' });
  });

  it('saves all statements, each of them, and the payroll of the quarter on screen', async () => {
    const asked = asking();
    render(IncentivesPage);
    await press('save-all-statements');
    await press('export-payroll');
    await waitFor(() => expect(asked.of('table_export')[0]).toMatchObject({ format: 'xlsx', request: { table: 'statements' } }));
    expect(asked.of('report_statements')).toMatchObject([{ employee_no: null, is_each: false }]);
  });
});

describe('closing', () => {
  it('shows what would be frozen and what to look at first, then the fingerprint and the backup', async () => {
    const asked = asking();
    done('A star was given.');
    render(IncentivesPage);
    await press('close-open');
    const dialog = await screen.findByTestId('close-dialog');
    expect((await within(dialog).findByTestId('close-warnings')).textContent).toContain('core maintenance star of August is not decided');
    expect(within(dialog).getByTestId('close-kind-adjustment').textContent).toContain('−¥5,690.00');
    await type('close-reason', 'Checked with Wu Jing');
    await press('close-save');
    expect((await screen.findByTestId('close-backup')).textContent).toContain('.qlb');
    expect(within(dialog).getByTestId('fingerprint').textContent).toBe(CLOSED.fingerprint);
    expect(toasts.list.filter(({ action }) => action), 'nothing done before can be undone any more').toEqual([]);
    expect(asked.of('period_close')).toEqual([{ period: '2026-08', reason: 'Checked with Wu Jing' }]);
    await waitFor(() => expect(asked.of('incentives')).toHaveLength(2));
  });

  it('begins from the palette', async () => {
    asking();
    go('incentives', { do: 'close' });
    render(IncentivesPage);
    expect((await screen.findByTestId('close-dialog')).textContent).toContain('August 2026');
    expect(route.params).toEqual({});
  });

  it('says what stands against it instead of closing', async () => {
    const asked = asking({ preview: { issues: [{ is_refused: true, row: null, column: 'period', value: null, text: 'July 2026 comes first.' }] } });
    render(IncentivesPage);
    await press('close-open');
    expect((await screen.findByTestId('issues')).textContent).toContain('July 2026 comes first.');
    expect((screen.getByTestId('close-save') as HTMLButtonElement).disabled).toBe(true);
    expect(asked.of('period_close')).toEqual([]);
  });

  it('explains why a period cannot be closed yet', async () => {
    asking({ payroll: { state: { ...STATE, next: { period: '2026-09', label: 'September 2026', hindrance: 'It runs until 30 Sep 2026.' } } } });
    render(IncentivesPage);
    expect((await screen.findByTestId('close-open') as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByTestId('close-hindrance').textContent).toContain('30 Sep 2026');
  });

  it('opens the last close again for a reason, and offers no undo', async () => {
    const asked = asking();
    render(IncentivesPage);
    await press('reopen-open');
    await press('reopen-dialog-save');
    expect(asked.of('period_reopen')).toEqual([]);
    await type('reopen-reason', 'Two returns were missing');
    await press('reopen-dialog-save');
    await waitFor(() => expect(asked.of('period_reopen')).toEqual([{ period: '2026-07', reason: 'Two returns were missing' }]));
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'July 2026 is open again.', action: undefined }));
  });

  it('keeps every close with its fingerprint, also one that was opened again', async () => {
    asking();
    go('incentives', { tab: 'closes' });
    render(IncentivesPage);
    const closes = await screen.findAllByTestId('close');
    expect(closes.map((close) => close.dataset.inForce)).toEqual(['true', 'false']);
    expect(closes[1]?.textContent).toContain('two returns were missing');
    expect(within(closes[0]!).getByTestId('fingerprint').textContent).toHaveLength(64);
  });
});

describe('the stars of the month', () => {
  const star = (key: string) => screen.getAllByTestId('award').find((one) => one.dataset.key === key)!;

  it('are proposed by the figures and decided by a person', async () => {
    const asked = asking();
    go('incentives', { tab: 'awards' });
    render(IncentivesPage);
    await screen.findAllByTestId('award');
    expect(star('2026-08/core_star').textContent).toMatch(/To be decided.*Zhou Lin.*¥310,000\.00 from 12 core customers/s);
    const [, second] = within(star('2026-08/core_star')).getAllByTestId('award-choose');
    await fireEvent.click(second!);
    expect((await screen.findByTestId('award-dialog')).textContent).toContain('Not whom the figures propose first');
    await type('award-note', 'Covered for a colleague');
    await press('award-dialog-save');
    await waitFor(() => expect(asked.of('award_save')).toEqual([{ month: '2026-08', kind: 'core_star', employee_no: 'E002', note: 'Covered for a colleague' }]));
  });

  it('can be taken back until their month is closed', async () => {
    const asked = asking();
    go('incentives', { tab: 'awards' });
    render(IncentivesPage);
    await screen.findAllByTestId('award');
    await pressIn(star('2026-08/new_customer_star'), 'award-remove');
    await waitFor(() => expect(asked.of('award_remove')).toEqual([{ month: '2026-08', kind: 'new_customer_star' }]));
    expect(within(star('2026-07/core_star')).queryByTestId('award-remove')).toBeNull();
    expect(within(star('2026-09/core_star')).queryByTestId('award-choose')).toBeNull();
  });

  it('are printed month by month', async () => {
    const asked = asking();
    go('incentives', { tab: 'awards' });
    render(IncentivesPage);
    await fireEvent.click((await screen.findAllByTestId('award-certificates'))[0]!);
    await waitFor(() => expect(asked.of('report_certificates')).toMatchObject([{ kind: 'star', month: '2026-08' }]));
  });
});

describe('a statement', () => {
  beforeEach(() => go('incentives', { member: 'E001' }));

  it('proves every line: rule, base, rate, rounding, amount and the orders behind', async () => {
    asking();
    render(IncentivesPage);
    const lines = await screen.findAllByTestId('statement-line');
    expect(lines).toHaveLength(LINES.length);
    expect(lines[1]?.textContent).toMatch(/Base commission.*8,000\.0076, rounded to ¥8,000\.01.*¥400,000\.38.*2 %.*¥8,000\.01/s);
    expect(screen.getByTestId('statement-total').textContent).toBe('¥33,550.01');
    expect(lines[0]?.dataset.closed).toBe('true');
    expect(within(lines[6]!).queryByTestId('line-rows')).toBeNull();
    await pressIn(lines[3]!, 'line-rows');
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: LINES[3]?.rows });
  });

  it('shows of a corrected line what was paid, what should be and what tipped', async () => {
    asking();
    render(IncentivesPage);
    expect((await screen.findByTestId('line-change')).textContent).toMatch(/¥8,000\.00.*¥6,600\.00.*−¥1,400\.00.*¥330,000\.00/s);
  });

  it('lists conditions that were not reached with what was needed', async () => {
    asking();
    render(IncentivesPage);
    const conditions = await screen.findAllByTestId('condition');
    expect(conditions.map((condition) => condition.dataset.reached)).toEqual(['true', 'false', 'false']);
    expect(conditions[2]?.textContent).toMatch(/Not reached.*Mentees at the pass line.*50\.0 %.*> 90 %/s);
  });

  it('takes a dispute on a line', async () => {
    const asked = asking();
    render(IncentivesPage);
    await chooseOf((await screen.findAllByTestId('statement-line'))[0]!, 'dispute');
    await type('dispute-comment', 'Order SO-1183 is mine.');
    await press('dispute-dialog-save');
    await waitFor(() => expect(asked.of('dispute_open')).toEqual([{ employee_no: 'E001', period: '2026Q3', line: LINES[0]!.line, comment: 'Order SO-1183 is mine.' }]));
  });

  it('takes a correction by hand, never without a reason', async () => {
    const asked = asking();
    render(IncentivesPage);
    await press('manual-open');
    await type('manual-amount', '-1,200.50');
    await press('manual-dialog-save');
    expect(asked.of('manual_line_save')).toEqual([]);
    await choose('manual-month', '2026-08');
    await type('manual-reason', 'Paid twice in July');
    await press('manual-dialog-save');
    await waitFor(() => expect(asked.of('manual_line_save')).toEqual([{ id: null, employee_no: 'E001', month: '2026-08', amount: '-1,200.50', reason: 'Paid twice in July' }]));
  });

  it('changes and removes a correction by hand', async () => {
    const asked = asking();
    render(IncentivesPage);
    const byHand = (await screen.findAllByTestId('statement-line'))[6]!;
    await chooseOf(byHand, 'edit');
    expect(((await screen.findByTestId('manual-amount')) as HTMLInputElement).value).toBe('1200.00');
    await press('manual-dialog-save');
    await waitFor(() => expect(asked.of('manual_line_save')).toMatchObject([{ id: 31, month: '2026-09' }]));
    await waitFor(() => expect(screen.queryByTestId('manual-dialog')).toBeNull());
    await chooseOf(byHand, 'remove');
    await waitFor(() => expect(asked.of('manual_line_remove')).toEqual([{ id: 31 }]));
  });

  it('leads to the next one, to its member and to its paper', async () => {
    const asked = asking();
    render(IncentivesPage);
    await press('save-statement');
    await waitFor(() => expect(asked.of('report_statements')).toMatchObject([{ employee_no: 'E001' }]));
    await press('statement-next');
    await waitFor(() => expect(asked.of('statement').map(({ employee_no }) => employee_no)).toEqual(['E001', 'E002']));
    await press('statement-member');
    expect([route.page, route.params]).toEqual(['members', { member: 'E002' }]);
  });
});

describe('disputes', () => {
  it('are answered with a word why and, once accepted, a correction', async () => {
    const asked = asking();
    go('incentives', { tab: 'disputes' });
    render(IncentivesPage);
    expect((await screen.findAllByTestId('dispute')).map((one) => one.dataset.state)).toEqual(['open', 'rejected']);
    await fireEvent.click(screen.getAllByTestId('dispute-answer')[0]!);
    await press('answer-dialog-save');
    expect(asked.of('dispute_answer')).toEqual([]);
    await type('answer-text', 'You are right.');
    await type('answer-correction', '500');
    await press('answer-dialog-save');
    await waitFor(() => expect(asked.of('dispute_answer')).toEqual([{ id: 7, state: 'accepted', answer: 'You are right.', correction: '500' }]));
  });
});
