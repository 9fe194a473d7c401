/**
 * How long a meeting has been running, in whole minutes. It begins when the meeting is opened first and goes on while
 * somebody looks something up on another page; nothing counts down.
 */

const begun = new Map<string, number>();
const TICK_MS = 10_000;

export class Clock {
  minutes = $state(0);
  #ticking: ReturnType<typeof setInterval> | undefined;

  /** Goes on for the meeting of this month. */
  start(month: string) {
    if (!begun.has(month)) begun.set(month, Date.now());
    this.#read(month);
    clearInterval(this.#ticking);
    this.#ticking = setInterval(() => this.#read(month), TICK_MS);
  }

  /** No longer looked at. */
  pause() {
    clearInterval(this.#ticking);
  }

  #read(month: string) {
    this.minutes = Math.floor((Date.now() - (begun.get(month) ?? Date.now())) / 60_000);
  }
}

/** The meeting is over: the next one begins at nought. */
export function endMeeting(month: string) {
  begun.delete(month);
}
