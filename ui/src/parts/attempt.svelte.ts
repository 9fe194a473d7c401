/** Saving what a form holds: whether it was tried, what the engine refused and where, and the answer said with undo. */

import { type HostFailure, failureOf } from '../base/failure';
import { toast } from '../base/toasts.svelte';
import { done } from '../base/undo';
import type { Done } from '../wire/Done';

export class Attempt {
  /** What the engine refused last. */
  failure = $state.raw<HostFailure | null>(null);
  /** Whether saving was tried: only then is said what is missing. */
  isTried = $state(false);
  /** Whether an answer is on its way: a second click must not send it twice. */
  isSaving = $state(false);

  /** Starts anew, with nothing tried and nothing refused. */
  clear() {
    [this.failure, this.isTried] = [null, false];
  }

  /** Sends it when it is ready. Whether it was done; `say` tells it, with undo where nothing else is given. */
  async run(send: () => Promise<Done>, isReady = true, say: (text: string) => void = done): Promise<boolean> {
    this.isTried = true;
    if (!isReady || this.isSaving) return false;
    [this.isSaving, this.failure] = [true, null];
    try {
      const { text } = await send();
      say(text);
      this.isTried = false;
      return true;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  /** What stands beside a field: the engine's refusal, or what is missing once it was tried. */
  error(field: string, missing?: string | false): string | undefined {
    return this.failure?.about(field) ?? (this.isTried && missing ? missing : undefined);
  }

  /** A refusal that no field of these shows. */
  rest(places: string[]): string | undefined {
    const isPlaced = places.some((field) => this.failure?.about(field));
    return isPlaced ? undefined : this.failure?.message;
  }
}

let isBusy = $state(false);

export const doing = {
  /** Whether a step taken by one button is on its way. */
  get isBusy() {
    return isBusy;
  },
};

/** Takes a step that needs no form: says that it is done, or why not. Whether it was done. */
export async function take(send: () => Promise<Done>): Promise<boolean> {
  if (isBusy) return false;
  isBusy = true;
  try {
    const { text } = await send();
    done(text);
    return true;
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
    return false;
  } finally {
    isBusy = false;
  }
}
