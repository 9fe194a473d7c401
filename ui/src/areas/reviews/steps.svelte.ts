/** What can be done from more than one tab: which dialog is open about what, and an action on its way to another state. */

import { call } from '../../base/host';
import { openView } from '../../base/panel.svelte';
import { session } from '../../base/session.svelte';
import { t } from '../../base/words.svelte';
import { take } from '../../parts/attempt.svelte';
import type { ActionCard } from '../../wire/ActionCard';
import type { ActionForm } from '../../wire/ActionForm';
import type { ActionState } from '../../wire/ActionState';
import type { FindingView } from '../../wire/FindingView';
import ActionPanel from './actions/ActionPanel.svelte';
import type { PendingMove } from './actions/board';

/** The tabs of the page, in their order. */
export const TABS = ['months', 'actions', 'weeks', 'findings', 'summary', 'next', 'capsules'] as const;
export type Tab = (typeof TABS)[number];

/** An action as the form begins with it; id 0 for one that is not there yet. */
export interface ActionDraft {
  id: number;
  what: string;
  employee_no: string | null;
  who: string;
  due_on: string;
  state: ActionState;
  /** The review that agrees it. */
  month: string | null;
  /** The finding it answers, and what that says. */
  finding: string;
  finding_title: string;
}

/** A draft with nothing written yet. */
export function blankDraft(form: ActionForm, month: string | null): ActionDraft {
  return { id: 0, what: '', employee_no: null, who: '', due_on: form.due_on, state: 'plan', month, finding: '', finding_title: '' };
}

/** The draft that answers a finding: what the playbook advises is what to do. */
export function draftFor(finding: FindingView, form: ActionForm, month: string | null): ActionDraft {
  return { ...blankDraft(form, month), what: finding.advice, finding: finding.key, finding_title: finding.title };
}

/** Which dialog is open; one at a time. */
export class Steps {
  /** An action in its form. */
  acting = $state.raw<ActionDraft | null>(null);
  /** An action that is about to end. */
  ending = $state.raw<Pick<ActionCard, 'id' | 'what'> | null>(null);
  /** A finding to set aside. */
  dismissing = $state.raw<FindingView | null>(null);
  /** What the months' tab is asked to begin once its review is there. */
  wish = $state<'hold' | 'meeting' | null>(null);
  /** A state shown as changed before the engine has answered. */
  pending = $state.raw<PendingMove | null>(null);

  /** Moves an action to another state; whether it moved. */
  async move(card: Pick<ActionCard, 'id' | 'state'>, to: ActionState): Promise<boolean> {
    if (card.state === to || this.pending) return false;
    this.pending = { id: card.id, to };
    const isMoved = await take(() => call('action_move', { id: card.id, state: to, note: '' }));
    if (!isMoved) this.pending = null;
    return isMoved;
  }

  /** The engine's next answer is on screen. */
  settle() {
    this.pending = null;
  }
}

/** Opens an action with its history at the side. */
export function openAction(id: number, form: ActionForm) {
  openView(t('reviews-action'), ActionPanel, { id, form });
}

/** Takes a finding that was set aside back among those that count. */
export async function restore(finding: FindingView): Promise<void> {
  await take(() => call('finding_restore', { period: session.period, key: finding.key }));
}
