/** A decision about an amount a member asked for: the engine shows what taking it over would change; nothing is saved before. */

import { type HostFailure, failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { latest } from '../../base/latest';
import type { ConsentRow } from '../../wire/ConsentRow';
import type { TargetSettle } from '../../wire/TargetSettle';
import type { TargetsChanged } from '../../wire/TargetsChanged';

export class Settling {
  readonly row: ConsentRow;
  takesOver = $state(true);
  comment = $state('');
  /** What would change, as last heard. */
  shown = $state.raw<TargetsChanged | null>(null);
  failure = $state.raw<HostFailure | null>(null);
  isSaving = $state(false);
  /** Whether saving was tried: only then is said what is missing. */
  isTried = $state(false);

  /** Whoever leaves a target as it is says why; the amount taken over speaks for itself. */
  readonly needsComment = $derived(!this.takesOver && this.comment.trim() === '');
  readonly isRefused = $derived(this.shown === null || this.shown.issues.some((issue) => issue.is_refused));

  #ask = latest(
    (request: TargetSettle) => call('target_settle', request),
    (answer: TargetsChanged) => ([this.shown, this.failure] = [answer, null]),
    (thrown) => (this.failure = failureOf(thrown)),
  );

  constructor(row: ConsentRow) {
    this.row = row;
    this.preview();
  }

  /** Asks what would change. */
  preview() {
    this.#ask(this.request(true));
  }

  /** Saves; whether it was saved. */
  async save(): Promise<boolean> {
    this.isTried = true;
    if (this.isSaving || this.isRefused || this.needsComment) return false;
    this.isSaving = true;
    try {
      const answer = await call('target_settle', this.request(false));
      [this.shown, this.failure] = [answer, null];
      return answer.is_saved;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  request(isPreview: boolean): TargetSettle {
    const { employee_no, period } = this.row;
    return { employee_no, period, takes_over: this.takesOver, comment: this.comment.trim(), is_preview: isPreview };
  }
}
