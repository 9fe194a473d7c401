/**
 * The quarter's pay under a changed plan: what the sliders say, a plan file beneath them, and what the engine answers.
 * Nothing is saved until it is adopted. While a thumb is dragged only the newest question waits, and a contradiction keeps
 * the last answer that could be worked out.
 */

import { SvelteMap } from 'svelte/reactivity';

import { type HostFailure, failureOf } from '../../../base/failure';
import { call } from '../../../base/host';
import { latest } from '../../../base/latest';
import { session } from '../../../base/session.svelte';
import type { Done } from '../../../wire/Done';
import type { IssueView } from '../../../wire/IssueView';
import type { LeverView } from '../../../wire/LeverView';
import type { ReplayRequest } from '../../../wire/ReplayRequest';
import type { ReplayView } from '../../../wire/ReplayView';

export class Replay {
  /** The last answer that could be worked out. */
  answer = $state.raw<ReplayView | null>(null);
  /** Why the last changes make no plan. */
  issues = $state.raw<IssueView[]>([]);
  failure = $state.raw<HostFailure | null>(null);
  /** Path of a plan file to pay under. */
  file = $state.raw<string | null>(null);

  #typed = new SvelteMap<string, string>();
  /** The levers' values in the plan file. */
  #filed = new SvelteMap<string, string>();
  #version: Promise<number> | null = null;

  #ask = latest(
    (request: ReplayRequest) => call('replay', request),
    (answer: ReplayView, request: ReplayRequest) => this.#heard(answer, request),
    (thrown) => (this.failure = failureOf(thrown)),
  );

  /** Whether anything differs from the plan. */
  get isTried(): boolean {
    return this.#typed.size > 0 || this.file !== null;
  }

  /** Whether what is tried could become the plan. */
  get isSound(): boolean {
    return this.failure === null && !this.issues.some((issue) => issue.is_refused);
  }

  /** The file's name without its folder. */
  get fileName(): string {
    return this.file?.split(/[\\/]/).pop() ?? '';
  }

  /** Asks again: at first, after a write, for another quarter. What was tried stays. */
  start() {
    this.#ask({
      period: session.period,
      as_of: session.asOf,
      changes: [...this.#typed].map(([path, value]) => ({ path, value })),
      plan_path: this.file,
    });
  }

  /** What a lever says now. */
  valueOf(lever: LeverView): string {
    return this.#typed.get(lever.path) ?? this.#own(lever);
  }

  /** Tries a value. Whether it is a number at all. */
  set(lever: LeverView, text: string): boolean {
    const value = Number(text.trim());
    if (text.trim() === '' || !Number.isFinite(value)) return false;
    if (Number(this.valueOf(lever)) === value) return true;
    if (value === Number(this.#own(lever))) this.#typed.delete(lever.path);
    else this.#typed.set(lever.path, text.trim());
    this.start();
    return true;
  }

  /** Why the engine refuses a lever's value, when it does. */
  refusalOf(path: string): string | undefined {
    return this.issues.find((issue) => issue.is_refused && issue.column === path)?.text;
  }

  /** Issues that stand at no lever. */
  get otherIssues(): IssueView[] {
    const paths = this.answer?.levers.map(({ path }) => path) ?? [];
    // The sentence says what is wrong; a parameter's path would say it to nobody.
    return this.issues.filter(({ column }) => !paths.includes(column ?? '')).map((issue) => ({ ...issue, column: null }));
  }

  /** Lets the person pick a plan file, and pays under it. */
  async pick(): Promise<void> {
    try {
      const { path, issues } = await call('plan_file', { period: session.period, path: null });
      if (path === null) return;
      const refused = issues.filter((issue) => issue.is_refused);
      if (refused.length > 0) this.issues = refused;
      else this.#begin(path);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  /** Back to the plan as it is. */
  reset() {
    this.#begin(null);
  }

  /** Notes the version that what is on screen was worked out for. */
  prepare() {
    this.#version = call('plan', { period: session.period }).then(({ version }) => version);
    // Adopting tells of a failure; here nobody waits yet.
    this.#version.catch(() => null);
  }

  /** Makes it the quarter's plan: the file first, what was typed on top of it. */
  async adopt(reason: string): Promise<Done> {
    const { period } = session;
    const changes = [...this.#typed].map(([path, value]) => ({ path, value }));
    let [version, text] = [await (this.#version ?? call('plan', { period }).then((plan) => plan.version)), ''];
    if (this.file) ({ version, text } = await call('plan_import', { period, path: this.file, reason, expected_version: version }));
    if (changes.length > 0) ({ text } = await call('plan_save', { period, changes, reason, expected_version: version }));
    return { text };
  }

  #begin(file: string | null) {
    this.#typed.clear();
    this.#filed.clear();
    this.file = file;
    this.start();
  }

  #own(lever: LeverView): string {
    return this.file ? (this.#filed.get(lever.path) ?? lever.value) : lever.saved;
  }

  #heard(answer: ReplayView, request: ReplayRequest) {
    [this.issues, this.failure] = [answer.issues, null];
    if (answer.issues.some((issue) => issue.is_refused)) return;
    this.answer = answer;
    if (request.plan_path === null || request.plan_path !== this.file) return;
    for (const { path, value } of answer.levers) {
      if (!request.changes.some((change) => change.path === path)) this.#filed.set(path, value);
    }
  }
}
