/** Tiers, a what-if and a customer as the engine answers them. Tests only. */

import type { ChartSpec } from '../../wire/ChartSpec';
import { MEMBER_CHOICES, taskFixture } from '../../parts/tasks.fixture';
import type { CustomerView } from '../../wire/CustomerView';
import type { FigureView } from '../../wire/FigureView';
import type { Lang } from '../../wire/Lang';
import type { TableRequest } from '../../wire/TableRequest';
import type { TablePage } from '../../wire/TablePage';
import type { Thresholds } from '../../wire/Thresholds';
import type { TiersView } from '../../wire/TiersView';
import type { Tone } from '../../wire/Tone';
import type { WhatIfView } from '../../wire/WhatIfView';

const TONES: Tone[] = ['core', 'potential', 'general', 'churned'];
const NAMES = { en: ['Core', 'Potential', 'General', 'Churned'], zh: ['核心', '潜力', '一般', '流失'] };

export const THRESHOLDS: Thresholds = {
  core_recency_days: 30,
  core_frequency: 4,
  core_monetary: 1.5,
  potential_recency_days: 60,
  potential_frequency: 2,
  potential_monetary: 1,
  general_recency_days: 90,
};

export function tiersViewFixture(lang: Lang = 'en'): TiersView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const figure = (label: string, value: string, note: string | null, table: 'near_misses' | 'owner_violations' | 'customers'): FigureView => ({
    label,
    value,
    note,
    tone: null,
    rows: { table, key: '', title: label },
    metric: null,
  });
  return {
    empty: null,
    title: say('21 % of customers bring 62 % of sales', '21% 的客户贡献 62% 的销售额'),
    sentence: say('252 core customers, 1 point above the plan; 132 churned, 1 point above.', '核心客户 252 位，比方案多 1 个百分点；流失 132 位，多 1 个百分点。'),
    distribution: distribution(lang, [252, 324, 492, 132]),
    migration: migration(lang),
    migration_sentence: say('38 customers moved up and 61 down since 30 Jun 2026.', '自 2026-06-30 以来，38 位客户上升，61 位下降。'),
    causes: [
      { ...figure(say('By an order', '因下单'), '38', null, 'customers'), rows: { table: 'migrants', key: '2026-06-30:order', title: say('Moved by an order', '因下单变动') } },
      figure(say('By time', '因时间推移'), '52', null, 'customers'),
      figure(say('By the average', '因均值变化'), '9', null, 'customers'),
      figure(say('By thresholds', '因标准调整'), '0', null, 'customers'),
    ],
    from: '2026-06-30',
    from_choices: [
      { date: '2026-06-30', label: say('30 Jun 2026', '2026-06-30') },
      { date: '2026-03-31', label: say('31 Mar 2026', '2026-03-31') },
    ],
    figures: [
      figure(say('One order from a better tier', '再下一单可升层'), '37', say('6 of them to Core', '其中 6 位升为核心'), 'near_misses'),
      figure(say('Core, owner not senior', '负责人非资深'), '3', null, 'owner_violations'),
      figure(say('Outside the plan’s table', '不符合方案分层表'), '118', say('gap mark', '标记为缺口'), 'customers'),
      figure(say('Prospects', '未成交客户'), '64', null, 'customers'),
      figure(say('Sales of the top fifth', '前 20% 客户的销售额'), say('66.3 %', '66.3%'), null, 'customers'),
    ],
    thresholds: THRESHOLDS,
    ranges: {
      recency_days: { least: 1, most: 365, step: 1 },
      frequency: { least: 1, most: 24, step: 1 },
      monetary: { least: 0, most: 5, step: 0.05 },
    },
    can_adopt: true,
  };
}

/** More core customers the more days are allowed; refused where core asks less than potential. */
export function whatIfFixture(thresholds: Thresholds, lang: Lang = 'en'): WhatIfView {
  const isContradiction = thresholds.core_recency_days > thresholds.potential_recency_days;
  const more = (thresholds.core_recency_days - 30) * 3;
  const counts = [252 + more, 324 - more, 492, 132];
  const changes = [more, -more, 0, 0].map((by) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '–'));
  return {
    issues: isContradiction
      ? [{ is_refused: true, row: null, column: 'tiers.core', value: null, text: 'Core must not allow more days than Potential.' }]
      : [],
    distribution: isContradiction ? null : distribution(lang, counts),
    sentence: lang === 'en' ? `${more} customers would be core besides.` : `核心客户将增加 ${more} 位。`,
    tiers: TONES.map((tone, at) => ({ label: namesOf(lang)[at] ?? '', tone, customers: String(counts[at]), change: changes[at] ?? '' })),
    changes: more === 0 ? [] : [{ path: 'tiers.core.recency_days', value: String(thresholds.core_recency_days) }],
  };
}

export function customerFixture(lang: Lang = 'en'): CustomerView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const fact = (label: string, value: string): FigureView => ({ label, value, note: null, tone: null, rows: null, metric: null });
  const tones: Tone[] = ['prospect', 'general', 'general', 'potential', 'potential', 'core', 'core', 'core', 'potential', 'general', 'potential', 'potential'];
  const tierOf = (tone: Tone) => namesOf(lang)[TONES.indexOf(tone)] ?? say('Prospect', '未成交');
  return {
    code: 'C0042',
    name: say('Hengtai Precision', '恒泰精密'),
    tier: tierOf('potential'),
    tone: 'potential',
    why: say(
      'Last order 31 days ago, 4 orders a year at 1.50 × the average: everything Core asks except the date.',
      '最近一次下单在 31 天前，年下单 4 次，客单价为均值的 1.50 倍：除日期外均符合核心标准。',
    ),
    next: say('an order within 30 days (1 day late).', '30 天内下单（晚 1 天）。'),
    facts: [
      fact(say('Owner', '负责人'), say('Zhou Lin', '周琳')),
      fact(say('Industry', '行业'), say('Machinery', '机械')),
      fact(say('Region', '区域'), say('East', '华东')),
      fact(say('Sales in a year', '近一年销售额'), '¥486,200.00'),
    ],
    timeline: tones.map((tone, at) => ({ date: say(`End of month ${at + 1}`, `${at + 1}月末`), tier: tierOf(tone), tone, detail: say('4 orders, 1.5 ×', '4 次，1.5 倍') })),
    orders: { table: 'orders', key: 'customer:C0042', title: say('Orders of Hengtai Precision', '恒泰精密的订单') },
    changes: [{ at: say('31 Aug 2026', '2026-08-31'), text: say('Core → Potential', '核心 → 潜力'), detail: say('31 days since the last order; Core asks for 30.', '距上次下单 31 天；核心要求 30 天。'), tone: 'potential' }],
    activities: { table: 'activities', key: 'C0042', title: say('Activities of Hengtai Precision', '恒泰精密的跟进记录') },
    tickets: { table: 'tickets', key: 'C0042', title: say('Tickets of Hengtai Precision', '恒泰精密的工单') },
    tasks: [taskFixture('C0042', say('Hengtai Precision', '恒泰精密'), 'contact')],
    owner: 'E001',
    owners: MEMBER_CHOICES,
    past_owners: ['Wang Fang until 31 Aug 2026'],
    churn_reason: null,
    churn_reasons: [
      { value: 'price', label: say('Price', '价格') },
      { value: 'service', label: say('Service', '服务') },
    ],
    members: MEMBER_CHOICES,
  };
}

/** Customers by the hundred, filtered by tier as the engine would. */
export function customersFixture(request: TableRequest, lang: Lang = 'en'): TablePage {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const wanted = request.filters.find((filter) => filter.column === 'tier')?.values;
  const all = Array.from({ length: 120 }, (_, at) => ({ code: `C${String(at + 1).padStart(4, '0')}`, tone: TONES[at % 4] ?? 'general', at }));
  const found = all.filter(({ tone }) => !wanted || wanted.includes(tone));
  return {
    columns: [
      { id: 'name', label: say('Customer', '客户'), kind: 'text', choices: [] },
      { id: 'tier', label: say('Tier', '分层'), kind: 'choice', choices: TONES.map((tone, at) => ({ value: tone, label: namesOf(lang)[at] ?? '' })) },
      { id: 'owner', label: say('Owner', '负责人'), kind: 'text', choices: [] },
      { id: 'recency', label: say('Days since order', '距上次下单（天）'), kind: 'number', choices: [] },
      { id: 'frequency', label: say('Orders a year', '年下单次数'), kind: 'number', choices: [] },
      { id: 'sales', label: say('Sales in a year', '近一年销售额'), kind: 'money', choices: [] },
    ],
    rows: found.slice(request.offset, request.offset + request.limit).map(({ code, tone, at }) => ({
      key: code,
      cells: [
        { text: say(`Customer ${code}`, `客户 ${code}`), tone: null, note: null },
        { text: namesOf(lang)[TONES.indexOf(tone)] ?? '', tone, note: null },
        { text: say('Zhou Lin', '周琳'), tone: null, note: null },
        { text: String(3 + at), tone: null, note: null },
        { text: String(1 + (at % 7)), tone: null, note: null },
        { text: `¥${((at * 7919) % 900) + 100},000.00`, tone: null, note: null },
      ],
    })),
    offset: request.offset,
    found: found.length,
    all: all.length,
    count_text: say(`${found.length} of ${all.length}`, `${found.length} / ${all.length}`),
    totals: null,
  };
}

function namesOf(lang: Lang): string[] {
  return lang === 'en' ? NAMES.en : NAMES.zh;
}

function distribution(lang: Lang, counts: number[]): ChartSpec {
  const plans = [0.2, 0.3, 0.4, 0.1];
  const sales = [0.62, 0.23, 0.1, 0.05];
  const bar = (share: number, plan: number | null) => ({ share, plan, text: `${Math.round(share * 100)} %`, detail: '' });
  return {
    id: 'tiers',
    title: lang === 'en' ? 'Customer tiers' : '客户分层',
    unit: '',
    summary: `${counts[0]} / 1200`,
    body: {
      kind: 'paired_bars',
      categories: namesOf(lang).map((label, at) => ({ label, tone: TONES[at] ?? 'general' })),
      panels: [
        { label: lang === 'en' ? 'Customers' : '客户数', bars: counts.map((count, at) => bar(count / 1200, plans[at] ?? null)) },
        { label: lang === 'en' ? 'Sales' : '销售额', bars: sales.map((share, at) => bar(share, at < 3 ? [0.6, 0.25, 0.1][at] ?? null : null)) },
      ],
      tick_label: lang === 'en' ? 'plan' : '方案',
    },
    table: { columns: ['', ''], rows: counts.map((count, at) => [namesOf(lang)[at] ?? '', String(count)]) },
  };
}

function migration(lang: Lang): ChartSpec {
  const flows: [number, number, number][] = [
    [0, 4, 190], [0, 5, 34], [0, 7, 21], [1, 4, 40], [1, 5, 230], [1, 6, 44], [2, 5, 60], [2, 6, 401], [2, 7, 32], [3, 6, 12], [3, 7, 79], [1, 7, 8], [2, 4, 22],
  ];
  const total = (node: number) => flows.filter(([from, to]) => from === node || to === node).reduce((sum, [, , count]) => sum + count, 0);
  const nodes = [...TONES, ...TONES].map((tone, at) => ({
    label: `${namesOf(lang)[at % 4]} ${total(at)}`,
    tone,
    is_right: at >= 4,
    count: total(at),
  }));
  return {
    id: 'migration',
    title: lang === 'en' ? 'Who moved' : '客户流向',
    unit: '',
    summary: '38 up, 61 down',
    body: {
      kind: 'sankey',
      left_label: '30 Jun 2026',
      right_label: '31 Aug 2026',
      nodes,
      links: flows.map(([from, to, count]) => ({ from, to, count, text: `${nodes[from]?.label} → ${nodes[to]?.label}: ${count}` })),
    },
    table: { columns: ['', '', ''], rows: flows.map(([from, to, count]) => [nodes[from]?.label ?? '', nodes[to]?.label ?? '', String(count)]) },
  };
}
