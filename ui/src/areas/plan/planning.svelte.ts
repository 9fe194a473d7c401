/** The work of the Plan page: preview, save, files. What fails is kept to be shown beside what was typed. */

import { type HostFailure, failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { sayWhere } from '../../base/save';
import { session } from '../../base/session.svelte';
import { toast } from '../../base/toasts.svelte';
import { done } from '../../base/undo';
import type { PlanEffect } from '../../wire/PlanEffect';
import type { PlanImported } from '../../wire/PlanImported';
import type { Draft } from './draft.svelte';

export class Planning {
  /** What the changes would do, once asked and not refused. */
  effect = $state.raw<PlanEffect | null>(null);
  /** A plan file that was read. */
  file = $state.raw<PlanImported | null>(null);
  /** Why the last attempt failed. */
  failure = $state.raw<HostFailure | undefined>(undefined);
  isBusy = $state(false);

  /** Asks what the draft would do. Whether it can be saved; refusals are in the draft. */
  async preview(draft: Draft, version: number): Promise<boolean> {
    let isFine = false;
    await this.#attempt(async () => {
      const effect = await call('plan_preview', this.#change(draft, version, ''));
      draft.issues = effect.issues;
      isFine = !effect.issues.some((issue) => issue.is_refused);
      this.effect = isFine ? effect : null;
    });
    if (this.failure) toast(this.failure.message, { tone: 'bad' });
    return isFine;
  }

  /** Saves the draft as the plan's next version. */
  async save(draft: Draft, version: number, reason: string): Promise<void> {
    await this.#attempt(async () => {
      const saved = await call('plan_save', this.#change(draft, version, reason));
      draft.clear();
      this.effect = null;
      done(saved.text);
    });
  }

  /** Writes the quarter's plan as a file. */
  async export(): Promise<void> {
    await this.#attempt(async () => {
      const saved = await call('plan_export', { period: session.period, path: null });
      if (saved.path) sayWhere(saved.path, saved.text);
    });
    if (this.failure) toast(this.failure.message, { tone: 'bad' });
  }

  /** Reads a plan file the person picks. */
  async read(): Promise<void> {
    await this.#attempt(async () => {
      const file = await call('plan_file', { period: session.period, path: null });
      this.file = file.path === null ? null : file;
    });
    if (this.failure) toast(this.failure.message, { tone: 'bad' });
  }

  /** Makes the file that was read the quarter's plan. */
  async import(draft: Draft, version: number, reason: string): Promise<void> {
    const path = this.file?.path;
    if (!path) return;
    await this.#attempt(async () => {
      const saved = await call('plan_import', { period: session.period, path, reason, expected_version: version });
      draft.clear();
      this.file = null;
      done(saved.text);
    });
  }

  #change(draft: Draft, version: number, reason: string) {
    return { period: session.period, changes: draft.changes, reason, expected_version: version };
  }

  async #attempt(work: () => Promise<void>) {
    if (this.isBusy) return;
    [this.isBusy, this.failure] = [true, undefined];
    try {
      await work();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.isBusy = false;
    }
  }
}
