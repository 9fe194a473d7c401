/**
 * The cursor of the matrix: one active cell in two directions, and cells chosen to act on. Row −1 holds the modules,
 * column −1 the members; Space there chooses a whole column or row. Moving keeps what was chosen, Shift draws a
 * rectangle, Escape lets go. Chosen cells are named by member and module, so that a filter does not move them.
 */

import { SvelteSet } from 'svelte/reactivity';

import { isComposing, isShortcut } from '../../../base/keys';

export interface MatrixSize {
  rows: number;
  columns: number;
  /** Rows in one screenful. */
  page: number;
}

export interface MatrixDoes {
  /** The name of a cell. */
  keyAt: (row: number, column: number) => string;
  open: (row: number, column: number) => void;
  show: (row: number, column: number) => void;
  copy: () => void;
}

interface Place {
  row: number;
  column: number;
}

const ARROWS: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

export class MatrixCursor {
  row = $state(0);
  column = $state(0);
  /** Where a rectangle begins while it is drawn; it ends at the cursor. */
  anchor = $state.raw<Place | null>(null);

  #kept = new SvelteSet<string>();
  #size: () => MatrixSize;
  #does: MatrixDoes;

  constructor(size: () => MatrixSize, does: MatrixDoes) {
    this.#size = size;
    this.#does = does;
  }

  /** Whether anything is chosen. */
  get hasChosen(): boolean {
    return this.anchor !== null || this.#kept.size > 0;
  }

  /** Every chosen cell by its name. */
  get chosen(): string[] {
    return [...new Set([...this.#kept, ...this.#drawn()])];
  }

  /** Whether the cell is chosen, drawn over or kept. */
  isChosen(row: number, column: number): boolean {
    if (!this.hasChosen) return false;
    return this.#isDrawn(row, column) || this.#kept.has(this.#does.keyAt(row, column));
  }

  /** Puts the cursor on a cell by mouse: with Shift the rectangle ends there, with Ctrl or Cmd the cell is turned. */
  put(row: number, column: number, how: 'only' | 'range' | 'turn') {
    if (how === 'range') this.anchor ??= this.#inside({ row: this.row, column: this.column });
    else this.#fold();
    this.#go(row, column);
    if (how === 'turn') this.turn();
  }

  /** Draws the rectangle from where the mouse went down to here. */
  draw(from: Place, to: Place) {
    if (this.anchor === null) this.#fold();
    this.anchor = from;
    this.#go(to.row, to.column);
  }

  /** Chooses the cursor's cell, row or column, or lets go of it when all of it is chosen. */
  turn() {
    this.#fold();
    const keys = this.#under();
    const isAll = keys.length > 0 && keys.every((key) => this.#kept.has(key));
    for (const key of keys) {
      if (isAll) this.#kept.delete(key);
      else this.#kept.add(key);
    }
  }

  /** Whether a whole row or column is chosen, in part, or not. */
  standing(row: number, column: number): 'all' | 'some' | 'none' {
    if (!this.hasChosen) return 'none';
    const { rows, columns } = this.#size();
    const many = row < 0 ? rows : columns;
    let found = 0;
    for (let at = 0; at < many; at += 1) found += Number(row < 0 ? this.isChosen(at, column) : this.isChosen(row, at));
    return found === 0 ? 'none' : found === many ? 'all' : 'some';
  }

  /** Lets go of everything. */
  clear() {
    this.anchor = null;
    this.#kept.clear();
  }

  /** After other rows came: the cursor stays inside, and what is no longer there is let go. */
  settle(exists: (key: string) => boolean) {
    const { rows, columns } = this.#size();
    this.anchor = null;
    this.row = Math.max(-1, Math.min(this.row, rows - 1));
    this.column = Math.max(-1, Math.min(this.column, columns - 1));
    for (const key of this.#kept) if (!exists(key)) this.#kept.delete(key);
  }

  /** Handles a key; whether it was one of the matrix's. */
  key(event: KeyboardEvent): boolean {
    if (isComposing(event)) return false;
    if (isShortcut(event, 'Mod+C')) return this.#done(this.#does.copy());
    if (isShortcut(event, 'Mod+A')) return this.#done(this.#chooseAll());
    if (event.key === 'Enter') return this.#enter();
    if (event.key === ' ') return this.#done(this.turn());
    if (event.key === 'Escape') return this.#letGo();
    return this.#move(event);
  }

  #move(event: KeyboardEvent): boolean {
    const { rows, columns, page } = this.#size();
    const isFar = event.ctrlKey || event.metaKey;
    let [row, column] = [this.row, this.column];
    const arrow = ARROWS[event.key];
    if (arrow && isFar) [row, column] = [arrow[0] ? (arrow[0] > 0 ? rows - 1 : 0) : row, arrow[1] ? (arrow[1] > 0 ? columns - 1 : 0) : column];
    else if (arrow) [row, column] = [row + arrow[0], column + arrow[1]];
    else if (event.key === 'PageDown') row += page;
    else if (event.key === 'PageUp') row = Math.max(0, row - page);
    else if (event.key === 'Home') [row, column] = [isFar ? 0 : row, isFar ? 0 : -1];
    else if (event.key === 'End') [row, column] = [isFar ? rows - 1 : row, columns - 1];
    else return false;
    if (event.shiftKey) this.anchor ??= this.#inside({ row: this.row, column: this.column });
    else this.#fold();
    const least = this.anchor ? 0 : -1;
    this.#go(Math.max(least, Math.min(rows - 1, row)), Math.max(least, Math.min(columns - 1, column)));
    return true;
  }

  #go(row: number, column: number) {
    [this.row, this.column] = [row, column];
    this.#does.show(row, column);
  }

  #enter(): boolean {
    if (this.row < 0) this.turn();
    else this.#does.open(this.row, this.column);
    return true;
  }

  /** Escape is the matrix's only while something is chosen. */
  #letGo(): boolean {
    const has = this.hasChosen;
    this.clear();
    return has;
  }

  #chooseAll() {
    const { rows, columns } = this.#size();
    this.anchor = null;
    for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) this.#kept.add(this.#does.keyAt(row, column));
  }

  /** What was drawn joins what is kept. */
  #fold() {
    for (const key of this.#drawn()) this.#kept.add(key);
    this.anchor = null;
  }

  #drawn(): string[] {
    const area = this.#area();
    if (!area) return [];
    const keys: string[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) keys.push(this.#does.keyAt(row, column));
    return keys;
  }

  #isDrawn(row: number, column: number): boolean {
    const area = this.#area();
    return area !== null && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  }

  #area() {
    if (!this.anchor) return null;
    const end = this.#inside({ row: this.row, column: this.column });
    const { row, column } = this.anchor;
    return { top: Math.min(row, end.row), bottom: Math.max(row, end.row), left: Math.min(column, end.column), right: Math.max(column, end.column) };
  }

  #under(): string[] {
    const { rows, columns } = this.#size();
    const down = this.row < 0 ? Array.from({ length: rows }, (_, at) => at) : [this.row];
    const across = this.column < 0 ? Array.from({ length: columns }, (_, at) => at) : [this.column];
    return down.flatMap((row) => across.map((column) => this.#does.keyAt(row, column)));
  }

  #inside({ row, column }: Place): Place {
    return { row: Math.max(0, row), column: Math.max(0, column) };
  }

  #done(_: unknown): boolean {
    return true;
  }
}
