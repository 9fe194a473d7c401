/** Payroll, closes, stars and disputes as the engine answers them. Tests only. */

import type { AwardView } from '../../wire/AwardView';
import type { ChartSpec } from '../../wire/ChartSpec';
import type { CloseView } from '../../wire/CloseView';
import type { ClosePreview } from '../../wire/ClosePreview';
import type { CorrectionView } from '../../wire/CorrectionView';
import type { DisputeView } from '../../wire/DisputeView';
import type { EdgeView } from '../../wire/EdgeView';
import type { FigureView } from '../../wire/FigureView';
import type { IncentivesView } from '../../wire/IncentivesView';
import type { LineView } from '../../wire/LineView';
import type { PayStateView } from '../../wire/PayStateView';
import type { PeriodClosed } from '../../wire/PeriodClosed';
import type { StatementView } from '../../wire/StatementView';

const FINGERPRINT = '1f0c9a7be2d44f5168a03b7c5d9e21f86470bb13ce8a95d2f7e6410c3a58b9d4';

export const figure = (label: string, value: string, note: string | null = null, tone: FigureView['tone'] = null): FigureView => ({ label, value, note, tone, rows: null, metric: null });
const orders = (key: string, title: string) => ({ table: 'orders' as const, key, title });

/** Horizontal bars of amounts. */
export function payBars(id: string, title: string, rows: [label: string, value: number, text: string, tone: FigureView['tone']][]): ChartSpec {
  return {
    id,
    title,
    unit: '¥ thousand',
    summary: `${title}: ${rows.length} members.`,
    body: { kind: 'bars', rows: rows.map(([label, value, text, tone]) => ({ label, value, text, tone: tone ?? 'neutral' })), lines: [], ticks: [] },
    table: { columns: ['Member', 'Amount'], rows: rows.map(([label, , text]) => [label, text]) },
  };
}

export const MEMBERS = [
  { employee_no: 'E001', label: 'Zhou Lin', note: 'North', refused: null },
  { employee_no: 'E002', label: 'Li Na', note: 'North', refused: null },
  { employee_no: 'E003', label: 'Wang Jie', note: 'East', refused: null },
  { employee_no: 'E004', label: 'Zhao Min', note: 'East', refused: null },
];

export const EDGES: EdgeView[] = [
  edge('E002', 'Li Na', 'Core customers that buy again', '1 more core customer', 'Core repurchase 82.4 %: the core retention bonus of 0.5 %', '¥20,100.00', '¥25,125.00', '+¥5,025.00', 'With 14 of 17 core customers it is 82.4 % and pays; with 13 it is 76.5 % and does not.'),
  edge('E003', 'Wang Jie', 'Sales', '¥12,340.01 more', 'reaches 10 % above target: 0.5 % on the whole excess', '¥18,480.00', '¥19,230.00', '+¥750.00', 'At ¥1,100,000.01 it pays ¥750.00 more; one cent less and it does not.'),
  edge('E004', 'Zhao Min', 'Sales', '¥8,200.00 more', 'reaches the pass line of 80 %', '¥12,100.00', '¥12,264.00', '+¥164.00', 'At ¥612,000.00 attainment is 80.0 %; one cent less and it is below.'),
];

export const CLOSES: CloseView[] = [
  close('2026-07', 'July 2026', 'closed on 5 Aug 2026, 09:12 by chen', 'Checked by payroll', '¥98,212.40', null),
  { ...close('2026-07', 'July 2026', 'closed on 3 Aug 2026, 17:40 by chen', '', '¥97,980.00', 'opened again on 4 Aug 2026 by chen: two returns were missing'), is_in_force: false },
];

export const CORRECTIONS: CorrectionView[] = [
  {
    employee_no: 'E002',
    name: 'Li Na',
    about: 'Base commission · July 2026',
    due: 'with August 2026',
    change: { before: '¥7,640.00', after: '¥6,240.00', difference: '−¥1,400.00', tipped: ['sales ¥382,000.00 → ¥312,000.00'] },
    rows: orders('credits:E002', 'Orders that differ, Li Na'),
  },
  {
    employee_no: 'E002',
    name: 'Li Na',
    about: 'Core retention bonus · 2026 Q2',
    due: 'with August 2026',
    change: { before: '¥5,310.00', after: '¥0.00', difference: '−¥5,310.00', tipped: ['core repurchase 85.0 % → 78.3 %: no longer above 80 %', 'sales ¥1,062,000.00 → ¥992,000.00'] },
    rows: orders('credits:E002:Q2', 'Orders that differ, Li Na'),
  },
];

export const AWARDS: AwardView[] = [
  award('2026-09', 'September 2026', 'core_star', { is_running: true, amount: '¥1,840.00' }),
  award('2026-09', 'September 2026', 'new_customer_star', { is_running: true, candidates: [], amount: '' }),
  award('2026-08', 'August 2026', 'core_star', { amount: '¥1,690.00' }),
  award('2026-08', 'August 2026', 'new_customer_star', {
    winner: { employee_no: 'E003', name: 'Wang Jie', measured: '¥150,000.00 from 2 new customers', is_first: true },
    decided: 'Decided on 2 Sep 2026 by chen',
    amount: '¥1,020.00',
  }),
  award('2026-07', 'July 2026', 'core_star', {
    winner: { employee_no: 'E002', name: 'Li Na', measured: '¥248,000.00 from 9 core customers', is_first: false },
    decided: 'Decided on 2 Aug 2026 by chen: second by the figures, took over three customers of a colleague on leave',
    amount: '¥1,528.00',
    is_closed: true,
  }),
  award('2026-07', 'July 2026', 'new_customer_star', { is_closed: true, amount: '', candidates: [] }),
];

export const DISPUTES: DisputeView[] = [
  dispute(7, 'E001', 'Zhou Lin', 'Core retention bonus · 2026 Q3 · ¥6,250.00', 'Order SO-1183 of Hengtong was credited to Li Na, but the customer is mine since 12 July.'),
  {
    ...dispute(4, 'E004', 'Zhao Min', 'Base commission · July 2026 · ¥4,120.00', 'One order is missing.'),
    state: 'rejected',
    state_label: 'Rejected',
    tone: 'quiet',
    answer: 'SO-1090 was returned on 28 July; the return is row 14 of the line.',
    answered: 'answered on 7 Aug 2026 by chen',
  },
];

export const STATE: PayStateView = {
  label: 'July closed',
  tone: 'neutral',
  sentence: 'July 2026 was closed on 5 Aug 2026 by chen; August 2026 is next.',
  next: { period: '2026-08', label: 'August 2026', hindrance: null },
  last: { period: '2026-07', label: 'July 2026', hindrance: null },
  closes: CLOSES,
};

export function incentivesFixture(more: Partial<IncentivesView> = {}): IncentivesView {
  return {
    empty: null,
    title: 'Incentives of the quarter come to ¥313,480.00 so far',
    sentence: '81.0 % is base commission; three of eight members earn a bonus on top.',
    total: '¥313,480.00',
    by_kind: [
      { kind: 'base', label: 'Base commission', amount: '¥253,800.00', share: '81.0 %', note: '8 members' },
      { kind: 'core_retention', label: 'Core retention bonus', amount: '¥31,200.00', share: '10.0 %', note: '3 members' },
      { kind: 'new_customers', label: 'New-customer bonus', amount: '¥10,336.50', share: '3.3 %', note: '1 member' },
      { kind: 'core_star', label: 'Core maintenance star', amount: '¥9,402.00', share: '3.0 %', note: '2 awards' },
      { kind: 'new_customer_star', label: 'New-customer star', amount: '¥8,741.50', share: '2.8 %', note: '2 awards' },
    ],
    chart: payBars('pay', 'Pay by member', [
      ['Zhou Lin', 61.9, '61,900.00', 'neutral'],
      ['Li Na', 52.2, '52,210.00', 'neutral'],
      ['Wang Jie', 45.5, '45,480.00', 'neutral'],
      ['Zhao Min', 37.1, '37,100.00', 'neutral'],
    ]),
    figures: [figure('Payroll', '¥313,480.00'), figure('Beyond base commission', '¥59,680.00'), figure('Incentive budget', '¥80,042.00', '74.6 % used', 'warn')],
    readings: [
      'Sales are invoiced amounts less returns, by order date.',
      'The two additions of 0.5 % apply to all sales of the quarter and add up.',
      'Above the target, the rate of the band reached is paid on the whole excess.',
      'Thresholds are strict: exactly 80 % does not pay.',
    ],
    is_provisional: true,
    state: STATE,
    awards: AWARDS,
    disputes: DISPUTES,
    corrections: CORRECTIONS,
    edges: EDGES,
    members: MEMBERS,
    ...more,
  };
}

export const LINES: LineView[] = [
  line('base', 'Base commission', '2026-07', 'Jul 2026', '¥400,000.00', '2 %', '¥8,000.00', '2 % of the month’s sales.', { is_closed: true }),
  line('base', 'Base commission', '2026-08', 'Aug 2026', '¥400,000.38', '2 %', '¥8,000.01', '2 % of the month’s sales.', { rounding: '¥400,000.38 × 2 % = 8,000.0076, rounded to ¥8,000.01' }),
  line('base', 'Base commission', '2026-09', 'Sep 2026', '¥450,000.00', '2 %', '¥9,000.00', '2 % of the month’s sales.'),
  line('core_retention', 'Core retention bonus', '2026Q3', '2026 Q3', '¥1,250,000.00', '0.5 %', '¥6,250.00', '0.5 % of the quarter’s sales, because 85.0 % of the core customers owned at its start ordered again (needed: more than 80 %).', { is_disputed: true }),
  line('above_target', 'Above-target bonus', '2026Q3', '2026 Q3', '¥250,000.00', '1 %', '¥2,500.00', 'Sales are 25.0 % above target; the rate of the band reached is paid on the whole excess.'),
  {
    ...line('adjustment', 'Adjustment', '2026-08', 'Aug 2026', '', '', '−¥1,400.00', 'Base commission of July 2026, worked out again under the plan it was closed with.'),
    line: { kind: 'adjustment', period: '2026-08', about: ['base', '2026-07'] },
    change: { before: '¥8,000.00', after: '¥6,600.00', difference: '−¥1,400.00', tipped: ['sales ¥400,000.00 → ¥330,000.00'] },
  },
  {
    ...line('adjustment', 'Adjustment', '2026-09', 'Sep 2026', '', '', '¥1,200.00', 'By hand: travel to the trade fair in Hangzhou, agreed with the director.'),
    rows: null,
    row_count: '–',
    rounding: '',
    entry: { id: 31, month: '2026-09', amount: '1200.00', reason: 'Travel to the trade fair in Hangzhou, agreed with the director' },
  },
];

export function statementFixture(more: Partial<StatementView> = {}): StatementView {
  return {
    employee_no: 'E001',
    name: 'Zhou Lin',
    quarter: '2026Q3',
    title: 'Zhou Lin: ¥33,550.01 for 2026 Q3',
    figures: [figure('Sales', '¥1,250,000.38'), figure('Target', '¥1,000,000.00'), figure('Above target', '25.0 %', null, 'good'), figure('Total', '¥33,550.01')],
    lines: LINES,
    conditions: [
      { kind: 'core_retention', label: 'Core repurchase rate', measured: '85.0 %', needed: '> 80 %', is_reached: true, sentence: '17 of 20 core customers ordered again: the bonus is paid.', rows: orders('core:E001', 'Core customers of Zhou Lin') },
      { kind: 'new_customers', label: 'New customers’ share', measured: '12.0 %', needed: '> 30 %', is_reached: false, sentence: '¥150,000.00 of the sales came from new customers: no bonus.', rows: null },
      { kind: 'mentor', label: 'Mentees at the pass line', measured: '50.0 %', needed: '> 90 %', is_reached: false, sentence: '1 of 2 mentees reaches the pass line: no award.', rows: null },
    ],
    total: '¥33,550.01',
    readings: incentivesFixture().readings,
    is_provisional: true,
    state: 'July 2026 closed on 5 Aug 2026 (fingerprint 1f0c9a7b…); August and September open',
    edges: EDGES.slice(1, 2).map((edge) => ({ ...edge, employee_no: 'E001', name: 'Zhou Lin' })),
    disputes: DISPUTES.slice(0, 1),
    open_months: ['2026-08', '2026-09'],
    ...more,
  };
}

export function previewFixture(more: Partial<ClosePreview> = {}): ClosePreview {
  return {
    label: 'August 2026',
    issues: [],
    sentence: 'Freezes 34 lines of 8 members: ¥101,440.20.',
    figures: [figure('To pay', '¥101,440.20'), figure('Members', '8'), figure('Corrections', '−¥6,710.00', '2 of closed periods', 'warn')],
    by_kind: [
      { kind: 'base', label: 'Base commission', amount: '¥106,110.20', share: '', note: '8 members' },
      { kind: 'new_customer_star', label: 'New-customer star', amount: '¥1,020.00', share: '', note: '1 award' },
      { kind: 'adjustment', label: 'Adjustment', amount: '−¥5,690.00', share: '', note: '3 lines' },
    ],
    warnings: ['The core maintenance star of August is not decided.', '1 dispute is open: Zhou Lin, core retention bonus.'],
    ...more,
  };
}

export const CLOSED: PeriodClosed = { text: 'August 2026 closed: 34 lines of 8 members.', fingerprint: FINGERPRINT, total: '¥101,440.20', backup: 'hengrui 2026-09-04 0915.qlb' };

function edge(employee_no: string, name: string, lever: string, extra: string, effect: string, before: string, after: string, difference: string, proof: string): EdgeView {
  return { employee_no, name, lever, extra, effect, before, after, difference, proof };
}

function close(period: string, label: string, closed: string, reason: string, total: string, reopened: string | null): CloseView {
  return { period, label, closed, reason, plan: 'Plan of 2026 Q3, version 2', fingerprint: FINGERPRINT, total, is_in_force: true, reopened };
}

function award(month: string, month_label: string, kind: AwardView['kind'], more: Partial<AwardView>): AwardView {
  const isCore = kind === 'core_star';
  return {
    month,
    month_label,
    kind,
    label: isCore ? 'Core maintenance star' : 'New-customer star',
    winner: null,
    decided: '',
    candidates: [
      { employee_no: 'E001', name: 'Zhou Lin', measured: isCore ? '¥310,000.00 from 12 core customers' : '¥150,000.00 from 2 new customers', is_first: true },
      { employee_no: 'E002', name: 'Li Na', measured: isCore ? '¥248,000.00 from 9 core customers' : '¥98,000.00 from 1 new customer', is_first: false },
    ],
    amount: '¥1,500.00',
    is_closed: false,
    is_running: false,
    ...more,
  };
}

function dispute(id: number, employee_no: string, name: string, line: string, comment: string): DisputeView {
  return { id, employee_no, name, quarter: '2026Q3', line, comment, opened: 'raised on 3 Sep 2026 by zhou', state: 'open', state_label: 'Open', tone: 'warn', answer: '', answered: '' };
}

function line(kind: LineView['kind'], label: string, key: string, period: string, base: string, rate: string, amount: string, rule: string, more: Partial<LineView> = {}): LineView {
  return {
    kind,
    line: { kind, period: key, about: null },
    label,
    period,
    base,
    rate,
    amount,
    rule,
    rounding: base ? `${base} × ${rate} = ${amount} exactly` : '',
    rows: orders(`${kind}:${key}`, `${label}, ${period}`),
    row_count: '24 orders',
    is_closed: false,
    change: null,
    entry: null,
    is_disputed: false,
    ...more,
  };
}
