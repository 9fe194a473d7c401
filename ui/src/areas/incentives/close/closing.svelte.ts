/** Closing a period: what would be frozen, and once it is, its fingerprint and the backup made before. */

import { type HostFailure, failureOf } from '../../../base/failure';
import { call } from '../../../base/host';
import { changed } from '../../../base/session.svelte';
import { dismiss, toasts } from '../../../base/toasts.svelte';
import type { ClosePreview } from '../../../wire/ClosePreview';
import type { PeriodClosed } from '../../../wire/PeriodClosed';

export class Closing {
  /** What would be frozen. */
  preview = $state.raw<ClosePreview | null>(null);
  /** What was. */
  closed = $state.raw<PeriodClosed | null>(null);
  /** Why the last step failed. */
  failure = $state.raw<HostFailure | null>(null);
  isBusy = $state(false);

  /** Whether nothing stands against it. */
  get isAllowed(): boolean {
    return this.preview !== null && !this.preview.issues.some((issue) => issue.is_refused);
  }

  /** Looks at what would be frozen. */
  async look(period: string): Promise<void> {
    [this.preview, this.closed] = [null, null];
    await this.#attempt(async () => (this.preview = await call('close_preview', { period })));
  }

  /** Freezes it. */
  async close(period: string, reason: string): Promise<void> {
    await this.#attempt(async () => {
      this.closed = await call('period_close', { period, reason });
      // Undo never crosses a close: a notice that still offers it would promise too much.
      toasts.list.filter(({ action }) => action).forEach(({ id }) => dismiss(id));
      changed();
    });
  }

  async #attempt(work: () => Promise<unknown>) {
    if (this.isBusy) return;
    [this.isBusy, this.failure] = [true, null];
    try {
      await work();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.isBusy = false;
    }
  }
}
