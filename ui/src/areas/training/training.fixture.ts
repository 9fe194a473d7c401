/** Training as the engine answers it. Tests only. */

import { MEMBER_CHOICES } from '../../parts/tasks.fixture';
import type { CalendarDay } from '../../wire/CalendarDay';
import type { CalendarView } from '../../wire/CalendarView';
import type { CellState } from '../../wire/CellState';
import type { CellView } from '../../wire/CellView';
import type { CurriculaView } from '../../wire/CurriculaView';
import type { EnrolledView } from '../../wire/EnrolledView';
import type { ExamsView } from '../../wire/ExamsView';
import type { FigureView } from '../../wire/FigureView';
import type { Matrix } from '../../wire/Matrix';
import type { SessionForm } from '../../wire/SessionForm';
import type { SessionPlanPreview } from '../../wire/SessionPlanPreview';
import type { TrainingSessionView } from '../../wire/TrainingSessionView';
import type { TrainingView } from '../../wire/TrainingView';

const figure = (label: string, value: string, note: string | null = null, tone: FigureView['tone'] = null): FigureView => ({ label, value, note, tone, rows: null, metric: null });

const MODULES = [
  { id: 'product', label: 'Product knowledge', weight: '40 %', proof: 'exam', done: '1 of 3 done' },
  { id: 'sales_skills', label: 'Sales skills', weight: '30 %', proof: 'role-play', done: '1 of 3 done' },
  { id: 'communication', label: 'Communication', weight: '20 %', proof: '', done: '2 of 3 done' },
  { id: 'culture', label: 'Culture', weight: '10 %', proof: '', done: '1 of 3 done' },
];

const cells = (...states: [CellState, string][]) => states.map(([state, text]) => ({ state, text }));

export function matrixFixture(): Matrix {
  return {
    modules: MODULES,
    rows: [
      {
        employee_no: 'E011',
        name: 'Li Ting',
        note: 'East, since 1 Sep 2026',
        completion: '20 %',
        completion_at: 0.2,
        on_duty: { is_on_duty: false, text: 'Not on duty: the product exam is not passed.' },
        cells: cells(['failed', '72'], ['late', '12 Oct'], ['done', '3 Sep'], ['booked', '24 Nov']),
      },
      {
        employee_no: 'E012',
        name: 'Wang Fang',
        note: 'North, since 15 Sep 2026',
        completion: '100 %',
        completion_at: 1,
        on_duty: { is_on_duty: true, text: 'On duty since 2 Oct 2026' },
        cells: cells(['done', '2 Oct'], ['done', '9 Oct'], ['done', '3 Sep'], ['done', '1 Oct']),
      },
      {
        employee_no: 'E013',
        name: 'Zhao Lei',
        note: 'East, since 2 Nov 2026',
        completion: '0 %',
        completion_at: 0,
        on_duty: { is_on_duty: false, text: 'Not on duty: the product exam is not passed.' },
        cells: cells(['booked', '24 Nov'], ['open', ''], ['missed', '10 Nov'], ['open', '']),
      },
    ],
    count_text: '3 of 3 members',
  };
}

export function trainingFixture(): TrainingView {
  return {
    empty: null,
    title: '1 of 3 new hires has completed the curriculum; 1 module is late',
    sentence: 'Coverage of new hires is 33.3 %, the plan wants 100 %.',
    figures: [figure('New-hire coverage', '33.3 %', '1 of 3', 'bad'), figure('Product exam passed', '50 %', '1 of 2'), figure('Late', '1'), figure('Sessions ahead', '2')],
    audience: 'new_hires',
    audiences: [
      { value: 'new_hires', label: 'New hires' },
      { value: 'veterans', label: 'Veterans' },
      { value: 'managers', label: 'Managers' },
    ],
    teams: [
      { value: 'East', label: 'East' },
      { value: 'North', label: 'North' },
    ],
    states: [
      { value: 'done', label: 'done (5)' },
      { value: 'booked', label: 'booked (2)' },
      { value: 'failed', label: 'failed (1)' },
      { value: 'late', label: 'late (1)' },
      { value: 'missed', label: 'missed (1)' },
      { value: 'open', label: 'open (2)' },
    ],
    matrix: matrixFixture(),
    reminders: [
      { tone: 'bad', text: 'Li Ting, Sales skills: due 12 Oct, 39 days late', employee_no: 'E011', module: 'sales_skills', session_no: null },
      { tone: 'warn', text: 'Attendance of S-000007 (10 Nov) is not marked', employee_no: null, module: null, session_no: 'S-000007' },
    ],
    reminders_more: null,
  };
}

export const FORM: SessionForm = {
  modules: MODULES.map(({ id: value, label }) => ({ value, label })),
  trainers: ['Chen Rui'],
  places: ['Room 3'],
  series: ['Induction'],
  currency: 'CNY',
};

export function cellFixture(more: Partial<CellView> = {}): CellView {
  return {
    employee_no: 'E011',
    module: 'product',
    title: 'Li Ting: Product knowledge',
    state: 'failed',
    state_label: 'Failed',
    sentence: 'Attended on 3 Sep 2026; 72 on 5 Sep 2026, 80 is needed.',
    facts: [figure('Due', '1 Oct 2026'), figure('Weight', '40 %')],
    history: [{ date: '5 Sep 2026', text: 'Exam: 72, not passed', tone: 'bad' }],
    sessions: [
      { session_no: 'S-000009', label: '24 Nov 09:00, Room 3, 4 places left', conflict: null, refused: null },
      { session_no: 'S-000010', label: '26 Nov 09:00, Room 3, full', conflict: null, refused: 'all 20 places are taken' },
    ],
    booked: null,
    exam: 'exam',
    pass_mark: 80,
    ...more,
  };
}

/** November 2026: begins on a Sunday, so that the first week lies mostly before it. */
export function calendarFixture(): CalendarView {
  const first = Date.UTC(2026, 9, 26);
  const days = Array.from({ length: 42 }, (_, at): CalendarDay => {
    const date = new Date(first + at * 86_400_000).toISOString().slice(0, 10);
    const isToday = date === '2026-11-20';
    const card = (session_no: string, title: string) => ({ session_no, title, time: '09:00–10:00', seats: '12 of 20', state: 'Planned', tone: 'neutral' as const });
    return {
      date,
      label: String(Number(date.slice(8))),
      full: date,
      is_in_month: date.startsWith('2026-11'),
      is_today: isToday,
      is_workday: at % 7 < 5,
      sessions: isToday ? [card('S-000008', 'Product knowledge')] : date === '2026-11-24' ? ['A', 'B', 'C', 'D'].map((name) => card(`S-${name}`, name)) : [],
    };
  });
  return {
    month: '2026-11',
    label: 'November 2026',
    earlier: '2026-10',
    later: '2026-12',
    sentence: '5 sessions, 5 still to come.',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    weeks: Array.from({ length: 6 }, (_, week) => ({ days: days.slice(week * 7, week * 7 + 7) })),
    form: FORM,
    budget: [figure('Training budget', '¥60,000.00'), figure('Planned and spent', '¥12,400.00', '20.7 %')],
  };
}

export function previewFixture(): SessionPlanPreview {
  return {
    days: [
      { text: 'Tue 24 Nov 2026, 09:00', warning: null, is_left_out: false },
      { text: 'Tue 1 Dec 2026, 09:00', warning: 'Room 3 is taken by S-000003', is_left_out: false },
    ],
    cost: '¥1,600.00 of ¥47,600.00 left',
    cost_tone: 'good',
    conflicts: [{ employee_no: 'E002', name: 'Li Na', session_no: null, text: 'on leave on 24 Nov', is_refused: false }],
    candidates: MEMBER_CHOICES,
  };
}

function enrolled(employee_no: string, name: string, more: Partial<EnrolledView> = {}): EnrolledView {
  return { employee_no, name, note: 'East', state: 'booked', state_label: 'Booked', conflict: null, mark: null, mark_tone: null, ...more };
}

export function sessionFixture(more: Partial<TrainingSessionView> = {}): TrainingSessionView {
  return {
    session_no: 'S-000008',
    title: 'Product knowledge, 20 Nov 2026',
    sentence: '2 booked, attendance is not marked yet.',
    facts: [figure('Trainer', 'Chen Rui'), figure('Place', 'Room 3')],
    enrolled: [enrolled('E011', 'Li Ting'), enrolled('E013', 'Zhao Lei')],
    candidates: MEMBER_CHOICES,
    seats: '2 of 20',
    is_full: false,
    is_cancelled: false,
    can_mark: true,
    is_marked: false,
    exam: 'exam',
    edit: {
      session_no: 'S-000008',
      module: 'product',
      held_on: '2026-11-20',
      begins_at: '09:00:00',
      minutes: 60,
      trainer: 'Chen Rui',
      place: 'Room 3',
      cost: '800.00',
      capacity: 20,
      series: 'Induction',
      note: '',
    },
    form: FORM,
    ...more,
  };
}

export function examsFixture(): ExamsView {
  return {
    sentence: '1 of 2 who sat the product exam passed.',
    figures: [figure('Product knowledge, exam', '50 %', '1 of 2')],
    chart: null,
    rows: { table: 'exams', key: '', title: 'Attempts' },
    modules: [
      {
        id: 'product',
        label: 'Product knowledge',
        kind: 'exam',
        kind_label: 'exam',
        pass_mark: 80,
        members: [
          { employee_no: 'E011', label: 'Li Ting', note: '1 attempt', refused: null },
          { employee_no: 'E013', label: 'Zhao Lei', note: 'no attempt yet', refused: null },
          { employee_no: 'E014', label: '王芳', note: 'no attempt yet', refused: null },
        ],
      },
    ],
  };
}

export function curriculaFixture(): CurriculaView {
  return {
    sentence: 'In force from 1 Oct 2026, version 3.',
    curricula: [
      {
        audience: 'new_hires',
        label: 'New hires',
        members: '3 members',
        due_days: 30,
        modules: [
          { id: 'product', label: 'Product knowledge', weight: 40, proof: 'exam' },
          { id: 'sales_skills', label: 'Sales skills', weight: 30, proof: 'drill' },
          { id: 'communication', label: 'Communication', weight: 20, proof: 'none' },
          { id: 'culture', label: 'Culture', weight: 10, proof: 'none' },
        ],
        versions: [{ date: '1 Oct 2026', text: 'Product 40, Sales skills 30, Communication 20, Culture 10', tone: null }],
      },
    ],
    proofs: [
      { value: 'none', label: 'being there' },
      { value: 'exam', label: 'exam' },
      { value: 'drill', label: 'role-play' },
    ],
    known: [
      { value: 'product', label: 'Product knowledge' },
      { value: 'digital_tools', label: 'Digital tools' },
    ],
  };
}
