/** A team of eight in a quarter, as the engine answers it. Tests only. */

import { MEMBER_CHOICES } from '../../parts/tasks.fixture';
import type { ChartSpec } from '../../wire/ChartSpec';
import type { FigureView } from '../../wire/FigureView';
import type { InterviewView } from '../../wire/InterviewView';
import type { MembersView } from '../../wire/MembersView';
import type { MemberView } from '../../wire/MemberView';
import type { PipDraft } from '../../wire/PipDraft';
import type { PipView } from '../../wire/PipView';
import type { Tone } from '../../wire/Tone';

function figure(label: string, value: string, note: string | null = null, tone: Tone | null = null): FigureView {
  return { label, value, note, tone, rows: null, metric: null };
}

function bars(id: string, title: string, rows: [string, number | null, string, Tone][]): ChartSpec {
  return {
    id,
    title,
    unit: '',
    summary: `${title}: ${rows.length} rows.`,
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

const FORM = {
  roles: [
    { value: 'rep', label: 'Sales representative' },
    { value: 'team_lead', label: 'Team lead' },
    { value: 'manager', label: 'Manager' },
  ],
  teams: ['East', 'South'],
  regions: ['Shanghai', 'Guangzhou'],
  next_no: 'E009',
};

export function planFixture(more: Partial<PipView> = {}): PipView {
  return {
    employee_no: 'E007',
    name: 'Chen Hao',
    quarter: '2026Q2',
    quarter_label: '2026 Q2',
    state: 'runs until 30 Sep 2026, 30 days left',
    tone: 'warn',
    is_running: true,
    goals: 'Reach 80 % of the target\nKeep every core visit due',
    measures: 'Weekly talk with the team lead\nProduct exam by 15 Sep',
    due_on: '2026-09-30',
    closing_note: '',
    check_ins: [{ date: '20 Aug 2026', text: 'Behind: two visits were missed', tone: 'warn' }],
    ...more,
  };
}

export function membersFixture(more: Partial<MembersView> = {}): MembersView {
  return {
    empty: null,
    title: '2 of 8 members are below the pass line',
    sentence: 'The team stands at 93.1 % of pace; Chen Hao and Sun Yue need an improvement plan.',
    attainment: bars('attainment', 'Attainment by member', [
      ['Zhou Lin', 118, '118 %', 'good'],
      ['Li Na', 104, '104 %', 'good'],
      ['Wang Jie', 99, '99 %', 'good'],
      ['Zhao Min', 93, '93 %', 'good'],
      ['Liu Yang', 88, '88 %', 'good'],
      ['Sun Yue', 78, '78 %', 'bad'],
      ['Chen Hao', 74, '74 %', 'bad'],
      ['Ma Chao', null, '–', 'quiet'],
    ]),
    figures: [
      figure('Attainment', '93.1 %', 'of pace'),
      figure('At the pass line', '6 of 8', '75 % of members', 'warn'),
      figure('New hires', '1'),
      figure('Without a target', '1', 'Ma Chao', 'quiet'),
    ],
    teams: [
      { name: 'East', members: '5', target: '¥11.20 M', sales: '¥7.31 M', attainment: '97 %', tone: 'good', passing: '5 of 5', training: '92 %' },
      { name: 'South', members: '3', target: '¥8.92 M', sales: '¥5.38 M', attainment: '78 %', tone: 'bad', passing: '1 of 3', training: '64 %' },
    ],
    todo: [
      { kind: 'decision_due', employee_no: 'E007', name: 'Chen Hao', tone: 'bad', text: 'Second quarter running below 80 % (71 %, 64 %): a decision is due', quarter: '2026Q2', interview: null },
      { kind: 'pip_due', employee_no: 'E006', name: 'Sun Yue', tone: 'warn', text: '64 % in 2026 Q2, below 80 %: an improvement plan is due', quarter: '2026Q2', interview: null },
      { kind: 'interview', employee_no: 'E001', name: 'Zhou Lin', tone: 'neutral', text: 'Performance interview held on 12 Jul, not signed yet', quarter: '2026Q2', interview: 'performance' },
    ],
    basis: '2026 Q2',
    stars: [
      {
        month: '2026-08',
        label: 'Aug 2026',
        is_provisional: true,
        rows: [
          { employee_no: 'E001', name: 'Zhou Lin', team: 'East', rank: 1, text: '128.4 % (1,113,000.00 of 866,666.67)' },
          { employee_no: 'E002', name: 'Li Na', team: 'East', rank: 2, text: '109.0 % (690,000.00 of 633,000.00)' },
        ],
      },
    ],
    reserve: [{ employee_no: 'E001', name: 'Zhou Lin', rank: 1, score: '112.0 %', selection: 'interview on 12 Jul, passed; no defence planned', tone: 'warn', quarter: '2026Q2' }],
    plans: [planFixture(), planFixture({ quarter: '2026Q1', quarter_label: '2026 Q1', is_running: false, state: 'goals missed on 30 Jun 2026', tone: 'bad', closing_note: 'Two months were lost to illness.', check_ins: [] })],
    form: FORM,
    ...more,
  };
}

export function draftFixture(): PipDraft {
  return {
    quarter: '2026Q2',
    title: '64 % in 2026 Q2, below 80 %',
    evidence: [figure('Sales', '64 %', '830,000.00 of 1,300,000.00', 'bad'), figure('Core visits kept', '9 of 14', null, 'warn'), figure('Gates missed', '3', 'needs reports', 'warn')],
    goals: 'Reach 80 % of the target',
    measures: 'Weekly talk with the team lead',
    due_on: '2026-10-15',
  };
}

export function interviewFixture(more: Partial<InterviewView> = {}): InterviewView {
  return {
    employee_no: 'E001',
    kind: 'performance',
    quarter: '2026Q2',
    title: 'Performance interview about 2026 Q2',
    state: 'planned for 3 Sep 2026',
    tone: 'neutral',
    planned_on: '2026-09-03',
    held_on: null,
    signed_on: null,
    interviewer: 'Wu Jing',
    agenda: ['Sales reached 118 % of the target.', 'Two core visits were missed.'],
    is_frozen: false,
    notes: '',
    goals: '',
    verdict: null,
    asks_verdict: false,
    ...more,
  };
}

const choice = (value: string, label: string) => ({ value, label });

export function memberFixture(more: Partial<MemberView> = {}): MemberView {
  return {
    employee_no: 'E001',
    name: 'Zhou Lin',
    title: 'Zhou Lin stands at 118 % of pace, first of 8',
    facts: [figure('Employee no.', 'E001'), figure('Role', 'Sales representative'), figure('Team', 'East'), figure('Region', 'Shanghai'), figure('Hired', '1 Mar 2021'), figure('Seniority', 'Senior')],
    figures: [
      figure('Target', '¥2,600,000.00'),
      figure('Sales', '¥2,067,300.00'),
      figure('Attainment', '118 %', 'of pace', 'good'),
      figure('Score', '112 %', 'passes 80 %', 'good'),
      figure('Rank', '1 of 8'),
    ],
    score: {
      text: '112.0 %',
      tone: 'good',
      sentence: 'passes 80 %',
      parts: [
        { label: 'Sales attainment', weight: '70 %', counts: '77.8 %', value: '118.0 %', value_at: 1.18, points: '91.8', why: '2,067,300.00 of 1,751,950.00 by pace' },
        { label: 'Core visits kept', weight: '10 %', counts: '11.1 %', value: '85.7 %', value_at: 0.857, points: '9.5', why: '12 of 14 visits kept' },
        { label: 'Needs reports', weight: '10 %', counts: '–', value: '–', value_at: null, points: '–', why: 'no lead reached the needs stage' },
        { label: 'Training', weight: '10 %', counts: '11.1 %', value: '100.0 %', value_at: 1, points: '11.1', why: 'curriculum of veterans complete' },
      ],
    },
    history: bars('history', 'Attainment by quarter', [
      ['2025 Q4', 96, '96 %', 'good'],
      ['2026 Q1', 101, '101 %', 'good'],
      ['2026 Q2', 109, '109 %', 'good'],
      ['2026 Q3', 118, '118 %', 'good'],
    ]),
    customers: [figure('Core', '14', '¥1,402,000.00 this quarter', 'core'), figure('Potential', '22', '¥480,300.00', 'potential'), figure('General', '31', '¥185,000.00', 'general'), figure('Churned', '6', null, 'churned')],
    orders: { table: 'orders', key: 'member:E001', title: 'Orders of Zhou Lin' },
    training: [
      { module: 'new_business', label: 'New-customer development', weight: '40 %', state: 'done', state_label: 'Done', text: 'attended 3 Sep, passed with 86 on 5 Sep' },
      { module: 'service', label: 'Service', weight: '20 %', state: 'late', state_label: 'Late', text: 'due 1 Aug, 30 days late' },
      { module: 'rivals', label: 'Competitor analysis', weight: '30 %', state: 'booked', state_label: 'Booked', text: 'booked for 12 Sep' },
      { module: 'team', label: 'Team management', weight: '10 %', state: 'open', state_label: 'Open', text: 'due 30 Sep' },
    ],
    training_sentence: '40 % of the curriculum of veterans; Service is late.',
    learning: [
      { date: '5 Sep 2026', text: 'Exam New-customer development: 86, passed', tone: 'good' },
      { date: '3 Sep 2026', text: 'Attended New-customer development', tone: null },
    ],
    skills: [
      { skill: 'new_business', label: 'New business', latest: '7', at: 7, date: '1 Aug 2026', change: '+2 since 3 Mar 2026', tone: 'good', note: 'Wu Jing' },
      { skill: 'negotiation', label: 'Negotiation', latest: '5', at: 5, date: '1 Aug 2026', change: 'no change', tone: null, note: '' },
    ],
    skills_chart: null,
    mentoring: [{ date: '3 Aug 2026', text: 'Mentor of Ma Chao, 12 of 14 weeks complete', tone: 'good' }],
    plans: [],
    pip_due: null,
    decision_due: null,
    decisions: [],
    violations: [{ id: 3, date: '4 May 2026', kind_label: 'False expense claim', measure_label: 'Warning', note: 'A taxi receipt was claimed twice.', decided_by: 'Wu Jing' }],
    interviews: [{ kind: 'performance', kind_label: 'Performance interview', quarter: '2026Q2', quarter_label: '2026 Q2', state: 'held on 12 Jul, not signed yet', tone: 'warn', verdict: null }],
    growth: [{ id: 5, span: '1 Jun 2026 – 30 Jun 2026', kind_label: 'Rotation', title: 'A month in service', note: '', outcome: 'Knows the ticket desk', coach: 'Wu Jing', edit: { id: 5, employee_no: 'E006', kind: 'rotation', began_on: '2026-06-01', ended_on: '2026-06-30', title: 'A month in service', note: '', outcome: 'Knows the ticket desk', coach: 'E002' } }],
    pay: [figure('2026 Q2', '¥40,000.00'), figure('2026 Q1', '¥38,500.00')],
    edit: { employee_no: 'E001', name: 'Zhou Lin', role: 'rep', team: 'East', region: 'Shanghai', hired_on: '2021-03-01', experience_from: '2018-05-01', active_to: null, leaves: [{ first: '2026-08-03', last: '2026-08-07' }], since: null, is_new: false },
    form: FORM,
    choices: {
      skills: [choice('new_business', 'New business'), choice('negotiation', 'Negotiation')],
      violation_kinds: [choice('false_expense', 'False expense claim'), choice('customer_complaint', 'Customer complaint')],
      measures: [choice('warning', 'Warning'), choice('fine', 'Fine'), choice('dismissal', 'Dismissal')],
      interview_kinds: [choice('performance', 'Performance interview')],
      growth_kinds: [choice('external', 'Training outside'), choice('rotation', 'Rotation')],
      decision_kinds: [choice('extend', 'Extend the plan')],
      outcomes: [choice('met', 'Goals reached')],
      progress: [choice('on_track', 'On track')],
      verdicts: [choice('passed', 'Passed')],
      members: MEMBER_CHOICES,
      quarters: [choice('2026Q3', '2026 Q3'), choice('2026Q2', '2026 Q2')],
    },
    ...more,
  };
}
