/** Widths of columns: guessed from the first rows, changed by hand, kept for the next time. */

import type { Column } from '../../wire/Column';
import type { ColumnKind } from '../../wire/ColumnKind';
import type { Row } from '../../wire/Row';

const LEAST = 64;
const MOST = 360;
const PADDING = 28;

/** What a person arranged in a table. */
export interface Arrangement {
  widths: Record<string, number>;
  hidden: string[];
}

/** Kinds that are read by comparing digits: right-aligned. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind === 'money' || kind === 'ratio' || kind === 'number';
}

/** A width in which header and most cells fit. */
export function guessedWidth(column: Column, at: number, rows: Row[]): number {
  const longest = rows.slice(0, 60).map((row) => {
    const cell = row.cells[at];
    return Math.max(widthOf(cell?.text ?? '') + (cell?.tone ? 18 : 0), widthOf(cell?.note ?? '') * 0.92);
  });
  const cells = Math.max(0, ...longest);
  return Math.round(Math.min(MOST, Math.max(LEAST, cells + PADDING, widthOf(column.label) + PADDING + 14)));
}

/** Keeps a width between readable and absurd. */
export function boundedWidth(width: number): number {
  return Math.round(Math.min(900, Math.max(48, width)));
}

/** The arrangement kept under a name. */
export function keptArrangement(name: string): Arrangement {
  try {
    const kept = JSON.parse(localStorage.getItem(`table.${name}`) ?? '') as Partial<Arrangement>;
    return { widths: kept.widths ?? {}, hidden: kept.hidden ?? [] };
  } catch {
    return { widths: {}, hidden: [] };
  }
}

/** Keeps an arrangement for the next time; without storage it lasts as long as the page. */
export function keepArrangement(name: string, arrangement: Arrangement) {
  try {
    localStorage.setItem(`table.${name}`, JSON.stringify(arrangement));
  } catch {
    return;
  }
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 13 : /[0-9A-Z]/.test(sign) ? 8.3 : 7.2), 0);
}
