/** Ctrl/Cmd+F goes to the search field of the table shown last. Tables sign on while they live. */

const fields: (() => void)[] = [];

/** Signs a search field on; the function returned signs it off. */
export function addSearchField(focus: () => void): () => void {
  fields.push(focus);
  return () => void fields.splice(fields.indexOf(focus), 1);
}

/** Whether there is a field to go to. */
export function hasSearchField(): boolean {
  return fields.length > 0;
}

/** Puts the cursor into the search field of the table shown last. */
export function focusSearchField() {
  fields.at(-1)?.();
}
