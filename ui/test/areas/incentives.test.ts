// Incentives: what is paid, line by line, with the rows behind each line, and the papers that leave the house.

import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import IncentivesPage from '../../src/areas/incentives/IncentivesPage.svelte';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { INCENTIVES, page, STATEMENT } from './facts';
import { asksOf, hostAnswering } from './host';

const TABLE = page('Member', [['E001', 'Zhou Lin', '40,000.00']]);
const SAVED = { path: null, text: '', replaced: [] };
const answers = { incentives: INCENTIVES, statement: STATEMENT, table: TABLE, report_statements: SAVED, table_export: SAVED };

beforeEach(() => go('incentives', {}));
afterEach(closePanel);

it('shows the total with its kinds, the readings, and that the quarter still runs', async () => {
  hostAnswering(answers);
  render(IncentivesPage);
  expect((await screen.findByTestId('incentives-total')).textContent).toBe('¥313,480.00');
  expect(screen.getByTestId('kind-base').textContent).toMatch(/Base commission.*81\.0 %.*¥253,800\.00/s);
  expect(screen.getByTestId('provisional')).toBeTruthy();
  expect(screen.getByTestId('readings').textContent).toContain('exactly 80 % does not pay');
});

it('proves every line of a statement: rule, base, rate, amount and the orders behind', async () => {
  hostAnswering(answers);
  go('incentives', { member: 'E001' });
  render(IncentivesPage);
  const lines = await screen.findAllByTestId('statement-line');
  expect(lines).toHaveLength(6);
  expect(lines[3]?.textContent).toMatch(/Core retention bonus.*85\.0 %.*¥1,250,000\.00.*0\.5 %.*¥6,250\.00/s);
  expect(screen.getByTestId('statement-total').textContent).toBe('¥40,000.00');
  expect(screen.queryByTestId('provisional')).toBeNull();

  await fireEvent.click(screen.getAllByTestId('line-rows')[3]!);
  expect(panel.shown).toMatchObject({ kind: 'rows', rows: STATEMENT.lines[3]?.rows });
});

it('lists conditions that were not reached with what was needed', async () => {
  hostAnswering(answers);
  go('incentives', { member: 'E001' });
  render(IncentivesPage);
  const conditions = await screen.findAllByTestId('condition');
  expect(conditions.map((condition) => condition.dataset.reached)).toEqual(['true', 'true', 'false']);
  expect(conditions[2]?.textContent).toMatch(/Not reached.*Mentees at the pass line.*50\.0 %.*> 90 %/s);
});

it('saves one statement, all statements and the payroll of the quarter on screen', async () => {
  const asked = hostAnswering(answers);
  render(IncentivesPage);
  await fireEvent.click(await screen.findByTestId('save-all-statements'));
  await fireEvent.click(screen.getByTestId('export-payroll'));
  await waitFor(() => expect(asksOf(asked, 'table_export')[0]).toMatchObject({ format: 'xlsx', request: { table: 'statements' } }));

  go('incentives', { member: 'E001' });
  await fireEvent.click(await screen.findByTestId('save-statement'));
  await waitFor(() => expect(asksOf(asked, 'report_statements').map((ask) => ask.employee_no)).toEqual([null, 'E001']));
});

it('leads from a statement to its member', async () => {
  hostAnswering(answers);
  go('incentives', { member: 'E001' });
  render(IncentivesPage);
  await fireEvent.click(await screen.findByTestId('statement-member'));
  expect([route.page, route.params]).toEqual(['members', { member: 'E001' }]);
});
