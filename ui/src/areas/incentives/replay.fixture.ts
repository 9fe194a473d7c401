/** A quarter under a changed plan as the engine answers it. Tests only. */

import type { LeverView } from '../../wire/LeverView';
import type { ReplayRequest } from '../../wire/ReplayRequest';
import type { ReplayView } from '../../wire/ReplayView';
import { figure, payBars } from './incentives.fixture';

/** What the engine answers: without changes no difference; with one, two gain and one loses. */
export function replayFixture({ changes, plan_path }: Pick<ReplayRequest, 'changes' | 'plan_path'>, more: Partial<ReplayView> = {}): ReplayView {
  const isTried = changes.length > 0 || plan_path !== null;
  const levers = LEVERS.map((lever) => {
    const typed = changes.find(({ path }) => path === lever.path)?.value;
    return { ...lever, value: typed ?? (plan_path && lever.path === 'incentives.base_rate' ? '1.8' : lever.value) };
  });
  return {
    issues: [],
    changes: levers.filter((lever) => lever.value !== lever.saved).map((lever) => ({ path: lever.path, label: lever.label, before: `${lever.saved} %`, after: `${lever.value} %` })),
    sentence: isTried ? '2 members gain ¥8,140.00, 1 loses ¥200.00: ¥7,940.00 more in all.' : 'The plan unchanged: no difference, ¥0.00.',
    figures: [figure('As it stands', '¥313,480.00'), figure('Under the changed plan', isTried ? '¥321,420.00' : '¥313,480.00', '2.6 % of sales'), figure('Because of the plan', isTried ? '+¥7,940.00' : '¥0.00')],
    by_kind: [
      { label: 'Base commission', before: '¥253,800.00', after: isTried ? '¥253,600.00' : '¥253,800.00', difference: isTried ? '−¥200.00' : '¥0.00' },
      { label: 'Above-target bonus', before: '¥12,400.00', after: isTried ? '¥20,540.00' : '¥12,400.00', difference: isTried ? '+¥8,140.00' : '¥0.00' },
    ],
    members: [
      member('E001', 'Zhou Lin', '¥61,900.00', isTried ? ['¥68,040.00', '+¥6,140.00', 'good'] : null),
      member('E003', 'Wang Jie', '¥45,480.00', isTried ? ['¥47,480.00', '+¥2,000.00', 'good'] : null),
      member('E002', 'Li Na', '¥52,210.00', isTried ? ['¥52,010.00', '−¥200.00', 'bad'] : null),
      member('E004', 'Zhao Min', '¥37,100.00', null),
    ],
    chart: isTried
      ? payBars('gains', 'Difference by member', [
          ['Zhou Lin', 6.14, '+6,140.00', 'good'],
          ['Wang Jie', 2, '+2,000.00', 'good'],
          ['Li Na', -0.2, '−200.00', 'bad'],
        ])
      : null,
    levers,
    total_before: '¥313,480.00',
    total_after: isTried ? '¥321,420.00' : '¥313,480.00',
    difference: isTried ? '+¥7,940.00' : '¥0.00',
    tone: isTried ? 'good' : 'neutral',
    ...more,
  };
}

const LEVERS: LeverView[] = [
  lever('incentives.base_rate', 'Base commission', '2', '0', '6'),
  lever('incentives.core_retention_above', 'Core retention: repurchase above', '80', '0', '100'),
  lever('incentives.core_retention_rate', 'Core retention: adds', '0.5', '0', '3'),
  lever('incentives.new_customers_above', 'New customers: share above', '30', '0', '100'),
  lever('incentives.new_customers_rate', 'New customers: adds', '0.5', '0', '3'),
  lever('incentives.bands.0.rate', 'Band pays 1', '0.5', '0', '5'),
  lever('incentives.bands.1.rate', 'Band pays 2', '1', '0', '5'),
];

function lever(path: string, label: string, value: string, least: string, most: string): LeverView {
  return { path, label, unit: 'percent', value, saved: value, least, most, step: most === '100' ? '1' : '0.1' };
}

function member(employee_no: string, name: string, before: string, change: [string, string, 'good' | 'bad'] | null): ReplayView['members'][number] {
  const [after, difference, tone] = change ?? [before, '¥0.00', 'neutral' as const];
  const tipped = tone === 'bad' ? [{ kind: 'core_retention' as const, label: 'Core repurchase rate', measured: '82.0 %', needed: '> 85 %', is_reached: false, sentence: '82.0 % is no longer above 85 %.', rows: null }] : [];
  return { employee_no, name, before, after, difference, of_plan: difference, of_facts: '¥0.00', tone, tipped };
}
