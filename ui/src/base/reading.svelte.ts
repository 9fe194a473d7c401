/**
 * A figure or a page read from the engine. It reads again when the language, the period, the as-of date or the workspace
 * changes, keeps the last value on screen meanwhile, and drops an answer that a newer question has overtaken.
 */

import { untrack } from 'svelte';

import { type HostFailure, failureOf } from './failure';
import { session } from './session.svelte';
import { language } from './words.svelte';

export class Reading<T> {
  /** The last answer; kept while a newer one is on its way and after a failure. */
  value = $state.raw<T | undefined>(undefined);
  /** Why the last question failed. */
  failure = $state.raw<HostFailure | undefined>(undefined);
  /** Whether an answer is on its way. */
  isLoading = $state(false);

  #asked = 0;
  #read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Asks again. What `read` touches before its first `await` is tracked when called from an effect. */
  again = async (): Promise<void> => {
    const asked = ++this.#asked;
    let answer: Promise<T>;
    try {
      answer = this.#read();
    } catch (thrown) {
      answer = Promise.reject(thrown);
    }
    untrack(() => (this.isLoading = true));
    try {
      const value = await answer;
      if (asked === this.#asked) [this.value, this.failure] = [value, undefined];
    } catch (thrown) {
      if (asked === this.#asked) this.failure = failureOf(thrown);
    } finally {
      if (asked === this.#asked) this.isLoading = false;
    }
  };
}

/**
 * Reads while the component lives. Call it while the component is set up:
 * `const view = reading(() => call('overview', { period: session.period, as_of: session.asOf }));`
 */
export function reading<T>(read: () => Promise<T>): Reading<T> {
  const result = new Reading(read);
  $effect(() => {
    language();
    void session.changes;
    void session.period;
    void session.asOf;
    void result.again();
  });
  return result;
}
