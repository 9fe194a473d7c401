/** The cursor of a matrix that is read anew from time to time. */

import type { Matrix } from '../../../wire/Matrix';
import { cellKey } from './cells';
import { MatrixCursor } from './cursor.svelte';

export interface MakeCursor {
  matrix: () => Matrix;
  page: () => number;
  open: (row: number, column: number) => void;
  show: (row: number, column: number) => void;
  copy: () => void;
}

/** A cursor over whatever matrix is shown. */
export function makeCursor({ matrix, page, open, show, copy }: MakeCursor): MatrixCursor {
  return new MatrixCursor(() => ({ rows: matrix().rows.length, columns: matrix().modules.length, page: page() }), {
    keyAt: (row, column) => cellKey(matrix().rows[row]?.employee_no ?? '', matrix().modules[column]?.id ?? ''),
    open,
    show,
    copy,
  });
}
