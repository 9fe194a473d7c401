/** The keys of a month: which day is active after a key, and when the month turns. */

export interface Walk {
  /** The day to go to, by its place in the month shown; −1 before, beyond the last after. */
  at: number;
  /** Turns to another month: −1 earlier, 1 later. */
  turn: -1 | 0 | 1;
}

const WEEK = 7;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -WEEK, ArrowDown: WEEK };

/** Where a key leads from the day at this place among so many; nothing when it is no key of the calendar. */
export function walkOf(key: string, at: number, count: number): Walk | null {
  const step = STEPS[key];
  if (step !== undefined) {
    const to = at + step;
    return to < 0 ? { at: to, turn: -1 } : to >= count ? { at: to, turn: 1 } : { at: to, turn: 0 };
  }
  const monday = at - (at % WEEK);
  if (key === 'Home') return { at: monday, turn: 0 };
  if (key === 'End') return { at: monday + WEEK - 1, turn: 0 };
  if (key === 'PageUp') return { at, turn: -1 };
  if (key === 'PageDown') return { at, turn: 1 };
  return null;
}
