/**
 * The one registry of what can be done from here. Menu, palette, shortcuts, tooltips and the shortcut sheet all read it;
 * a page adds its own actions while it is shown.
 */

import { onDestroy } from 'svelte';

export interface Action {
  /** Stable, also the id of the native menu item. */
  id: string;
  /** Its name in the reader's language; asked for again after a switch. */
  label: () => string;
  /** Heading it stands under in palette and sheet. */
  group?: () => string;
  /** Shortcut, `Mod+K`. */
  keys?: string;
  /** Whether it can be done now; always, when left out. */
  when?: () => boolean;
  /** Whether a focused text field keeps the key for itself (undo). */
  yieldsToTyping?: boolean;
  /** Whether the palette leaves it out (digits for pages, which are listed by name already). */
  isHidden?: boolean;
  run: () => void;
}

let sets = $state.raw<Action[][]>([]);

/** Adds actions; the function returned takes them away. A later action replaces an earlier one of the same id. */
export function addActions(actions: Action[]): () => void {
  sets = [...sets, actions];
  return () => {
    sets = sets.filter((set) => set !== actions);
  };
}

/** Adds a page's actions for as long as the component lives. Call it while the component is set up. */
export function useActions(actions: Action[]) {
  onDestroy(addActions(actions));
}

/** Every action that can be done now. */
export function possibleActions(): Action[] {
  return allActions().filter((action) => action.when?.() ?? true);
}

/** Every action, possible or not, as the shortcut sheet lists them. */
export function allActions(): Action[] {
  return [...new Map(sets.flat().map((action) => [action.id, action])).values()];
}

/** Runs the action with this id, if it can be done now. */
export function runAction(id: string): boolean {
  const action = possibleActions().find((candidate) => candidate.id === id);
  action?.run();
  return action !== undefined;
}
