/**
 * Trying other thresholds: what the sliders say, and what the engine says the tiers would be. Nothing is saved here. The
 * distribution follows while a thumb is dragged; a contradiction keeps the last distribution and names what is wrong.
 */

import { type HostFailure, failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { session } from '../../base/session.svelte';
import type { ChartSpec } from '../../wire/ChartSpec';
import type { IssueView } from '../../wire/IssueView';
import type { Thresholds } from '../../wire/Thresholds';
import type { WhatIfTier } from '../../wire/WhatIfTier';
import type { WhatIfView } from '../../wire/WhatIfView';
import { TIER_FIELDS, type ThresholdField, pathOf, sameThresholds } from './fields';
import { latest } from '../../base/latest';

export class WhatIf {
  /** What the sliders say. */
  tried = $state.raw<Thresholds | null>(null);
  /** What the plan says. */
  plan = $state.raw<Thresholds | null>(null);
  /** The last answer: counts, issues, changes of the plan. */
  answer = $state.raw<WhatIfView | null>(null);
  /** The last distribution that could be drawn. */
  distribution = $state.raw<ChartSpec | null>(null);
  /** The last counts by tier. */
  tiers = $state.raw<WhatIfTier[]>([]);
  failure = $state.raw<HostFailure | null>(null);

  /** Whether anything differs from the plan. */
  readonly isTried = $derived(this.tried !== null && this.plan !== null && !sameThresholds(this.tried, this.plan));
  /** Whether what is tried could become the plan. */
  readonly isSound = $derived(this.answer !== null && !this.answer.issues.some((issue) => issue.is_refused));

  #ask = latest(
    (thresholds: Thresholds) => call('tiers_what_if', { period: session.period, as_of: session.asOf, thresholds }),
    (answer: WhatIfView) => this.#heard(answer),
    (thrown) => (this.failure = failureOf(thrown)),
  );

  /** Begins anew from the plan's thresholds: at first, after a write, for another date. */
  start(plan: Thresholds) {
    const keeps = this.isTried && this.plan !== null && sameThresholds(plan, this.plan);
    this.plan = plan;
    if (!keeps) this.tried = plan;
    if (this.tried) this.#ask(this.tried);
  }

  /** Tries one threshold as its slider or its field says. Whether it is a number at all. */
  set(field: ThresholdField, text: string): boolean {
    const value = Number(text.trim());
    if (text.trim() === '' || !Number.isFinite(value)) return false;
    if (!this.tried || this.tried[field] === value) return true;
    this.tried = { ...this.tried, [field]: value };
    this.#ask(this.tried);
    return true;
  }

  /** Why the engine refuses this threshold, when it does. */
  refusalOf(field: ThresholdField): string | undefined {
    return this.answer?.issues.find((issue) => issue.is_refused && issue.column === pathOf(field))?.text;
  }

  /** Why the engine refuses what a tier asks for as a whole, when it does. */
  refusalOfTier(tier: string): string | undefined {
    return this.answer?.issues.find((issue) => issue.is_refused && issue.column === `tiers.${tier}`)?.text;
  }

  /** The issues that stand at no slider and no tier. */
  get otherIssues(): IssueView[] {
    const paths = TIER_FIELDS.flatMap(({ tone, fields }) => [`tiers.${tone}`, ...fields.map(({ field }) => pathOf(field))]);
    const others = (this.answer?.issues ?? []).filter((issue) => !issue.is_refused || !paths.includes(issue.column ?? ''));
    // The sentence says what is wrong; a parameter's path would say it to nobody.
    return others.map((issue) => ({ ...issue, column: null }));
  }

  /** Puts every threshold back to the plan's. */
  reset() {
    if (!this.plan) return;
    this.tried = this.plan;
    this.#ask(this.plan);
  }

  #heard(answer: WhatIfView) {
    this.answer = answer;
    this.failure = null;
    if (answer.distribution) [this.distribution, this.tiers] = [answer.distribution, answer.tiers];
  }
}
