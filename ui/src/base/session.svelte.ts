/**
 * What every page shares: the open workspace, the quarter and the as-of date, and a count of changes that makes readings
 * read again after a write.
 */

import type { QuarterView } from '../wire/QuarterView';
import type { SessionView } from '../wire/SessionView';
import { failureOf } from './failure';
import { call } from './host';

let view = $state.raw<SessionView | null>(null);
let quarter = $state.raw<QuarterView | null>(null);
let period = $state<string | null>(null);
let asOf = $state<string | null>(null);
let changes = $state(0);

export const session = {
  /** Version, settings, workspace, what can be undone; nothing before the first answer. */
  get view() {
    return view;
  },
  /** The open workspace. */
  get workspace() {
    return view?.workspace ?? null;
  },
  /** The quarter on screen with its as-of date, in words. */
  get quarter() {
    return quarter;
  },
  /** The quarter chosen (`2026Q3`), as commands take it; nothing for the running one. */
  get period() {
    return period;
  },
  /** The as-of date chosen (`2026-08-31`), as commands take it; nothing for today or the quarter's last day. */
  get asOf() {
    return asOf;
  },
  /** Grows with every change of the workspace. */
  get changes() {
    return changes;
  },
};

/** Reads workspace, quarter and their words anew. */
export async function readSession(): Promise<SessionView> {
  // Touched before the first wait, so that a choice reads again.
  const chosen = { period, as_of: asOf };
  const answer = await call('session', {});
  quarter = answer.workspace ? await call('period', chosen) : null;
  view = answer;
  return answer;
}

/** Chooses a quarter; the as-of date goes back to its end, or today. */
export function choosePeriod(wanted: string | null) {
  period = wanted;
  asOf = null;
}

/** Chooses an as-of date; nothing means today or the quarter's last day. Gives the engine's refusal, if there is one. */
export async function chooseAsOf(day: string | null): Promise<string | undefined> {
  try {
    await call('period', { period, as_of: day });
    asOf = day;
    return undefined;
  } catch (thrown) {
    return failureOf(thrown).message;
  }
}

/** Says that the workspace changed: every reading on screen reads again. */
export function changed() {
  changes += 1;
}

/** Forgets the choices of the workspace before. */
export function startSession() {
  period = null;
  asOf = null;
  changed();
}
