/** The budget as the engine answers it: one category on pace, one near its end, one over, one hardly used. Tests only. */

import type { BudgetEntryView } from '../../wire/BudgetEntryView';
import type { BudgetView } from '../../wire/BudgetView';
import type { CategoryView } from '../../wire/CategoryView';
import type { ChartSpec } from '../../wire/ChartSpec';
import type { Lang } from '../../wire/Lang';
import type { TablePage } from '../../wire/TablePage';
import type { Tone } from '../../wire/Tone';
import type { WorstCaseView } from '../../wire/WorstCaseView';

type Say = (en: string, zh: string) => string;
const sayIn =
  (lang: Lang): Say =>
  (en, zh) =>
    lang === 'en' ? en : zh;

export function budgetFixture(lang: Lang = 'en'): BudgetView {
  const say = sayIn(lang);
  const figure = (label: string, value: string, note: string | null = null, tone: Tone | null = null) => ({ label, value, note, tone, rows: null, metric: null });
  return {
    empty: null,
    title: say('Training is over its budget, the rest keeps to it', '培训已超预算，其余各项正常'),
    sentence: say('¥142,310.50 of ¥201,200.00 is spent at 67.4 % of the quarter.', '季度已过 67.4%，201,200.00 元预算已用 142,310.50 元。'),
    figures: [
      figure(say('Budget', '预算'), '¥201,200.00', say('1 % of planned sales', '计划销售额的 1%')),
      figure(say('Spent', '已用'), '¥142,310.50', '70.7 %'),
      figure(say('Remaining', '剩余'), '¥58,889.50'),
      figure(say('Pace', '进度'), '67.4 %', say('3.3 points ahead', '超前 3.3 个百分点'), 'warn'),
    ],
    chart: chart(say),
    categories: categories(say),
    worst: worstFixture('120', lang),
    form: {
      categories: [
        { value: 'training', label: say('Training', '培训') },
        { value: 'visits', label: say('Customer visits', '客户拜访') },
        { value: 'incentives', label: say('Incentives', '激励') },
        { value: 'crm', label: 'CRM' },
      ],
      today: '2026-08-31',
      currency: 'CNY',
    },
  };
}

export function worstFixture(at: string, lang: Lang = 'en'): WorstCaseView {
  const say = sayIn(lang);
  const isOver = Number(at) > 110;
  return {
    at,
    title: isOver ? say('¥23,140.00 more than is planned', '比计划多 23,140.00 元') : say('Within the plan', '在计划之内'),
    sentence: say(`If everybody sold ${at} % of their target with every bonus.`, `假设人人完成目标的 ${at}%，并拿到全部奖励。`),
    tone: isOver ? 'bad' : 'good',
    rows: [
      { label: say('Base commission', '基础提成'), amount: '¥482,880.00', note: '2 %' },
      { label: say('Core retention bonus', '核心客户维护奖'), amount: '¥45,270.00', note: '0.5 %' },
      { label: say('New-customer bonus', '新客户开发奖'), amount: '¥45,270.00', note: '0.5 %' },
      { label: say('Above-target bonus', '超额奖'), amount: '¥13,080.00', note: '' },
    ],
    total: '¥586,500.00',
    beyond_base: '¥103,620.00',
    planned: '¥80,480.00',
    difference: isOver ? '+¥23,140.00' : '−¥4,020.00',
  };
}

export function entryFixture(): BudgetEntryView {
  return { id: 7, spent_on: '2026-08-12', category: 'training', amount: '-1200.00', note: 'Refund of a seat', attachment: '/receipts/refund.pdf', is_attached: true };
}

export function entriesFixture(lang: Lang = 'en'): TablePage {
  const say = sayIn(lang);
  const cell = (text: string) => ({ text, tone: null, note: null });
  const spent: [key: string, ...cells: string[]][] = [
    ['7', '2026-08-12', say('Training', '培训'), say('Entry', '登记'), '-1,200.00', say('Refund of a seat', '退还一个名额'), '/receipts/refund.pdf'],
    ['session/S-014', '2026-08-06', say('Training', '培训'), say('Training session', '培训场次'), '8,000.00', say('Key-account strategy', '大客户策略'), ''],
    ['6', '2026-08-03', say('Customer visits', '客户拜访'), say('Entry', '登记'), '3,480.00', say('Travel to Suzhou', '苏州差旅'), ''],
    ['line/0', '2026-07-31', say('Incentives', '激励'), say('Statement', '对账单'), '1,600.50', say('Core maintenance star, Zhou Lin', '核心维护之星，周琳'), ''],
  ];
  return {
    columns: [
      { id: 'spent_on', label: say('Date', '日期'), kind: 'date', choices: [] },
      { id: 'category', label: say('Category', '类别'), kind: 'text', choices: [] },
      { id: 'source', label: say('From', '来源'), kind: 'text', choices: [] },
      { id: 'amount', label: say('Amount (¥)', '金额（元）'), kind: 'money', choices: [] },
      { id: 'note', label: say('Note', '备注'), kind: 'text', choices: [] },
      { id: 'attachment', label: say('Receipt', '凭证'), kind: 'text', choices: [] },
    ],
    rows: spent.map(([key, ...cells]) => ({ key, cells: cells.map(cell) })),
    offset: 0,
    found: spent.length,
    all: spent.length,
    count_text: say('4 rows', '4 行'),
    totals: ['', '', '', '11,880.50', '', ''].map(cell),
  };
}

function categories(say: Say): CategoryView[] {
  const category = (id: CategoryView['category'], label: string, figures: [string, string, string, string], burn_at: number, state: [Tone, string, string], sources: string): CategoryView => ({
    category: id,
    label,
    planned: figures[0],
    spent: figures[1],
    remaining: figures[2],
    burn: figures[3],
    burn_at,
    pace_at: 0.674,
    beside_pace: state[2],
    state_label: state[1],
    tone: state[0],
    sources,
    rows: { table: 'budget_entries', key: id, title: label },
  });
  return [
    category('training', say('Training', '培训'), ['¥60,360.00', '¥68,450.00', '−¥8,090.00', '113.4 %'], 1.134, ['bad', say('Over budget', '超预算'), say('46.0 points ahead of pace', '超前进度 46.0 个百分点')], say('¥61,200.00 sessions, ¥7,250.00 entries', '培训场次 61,200.00 元，登记支出 7,250.00 元')),
    category('visits', say('Customer visits', '客户拜访'), ['¥40,240.00', '¥37,020.00', '¥3,220.00', '92.0 %'], 0.92, ['warn', say('Nearly used up', '即将用完'), say('24.6 points ahead of pace', '超前进度 24.6 个百分点')], say('41 entries', '41 笔登记支出')),
    category('incentives', say('Incentives', '激励'), ['¥80,480.00', '¥34,040.50', '¥46,439.50', '42.3 %'], 0.423, ['good', say('On pace', '正常'), say('25.1 points behind pace', '落后进度 25.1 个百分点')], say('¥34,040.50 beyond base commission', '基础提成以外 34,040.50 元')),
    category('crm', 'CRM', ['¥20,120.00', '¥2,800.00', '¥17,320.00', '13.9 %'], 0.139, ['good', say('On pace', '正常'), say('53.5 points behind pace', '落后进度 53.5 个百分点')], say('2 entries', '2 笔登记支出')),
  ];
}

function chart(say: Say): ChartSpec {
  const points = [0, 8, 21, 30, 44, 52, 62].map((day, at) => ({ day, value: at * 23.7, text: `¥${(at * 23.7).toFixed(1)}k` }));
  return {
    id: 'budget-burn',
    title: say('Burn against pace', '支出与进度'),
    unit: say('¥ thousand, cumulative', '千元，累计'),
    summary: say('142.3 of 201.2 thousand spent by 31 August, 6.7 ahead of pace.', '截至 8 月 31 日已用 14.23 万元，超前进度 0.67 万元。'),
    body: {
      kind: 'cumulative',
      days: 92,
      day_ticks: [
        { at: 15, text: say('Jul', '7月') },
        { at: 46, text: say('Aug', '8月') },
        { at: 77, text: say('Sep', '9月') },
      ],
      value_ticks: [0, 100, 200].map((at) => ({ at, text: String(at) })),
      lines: [
        { role: 'pace', label: say('Pace', '进度'), points: [{ day: 0, value: 0, text: '0' }, { day: 92, value: 201.2, text: '¥201.2k' }] },
        { role: 'actual', label: say('Spent', '已用'), points },
      ],
    },
    table: { columns: [say('Day', '日'), say('Spent', '已用')], rows: points.map(({ day, text }) => [String(day), text]) },
  };
}
