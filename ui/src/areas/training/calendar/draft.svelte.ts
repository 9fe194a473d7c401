/** A session as it is typed: planned, or changed later. Only what is no number or no day is said here; the engine knows the rest. */

import { dayOrNone, isDay } from '../../../base/day';
import type { SessionEdit } from '../../../wire/SessionEdit';
import type { SessionPlan } from '../../../wire/SessionPlan';

const MOST_TIMES = 60;

export class SessionDraft {
  module = $state('');
  day = $state('');
  time = $state('');
  minutes = $state('60');
  trainer = $state('');
  place = $state('');
  cost = $state('');
  capacity = $state('');
  series = $state('');
  note = $state('');
  isSeries = $state(false);
  everyWeeks = $state('1');
  times = $state('4');
  skipDaysOff = $state(true);
  book = $state<string[]>([]);
  despiteConflicts = $state(false);

  /** Starts anew, with what is known from where it was asked for. */
  start({ module = '', day = '', book = [] }: { module?: string; day?: string; book?: string[] }) {
    [this.module, this.day, this.book] = [module, day, [...book]];
    [this.time, this.minutes, this.trainer, this.place, this.cost] = ['09:00', '60', '', '', ''];
    [this.capacity, this.series, this.note, this.isSeries] = ['', '', '', false];
    [this.everyWeeks, this.times, this.skipDaysOff, this.despiteConflicts] = ['1', '4', true, false];
  }

  /** Takes what a session has now. */
  take(edit: SessionEdit) {
    [this.module, this.day, this.time, this.minutes] = [edit.module, edit.held_on, clockOf(edit.begins_at), String(edit.minutes)];
    [this.trainer, this.place, this.cost, this.series, this.note] = [edit.trainer, edit.place, edit.cost, edit.series, edit.note];
    this.capacity = edit.capacity === null ? '' : String(edit.capacity);
  }

  /** Which field cannot be read: its name, as the engine names it. */
  get wrong(): Set<string> {
    const found = new Set<string>();
    if (this.module === '') found.add('module');
    if (!isDay(this.day.trim())) found.add('first_on');
    if (timeOf(this.time) === undefined) found.add('begins_at');
    if (countOf(this.minutes) === null) found.add('minutes');
    if (this.capacity.trim() !== '' && countOf(this.capacity) === null) found.add('capacity');
    if (this.isSeries && countOf(this.everyWeeks) === null) found.add('every_weeks');
    if (this.isSeries && !isTimes(this.times)) found.add('times');
    return found;
  }

  /** As planning takes it. */
  get plan(): SessionPlan {
    const { module, held_on: first_on, ...rest } = this.edit('');
    return {
      ...this.#facts(rest),
      module,
      first_on,
      every_weeks: this.isSeries ? (countOf(this.everyWeeks) ?? 1) : 0,
      times: this.isSeries ? (countOf(this.times) ?? 1) : 1,
      series: this.isSeries ? this.series.trim() : '',
      book: [...this.book],
      despite_conflicts: this.despiteConflicts,
      skip_days_off: this.isSeries && this.skipDaysOff,
    };
  }

  /** As changing a session takes it. */
  edit(sessionNo: string): SessionEdit {
    return {
      session_no: sessionNo,
      module: this.module,
      held_on: dayOrNone(this.day) ?? '',
      begins_at: timeOf(this.time) ?? null,
      minutes: countOf(this.minutes) ?? 0,
      trainer: this.trainer.trim(),
      place: this.place.trim(),
      cost: this.cost.trim(),
      capacity: this.capacity.trim() === '' ? null : countOf(this.capacity),
      series: this.series.trim(),
      note: this.note.trim(),
    };
  }

  #facts({ begins_at, minutes, trainer, place, cost, capacity, note }: Omit<SessionEdit, 'module' | 'held_on'>) {
    return { begins_at, minutes, trainer, place, cost, capacity, note };
  }
}

/** A time as commands take it (`09:30:00`); none for a whole day; `undefined` when it is no time. */
export function timeOf(typed: string): string | null | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}:00` : undefined;
}

/** A time as it is typed: `09:30`. */
export function clockOf(time: string | null): string {
  return time?.slice(0, 5) ?? '';
}

/** A whole number above 0; nothing when it is none. */
export function countOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function isTimes(typed: string): boolean {
  const times = countOf(typed);
  return times !== null && times <= MOST_TIMES;
}
