/**
 * A curriculum while it is edited: modules with weights that must sum to 100, their order, and when they are due. What is
 * saved stays beside it, so that only a real change is one.
 */

import type { Choice } from '../../../wire/Choice';
import type { CurriculumView } from '../../../wire/CurriculumView';
import type { ModuleEdit } from '../../../wire/ModuleEdit';
import type { Proof } from '../../../wire/Proof';

/** What all weights together must come to. */
export const WHOLE = 100;
const MOST_DAYS = 3650;

let keys = 0;

/** A module while it is edited. */
export class ModuleDraft {
  /** For the window only: keeps the row when modules change places. */
  readonly key = (keys += 1);
  readonly id: string;
  readonly label: string;
  weight = $state('');
  proof = $state<Proof>('none');

  constructor(id: string, label: string, weight: string, proof: Proof) {
    [this.id, this.label, this.weight, this.proof] = [id, label, weight, proof];
  }
}

export class CurriculumDraft {
  modules = $state<ModuleDraft[]>([]);
  due = $state('');
  #saved: string;

  constructor(view: CurriculumView) {
    this.modules = view.modules.map(({ id, label, weight, proof }) => new ModuleDraft(id, label || id, String(weight), proof));
    this.due = String(view.due_days);
    this.#saved = this.#told();
  }

  /** The sum of the weights; nothing while one of them is no number. */
  get sum(): number | null {
    return sumOf(this.modules.map(({ weight }) => weight));
  }

  get isChanged(): boolean {
    return this.#told() !== this.#saved;
  }

  /** Whether the weights sum to 100 and everything typed is a number. Without modules, the curriculum goes. */
  get isReady(): boolean {
    return daysOf(this.due) !== null && (this.modules.length === 0 || this.sum === WHOLE);
  }

  has(id: string): boolean {
    return this.modules.some((module) => module.id === id);
  }

  /** Adds a module by the name that was typed: a known one by its label, else one of the user's own. */
  add(typed: string, known: Choice[]): boolean {
    const name = typed.trim();
    const found = known.find(({ label, value }) => [label, value].some((word) => word.toLocaleLowerCase() === name.toLocaleLowerCase()));
    const id = found?.value ?? name;
    if (name === '' || this.has(id)) return false;
    this.modules.push(new ModuleDraft(id, found?.label ?? name, this.#rest(), 'none'));
    return true;
  }

  remove(key: number) {
    this.modules = this.modules.filter((module) => module.key !== key);
  }

  /** Moves a module up or down. Where it stands then. */
  move(key: number, by: number): number {
    const from = this.modules.findIndex((module) => module.key === key);
    const to = Math.max(0, Math.min(this.modules.length - 1, from + by));
    const [moved] = this.modules.splice(from, 1);
    if (moved) this.modules.splice(to, 0, moved);
    return to;
  }

  /** As commands take it. */
  get edits(): ModuleEdit[] {
    return this.modules.map(({ id, label, weight, proof }) => ({ id, label, weight: weightOf(weight) ?? 0, proof }));
  }

  get dueDays(): number {
    return daysOf(this.due) ?? 0;
  }

  /** What is missing to 100, as a start for a module that is added. */
  #rest(): string {
    const { sum } = this;
    return sum !== null && sum < WHOLE ? String(WHOLE - sum) : '';
  }

  #told(): string {
    return JSON.stringify([this.due.trim(), this.modules.map(({ id, weight, proof }) => [id, weight.trim(), proof])]);
  }
}

const drafts = new Map<string, CurriculumDraft>();

/** The draft of a curriculum in a quarter of a workspace: what is typed outlives the page, until what is saved changes. */
export function draftOf(place: string, view: CurriculumView): CurriculumDraft {
  const name = nameOf(place, view);
  const kept = drafts.get(name) ?? new CurriculumDraft(view);
  drafts.set(name, kept);
  return kept;
}

/** Forgets what was typed. */
export function dropDraft(place: string, view: CurriculumView) {
  drafts.delete(nameOf(place, view));
}

/** What of a curriculum is saved; its words may change with the language. */
export function toldOf({ audience, due_days, modules }: CurriculumView): string {
  return JSON.stringify([audience, due_days, modules.map(({ id, weight, proof }) => [id, weight, proof])]);
}

function nameOf(place: string, view: CurriculumView): string {
  return `${place} ${toldOf(view)}`;
}

/** A weight as typed: a whole number from 1 to 100. */
export function weightOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim().replace(/\s*%$/, '');
  const weight = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return weight >= 1 && weight <= WHOLE ? weight : null;
}

/** The sum of weights as typed; nothing while one of them is no weight. */
export function sumOf(typed: string[]): number | null {
  return typed.reduce<number | null>((sum, text) => {
    const weight = weightOf(text);
    return sum === null || weight === null ? null : sum + weight;
  }, 0);
}

/** Days as typed; 0 means the end of the quarter. */
export function daysOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(text) && Number(text) <= MOST_DAYS ? Number(text) : null;
}
