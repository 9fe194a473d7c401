/**
 * Texts about a lead as they are typed. What was not saved survives a closed panel; what the engine says anew fills only
 * the fields nobody is writing in.
 */

import { session } from '../../base/session.svelte';

export type Texts = Record<string, string>;

export class Draft<T extends Texts> {
  values = $state({} as T);
  #kept = $state.raw({} as T);

  constructor(now: T) {
    [this.values, this.#kept] = [{ ...now }, { ...now }];
  }

  /** Whether anything differs from what is kept. */
  get isChanged(): boolean {
    return Object.keys(this.#kept).some((field) => this.values[field] !== this.#kept[field]);
  }

  /** What the engine has now. */
  take(now: T) {
    for (const field of Object.keys(now) as (keyof T)[]) {
      if (this.values[field] === this.#kept[field]) this.values[field] = now[field];
    }
    this.#kept = { ...now };
  }

  /** What is typed at this moment. */
  get texts(): T {
    return $state.snapshot(this.values) as T;
  }

  /** These texts were saved. */
  saved(texts: T) {
    this.#kept = texts;
  }
}

const drafts = new Map<string, Draft<Texts>>();

/** The draft of a part of a lead; begun with what the engine has, unless one is under way. */
export function draftOf<T extends Texts>(leadNo: string, part: string, now: T): Draft<T> {
  const key = [session.workspace?.path, leadNo, part].join('|');
  const known = drafts.get(key) as Draft<T> | undefined;
  if (known) {
    known.take(now);
    return known;
  }
  const draft = new Draft(now);
  drafts.set(key, draft as unknown as Draft<Texts>);
  return draft;
}
