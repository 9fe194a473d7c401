// An invented quarter of two teams, as the engine would send it.

import type { BackupPreview } from '../../src/wire/BackupPreview';
import type { FigureView } from '../../src/wire/FigureView';
import type { ImportInspected } from '../../src/wire/ImportInspected';
import type { ImportReport } from '../../src/wire/ImportReport';
import type { ParameterView } from '../../src/wire/ParameterView';
import type { PlanEffect } from '../../src/wire/PlanEffect';
import type { PlanView } from '../../src/wire/PlanView';
import type { TablePage } from '../../src/wire/TablePage';
import type { Tone } from '../../src/wire/Tone';

export function figure(label: string, value: string, note: string | null = null, tone: Tone | null = null): FigureView {
  return { label, value, note, tone, rows: null, metric: null };
}

export function parameter(path: string, label: string, unit: ParameterView['unit'], value: string, more: Partial<ParameterView> = {}): ParameterView {
  const same = { template: value, last_quarter: value, differs_from_template: false, differs_from_last: false };
  const said = { meaning: `What ${label} means.`, range: '', source: '', unit_text: unit === 'percent' ? '%' : unit === 'days' ? 'days' : '' };
  return { path, label, ...said, unit, value, ...same, choices: [], ...more };
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
      gone: [],
      parameters: [
        parameter('tiers.core.recency_days', 'Core: last order at most', 'days', '45', {
          template: '30',
          differs_from_template: true,
          range: 'at least 1 day',
          source: '§1 Customer tiers',
        }),
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
      gone: [],
      parameters: [
        parameter('incentives.base_rate', 'Base commission', 'percent', '2', { last_quarter: '1.8', differs_from_last: true }),
        parameter('incentives.bands.0.rate', 'Band pays 1', 'percent', '0.5'),
        parameter('incentives.bands.1.rate', 'Band pays 2', 'percent', '1'),
      ],
    },
    {
      id: 'training',
      label: 'Training',
      gone: [],
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
      gone: [],
      parameters: [
        parameter('metrics.core_churn.before', 'Core churn: before', 'percent', ''),
        parameter('metrics.core_churn.baseline', 'Core churn: baseline', 'percent', '12'),
        parameter('metrics.core_churn.target', 'Core churn: target', 'percent', '7'),
      ],
    },
    {
      id: 'reviews',
      label: 'Reviews',
      gone: [],
      parameters: [parameter('reviews.playbook.owners', 'When owners break the rules', 'text', '')],
    },
    {
      id: 'task_force',
      label: 'Task force',
      gone: [],
      parameters: [
        parameter('task_force.0.role', 'Seat', 'text', 'sales_director'),
        parameter('task_force.0.person', 'Person', 'text', ''),
        parameter('task_force.0.duties', 'Duties', 'text', ''),
      ],
    },
  ],
  versions: [
    { quarter: '2026 Q3', of: '2026Q3', version: 2, changed: '1 parameter', at: '3 Jul 2026, 10:14', actor: 'Lin Yu', reason: 'Core customers order every six weeks' },
    { quarter: '2026 Q3', of: '2026Q3', version: 1, changed: '3 parameters', at: '1 Jul 2026, 09:02', actor: 'Lin Yu', reason: 'Start of the quarter' },
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
