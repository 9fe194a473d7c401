/**
 * A change of targets that is being thought about: one amount typed, one amount pinned or let go, or one target shared over
 * an axis. The engine shows what it would change each time a choice changes; nothing is saved before `save`.
 */

import { type HostFailure, failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { latest } from '../../base/latest';
import { session } from '../../base/session.svelte';
import type { Axis } from '../../wire/Axis';
import type { Method } from '../../wire/Method';
import type { TargetChange } from '../../wire/TargetChange';
import type { TargetRow } from '../../wire/TargetRow';
import type { TargetsChange } from '../../wire/TargetsChange';
import type { TargetsChanged } from '../../wire/TargetsChanged';
import { type TargetNode, keyOf, partsOn } from './tree';

/** What is wanted: an amount typed, the amount it has pinned or let go, or an axis to share over. */
export type Wanted = { amount: string; shown?: TargetsChanged } | { pins: boolean } | { axis: Axis };

export class Change {
  readonly node: TargetNode;
  readonly name: string;
  /** What it is shared over; none when only the amount changes. */
  readonly axis: Axis | null;
  /** Amount as typed; none only shares or pins. */
  readonly amount: string | null;
  /** Whether only the pin changes: set, or let go. */
  readonly pins: boolean | null;

  isPinned = $state(true);
  method = $state<Method>('even');
  /** Weights typed, by the part's key; a part nobody typed one for has the usual. */
  weights = $state<Record<string, string>>({});
  reason = $state('');
  /** What would change, as last heard. */
  shown = $state.raw<TargetsChanged | null>(null);
  failure = $state.raw<HostFailure | null>(null);
  isSaving = $state(false);
  /** Whether saving was tried: only then is said what is missing. */
  isTried = $state(false);

  /** All parts the target can be shared over, in the engine's order: weights are told in this order. */
  parts = $state.raw<TargetRow[]>([]);
  readonly isRefused = $derived(this.shown === null || this.shown.issues.some((issue) => issue.is_refused));
  #ask = latest(
    (request: TargetsChange) => call('targets_change', request),
    (answer: TargetsChanged) => ([this.shown, this.failure] = [answer, null]),
    (thrown) => (this.failure = failureOf(thrown)),
  );

  constructor(node: TargetNode, name: string, wanted: Wanted) {
    [this.node, this.name] = [node, name];
    this.amount = 'amount' in wanted ? wanted.amount : null;
    this.axis = 'axis' in wanted ? wanted.axis : null;
    this.pins = 'pins' in wanted ? wanted.pins : null;
    this.shown = 'shown' in wanted ? (wanted.shown ?? null) : null;
  }

  /** Asks what would change. */
  preview() {
    this.#ask(this.request(true));
  }

  /** Reads the parts, of which a change names only those that move. */
  async readParts() {
    const { axis, node } = this;
    if (!axis) return;
    const period = /^\d{4}Q\d$/.test(node.period) ? node.period : session.period;
    try {
      const { rows } = await call('targets', { period, as_of: session.asOf, by: axis, deviation_by: null });
      this.parts = partsOn(rows, node, axis);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** What is listed: while weights are given every part, moved or not, and below them whatever moves besides. */
  get lines(): TargetChange[] {
    const isOwn = (row: TargetChange) => keyOf(row) === keyOf(this.node);
    const rows = this.shown?.rows ?? [];
    // What was typed comes first; what follows from it below.
    const moved = [...rows.filter(isOwn), ...rows.filter((row) => !isOwn(row))];
    if (!this.isWeighted) return moved;
    const known = new Map(moved.map((row) => [keyOf(row), row]));
    const parts = this.parts.map((part): TargetChange => {
      const { period, owner, label, amount_text, is_pinned } = part;
      return { period, owner, label, is_pinned, before: known.get(keyOf(part))?.before ?? amount_text, after: known.get(keyOf(part))?.after ?? amount_text };
    });
    const listed = new Set(parts.map(keyOf));
    return [...parts, ...moved.filter((row) => !listed.has(keyOf(row)))];
  }

  /** Whoever changes an amount by hand says why; what only shares or pins explains itself. */
  get isTyped(): boolean {
    return this.amount !== null;
  }

  /** Whether the reason is still missing. */
  get needsReason(): boolean {
    return this.isTyped && this.reason.trim() === '';
  }

  /** A year has no members of its own: shared over them, each of its quarters is, which no single set of weights can say. */
  get canWeigh(): boolean {
    return this.axis === 'time' || !/^\d{4}$/.test(this.node.period);
  }

  /** Whether weights are given by hand. */
  get isWeighted(): boolean {
    return this.axis !== null && this.method === 'weights';
  }

  /** Whether a line is a part that has a weight. */
  hasWeight(line: TargetNode): boolean {
    return this.isWeighted && this.parts.some((part) => keyOf(part) === keyOf(line));
  }

  /** The weight of a part: as typed, else one for everybody; none for whoever has no target while others have one. */
  weightOf(part: TargetNode): string {
    const key = keyOf(part);
    const known = this.parts.find((other) => keyOf(other) === key);
    const isLeftOut = known?.amount === null && this.parts.some(({ amount }) => amount !== null);
    return this.weights[key] ?? (isLeftOut ? '0' : '1');
  }

  /** Saves; whether it was saved. */
  async save(): Promise<boolean> {
    this.isTried = true;
    if (this.isSaving || this.isRefused || this.needsReason) return false;
    this.isSaving = true;
    try {
      const answer = await call('targets_change', this.request(false));
      [this.shown, this.failure] = [answer, null];
      return answer.is_saved;
    } catch (thrown) {
      this.failure = failureOf(thrown);
      return false;
    } finally {
      this.isSaving = false;
    }
  }

  request(isPreview: boolean): TargetsChange {
    return {
      period: this.node.period,
      owner: this.node.owner,
      amount: this.amount,
      is_pinned: this.pins ?? (this.isTyped && this.isPinned),
      axis: this.axis,
      method: this.axis === null ? null : this.method,
      weights: this.isWeighted ? this.parts.map((part) => this.weightOf(part)) : [],
      reason: this.reason.trim(),
      is_preview: isPreview,
    };
  }
}
