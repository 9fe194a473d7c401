/** A ticket's steps: answered, solved, opened again, marked. Each is said with undo beside it. */

import { failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { toast } from '../../base/toasts.svelte';
import { done } from '../../base/undo';
import type { TicketStep } from '../../wire/TicketStep';

let isBusy = $state(false);

export const steps = {
  /** Whether a step is on its way: a second click must not take it twice. */
  get isBusy() {
    return isBusy;
  },
};

/** Takes a step now. Whether it was taken. */
export async function advance(ticketNo: string, step: TicketStep, satisfaction: number | null = null): Promise<boolean> {
  if (isBusy) return false;
  isBusy = true;
  try {
    const { text } = await call('ticket_advance', { ticket_no: ticketNo, step, at: null, satisfaction });
    done(text);
    return true;
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
    return false;
  } finally {
    isBusy = false;
  }
}
