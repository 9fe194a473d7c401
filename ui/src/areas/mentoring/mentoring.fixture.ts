/** Two pairs with their last weeks, as the engine answers them. Tests only. */

import type { MentoringView } from '../../wire/MentoringView';
import type { PairView } from '../../wire/PairView';
import type { WeekCell } from '../../wire/WeekCell';
import type { WeekState } from '../../wire/WeekState';
import type { WeekView } from '../../wire/WeekView';

const DAYS = ['5 Oct', '12 Oct', '19 Oct', '26 Oct', '2 Nov', '9 Nov', '16 Nov'];
const MONDAYS = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];
const TEXTS: Record<WeekState, string> = {
  kept: 'complete',
  mentor_missing: 'the mentor’s minutes are missing',
  mentee_missing: 'the summary is missing',
  both_missing: 'both parts are missing',
  running: 'running',
  away: 'away',
  outside: 'not a pair yet',
};

function cells(states: WeekState[]): WeekCell[] {
  return states.map((state, at) => ({ state, text: state === 'kept' || state === 'mentee_missing' ? '35 min' : '', label: `Week of ${DAYS[at]}: ${TEXTS[state]}` }));
}

function pair(id: number, mentor: string, mentee: string, states: WeekState[], more: Partial<PairView> = {}): PairView {
  return {
    id,
    mentor_no: `E00${id}`,
    mentor,
    mentee_no: `E01${id}`,
    mentee,
    note: 'East, Shanghai',
    span: 'since 3 Aug 2026, ends 31 Dec 2026',
    ends_soon: false,
    kept: '12 of 14 weeks complete',
    cells: cells(states),
    ...more,
  };
}

export function mentoringFixture(more: Partial<MentoringView> = {}): MentoringView {
  return {
    empty: null,
    title: '3 weeks are missing of 2 pairs',
    sentence: '2 of 3 new hires have a mentor; the mentoring rate is 66.7 %.',
    figures: [],
    pairs: [
      pair(1, 'Zhou Lin', 'Ma Chao', ['kept', 'kept', 'mentor_missing', 'kept', 'mentee_missing', 'kept', 'running']),
      pair(2, 'Li Na', 'He Jun', ['outside', 'outside', 'kept', 'away', 'kept', 'both_missing', 'running'], { ends_soon: true, span: 'since 19 Oct 2026, ends 30 Nov 2026' }),
    ],
    weeks: MONDAYS.map((week_on, at) => ({ week_on, label: DAYS[at] ?? '', is_running: at === MONDAYS.length - 1 })),
    missing: [{ pair_id: 2, week_on: '2026-11-09', tone: 'bad', text: 'Li Na and He Jun, 9 Nov: minutes and summary' }],
    missing_more: null,
    suggestions: [{ mentor_no: 'E003', mentee_no: 'E015', text: 'Wang Jie with Qian Yi', why: 'same team, same region, no mentee yet' }],
    mentors: [
      { employee_no: 'E003', label: 'Wang Jie', note: 'East, no mentee', refused: null },
      { employee_no: 'E001', label: 'Zhou Lin', note: '', refused: 'has two mentees already' },
    ],
    mentees: [
      { employee_no: 'E015', label: 'Qian Yi', note: 'East, since 1 Nov', refused: null },
      { employee_no: 'E011', label: 'Ma Chao', note: '', refused: 'has a mentor' },
    ],
    bonus: [
      {
        mentor_no: 'E001',
        mentor: 'Zhou Lin',
        text: '1 of 1 mentees reaches the pass line (100 %, more than 90 % asked)',
        is_reached: true,
        amount: '5 % of 12,400.00: 620.00',
        mentees: [{ employee_no: 'E011', name: 'Ma Chao', score: '86.0 %', passes: true }],
      },
    ],
    ended: [{ id: 9, text: 'Li Na and Zhao Min, 2 Mar 2026 to 1 Sep 2026', reason: 'no new hire any more' }],
    rows: { table: 'pairs', key: '', title: 'Pairs' },
    ...more,
  };
}

export function weekFixture(more: Partial<WeekView> = {}): WeekView {
  return {
    pair_id: 2,
    week_on: '2026-11-09',
    title: 'Week of 9 Nov 2026',
    state: 'both_missing',
    sentence: 'Minutes and summary are missing.',
    minutes: 0,
    minutes_least: 30,
    topics: '',
    summary: '',
    summary_note: null,
    earlier: '2026-11-02',
    later: '2026-11-16',
    ...more,
  };
}
