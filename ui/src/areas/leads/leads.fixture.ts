/** Leads as the engine answers them: a board of six stages, one lead with all its parts, a share-out. Tests only. */

import type { BoardColumn } from '../../wire/BoardColumn';
import type { ChartSpec } from '../../wire/ChartSpec';
import type { Lang } from '../../wire/Lang';
import type { LeadCard } from '../../wire/LeadCard';
import type { LeadMoved } from '../../wire/LeadMoved';
import type { LeadsAssigned } from '../../wire/LeadsAssigned';
import type { LeadsView } from '../../wire/LeadsView';
import type { LeadView } from '../../wire/LeadView';
import type { MemberChoice } from '../../wire/MemberChoice';
import type { Stage } from '../../wire/Stage';
import { STAGES } from './board';

const LABELS: Record<'en' | 'zh', string[]> = {
  en: ['Acquired', 'Screened', 'Needs', 'Proposal', 'Won', 'After-sales'],
  zh: ['获取', '筛选', '需求挖掘', '方案', '成交', '售后'],
};
const COMPANIES: [en: string, zh: string][] = [
  ['Suzhou Hengda Precision', '苏州恒达精密机械制造有限公司'],
  ['Ningbo Harbour Logistics', '宁波港通国际物流'],
  ['Taicang Yongxin Automation Equipment', '太仓永信自动化设备股份有限公司'],
  ['Wuxi Bluewater', '无锡碧水环保'],
  ['Kunshan Nine Rivers', '昆山九川电子'],
  ['Hangzhou Qiming Medical', '杭州启明医疗器械'],
  ['Foshan Lihe', '佛山力合'],
];
const COUNTS = [5, 4, 3, 2, 1, 0];

export const MEMBERS: MemberChoice[] = [
  { employee_no: 'E001', label: 'Zhou Lin', note: '12 of 30 open leads', refused: null },
  { employee_no: 'E002', label: 'Chen Hao', note: '30 of 30 open leads', refused: 'Has 30 open leads, the most allowed' },
  { employee_no: 'E003', label: 'Li Na', note: '8 of 30 open leads', refused: null },
];
export const MANAGERS: MemberChoice[] = [{ employee_no: 'M001', label: 'Fang Wei', note: 'Manager', refused: null }];

/** A card of the board. */
export function cardFixture(no: number, stage: Stage, lang: Lang = 'en'): LeadCard {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const company = COMPANIES[no % COMPANIES.length]!;
  const isOwned = stage !== 'acquired' && no % 4 !== 1;
  return {
    lead_no: `L-${String(no).padStart(6, '0')}`,
    company: say(...company),
    stage,
    score: say(`${10 - (no % 6)} of 10`, `${10 - (no % 6)} / 10 分`),
    score_tone: no % 6 > 4 ? 'warn' : 'good',
    owner: isOwned ? say('Zhou Lin', '周琳') : say('Unassigned', '未分配'),
    is_owned: isOwned,
    source: say(['Trade fair', 'Website', 'Referral'][no % 3]!, ['展会', '官网', '转介绍'][no % 3]!),
    age: say(`${(no * 3) % 17} days here`, `已停留 ${(no * 3) % 17} 天`),
    age_tone: (no * 3) % 17 > 12 ? 'warn' : null,
    missing: stage === 'won' ? [] : [say('The needs report lacks its implication', '需求报告缺少“影响”'), ...(isOwned ? [] : [say('An owner', '负责人')])],
  };
}

export function columnsFixture(lang: Lang = 'en'): BoardColumn[] {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  let no = 0;
  return STAGES.map((stage, at) => ({
    stage,
    label: say(LABELS.en[at]!, LABELS.zh[at]!),
    count: COUNTS[at]!,
    count_text: at === 0 ? '1,245' : String(COUNTS[at]),
    note: at < 4 ? say(`Median ${at * 3 + 1} days`, `中位 ${at * 3 + 1} 天`) : '',
    cards: Array.from({ length: COUNTS[at]! }, () => cardFixture(++no, stage, lang)),
    more: at === 0 ? say('and 1,240 more', '另有 1,240 条') : null,
    rows: { table: 'leads', key: `stage:${stage}`, title: say(LABELS.en[at]!, LABELS.zh[at]!) },
  }));
}

export function leadsFixture(lang: Lang = 'en', funnel: ChartSpec | null = null): LeadsView {
  const say = (en: string, zh: string) => (lang === 'en' ? en : zh);
  const figure = (label: string, value: string, note: string, metric: string) => ({ label, value, note, tone: null, rows: null, metric });
  return {
    empty: null,
    title: say('Leads leak before the proposal', '线索在方案阶段之前流失最多'),
    sentence: say('94 of 480 leads of the quarter are won; 54 % of known needs reach a proposal.', '本季度 480 条线索成交 94 条；明确需求后仅 54% 进入方案。'),
    figures: [
      figure(say('Conversion', '转化率'), '19.6 %', say('target 25 %', '目标 25%'), 'lead_conversion'),
      figure(say('Invalid', '无效占比'), '27.1 %', say('target < 30 %', '目标 < 30%'), 'invalid_lead_share'),
      figure(say('Time to assign', '分配用时'), '6.4 h', say('baseline 24 h', '基准 24 小时'), 'lead_assign_hours'),
      figure(say('Lost by waiting', '因分配过慢丢单'), '4.2 %', say('baseline 10 %', '基准 10%'), 'lead_slow_loss_share'),
      figure(say('Screening right', '筛选准确率'), '81.0 %', '', 'lead_screening_accuracy'),
      figure(say('Proposal quality', '方案质量'), '7.4', say('of 10', '满分 10'), 'proposal_quality'),
    ],
    board: columnsFixture(lang),
    waiting: say('12 leads may be assigned and have no owner.', '12 条线索可分配，尚无负责人。'),
    waiting_count: 12,
    funnel,
    bottleneck: say('The step to a proposal is the bottleneck: 54 % go on, 87 % did last quarter.', '进入方案是瓶颈：本季度 54%，上季度 87%。'),
    sources: null,
    cohorts: null,
    owner_choices: [{ value: 'E001', label: say('Zhou Lin', '周琳') }],
    source_choices: [{ value: 'Trade fair', label: say('Trade fair', '展会') }],
  };
}

/** A lead in the stage of needs whose report lacks two parts. */
export function leadFixture(changes: Partial<LeadView> = {}): LeadView {
  const fact = (label: string, value: string) => ({ label, value, note: null, tone: null, rows: null, metric: null });
  return {
    lead_no: 'L-000010',
    title: 'Suzhou Hengda Precision',
    stage: 'needs',
    stage_label: 'Needs',
    tone: 'neutral',
    ended: null,
    facts: [fact('Contact', 'Mr Wu'), fact('Industry', 'Machinery'), fact('Region', 'East'), fact('Source', 'Trade fair'), fact('Company size', '240 people'), fact('Purchase plan', 'Yes')],
    form: { company: 'Suzhou Hengda Precision', contact: 'Mr Wu', industry: 'Machinery', region: 'East', source: 'Trade fair', company_size: '240', purchase_plan: 'yes', note: '' },
    score: {
      text: '10 of 10',
      tone: 'good',
      sentence: 'Assigned from 6 points on.',
      can_assign: true,
      criteria: [
        { label: 'Company size', detail: '240 people; 100 or more ask for 3 points', points: '3 of 3', is_met: true },
        { label: 'Industry', detail: 'Machinery is on the list', points: '3 of 3', is_met: true },
        { label: 'Purchase plan', detail: 'Has one', points: '4 of 4', is_met: true },
      ],
    },
    needs: { situation: 'Two shifts on old lathes.', problem: '', implication: '', need: '' },
    is_needs_complete: false,
    proposal: null,
    steps: STAGES.map((stage, at) => ({ stage, label: LABELS.en[at]!, is_passed: at < 2, is_here: at === 2, entered: at < 3 ? `${at + 3} Nov 2026` : '' })),
    next: { stage: 'proposal', label: 'Proposal', missing: ['Needs report: problem', 'Needs report: implication', 'Needs report: need'] },
    history: [
      { at: '5 Nov 2026, 10:12', text: 'Moved to Needs', detail: '', tone: null },
      { at: '3 Nov 2026, 09:00', text: 'Added', detail: 'Trade fair', tone: null },
    ],
    owners: MEMBERS,
    authors: MEMBERS.map((member) => ({ ...member, refused: null })),
    approvers: MANAGERS,
    lost_reasons: [
      { value: 'price', label: 'Price' },
      { value: 'other', label: 'Other' },
    ],
    invalid_reasons: [
      { value: 'duplicate', label: 'Duplicate' },
      { value: 'other', label: 'Other' },
    ],
    customer_code: null,
    owner: 'E001',
    ...changes,
  };
}

/** A move the engine refuses, which a manager may let pass. */
export function refusedFixture(changes: Partial<LeadMoved> = {}): LeadMoved {
  return {
    is_moved: false,
    text: 'Three things are missing for Proposal.',
    missing: ['Needs report: problem', 'Needs report: implication', 'Needs report: need'],
    can_override: true,
    needs_customer: false,
    approvers: MANAGERS,
    ...changes,
  };
}

export function assignedFixture(isDone: boolean): LeadsAssigned {
  return {
    sentence: isDone ? '2 leads assigned to 2 members.' : '2 of 3 leads can be assigned.',
    is_done: isDone,
    assigned: [
      { lead_no: 'L-000001', company: 'Ningbo Harbour Logistics', score: '9 of 10', member: 'Zhou Lin' },
      { lead_no: 'L-000002', company: 'Taicang Yongxin Automation Equipment', score: '8 of 10', member: 'Li Na' },
    ],
    left: [{ lead_no: 'L-000003', company: 'Wuxi Bluewater', score: '7 of 10', member: 'Nobody in the region West is below the cap' }],
  };
}
