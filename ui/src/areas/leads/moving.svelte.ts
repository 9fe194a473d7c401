/**
 * A lead that moves to another stage. The engine decides; a refused move stays here with all that is missing until it is
 * filled in, overridden or given up. Ending a lead begins here too, and asks for a reason.
 */

import { type HostFailure, failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { changed, session } from '../../base/session.svelte';
import { toast } from '../../base/toasts.svelte';
import { done } from '../../base/undo';
import type { EndKind } from '../../wire/EndKind';
import type { LeadMove } from '../../wire/LeadMove';
import type { LeadMoved } from '../../wire/LeadMoved';
import type { LeadView } from '../../wire/LeadView';
import type { Stage } from '../../wire/Stage';
import type { PendingMove } from './board';

/** What a move needs to know of a lead. */
export interface Movable {
  lead_no: string;
  company: string;
  stage: Stage;
}

/** A move the engine refused. */
export interface Refused {
  lead: Movable;
  to: Stage;
  answer: LeadMoved;
  /** The lead itself, for the ways on; it follows a moment later. */
  view: LeadView | null;
}

type With = Partial<Pick<LeadMove, 'override_by' | 'customer_code' | 'new_customer'>>;

export class Moving {
  /** Shown as made before the next answer of the engine. */
  pending = $state.raw<PendingMove | null>(null);
  refused = $state.raw<Refused | null>(null);
  /** Why the second attempt, with an approver or a customer, failed. */
  failure = $state.raw<HostFailure | null>(null);
  isBusy = $state(false);
  /** The lead that is about to end, and how. */
  ending = $state.raw<{ lead: Movable; kind: EndKind } | null>(null);

  /** Moves a lead; whether it moved. */
  async move(lead: Movable, to: Stage, more: With = {}): Promise<boolean> {
    if (lead.stage === to || this.isBusy) return false;
    const isAgain = this.refused !== null;
    if (!isAgain) this.pending = { lead_no: lead.lead_no, to };
    [this.isBusy, this.failure] = [true, null];
    try {
      const answer = await call('lead_move', {
        lead_no: lead.lead_no,
        from: lead.stage,
        to,
        override_by: more.override_by ?? null,
        customer_code: more.customer_code ?? null,
        new_customer: more.new_customer ?? false,
      });
      if (answer.is_moved) {
        this.refused = null;
        done(answer.text);
        return true;
      }
      this.#refuse({ lead, to, answer, view: null });
    } catch (thrown) {
      this.#fail(failureOf(thrown), isAgain);
    } finally {
      this.isBusy = false;
    }
    return false;
  }

  /** Asks how a lead ends. */
  end(lead: Movable, kind: EndKind) {
    this.ending = { lead, kind };
  }

  /** The engine's next answer is on screen. */
  settle() {
    if (!this.isBusy) this.pending = null;
  }

  /** Leaves a refused move as it is. */
  giveUp() {
    [this.refused, this.failure] = [null, null];
  }

  #refuse(refused: Refused) {
    this.pending = null;
    this.refused = refused;
    const { lead_no } = refused.lead;
    // Without it the dialog still lists what is missing; only the shortcuts to the forms are not there.
    call('lead', { lead_no, as_of: session.asOf }).then(
      (view) => {
        if (this.refused?.lead.lead_no === lead_no) this.refused = { ...this.refused, view };
      },
      () => undefined,
    );
  }

  #fail(failure: HostFailure, isAgain: boolean) {
    this.pending = null;
    if (isAgain) {
      this.failure = failure;
      return;
    }
    // Most often somebody else moved it meanwhile: the board is read again.
    toast(failure.message, { tone: 'bad' });
    changed();
  }
}
