/** Marks as they are typed and pasted. The engine decides what a mark is; this only fills fields and says where they stand. */

/** Who a pasted line may name. */
export interface Named {
  employee_no: string;
  label: string;
}

/** A pasted mark and the line of the list it belongs to. */
export interface Placed {
  at: number;
  score: string;
}

/** How a typed mark stands to the pass mark. */
export type Standing = 'none' | 'wrong' | 'passed' | 'failed';

/** The mark alone: full-width digits as plain ones, without "分", "%" or "marks" behind it. */
export function plainMark(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .replace(/\s*(分|%|marks?|points?)$/i, '')
    .replace(/^(\d+),(\d)$/, '$1.$2');
}

/** Where a typed mark stands. */
export function standingOf(typed: string, passMark: number): Standing {
  const mark = plainMark(typed);
  if (mark === '') return 'none';
  if (!/^\d{1,3}(\.\d)?$/.test(mark) || Number(mark) > 100) return 'wrong';
  return Number(mark) >= passMark ? 'passed' : 'failed';
}

/**
 * Where pasted lines go. Lines that name a member by number or name go to that member; a plain column fills downward
 * from `from`. Lines beyond the list are left out, and so is a header above the marks.
 */
export function placedMarks(text: string, list: Named[], from: number): Placed[] {
  const lines = linesOf(text).map((line) => line.split('\t').map((cell) => cell.trim()));
  const named = lines.map((cells) => whoOf(cells, list));
  if (named.some((at) => at >= 0)) {
    return lines.flatMap((cells, line) => {
      const at = named[line] ?? -1;
      return at < 0 ? [] : [{ at, score: plainMark(markIn(cells)) }];
    });
  }
  const column = lines.map((cells) => markIn(cells));
  if (column.length > 1 && isHeader(column[0] ?? '')) column.shift();
  return column.slice(0, Math.max(0, list.length - from)).map((score, line) => ({ at: from + line, score: plainMark(score) }));
}

/** Lines without the empty one Excel puts behind the last. An empty line inside keeps its place. */
function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
}

function whoOf(cells: string[], list: Named[]): number {
  if (cells.length < 2) return -1;
  const byNumber = list.findIndex(({ employee_no }) => cells.some((cell) => cell !== '' && cell.toLowerCase() === employee_no.toLowerCase()));
  return byNumber >= 0 ? byNumber : list.findIndex(({ label }) => cells.includes(label));
}

/** The last cell of the line that looks like a mark, else its last. */
function markIn(cells: string[]): string {
  return cells.findLast((cell) => /^\d{1,3}([.,]\d)?$/.test(plainMark(cell))) ?? cells.at(-1) ?? '';
}

function isHeader(cell: string): boolean {
  return cell !== '' && !/\d/.test(cell);
}
