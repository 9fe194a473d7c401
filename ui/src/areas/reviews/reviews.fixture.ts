/** A quarter at two thirds with one review held and one due, as the engine answers it. Tests only. */

import type { ActionCard } from '../../wire/ActionCard';
import type { ActionForm } from '../../wire/ActionForm';
import type { ActionState } from '../../wire/ActionState';
import type { ActionView } from '../../wire/ActionView';
import type { AgendaItem } from '../../wire/AgendaItem';
import type { FindingView } from '../../wire/FindingView';
import type { FindingsView } from '../../wire/FindingsView';
import type { QuarterWeek } from '../../wire/QuarterWeek';
import type { ReviewItem } from '../../wire/ReviewItem';
import type { ReviewView } from '../../wire/ReviewView';
import type { ReviewsView } from '../../wire/ReviewsView';

export const FORM: ActionForm = {
  members: [
    { value: 'E001', label: 'Zhou Lin' },
    { value: 'E002', label: 'Li Na' },
  ],
  states: [
    { value: 'plan', label: 'Plan' },
    { value: 'do', label: 'Do' },
    { value: 'check', label: 'Check' },
    { value: 'act', label: 'Act' },
  ],
  due_on: '2026-09-30',
  today: '2026-08-31',
};

const STATE_LABELS: Record<ActionState, string> = { plan: 'Plan', do: 'Do', check: 'Check', act: 'Act' };

export function actionFixture(id: number, what: string, state: ActionState, more: Partial<ActionCard> = {}): ActionCard {
  return {
    id,
    what,
    who: 'Zhou Lin',
    due: '15 Sep 2026',
    due_on: '2026-09-15',
    state,
    state_label: STATE_LABELS[state],
    is_open: true,
    is_overdue: false,
    standing: 'due in 15 days',
    tone: 'neutral',
    carried: '',
    since: '',
    outcome: null,
    closing_note: '',
    ...more,
  };
}

export const VISITS = actionFixture(1, 'Call on the 14 overdue core customers', 'do', {
  due: '19 Aug 2026',
  due_on: '2026-08-19',
  is_overdue: true,
  standing: '12 days late',
  tone: 'bad',
  carried: 'Carried over from Jul 2026',
  since: 'Plan → Do',
});
const SCREENING = actionFixture(2, 'Screen leads from the fair within a day', 'plan');
const ENDED = actionFixture(3, 'Pair every new hire with a mentor', 'act', {
  is_open: false,
  standing: 'done on 20 Aug',
  tone: 'good',
  outcome: 'done',
  closing_note: 'All five have one.',
});

export function reviewsFixture(more: Partial<ReviewsView> = {}): ReviewsView {
  return {
    empty: null,
    title: 'The August review is due',
    sentence: '2 actions are open, 1 of them late; the July review was held on 3 Aug.',
    figures: [{ label: 'Open actions', value: '2', note: '1 late', tone: 'bad', rows: null, metric: null }],
    months: [
      { month: '2026-07', label: 'Jul 2026', state_text: 'Held on 3 Aug by Wang Min', tone: 'good', is_held: true, actions_text: '3 actions agreed' },
      { month: '2026-08', label: 'Aug 2026', state_text: 'In preparation', tone: 'neutral', is_held: false, actions_text: '' },
    ],
    current: '2026-08',
    weeks: [week('2026-08-24', '24 to 30 Aug', 'bad'), week('2026-08-17', '17 to 23 Aug', 'warn', 'Two visits a day for the east team.')],
    board: [
      { state: 'plan', label: 'Plan', cards: [SCREENING] },
      { state: 'do', label: 'Do', cards: [VISITS] },
      { state: 'check', label: 'Check', cards: [] },
      { state: 'act', label: 'Act', cards: [] },
      { state: null, label: 'Ended', cards: [ENDED] },
    ],
    form: FORM,
    ...more,
  };
}

export function findingFixture(key: string, title: string, more: Partial<FindingView> = {}): FindingView {
  return {
    key,
    rule: 'Metric off track',
    tone: 'bad',
    title,
    detail: 'Target ≥ 25 %, last quarter 15.0 %',
    page: 'leads',
    page_label: 'Leads',
    rows: { table: 'leads', key: 'open', title: 'Open leads' },
    advice: 'Answer every lead within a day.',
    actions_text: '',
    dismissed: null,
    ...more,
  };
}

const CONVERSION = findingFixture('metric/lead_conversion', 'Lead conversion: 19.6 %');

export function findingsFixture(): FindingsView {
  return {
    title: '2 findings need attention',
    sentence: '1 is serious; 1 more is set aside.',
    open: [
      CONVERSION,
      findingFixture('owners', '3 core customers are owned by a junior', {
        tone: 'warn',
        rows: null,
        dismissed: { reason: 'Two of them change hands in September.', by: 'Wang Min', on: '3 Aug 2026', is_back: true },
      }),
    ],
    dismissed: [
      findingFixture('budget/visits', 'Visits: 92 % of the budget is spent', {
        tone: 'warn',
        dismissed: { reason: 'The fair fell into July.', by: 'Wang Min', on: '3 Aug 2026', is_back: false },
      }),
    ],
  };
}

export function reviewFixture(more: Partial<ReviewView> = {}): ReviewView {
  return {
    month: '2026-08',
    title: 'August: 4 points behind pace, two metrics turned',
    sentence: '63.1 % of the target at 67.4 % of the quarter. Lead conversion fell behind; core churn is back on track.',
    is_held: false,
    held_on: '2026-08-31',
    held_text: '',
    led_by: '',
    present: '',
    as_of_text: '31 Aug 2026',
    compared_with: 'Review of Jul 2026',
    figures: [{ label: 'Sales', value: '¥12.69 M', note: '4.2 points behind pace', tone: 'bad', rows: null, metric: null }],
    sales: null,
    metrics: [
      {
        metric: 'core_churn',
        label: 'Core churn',
        last: '11.0 %',
        now: '9.1 %',
        target: '≤ 7 %',
        change: '−1.9 points',
        change_tone: 'good',
        state: 'On track',
        tone: 'neutral',
        state_before: 'Behind',
      },
    ],
    findings: [CONVERSION],
    carried: [VISITS],
    agreed: [SCREENING],
    ended: [ENDED],
    agenda: AGENDA,
    form: FORM,
    ...more,
  };
}

const AGENDA: AgendaItem[] = [
  agenda('figures', 'Where we stand', 10, '63.1 % of the target at 67.4 % of the quarter'),
  agenda('findings', 'Findings', 15, 'Lead conversion: 19.6 %'),
  agenda('actions', 'Actions', 10, '1 action is 12 days late'),
  agenda('team', 'Team', 5, '5 new hires, all with a mentor', 'He Jun asks for a second week with the product team.'),
  agenda('decisions', 'Decisions', 5, '1 action agreed so far'),
];

export function actionViewFixture(card: ActionCard = VISITS): ActionView {
  return {
    card,
    employee_no: 'E001',
    who_text: '',
    finding: 'metric/core_visits_kept',
    finding_title: 'Core visits kept: 61 %',
    opened: 'Agreed with the review of Jul 2026, opened by Wang Min',
    steps: [{ at: '10 Aug 2026', by: 'Zhou Lin', text: 'Plan → Do', note: 'Six are visited.' }],
  };
}

function agenda(item: ReviewItem, title: string, minutes: number, text: string, note = ''): AgendaItem {
  return { item, title, minutes, points: [{ text, detail: '', tone: 'neutral', page: item === 'team' ? 'members' : '' }], note };
}

function week(week_on: string, label: string, tone: QuarterWeek['tone'], text = ''): QuarterWeek {
  return { week_on, label, progress: '63.1 %', pace: '67.4 %', gap: '−4.3 points', tone, sales: '¥1,284,300.00', text, noted: text && 'Wang Min, 24 Aug 2026' };
}
