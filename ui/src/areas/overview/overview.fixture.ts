/** Overview as the engine answers it for a quarter at two thirds, behind pace. Tests only. */

import type { ChartSpec } from '../../wire/ChartSpec';
import type { CumulativePoint } from '../../wire/CumulativePoint';
import type { DumbbellRow } from '../../wire/DumbbellRow';
import type { FigureView } from '../../wire/FigureView';
import type { FindingView } from '../../wire/FindingView';
import type { Lang } from '../../wire/Lang';
import type { MetricView } from '../../wire/MetricView';
import type { OverviewView } from '../../wire/OverviewView';
import type { Tone } from '../../wire/Tone';

export function overviewFixture(lang: Lang = 'en'): OverviewView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  return {
    empty: null,
    title: say('4 points behind pace', '落后进度 4 个百分点'),
    sentence: say(
      '63.1 % of the target at 67.4 % of the quarter. At this rate the quarter closes at ¥19.02 M, ¥1.10 M short.',
      '季度已过 67.4%，目标完成 63.1%。按当前速度，季末预计 1,902 万元，差 110 万元。',
    ),
    sales: salesFixture(lang),
    smart: dumbbell('smart-targets', say('Before → now → target', '改善前 → 现在 → 目标'), smartRows(say), say),
    process: dumbbell('process-metrics', say('Diagnosis and process', '诊断与过程指标'), processRows(say), say),
    tiers: tiersFixture(lang),
    figures: [
      { ...figure(say('Sales', '销售额'), say('¥12.69 M', '1,269 万'), say('63.1 % of ¥20.12 M', '目标 2,012 万的 63.1%')), metric: 'sales' },
      figure(say('Forecast', '预测'), say('¥19.02 M', '1,902 万'), say('¥1.10 M short', '差 110 万')),
      figure(say('Days left', '剩余天数'), '30', say('of 92', '共 92 天')),
      { ...figure(say('Open actions', '未结行动项'), '7', say('2 overdue', '2 项逾期')), tone: 'warn' },
    ],
    findings_note: say('1 set aside', '另有 1 项已搁置'),
    findings: [
      finding('metric/lead_conversion', 'bad', say('Lead conversion: 19.6 %', '线索转化率：19.6%'), say('Target ≥ 25 %, last quarter 15.0 %', '目标 ≥ 25%，上季度 15.0%'), 'overview', say('Overview', '总览')),
      {
        ...finding('pass_line/members', 'warn', say('2 members below 80 %: improvement plans due', '2 名成员低于 80%，需制定改进计划'), say('Chen Hao 74 % · Sun Yue 78 %', '陈浩 74% · 孙悦 78%'), 'members', say('Members', '成员')),
      },
      {
        ...finding('owners/core', 'warn', say('3 core customers are owned by a junior', '3 位核心客户由非资深成员负责'), say('The plan asks for 3 years in sales', '方案要求 3 年以上销售经验'), 'tiers', say('Tiers', '客户分层')),
        advice: say('Hand each to a senior of the same region; the change is dated.', '转交给同一区域的资深成员，变更自当日起记录。'),
        actions_text: say('1 open action', '1 项未结行动'),
        dismissed: { reason: say('Under discussion', '正在讨论'), by: 'Lin Yu', on: '3 Aug 2026', is_back: true },
        rows: { table: 'owner_violations', key: '', title: say('Core customers owned by a junior', '由非资深成员负责的核心客户') },
      },
      {
        ...finding('near_miss/customers', 'neutral', say('6 customers are one order from Core', '6 位客户再下一单即可升为核心'), say('worth ¥412 k last year', '去年合计 41.2 万元'), 'tiers', say('Tiers', '客户分层')),
        rows: { table: 'near_misses', key: '', title: say('One order from Core', '再下一单即为核心') },
      },
      finding('no_target/members', 'neutral', say('1 member has no target', '1 名成员尚无目标'), say('for 2026 Q3', '2026 年第三季度'), 'targets', say('Targets', '目标')),
    ],
  };
}

export function metricFixture(lang: Lang = 'en'): MetricView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  return {
    title: say('Core churn', '核心客户流失率'),
    how: say(
      'Of the customers who were core when the quarter began, the share that has churned by the reporting date (no order for more than 90 days).',
      '季初的核心客户中，到统计日已流失（超过 90 天未下单）的比例。',
    ),
    formula: '21 ÷ 231 = 9.1 %',
    figures: [
      figure(say('Last quarter', '上季度'), '12.0 %'),
      figure(say('Now', '现在'), '9.1 %'),
      figure(say('Target', '目标'), '≤ 7 %'),
      figure(say('Progress', '进展'), '58 %', say('pace 67.4 %', '进度 67.4%')),
      { ...figure(say('State', '状态'), say('On track', '正常')), tone: 'neutral' },
    ],
    rows: [{ table: 'customers', key: 'churned-core', title: say('21 core customers that churned', '流失的 21 位核心客户') }],
  };
}

export function salesFixture(lang: Lang = 'en'): ChartSpec {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const line = (days: number[], value: (day: number) => number): CumulativePoint[] =>
    days.map((day) => ({ day, value: Math.round(value(day) * 100) / 100, text: `${say('Day', '第')} ${day}: ¥${value(day).toFixed(2)} M` }));
  const upTo = (last: number, first = 0) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const actual = (day: number) => (12.69 * day) / 62 + 0.25 * Math.sin(day / 3);
  return {
    id: 'sales-pace',
    title: say('Sales against pace', '销售额与进度线'),
    unit: say('¥ million, cumulative', '百万元，累计'),
    summary: say('Sales stand at ¥12.69 M, ¥0.87 M behind pace.', '销售额 1,269 万元，落后进度 87 万元。'),
    body: {
      kind: 'cumulative',
      days: 92,
      day_ticks: [
        { at: 16, text: say('Jul', '7月') },
        { at: 47, text: say('Aug', '8月') },
        { at: 77, text: say('Sep', '9月') },
      ],
      value_ticks: [5, 10, 15, 20].map((at) => ({ at, text: String(at) })),
      lines: [
        { role: 'earlier', label: '', points: line(upTo(92), (day) => (17.49 * day) / 92) },
        { role: 'pace', label: say('Target 20.12', '目标 20.12'), points: line(upTo(92), (day) => (20.12 * day) / 92) },
        { role: 'forecast', label: say('Forecast 19.02', '预测 19.02'), points: line([62, 92], (day) => (day === 62 ? actual(62) : 19.02)) },
        { role: 'actual', label: say('Actual 12.69', '实际 12.69'), points: line(upTo(62), actual) },
      ],
    },
    table: { columns: [say('Date', '日期'), say('Actual', '实际'), say('Pace', '进度')], rows: [['31 Aug 2026', '12.69', '13.56']] },
  };
}

export function tiersFixture(lang: Lang = 'en', coreShare = 0.21): ChartSpec {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const names: [string, Tone][] = [
    [say('Core', '核心'), 'core'],
    [say('Potential', '潜力'), 'potential'],
    [say('General', '一般'), 'general'],
    [say('Churned', '流失'), 'churned'],
  ];
  const bars = (shares: number[], plans: (number | null)[]) =>
    shares.map((share, at) => ({ share, plan: plans[at] ?? null, text: `${Math.round(share * 100)} %`, detail: `${Math.round(share * 1200)}` }));
  return {
    id: 'tiers',
    title: say('Customer tiers', '客户分层'),
    unit: '',
    summary: say('21 % of customers are core and bring 62 % of sales.', '21% 的核心客户贡献 62% 的销售额。'),
    body: {
      kind: 'paired_bars',
      categories: names.map(([label, tone]) => ({ label, tone })),
      panels: [
        { label: say('Customers', '客户数'), bars: bars([coreShare, 0.27, 0.62 - coreShare, 0.11], [0.2, 0.3, 0.4, 0.1]) },
        { label: say('Sales', '销售额'), bars: bars([0.62, 0.23, 0.1, 0.05], [0.6, 0.25, 0.1, null]) },
      ],
      tick_label: say('plan', '方案'),
    },
    table: { columns: [say('Tier', '分层'), say('Customers', '客户数')], rows: names.map(([label]) => [label, '21 %']) },
  };
}

function figure(label: string, value: string, note: string | null = null): FigureView {
  return { label, value, note, tone: null, rows: null, metric: null };
}

function finding(key: string, tone: Tone, title: string, detail: string, page: string, page_label: string): FindingView {
  return { key, rule: '', tone, title, detail, page, page_label, rows: null, advice: '', actions_text: '', dismissed: null };
}

type Say = (en: string, zh: string) => string;

function dumbbell(id: string, title: string, rows: DumbbellRow[], say: Say): ChartSpec {
  return {
    id,
    title,
    unit: '',
    summary: rows.map((row) => `${row.label}: ${row.now}`).join('; '),
    body: { kind: 'dumbbell', rows },
    table: {
      columns: [say('Metric', '指标'), say('Last quarter', '上季度'), say('Now', '现在'), say('Target', '目标'), say('State', '状态')],
      rows: rows.map((row) => [row.label, row.before, row.now, row.target, row.state]),
    },
  };
}

function row(id: string, label: string, figures: [string, string, string], now_at: number | null, tone: Tone, state: string): DumbbellRow {
  const [before, now, target] = figures;
  return { id, label, before, now, target, before_at: before === '–' ? null : 0, now_at, target_at: target === '–' ? null : 1, tone, state };
}

function smartRows(say: Say): DumbbellRow[] {
  const [behind, held, onTrack] = [say('Behind', '落后'), say('Held', '保持'), say('On track', '正常')];
  return [
    row('sales', say('Quarterly sales', '季度销售额'), ['¥17.49 M', '¥12.69 M', '¥20.12 M'], 0.63, 'bad', behind),
    row('core_sales_share', say('Core customers’ share of sales', '核心客户销售占比'), ['60.0 %', '61.8 %', '≥ 60 %'], 0.7, 'good', held),
    row('core_churn', say('Core churn', '核心客户流失率'), ['12.0 %', '9.1 %', '≤ 7 %'], 0.58, 'neutral', onTrack),
    row('lead_conversion', say('Lead conversion', '线索转化率'), ['15.0 %', '19.6 %', '≥ 25 %'], 0.46, 'bad', behind),
    row('attainment_rate', say('Attainment rate', '绩效达标率'), ['71 %', '83 %', '≥ 90 %'], 0.63, 'neutral', onTrack),
    row('new_hire_training_coverage', say('New-hire training coverage', '新员工培训覆盖率'), ['62 %', '100 %', '100 %'], 1, 'good', say('Met', '达成')),
    row('mentoring_rate', say('Mentoring rate', '传帮带率'), ['–', '–', '100 %'], null, 'quiet', say('No data', '暂无数据')),
    row('invalid_lead_share', say('Invalid leads', '无效线索占比'), ['40.0 %', '33.2 %', '< 30 %'], 0.68, 'neutral', onTrack),
    row('first_response_hours', say('First response', '首次响应时间'), ['24.6 h', '5.1 h', '≤ 2 h'], 0.86, 'warn', say('At risk', '有风险')),
  ];
}

function processRows(say: Say): DumbbellRow[] {
  return [
    row('new_customer_sales_share', say('New customers’ share of sales', '新客户销售占比'), ['20.0 %', '15.1 %', '–'], 0.4, 'quiet', say('No target', '无目标')),
    row('core_repurchase_days', say('Core repurchase interval', '核心客户复购周期'), ['30 days', '45 days', '–'], 0.3, 'quiet', say('No target', '无目标')),
  ];
}
