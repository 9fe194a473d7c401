/** Suggestions, cases and the wall of a team, as the engine answers them. Tests only. */

import { MEMBER_CHOICES } from '../../parts/tasks.fixture';
import type { CaseCard } from '../../wire/CaseCard';
import type { IdeasView } from '../../wire/IdeasView';

const choice = (value: string, label: string) => ({ value, label });

function story(id: number, title: string, more: Partial<CaseCard> = {}): CaseCard {
  return {
    id,
    employee_no: 'E001',
    name: 'Zhou Lin',
    month: '2026-10',
    month_label: 'Oct 2026',
    kind: 'won_back',
    kind_label: 'Won back',
    title,
    story: 'They left over late deliveries.\nWe agreed on a fixed slot each Tuesday and called before each one.',
    customer_code: 'C0001',
    customer: 'Hengtai Precision',
    is_best: false,
    told: null,
    ...more,
  };
}

export function ideasFixture(more: Partial<IdeasView> = {}): IdeasView {
  const fresh = story(11, 'A fixed slot won Hengtai back', { is_best: true });
  return {
    title: '2 suggestions wait for an answer',
    sentence: 'One of three was adopted this quarter; employees give 86.0 %.',
    figures: [],
    suggestions: [
      { id: 1, author: 'anonymous', date: '16 Nov 2026', theme: 'Tools', text: 'Let the CRM remind us of birthdays.', state: 'open', state_label: 'Open', tone: 'warn', answer: '', answered: null, is_best: false },
      { id: 2, author: 'Li Na', date: '2 Nov 2026', theme: 'Meetings', text: 'Begin the weekly meeting with a case.', state: 'adopted', state_label: 'Adopted', tone: 'good', answer: 'From December on.', answered: 'answered on 5 Nov 2026', is_best: true },
    ],
    cases: [fresh, story(10, 'A trade fair brought Ruixing', { kind: 'new_customer', kind_label: 'New customer', told: 'told on 7 Sep' })],
    meeting: [fresh],
    wall: [
      { id: null, employee_no: 'E001', name: 'Zhou Lin', kind: 'star', kind_label: 'Star of the month', date: '31 Oct 2026', text: '128.4 %', month: '2026-10' },
      { id: 4, employee_no: 'E002', name: 'Li Na', kind: 'thanks', kind_label: 'Thanks', date: '12 Nov 2026', text: 'For the Sunday at the fair.', month: null },
    ],
    activities: [{ id: 6, date: '7 Nov 2026', title: 'Hike in the hills', note: '', facts: '18 people, 4,200.00' }],
    feedback: [{ id: 7, date: '3 Nov 2026', on: '2026-11-03', channel: 'meeting', channel_label: 'Meeting', theme: 'Workload', text: 'Too many forms.', done: '' }],
    values: '# Customers first\n\nWe keep what we promise.\n\n- Answer within two hours\n- Say no early',
    themes: [choice('Tools', 'Tools'), choice('Meetings', 'Meetings')],
    members: MEMBER_CHOICES,
    teams: [choice('East', 'East')],
    states: [choice('open', 'Open'), choice('in_review', 'In review'), choice('adopted', 'Adopted'), choice('done', 'Done'), choice('declined', 'Declined')],
    case_kinds: [choice('new_customer', 'New customer'), choice('won_back', 'Won back')],
    channels: [choice('questionnaire', 'Questionnaire'), choice('meeting', 'Meeting')],
    recognition_kinds: [choice('thanks', 'Thanks'), choice('case', 'Best case')],
    ...more,
  };
}
