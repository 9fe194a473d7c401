/** Targets as the engine answers them: a fiscal year, its quarters and months, and the quarter's members. Tests only. */

import type { Axis } from '../../wire/Axis';
import type { ChartSpec } from '../../wire/ChartSpec';
import type { ConsensusView } from '../../wire/ConsensusView';
import type { ConsentRow } from '../../wire/ConsentRow';
import type { ForecastView } from '../../wire/ForecastView';
import type { Lang } from '../../wire/Lang';
import type { PayDifference } from '../../wire/PayDifference';
import type { TargetChange } from '../../wire/TargetChange';
import type { TargetHistoryView } from '../../wire/TargetHistoryView';
import type { TargetOwner } from '../../wire/TargetOwner';
import type { TargetRow } from '../../wire/TargetRow';
import type { TargetsChange } from '../../wire/TargetsChange';
import type { TargetsChanged } from '../../wire/TargetsChanged';
import type { TargetSettle } from '../../wire/TargetSettle';
import type { TargetsView } from '../../wire/TargetsView';
import type { WorksheetView } from '../../wire/WorksheetView';

const COMPANY: TargetOwner = { kind: 'company' };
const MEMBERS: [no: string, en: string, zh: string, attainment: number][] = [
  ['E01', 'Zhou Lin', '周琳', 71],
  ['E02', 'Wang Jie', '王杰', 58],
  ['E03', 'Li Na', '李娜', 64],
  ['E04', 'Chen Hao', '陈浩', 49],
];
const MONTHS = ['07', '08', '09'];

export function targetsFixture(lang: Lang = 'en', sales: ChartSpec | null = null): TargetsView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const figure = (label: string, value: string, note: string | null = null) => ({ label, value, note, tone: null, rows: null, metric: null });
  return {
    empty: null,
    title: say('¥0.87 M behind pace, most of it Chen Hao’s', '落后进度 87 万元，主要在陈浩'),
    sentence: say('63.1 % of ¥20.12 M reached at 67.4 % of the quarter.', '季度已过 67.4%，2,012 万元目标完成 63.1%。'),
    sales,
    deviation: deviation(lang),
    figures: [
      figure(say('Target', '目标'), say('¥20.12 M', '2,012 万')),
      figure(say('Actual', '实际'), say('¥12.69 M', '1,269 万'), say('63.1 %', '63.1%')),
      figure(say('Pace', '进度'), say('¥13.56 M', '1,356 万'), say('67.4 %', '67.4%')),
      figure(say('Forecast', '预测'), say('¥19.02 M', '1,902 万'), say('¥1.10 M short', '差 110 万')),
    ],
    rows: rowsFixture(lang),
    mismatch: null,
    methods: [
      { value: 'even', label: say('Evenly', '平均') },
      { value: 'last_year', label: say('By last year', '按去年') },
      { value: 'capacity', label: say('By capacity', '按产能') },
      { value: 'weights', label: say('By weights', '按权重') },
    ],
    forecasts: forecasts(say),
    consensus: consensusFixture(lang),
    worksheet: worksheetFixture(lang),
  };
}

export function consensusFixture(lang: Lang = 'en'): ConsensusView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const states: Partial<ConsentRow>[] = [
    { state: 'accepted', state_label: say('Agrees', '同意'), tone: 'good', proposed: '¥5,030,000.00', answered: say('answered on 3 Jul 2026', '2026-07-03 答复'), can_answer: true },
    {
      state: 'countered',
      state_label: say('Asks for another amount', '提出其他金额'),
      tone: 'warn',
      proposed: '¥5,030,000.00',
      counter: '¥4,700,000.00',
      comment: say('Two of my core customers close their plants in August.', '我的两家核心客户八月停产检修。'),
      answered: say('answered on 4 Jul 2026', '2026-07-04 答复'),
      can_answer: true,
      can_settle: true,
    },
    { state: 'proposed', state_label: say('Not answered', '尚未答复'), tone: 'neutral', proposed: '¥4,900,000.00', answered: say('put on 1 Jul 2026', '2026-07-01 下达'), can_propose: true, can_answer: true },
    { state: null, state_label: say('Not put to the member', '尚未下达'), tone: null, can_propose: true },
  ];
  return {
    sentence: say('1 of 4 agrees, 1 asks for another amount, 2 have not answered.', '4 人中 1 人同意，1 人提出其他金额，2 人尚未答复。'),
    rows: MEMBERS.map(([no, en, zh], at) => ({
      employee_no: no,
      name: say(en, zh),
      period: '2026Q3',
      target: '¥5,030,000.00',
      proposed: null,
      state: null,
      state_label: '',
      tone: null,
      counter: null,
      comment: '',
      answered: '',
      settlement: '',
      can_propose: false,
      can_answer: false,
      can_settle: false,
      ...states[at],
    })),
    unasked: 1,
  };
}

export function worksheetFixture(lang: Lang = 'en'): WorksheetView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const figure = (label: string, value: string, note: string | null = null) => ({ label, value, note, tone: null, rows: null, metric: null });
  return {
    year: 2026,
    strategy: say('Grow with core customers of the east; no discounts below list.', '深耕华东核心客户，不做低于目录价的折扣。'),
    market: '620000000',
    market_share: '12.5',
    reasoning: '',
    history: [
      figure(say('Last year', '去年销售额'), '¥66,210,000.00'),
      figure(say('Trend', '趋势'), '+11.8 %', say('last four quarters against the four before', '近四个季度比前四个季度')),
      figure(say('Strongest quarter', '旺季'), say('Q4, 29.4 % of the year', '第四季度，占全年 29.4%')),
      figure(say('Capacity', '产能'), '¥81,400,000.00', say('13.5 full members', '折合 13.5 名成熟成员')),
    ],
    proposal: say(
      'Between ¥74,020,000.00 (last year with its trend) and ¥81,400,000.00 (what the team can carry).',
      '74,020,000.00 元（去年加趋势）至 81,400,000.00 元（团队产能）之间。',
    ),
    least: '74020000.00',
    most: '81400000.00',
  };
}

export function settleFixture(settle: TargetSettle, lang: Lang = 'en'): TargetsChanged {
  const moved = (no: string, en: string, zh: string, after: string): TargetChange => ({
    period: '2026Q3',
    owner: { kind: 'member', name: no },
    label: lang === 'en' ? en : zh,
    before: '¥5,030,000.00',
    after,
    is_pinned: no === settle.employee_no,
  });
  return {
    issues: [],
    rows: settle.takes_over ? MEMBERS.map(([no, en, zh]) => moved(no, en, zh, no === settle.employee_no ? '¥4,700,000.00' : '¥5,140,000.00')) : [],
    sentence: lang === 'en' ? '4 targets change.' : '4 个目标变动。',
    effects: settle.takes_over ? [lang === 'en' ? 'Pay of the quarter falls by ¥420.00.' : '本季度薪酬减少 420.00 元。'] : [],
    pay: settle.takes_over ? payFixture(lang) : [],
    is_saved: !settle.is_preview,
  };
}

function payFixture(lang: Lang): PayDifference[] {
  return [
    { employee_no: 'E02', name: lang === 'en' ? 'Wang Jie' : '王杰', before: '¥58,200.00', after: '¥59,480.00', difference: '+¥1,280.00' },
    { employee_no: 'E03', name: lang === 'en' ? 'Li Na' : '李娜', before: '¥61,900.00', after: '¥60,200.00', difference: '−¥1,700.00' },
  ];
}

function forecasts(say: (en: string, zh: string) => string): ForecastView[] {
  return [
    { label: say('By run-rate', '按当前速度'), amount: '¥19,018,400.00', beside: say('¥1,101,600.00 short', '差 1,101,600.00 元'), tone: 'warn', note: say('Sold so far, and the working days to come at the same rate.', '已售金额，加上剩余工作日按同样速度推算。'), rows: null },
    {
      label: say('With open proposals', '加上在谈方案'),
      amount: '¥20,240,000.00',
      beside: say('100.6 % of the target', '目标的 100.6%'),
      tone: 'good',
      note: say('Sold so far, and 14 open proposals at the share that was won before.', '已售金额，加上 14 份在谈方案按以往成交率折算。'),
      rows: { table: 'leads', key: 'open', title: say('Open proposals', '在谈方案') },
    },
  ];
}

/** Refuses what is no amount; otherwise the node, and its parts where it is shared. */
export function changeFixture(change: TargetsChange, lang: Lang = 'en'): TargetsChanged {
  const amount = change.amount === null ? null : Number(change.amount.replace(/,/g, ''));
  if (amount !== null && !Number.isFinite(amount)) {
    const text = `“${change.amount}” is not an amount.`;
    return { issues: [{ is_refused: true, row: null, column: null, value: change.amount, text }], rows: [], sentence: '', effects: [], pay: [], is_saved: false };
  }
  const whole: TargetChange = { period: change.period, owner: change.owner, label: '2026 Q3', before: '¥20,120,000.00', after: money(amount ?? 20_120_000), is_pinned: change.is_pinned };
  const parts = change.axis === 'member' ? MEMBERS : [];
  const weights = parts.map((_, at) => Number(change.weights[at] ?? '1'));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    issues: [],
    rows: [
      whole,
      ...parts.map(([name, en, zh], at): TargetChange => ({
        period: change.period,
        owner: { kind: 'member', name },
        label: lang === 'en' ? en : zh,
        before: money(5_000_000 + at * 10_000),
        after: money((20_120_000 * (weights[at] ?? 1)) / sum),
        is_pinned: false,
      })),
    ],
    sentence: lang === 'en' ? 'The parts add up to ¥20,120,000.00.' : '各部分合计 ¥20,120,000.00。',
    effects: [lang === 'en' ? 'Attainment of 2 members rises above 80 %.' : '2 名成员的完成率升至 80% 以上。'],
    pay: payFixture(lang),
    is_saved: !change.is_preview,
  };
}

export function historyFixture(lang: Lang = 'en'): TargetHistoryView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  return {
    label: say('2026 Q3', '2026 年第三季度'),
    versions: [
      { at: say('3 Aug 2026, 09:12', '2026-08-03 09:12'), actor: say('Director', '总监'), amount: '¥20,120,000.00', is_pinned: true, reason: say('New plant in Suzhou opens a month later.', '苏州新厂推迟一个月投产。') },
      { at: say('28 Jun 2026, 16:40', '2026-06-28 16:40'), actor: say('Director', '总监'), amount: '¥21,000,000.00', is_pinned: false, reason: '' },
    ],
  };
}

function rowsFixture(lang: Lang): TargetRow[] {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const axes: Axis[] = ['time', 'member', 'team', 'product_line', 'region'];
  const row = (period: string, owner: TargetOwner, depth: number, label: string, amount: number, attainment: number | null, more: Partial<TargetRow> = {}): TargetRow => ({
    period,
    owner,
    depth,
    label,
    amount: amount.toFixed(2),
    amount_text: money(amount),
    is_pinned: false,
    share: depth === 0 ? '' : say('25.0 %', '25.0%'),
    actual: attainment === null ? '–' : money((amount * attainment) / 100),
    attainment: attainment === null ? '–' : say(`${attainment} %`, `${attainment}%`),
    last_year: money(amount * 0.84),
    tone: attainment === null ? null : attainment < 55 ? 'bad' : attainment < 62 ? 'warn' : 'neutral',
    axes: [],
    versions: 1,
    ...more,
  });
  const month = (no: string, at: number) => say(['Jul', 'Aug', 'Sep'][at] ?? no, `${7 + at}月`);
  return [
    row('2026', COMPANY, 0, say('2026', '2026 年度'), 78_400_000, 61, { axes: ['time'], versions: 2 }),
    ...[1, 2, 3, 4].flatMap((quarter) => [
      row(`2026Q${quarter}`, COMPANY, 1, say(`2026 Q${quarter}`, `2026 年第${'一二三四'[quarter - 1]}季度`), 19_000_000 + quarter * 373_333, quarter < 4 ? 60 + quarter : null, {
        axes: quarter === 3 ? axes : ['time'],
        versions: quarter === 3 ? 3 : 1,
        is_pinned: quarter === 3,
      }),
      ...MONTHS.map((no, at) => row(`2026-${String(quarter * 3 - 2 + at).padStart(2, '0')}`, COMPANY, 2, quarter === 3 ? month(no, at) : say(`Month ${quarter * 3 - 2 + at}`, `${quarter * 3 - 2 + at}月`), 6_700_000, quarter < 4 ? 62 : null)),
    ]),
    ...MEMBERS.flatMap(([no, en, zh, attainment], at) => [
      row('2026Q3', { kind: 'member', name: no }, 1, say(en, zh), 5_030_000, attainment, { axes: ['time'], is_pinned: at === 1 }),
      ...MONTHS.map((monthNo, place) => row(`2026-${monthNo}`, { kind: 'member', name: no }, 2, month(monthNo, place), 1_676_666, attainment)),
    ]),
  ];
}

function deviation(lang: Lang): ChartSpec {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const steps: [string, number, number, boolean][] = [
    [say('Pace', '进度'), 0, 13.56, true],
    [say('Zhou Lin', '周琳'), 13.56, 13.74, false],
    [say('Wang Jie', '王杰'), 13.74, 13.27, false],
    [say('Li Na', '李娜'), 13.27, 13.1, false],
    [say('Chen Hao', '陈浩'), 13.1, 12.69, false],
    [say('Actual', '实际'), 0, 12.69, true],
  ];
  return {
    id: 'deviation',
    title: say('Where the deviation comes from', '偏差来源'),
    unit: say('¥ million', '百万元'),
    summary: say('Chen Hao and Wang Jie are behind pace.', '陈浩与王杰落后进度。'),
    body: {
      kind: 'waterfall',
      steps: steps.map(([label, from, to, is_total]) => ({ label, from, to, text: is_total ? to.toFixed(2) : (to - from).toFixed(2), tone: is_total ? 'neutral' : to > from ? 'good' : 'bad', is_total })),
      ticks: [],
    },
    table: { columns: ['', ''], rows: steps.map(([label, , to]) => [label, to.toFixed(2)]) },
  };
}

function money(amount: number): string {
  return `¥${amount.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;
}
