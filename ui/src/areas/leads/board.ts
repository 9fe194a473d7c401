/** The board without its looks: where the keyboard goes, where a lifted card may be put down, what moves under way. */

import type { BoardColumn } from '../../wire/BoardColumn';
import type { EndKind } from '../../wire/EndKind';
import type { Stage } from '../../wire/Stage';

/** The six stages in order. */
export const STAGES: Stage[] = ['acquired', 'screened', 'needs', 'proposal', 'won', 'after_sales'];

/** The two ways a lead ends without a sale; they stand behind the last stage while a card is lifted. */
export const ENDS: EndKind[] = ['lost', 'invalid'];

/** Where a card can be put down. */
export type Drop = Stage | EndKind;

const DROPS: Drop[] = [...STAGES, ...ENDS];

/** A card's place: its column, and its row in it. */
export interface Spot {
  column: number;
  row: number;
}

/** A move that the engine has not confirmed on the board yet. */
export interface PendingMove {
  lead_no: string;
  to: Stage;
}

/** Whether a place ends the lead. */
export function isEnd(drop: Drop): drop is EndKind {
  return ENDS.some((end) => end === drop);
}

/** Where a lead's card is; nothing when it is not among the cards shown. */
export function spotOf(columns: BoardColumn[], leadNo: string | null): Spot | null {
  for (const [column, { cards }] of columns.entries()) {
    const row = cards.findIndex((card) => card.lead_no === leadNo);
    if (row >= 0) return { column, row };
  }
  return null;
}

/** The card that takes the Tab key: the one the keyboard was on, else the first on the board. */
export function tabStop(columns: BoardColumn[], leadNo: string | null): string | null {
  if (spotOf(columns, leadNo)) return leadNo;
  return columns.find(({ cards }) => cards.length > 0)?.cards[0]?.lead_no ?? null;
}

/** The card a key leads to from this one; the same card at an edge, nothing for a key of another kind. */
export function walk(columns: BoardColumn[], from: string, key: string): string | null {
  const spot = spotOf(columns, from);
  const cards = spot && columns[spot.column]?.cards;
  if (!spot || !cards) return null;
  const at = (row: number) => cards[Math.min(cards.length - 1, Math.max(0, row))]?.lead_no ?? from;
  switch (key) {
    case 'ArrowUp':
      return at(spot.row - 1);
    case 'ArrowDown':
      return at(spot.row + 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(cards.length - 1);
    case 'ArrowLeft':
      return aside(columns, spot, -1) ?? from;
    case 'ArrowRight':
      return aside(columns, spot, 1) ?? from;
    default:
      return null;
  }
}

/** The place a lifted card hovers over after a key; the same at an edge, nothing for a key of another kind. */
export function carry(over: Drop, key: string): Drop | null {
  const at = DROPS.indexOf(over);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: STAGES.length - 1 }[key];
  return to === undefined ? null : (DROPS[Math.min(DROPS.length - 1, Math.max(0, to))] ?? over);
}

/** The columns with a move under way already made, so that a card stays where it was put. */
export function withPending(columns: BoardColumn[], pending: PendingMove | null): BoardColumn[] {
  const spot = pending && spotOf(columns, pending.lead_no);
  const from = spot && columns[spot.column];
  const card = spot && from?.cards[spot.row];
  if (!pending || !from || !card || from.stage === pending.to) return columns;
  return columns.map((column) => {
    if (column.stage === from.stage) return { ...column, cards: column.cards.filter((other) => other !== card) };
    if (column.stage === pending.to) return { ...column, cards: [{ ...card, missing: [], age: '', age_tone: null }, ...column.cards] };
    return column;
  });
}

/** The nearest card in the next column that has any. */
function aside(columns: BoardColumn[], spot: Spot, step: 1 | -1): string | null {
  for (let column = spot.column + step; column >= 0 && column < columns.length; column += step) {
    const cards = columns[column]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(spot.row, cards.length - 1)]?.lead_no ?? null;
  }
  return null;
}
