/**
 * The cursor of a table: one active cell, walked with the arrow keys, and a range of rows chosen with Shift. Row −1 is
 * the header. The focus itself stays on the grid, so that it survives rows scrolling out of view.
 */

import { isComposing, isShortcut } from '../../base/keys';

export interface GridSize {
  rows: number;
  columns: number;
  /** Rows in one screenful. */
  page: number;
}

export interface GridDoes {
  open: (row: number) => void;
  sort: (column: number) => void;
  widen: (column: number, by: number) => void;
  copy: () => void;
  show: (row: number) => void;
}

export class Cursor {
  row = $state(0);
  column = $state(0);
  /** Where the chosen range begins; it ends at the cursor. */
  anchor = $state<number | null>(null);

  #size: () => GridSize;
  #does: GridDoes;

  constructor(size: () => GridSize, does: GridDoes) {
    this.#size = size;
    this.#does = does;
  }

  /** First and last chosen row; the cursor's row when none is. */
  get range(): [number, number] {
    const anchor = this.anchor ?? this.row;
    return [Math.max(0, Math.min(anchor, this.row)), Math.max(anchor, this.row)];
  }

  isChosen(row: number): boolean {
    const [first, last] = this.range;
    return this.anchor !== null && row >= first && row <= last;
  }

  /** Puts the cursor on a cell, by mouse. */
  put(row: number, column: number, isRange: boolean) {
    this.anchor = isRange ? (this.anchor ?? Math.max(0, this.row)) : null;
    [this.row, this.column] = [row, column];
  }

  /** Back to the first row, after a new question. */
  reset() {
    this.row = Math.min(this.row, 0);
    this.anchor = null;
  }

  /** Handles a key; whether it was one of the grid's. */
  key(event: KeyboardEvent): boolean {
    if (isComposing(event)) return false;
    if (isShortcut(event, 'Mod+C')) return this.#done(this.#does.copy());
    if (isShortcut(event, 'Mod+A')) return this.#chooseAll();
    if (event.key === 'Enter') return this.#enter();
    if (event.key === ' ') return this.#toggle();
    if (event.key === 'Escape' && this.anchor !== null) return this.#done((this.anchor = null));
    if (event.altKey && this.row < 0 && /^Arrow(Left|Right)$/.test(event.key)) {
      return this.#done(this.#does.widen(this.column, event.key === 'ArrowLeft' ? -12 : 12));
    }
    return this.#move(event);
  }

  #move(event: KeyboardEvent): boolean {
    const { rows, columns, page } = this.#size();
    const isFar = event.ctrlKey || event.metaKey;
    let [row, column] = [this.row, this.column];
    if (event.key === 'ArrowDown') row = isFar ? rows - 1 : row + 1;
    else if (event.key === 'ArrowUp') row = isFar ? 0 : row - 1;
    else if (event.key === 'ArrowRight') column += 1;
    else if (event.key === 'ArrowLeft') column -= 1;
    else if (event.key === 'PageDown') row += page;
    else if (event.key === 'PageUp') row = Math.max(0, row - page);
    else if (event.key === 'Home') [row, column] = [isFar ? 0 : row, 0];
    else if (event.key === 'End') [row, column] = [isFar ? rows - 1 : row, columns - 1];
    else return false;
    if (event.shiftKey && this.row >= 0) this.anchor ??= this.row;
    else if (!event.shiftKey) this.anchor = null;
    this.row = Math.max(this.anchor === null ? -1 : 0, Math.min(rows - 1, row));
    this.column = Math.max(0, Math.min(columns - 1, column));
    if (this.row >= 0) this.#does.show(this.row);
    return true;
  }

  #enter(): boolean {
    return this.#done(this.row < 0 ? this.#does.sort(this.column) : this.#does.open(this.row));
  }

  #toggle(): boolean {
    if (this.row < 0) return this.#enter();
    this.anchor = this.anchor === null ? this.row : null;
    return true;
  }

  #chooseAll(): boolean {
    this.anchor = 0;
    this.row = Math.max(0, this.#size().rows - 1);
    return true;
  }

  #done(_: unknown): boolean {
    return true;
  }
}
