// An invented quarter of two teams, as the engine would send it.

import type { BackupPreview } from '../../src/wire/BackupPreview';
import type { ChartSpec } from '../../src/wire/ChartSpec';
import type { FigureView } from '../../src/wire/FigureView';
import type { ImportInspected } from '../../src/wire/ImportInspected';
import type { ImportReport } from '../../src/wire/ImportReport';
import type { IncentivesView } from '../../src/wire/IncentivesView';
import type { ParameterView } from '../../src/wire/ParameterView';
import type { PlanEffect } from '../../src/wire/PlanEffect';
import type { PlanView } from '../../src/wire/PlanView';
import type { StatementView } from '../../src/wire/StatementView';
import type { TablePage } from '../../src/wire/TablePage';
import type { Tone } from '../../src/wire/Tone';

export function figure(label: string, value: string, note: string | null = null, tone: Tone | null = null): FigureView {
  return { label, value, note, tone, rows: null, metric: null };
}

const orders = (key: string, title: string) => ({ table: 'orders' as const, key, title });

export function bars(id: string, title: string, rows: [string, number | null, string, Tone][]): ChartSpec {
  return {
    id,
    title,
    unit: '',
    summary: `${title}: ${rows.length} members.`,
    body: {
      kind: 'bars',
      rows: rows.map(([label, value, text, tone]) => ({ label, value, text, tone })),
      lines: [{ at: 80, text: 'Pass line 80 %' }],
      ticks: [
        { at: 0, text: '0 %' },
        { at: 50, text: '50 %' },
        { at: 100, text: '100 %' },
      ],
    },
    table: { columns: ['Member', 'Attainment'], rows: rows.map(([label, , text]) => [label, text]) },
  };
}

export const INCENTIVES: IncentivesView = {
  empty: null,
  title: 'Incentives of the quarter come to ¥313,480.00 so far',
  sentence: '81.0 % is base commission; three of eight members earn a bonus on top.',
  total: '¥313,480.00',
  by_kind: [
    { kind: 'base', label: 'Base commission', amount: '¥253,800.00', share: '81.0 %', note: '8 members' },
    { kind: 'core_retention', label: 'Core retention bonus', amount: '¥31,200.00', share: '10.0 %', note: '3 members' },
    { kind: 'new_customers', label: 'New-customer bonus', amount: '¥10,336.50', share: '3.3 %', note: '1 member' },
    { kind: 'above_target', label: 'Above-target bonus', amount: '¥0.00', share: '0.0 %', note: 'nobody yet' },
    { kind: 'core_star', label: 'Core maintenance star', amount: '¥9,402.00', share: '3.0 %', note: '2 awards' },
    { kind: 'new_customer_star', label: 'New-customer star', amount: '¥8,741.50', share: '2.8 %', note: '2 awards' },
  ],
  chart: bars('pay', 'Pay by member', [
    ['Zhou Lin', 92, '¥61,900.00', 'neutral'],
    ['Li Na', 80, '¥52,210.00', 'neutral'],
    ['Wang Jie', 71, '¥45,480.00', 'neutral'],
    ['Zhao Min', 58, '¥37,100.00', 'neutral'],
  ]),
  figures: [],
  readings: [
    'Sales are invoiced amounts less returns, by order date.',
    'The two additions of 0.5 % apply to all sales of the quarter and add up.',
    'Above the target, the rate of the band reached is paid on the whole excess.',
    'Thresholds are strict: exactly 80 % does not pay.',
  ],
  is_provisional: true,
};

export const STATEMENT: StatementView = {
  employee_no: 'E001',
  name: 'Zhou Lin',
  title: 'Zhou Lin: ¥40,000.00 for 2026 Q3',
  figures: [figure('Sales', '¥1,250,000.00'), figure('Target', '¥1,000,000.00'), figure('Above target', '25.0 %', null, 'good'), figure('Total', '¥40,000.00')],
  lines: [
    ...['Jul 2026', 'Aug 2026'].map((period) => line('base', 'Base commission', period, '¥400,000.00', '2 %', '¥8,000.00', '2 % of the month’s sales.')),
    line('base', 'Base commission', 'Sep 2026', '¥450,000.00', '2 %', '¥9,000.00', '2 % of the month’s sales.'),
    line('core_retention', 'Core retention bonus', '2026 Q3', '¥1,250,000.00', '0.5 %', '¥6,250.00', '0.5 % of the quarter’s sales, because 85.0 % of the core customers owned at its start ordered again (needed: more than 80 %).'),
    line('new_customers', 'New-customer bonus', '2026 Q3', '¥1,250,000.00', '0.5 %', '¥6,250.00', '0.5 % of the quarter’s sales, because new customers brought 32.0 % (needed: more than 30 %).'),
    line('above_target', 'Above-target bonus', '2026 Q3', '¥250,000.00', '1 %', '¥2,500.00', 'Sales are 25.0 % above target; the rate of the band reached is paid on the whole excess.'),
  ],
  conditions: [
    { kind: 'core_retention', label: 'Core repurchase rate', measured: '85.0 %', needed: '> 80 %', is_reached: true, sentence: '17 of 20 core customers ordered again: the bonus is paid.', rows: orders('core:E001', 'Core customers of Zhou Lin') },
    { kind: 'new_customers', label: 'New customers’ share', measured: '32.0 %', needed: '> 30 %', is_reached: true, sentence: '¥400,000.00 of the sales came from new customers: the bonus is paid.', rows: null },
    { kind: 'mentor', label: 'Mentees at the pass line', measured: '50.0 %', needed: '> 90 %', is_reached: false, sentence: '1 of 2 mentees reaches the pass line: no award.', rows: null },
  ],
  total: '¥40,000.00',
  readings: INCENTIVES.readings,
  is_provisional: false,
};

function line(kind: 'base' | 'core_retention' | 'new_customers' | 'above_target', label: string, period: string, base: string, rate: string, amount: string, rule: string) {
  return { kind, label, period, base, rate, amount, rule, rows: orders(`${kind}:${period}`, `${label}, ${period}`), row_count: '24 orders' };
}

export function parameter(path: string, label: string, unit: ParameterView['unit'], value: string, more: Partial<ParameterView> = {}): ParameterView {
  const same = { template: value, last_quarter: value, differs_from_template: false, differs_from_last: false };
  return { path, label, meaning: `What ${label} means.`, unit, unit_text: unit === 'percent' ? '%' : unit === 'days' ? 'days' : '', value, ...same, choices: [], ...more };
}

export const PLAN: PlanView = {
  quarter: '2026Q3',
  title: 'The plan of 2026 Q3 differs from the template in 1 parameter',
  sentence: 'Version 2, saved on 3 Jul 2026 by Lin Yu.',
  version: 2,
  areas: [
    {
      id: 'tiers',
      label: 'Customer tiers',
      parameters: [
        parameter('tiers.core.recency_days', 'Core: last order at most', 'days', '45', { template: '30', differs_from_template: true }),
        parameter('tiers.monetary_basis', 'What M compares', 'choice', 'order_value', {
          choices: [
            { value: 'order_value', label: 'Average order' },
            { value: 'customer_spend', label: 'Customer spend' },
          ],
        }),
      ],
    },
    {
      id: 'incentives',
      label: 'Incentives',
      parameters: [
        parameter('incentives.base_rate', 'Base commission', 'percent', '2'),
        parameter('incentives.bands.0.rate', 'Band pays 1', 'percent', '0.5'),
        parameter('incentives.bands.1.rate', 'Band pays 2', 'percent', '1'),
      ],
    },
    {
      id: 'training',
      label: 'Training',
      parameters: [
        parameter('training.curricula.0.audience', 'Audience', 'text', 'new_hires'),
        parameter('training.curricula.0.modules.0.id', 'Module', 'text', 'product'),
        parameter('training.curricula.0.modules.0.weight', 'Weight', 'count', '40'),
        parameter('training.curricula.0.modules.1.id', 'Module', 'text', 'negotiation'),
        parameter('training.curricula.0.modules.1.weight', 'Weight', 'count', '60'),
      ],
    },
    {
      id: 'metrics',
      label: 'Metric goals',
      parameters: [
        parameter('metrics.core_churn.before', 'Core churn: before', 'percent', ''),
        parameter('metrics.core_churn.baseline', 'Core churn: baseline', 'percent', '12'),
        parameter('metrics.core_churn.target', 'Core churn: target', 'percent', '7'),
      ],
    },
    {
      id: 'task_force',
      label: 'Task force',
      parameters: [
        parameter('task_force.0.role', 'Seat', 'text', 'sales_director'),
        parameter('task_force.0.person', 'Person', 'text', ''),
        parameter('task_force.0.duties', 'Duties', 'text', ''),
      ],
    },
  ],
  versions: [
    { quarter: '2026 Q3', version: 2, at: '3 Jul 2026, 10:14', actor: 'Lin Yu', reason: 'Core customers order every six weeks' },
    { quarter: '2026 Q3', version: 1, at: '1 Jul 2026, 09:02', actor: 'Lin Yu', reason: 'Start of the quarter' },
  ],
  task_force: [{ role: 'sales_director', person: '', duties: 'Leads the task force.' }],
};

export const EFFECT: PlanEffect = {
  issues: [],
  changes: [{ path: 'incentives.base_rate', label: 'Base commission', before: '2 %', after: '2.5 %' }],
  effects: ['3 members gain ¥2,140.00; nobody loses.', 'The payroll of the quarter rises from ¥313,480.00 to ¥315,620.00.'],
  pay: [{ employee_no: 'E001', name: 'Zhou Lin', before: '¥61,900.00', after: '¥63,100.00', difference: '+¥1,200.00' }],
};

export const FILE: ImportInspected = {
  path: '/files/orders-2026-08.csv',
  file_name: 'orders-2026-08.csv',
  size_text: '184 KB',
  format: 'CSV',
  encoding: 'gb18030',
  encodings: [
    { encoding: 'utf8', label: 'UTF-8' },
    { encoding: 'gb18030', label: 'GB18030 / GBK' },
    { encoding: 'big5', label: 'Big5' },
  ],
  delimiter: 'comma',
  sheets: [],
  sheet: null,
  header_row: 1,
  headers: ['订单号', '客户编码', '日期', '金额(元)', '备注'],
  sample: [
    ['SO-10231', 'C0142', '03/08/2026', '12,400.00', ''],
    ['SO-10232', 'C0077', '04/08/2026', '3,180.50', '加急'],
  ],
  kind: 'orders',
  kinds: [
    { kind: 'customers', label: 'Customers' },
    { kind: 'orders', label: 'Orders' },
    { kind: 'members', label: 'Members' },
    { kind: 'targets', label: 'Targets' },
  ],
  fields: [
    { field: 'order_no', label: 'Order no.', is_required: true, column: '订单号' },
    { field: 'customer', label: 'Customer code', is_required: true, column: '客户编码' },
    { field: 'date', label: 'Date', is_required: true, column: '日期' },
    { field: 'amount', label: 'Amount', is_required: true, column: null },
    { field: 'member', label: 'Member', is_required: false, column: null },
  ],
  date_order: null,
  is_date_order_open: true,
  decimal_sign: 'point',
  is_decimal_sign_open: false,
  is_remembered: false,
  issues: [],
};

export const TRIED: ImportReport = {
  kind: 'orders',
  file_name: 'orders-2026-08.csv',
  read: 1204,
  added: 1190,
  changed: 8,
  unchanged: 4,
  refused: 2,
  created: 0,
  is_committed: false,
  sentence: '1,204 rows read: 1,190 would be new, 8 changed, 4 unchanged; 2 are refused.',
  issues: [
    { is_refused: true, row: 318, column: 'customer', value: 'C9999', text: 'No customer has this code.' },
    { is_refused: true, row: 702, column: '日期', value: '31/02/2026', text: 'There is no such day.' },
  ],
  issue_count: 2,
  seconds_text: '0.2 s',
};

export const BACKUP: BackupPreview = {
  path: '/backups/hengrui-2026-08-30.qlb',
  saved_text: 'Saved on 30 Aug 2026, 18:02',
  rows: [
    { label: 'Customers', backup: '2,398', now: '2,400' },
    { label: 'Orders', backup: '18,204', now: '19,402' },
  ],
};

/** A table of one text column and one amount. */
export function page(label: string, rows: [key: string, name: string, amount: string][]): TablePage {
  const cell = (text: string) => ({ text, tone: null, note: null });
  return {
    columns: [
      { id: 'name', label, kind: 'text', choices: [] },
      { id: 'amount', label: 'Amount', kind: 'money', choices: [] },
    ],
    rows: rows.map(([key, name, amount]) => ({ key, cells: [cell(name), cell(amount)] })),
    offset: 0,
    found: rows.length,
    all: rows.length,
    count_text: String(rows.length),
    totals: null,
  };
}
