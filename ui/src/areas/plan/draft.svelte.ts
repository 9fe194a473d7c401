/**
 * What was typed into the plan and is not saved yet. It outlives the page: looking something up elsewhere loses nothing.
 * A value typed back to what is saved is no change.
 */

import { SvelteMap } from 'svelte/reactivity';

import type { IssueView } from '../../wire/IssueView';
import type { ParameterChange } from '../../wire/ParameterChange';
import type { ParameterView } from '../../wire/ParameterView';

export class Draft {
  #typed = new SvelteMap<string, string>();
  /** What the engine refused at the last preview. */
  issues = $state.raw<IssueView[]>([]);

  /** The value in the field: as typed, else as saved. */
  valueOf(parameter: ParameterView): string {
    return this.#typed.get(parameter.path) ?? parameter.value;
  }

  set(parameter: ParameterView, value: string) {
    if (value === parameter.value) this.#typed.delete(parameter.path);
    else this.#typed.set(parameter.path, value);
    if (this.issues.length > 0) this.issues = this.issues.filter((issue) => !isTouched(issue, parameter));
  }

  isChanged(path: string): boolean {
    return this.#typed.has(path);
  }

  get count(): number {
    return this.#typed.size;
  }

  get changes(): ParameterChange[] {
    return [...this.#typed].map(([path, value]) => ({ path, value }));
  }

  clear() {
    this.#typed.clear();
    this.issues = [];
  }

  /** Whether an issue is shown at this parameter: it names it, or names a part in which it is what was changed. */
  isAt(issue: IssueView, parameter: ParameterView): boolean {
    return isAbout(issue, parameter) || (this.isChanged(parameter.path) && isTouched(issue, parameter));
  }

  /** Issues that no field shows (a sum over several of them). */
  unplaced(parameters: ParameterView[]): IssueView[] {
    return this.issues.filter((issue) => !parameters.some((parameter) => this.isAt(issue, parameter)));
  }

  /** Why the value of this parameter was refused. */
  errorOf(parameter: ParameterView): string | undefined {
    return this.issues.filter((issue) => this.isAt(issue, parameter)).map((issue) => issue.text).join(' ') || undefined;
  }
}

const drafts = new Map<string, Draft>();

/** The draft of a quarter's plan in a workspace, named by its path. */
export function draftOf(workspace: string, quarter: string): Draft {
  const name = `${quarter} ${workspace}`;
  const kept = drafts.get(name) ?? new Draft();
  drafts.set(name, kept);
  return kept;
}

/** Whether changing the parameter may settle the issue: its own, or one of the part it belongs to. */
function isTouched(issue: IssueView, parameter: ParameterView): boolean {
  return isAbout(issue, parameter) || (issue.column !== null && parameter.path.startsWith(`${issue.column}.`));
}

function isAbout(issue: IssueView, parameter: ParameterView): boolean {
  return issue.column !== null && (issue.column === parameter.path || issue.column === parameter.label);
}
