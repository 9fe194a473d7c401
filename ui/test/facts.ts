// A few invented figures, as the engine would send them.

import type { ChartSpec } from '../src/wire/ChartSpec';
import type { Column } from '../src/wire/Column';
import type { FunnelLink } from '../src/wire/FunnelLink';
import type { FunnelStage } from '../src/wire/FunnelStage';
import type { TablePage } from '../src/wire/TablePage';
import type { TableRequest } from '../src/wire/TableRequest';

const column = (id: string, label: string, kind: Column['kind'], choices: Column['choices'] = []): Column => ({ id, label, kind, choices });

export const COLUMNS: Column[] = [
  column('name', 'Customer', 'text'),
  column('tier', 'Tier', 'choice', [
    { value: 'core', label: 'Core' },
    { value: 'general', label: 'General' },
  ]),
  column('sales', 'Sales (¥)', 'money'),
  column('last', 'Last order', 'date'),
];

/** A table of customers on the engine's side: filters by tier, finds by name, sorts by sales. */
export function customers(count: number) {
  const all = Array.from({ length: count }, (_, at) => ({ at, name: `Customer ${at + 1}`, tier: at % 4 === 0 ? 'core' : 'general' }));
  return (request: TableRequest): Promise<TablePage> => {
    const tiers = request.filters.find((filter) => filter.column === 'tier')?.values;
    const found = all.filter((row) => row.name.includes(request.search) && (tiers?.includes(row.tier) ?? true));
    if (request.sort[0]?.is_descending) found.reverse();
    const rows = found.slice(request.offset, request.offset + request.limit).map((row) => ({
      key: `C${row.at + 1}`,
      cells: [
        { text: row.name, tone: null, note: null },
        { text: row.tier === 'core' ? 'Core' : 'General', tone: row.tier === 'core' ? ('core' as const) : ('general' as const), note: null },
        { text: `${row.at + 1},000.00`, tone: null, note: null },
        { text: '31 Aug 2026', tone: null, note: null },
      ],
    }));
    const cell = (text: string) => ({ text, tone: null, note: null });
    return Promise.resolve({
      columns: COLUMNS,
      rows,
      offset: request.offset,
      found: found.length,
      all: count,
      count_text: `${found.length} of ${count}`,
      totals: [cell('Total'), cell(''), cell('9,999.00'), cell('')],
    });
  };
}

export const PACE: ChartSpec = {
  id: 'sales-pace',
  title: 'Sales against pace',
  unit: '¥ million, cumulative',
  summary: '12.69 of 20.12 sold by 31 August, 0.87 behind pace.',
  body: {
    kind: 'cumulative',
    days: 92,
    day_ticks: [
      { at: 15, text: 'Jul' },
      { at: 46, text: 'Aug' },
      { at: 77, text: 'Sep' },
    ],
    value_ticks: [0, 5, 10, 15, 20].map((at) => ({ at, text: String(at) })),
    lines: [
      { role: 'pace', label: 'Target 20.12', points: [point(0, 0, 'start'), point(62, 13.56, 'Pace 13,560,000.00'), point(92, 20.12, 'Target 20,120,000.00')] },
      { role: 'actual', label: 'Actual 12.69', points: [point(0, 0, '30 Jun: 0.00'), point(31, 6.1, '31 Jul: 6,100,000.00'), point(62, 12.69, '31 Aug: 12,690,000.00')] },
      { role: 'forecast', label: 'Forecast 19.02', points: [point(62, 12.69, ''), point(92, 19.02, 'Forecast 19,020,000.00')] },
    ],
  },
  table: { columns: ['Day', 'Actual', 'Pace'], rows: [['31 Jul', '6,100,000.00', '6,780,000.00'], ['31 Aug', '12,690,000.00', '13,560,000.00']] },
};

export const FUNNEL: ChartSpec = {
  id: 'funnel',
  title: 'Leads by stage',
  unit: 'leads of the quarter',
  summary: 'Of 480 leads 94 are won; the step to a proposal is the bottleneck.',
  body: {
    kind: 'funnel',
    baseline_label: 'last quarter on the same day',
    stages: [
      stage('Acquired', 480, '100 %', 455, step('66 % go on', 'median 0.4 days')),
      stage('Screened', 317, '66 %', 260, step('72 % go on', 'median 3 days')),
      stage('Needs', 228, '48 %', 150, step('54 % go on', 'median 9 days', true)),
      stage('Proposal', 123, '26 %', 130, step('76 % go on', 'median 12 days')),
      stage('Won', 94, '20 %', 68, step('85 % go on', null)),
      stage('After-sales', 80, '17 %', 60),
    ],
  },
  table: { columns: ['Stage', 'Leads', 'Conversion'], rows: [['Acquired', '480', '–'], ['Screened', '317', '66 %']] },
};

export const SMART: ChartSpec = {
  id: 'smart',
  title: 'Before → now → target',
  unit: '',
  summary: 'Two of three metrics on track.',
  body: {
    kind: 'dumbbell',
    rows: [
      { id: 'sales', label: 'Quarterly sales', before: '¥17.49 M', now: '¥12.69 M', target: '¥20.12 M', before_at: 0, now_at: 0.63, target_at: 1, tone: 'bad', state: 'Behind' },
      { id: 'core_churn', label: 'Core churn', before: '12.0 %', now: '9.1 %', target: '7.0 %', before_at: 0, now_at: 0.58, target_at: 1, tone: 'neutral', state: 'On track' },
      { id: 'lead_conversion', label: 'Lead conversion', before: '–', now: '–', target: '25.0 %', before_at: null, now_at: null, target_at: 1, tone: 'quiet', state: 'No data' },
    ],
  },
  table: { columns: ['Metric', 'Before', 'Now', 'Target', 'State'], rows: [['Quarterly sales', '¥17.49 M', '¥12.69 M', '¥20.12 M', 'Behind']] },
};

export const TIERS: ChartSpec = {
  id: 'tiers',
  title: 'Customer tiers',
  unit: '',
  summary: 'Core customers are 21 % of customers and 62 % of sales.',
  body: {
    kind: 'paired_bars',
    tick_label: 'plan',
    categories: [
      { label: 'Core', tone: 'core' },
      { label: 'Potential', tone: 'potential' },
      { label: 'General', tone: 'general' },
      { label: 'Churned', tone: 'churned' },
    ],
    panels: [
      { label: 'Customers', bars: [bar(0.21, 0.2, '21 %'), bar(0.27, 0.3, '27 %'), bar(0.41, 0.4, '41 %'), bar(0.11, 0.1, '11 %')] },
      { label: 'Sales', bars: [bar(0.62, 0.6, '62 %'), bar(0.23, 0.25, '23 %'), bar(0.1, 0.1, '10 %'), bar(0.05, null, '5 %')] },
    ],
  },
  table: { columns: ['Tier', 'Customers', 'Sales'], rows: [['Core', '21 %', '62 %']] },
};

export const MIGRATION: ChartSpec = {
  id: 'migration',
  title: 'Migration',
  unit: 'customers',
  summary: '24 customers moved up, 31 moved down.',
  body: {
    kind: 'sankey',
    left_label: '30 Jun 2026',
    right_label: '31 Aug 2026',
    nodes: [
      { label: 'Core 220', tone: 'core', is_right: false, count: 220 },
      { label: 'Potential 330', tone: 'potential', is_right: false, count: 330 },
      { label: 'General 480', tone: 'general', is_right: false, count: 480 },
      { label: 'Churned 90', tone: 'churned', is_right: false, count: 90 },
      { label: 'Core 229', tone: 'core', is_right: true, count: 229 },
      { label: 'Potential 310', tone: 'potential', is_right: true, count: 310 },
      { label: 'General 470', tone: 'general', is_right: true, count: 470 },
      { label: 'Churned 111', tone: 'churned', is_right: true, count: 111 },
    ],
    links: [
      { from: 0, to: 4, count: 205, text: '205 stayed Core' },
      { from: 0, to: 5, count: 15, text: '15 from Core to Potential' },
      { from: 1, to: 4, count: 24, text: '24 from Potential to Core' },
      { from: 1, to: 5, count: 280, text: '280 stayed Potential' },
      { from: 1, to: 6, count: 26, text: '26 from Potential to General' },
      { from: 2, to: 5, count: 15, text: '15 from General to Potential' },
      { from: 2, to: 6, count: 444, text: '444 stayed General' },
      { from: 2, to: 7, count: 21, text: '21 from General to Churned' },
      { from: 3, to: 7, count: 90, text: '90 stayed Churned' },
    ],
  },
  table: { columns: ['From', 'To', 'Customers'], rows: [['Core', 'Potential', '15']] },
};

export const DEVIATION: ChartSpec = {
  id: 'deviation',
  title: 'Deviation from pace by team',
  unit: '¥ thousand',
  summary: 'East is 620 behind, West 180 ahead.',
  body: {
    kind: 'waterfall',
    steps: [
      { label: 'Pace', from: 0, to: 13560, text: '13,560', tone: 'quiet', is_total: true },
      { label: 'East team', from: 13560, to: 12940, text: '−620', tone: 'bad', is_total: false },
      { label: 'North team', from: 12940, to: 12510, text: '−430', tone: 'bad', is_total: false },
      { label: 'West team', from: 12510, to: 12690, text: '+180', tone: 'good', is_total: false },
      { label: 'Actual', from: 0, to: 12690, text: '12,690', tone: 'neutral', is_total: true },
    ],
    ticks: [{ at: 0, text: '0' }],
  },
  table: { columns: ['Team', 'Deviation'], rows: [['East team', '−620']] },
};

export const ATTAINMENT: ChartSpec = {
  id: 'attainment',
  title: 'Attainment by member',
  unit: '% of target',
  summary: 'Two of five members are below the pass line.',
  body: {
    kind: 'bars',
    rows: [
      { label: 'Zhou Lin', value: 1.14, text: '114 %', tone: 'good' },
      { label: 'Wang Jie', value: 0.97, text: '97 %', tone: 'neutral' },
      { label: 'Li Na', value: 0.91, text: '91 %', tone: 'neutral' },
      { label: 'Sun Yue', value: 0.78, text: '78 %', tone: 'bad' },
      { label: 'Chen Hao', value: null, text: '–', tone: 'quiet' },
    ],
    lines: [
      { at: 0.8, text: 'pass line 80 %' },
      { at: 1, text: 'target 100 %' },
    ],
    ticks: [{ at: 0, text: '0' }],
  },
  table: { columns: ['Member', 'Attainment'], rows: [['Zhou Lin', '114 %']] },
};

function stage(label: string, value: number, share: string, before: number, link: FunnelLink | null = null): FunnelStage {
  const detail = `${value} leads, ${share} of all; ${before} last quarter.`;
  return { label, value, text: String(value), share, baseline: { at: before, text: String(before) }, detail, link };
}

function step(text: string, median: string | null, isWorst = false): FunnelLink {
  return { text, median, tone: isWorst ? 'bad' : 'neutral', state: isWorst ? 'Bottleneck' : '', detail: `${text}, 78 % last quarter.` };
}

function point(day: number, value: number, text: string) {
  return { day, value, text };
}

function bar(share: number, plan: number | null, text: string) {
  return { share, plan, text, detail: `${text} of all` };
}
