/** How a state of the matrix is drawn: each has its own sign, so that colour never stands alone; and how cells are named. */

import type { IconName } from '../../../parts/icons';
import type { CellState } from '../../../wire/CellState';
import type { Matrix } from '../../../wire/Matrix';

/** Who stands so needs no place in a session, or no exam. */
export const PLACED: CellState[] = ['done', 'booked'];
export const PROVEN: CellState[] = ['done'];

/** In the order of the legend. */
export const STATES: CellState[] = ['done', 'booked', 'failed', 'late', 'missed', 'open'];

export const SIGNS: Record<CellState, IconName> = {
  done: 'check',
  booked: 'calendar',
  failed: 'close',
  late: 'alert',
  missed: 'undo',
  open: 'dot',
};

/** A cell's name. Neither part contains a line break. */
export function cellKey(employeeNo: string, module: string): string {
  return `${employeeNo}\n${module}`;
}

/** Member and module of a cell's name. */
export function cellOf(key: string): { employeeNo: string; module: string } {
  const [employeeNo = '', module = ''] = key.split('\n');
  return { employeeNo, module };
}

/** Members of the chosen cells by module, in the order of the matrix; those who stand so already are left out. */
export function toDo(matrix: Matrix, chosen: string[], without: CellState[]): Map<string, string[]> {
  const wanted = new Set(chosen);
  const found = new Map<string, string[]>();
  matrix.modules.forEach(({ id }, column) => {
    const isLeft = (state: CellState | undefined) => state !== undefined && !without.includes(state);
    const members = matrix.rows.filter((row) => isLeft(row.cells[column]?.state) && wanted.has(cellKey(row.employee_no, id)));
    if (members.length > 0) found.set(id, members.map((row) => row.employee_no));
  });
  return found;
}
