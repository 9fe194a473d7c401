// The matrix by keyboard: walking, choosing cells, rows and columns, and what can be done with them.

import { describe, expect, it } from 'vitest';
import { PLACED, PROVEN, toDo } from '../../src/areas/training/matrix/cells';
import { MatrixCursor } from '../../src/areas/training/matrix/cursor.svelte';
import { matrixFixture } from '../../src/areas/training/training.fixture';

const ROWS = 200;
const COLUMNS = 40;

function matrix(rows = ROWS, columns = COLUMNS) {
  const opened: string[] = [];
  const cursor = new MatrixCursor(() => ({ rows, columns, page: 10 }), {
    keyAt: (row, column) => `${row}:${column}`,
    open: (row, column) => opened.push(`${row}:${column}`),
    show: () => {},
    copy: () => opened.push('copied'),
  });
  const press = (key: string, more: KeyboardEventInit = {}) => cursor.key(new KeyboardEvent('keydown', { key, ...more }));
  const at = () => [cursor.row, cursor.column];
  return { cursor, press, at, opened };
}

describe('walking through the matrix', () => {
  it('goes with the arrows from cell to cell and stops at the edges', () => {
    const { press, at } = matrix();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp']) press(key);
    expect(at()).toEqual([0, 2]);
    for (const key of ['ArrowUp', 'ArrowUp']) press(key);
    expect(at()).toEqual([-1, 2]);
    for (let times = 0; times < 5; times += 1) press('ArrowLeft');
    expect(at()).toEqual([-1, -1]);
  });

  it('goes to the ends of a row, and with Ctrl to the ends of everything', () => {
    const { press, at } = matrix();
    press('End');
    expect(at()).toEqual([0, COLUMNS - 1]);
    press('End', { ctrlKey: true });
    expect(at()).toEqual([ROWS - 1, COLUMNS - 1]);
    press('Home');
    expect(at()).toEqual([ROWS - 1, -1]);
    press('Home', { ctrlKey: true });
    expect(at()).toEqual([0, 0]);
  });

  it('turns pages', () => {
    const { press, at } = matrix();
    press('PageDown');
    press('PageDown');
    expect(at()).toEqual([20, 0]);
    press('PageUp');
    expect(at()).toEqual([10, 0]);
    for (let times = 0; times < 30; times += 1) press('PageDown');
    expect(at()).toEqual([ROWS - 1, 0]);
  });

  it('opens the cell, or the member, with Enter; on a module it chooses the column', () => {
    const { press, opened, cursor } = matrix(3, 2);
    press('Enter');
    press('ArrowLeft');
    press('Enter');
    press('ArrowRight');
    press('ArrowUp');
    press('Enter');
    expect(opened).toEqual(['0:0', '0:-1']);
    expect(cursor.chosen).toEqual(['0:0', '1:0', '2:0']);
  });

  it('leaves keys of an input method alone', () => {
    const { press, at, opened } = matrix();
    expect(press('Enter', { isComposing: true })).toBe(false);
    expect(press('ArrowDown', { isComposing: true })).toBe(false);
    expect([at(), opened]).toEqual([[0, 0], []]);
  });
});

describe('choosing cells', () => {
  it('takes and lets go of a cell with Space, and keeps it while walking on', () => {
    const { press, cursor } = matrix();
    press(' ');
    press('ArrowRight');
    press('ArrowRight');
    press(' ');
    expect(cursor.chosen).toEqual(['0:0', '0:2']);
    press(' ');
    expect(cursor.chosen).toEqual(['0:0']);
  });

  it('takes a whole member or a whole module, and lets go of them again', () => {
    const { press, cursor } = matrix(3, 2);
    press('Home');
    press(' ');
    expect(cursor.chosen).toEqual(['0:0', '0:1']);
    expect([cursor.standing(0, -1), cursor.standing(-1, 0)]).toEqual(['all', 'some']);
    press(' ');
    expect(cursor.chosen).toEqual([]);
  });

  it('draws a rectangle with Shift, and adds it to what was chosen', () => {
    const { press, cursor } = matrix();
    press(' ');
    for (const key of ['ArrowDown', 'ArrowDown']) press(key);
    for (const key of ['ArrowDown', 'ArrowRight']) press(key, { shiftKey: true });
    expect(cursor.chosen.sort()).toEqual(['0:0', '2:0', '2:1', '3:0', '3:1']);
    press('ArrowUp', { shiftKey: true });
    expect(cursor.chosen.sort()).toEqual(['0:0', '2:0', '2:1']);
    press('ArrowDown');
    expect(cursor.chosen.sort()).toEqual(['0:0', '2:0', '2:1']);
  });

  it('takes everything with Ctrl+A and lets go with Escape, which then belongs to others', () => {
    const { press, cursor } = matrix(4, 3);
    press('a', { ctrlKey: true });
    expect(cursor.chosen).toHaveLength(12);
    expect(press('Escape')).toBe(true);
    expect(cursor.chosen).toEqual([]);
    expect(press('Escape')).toBe(false);
  });

  it('draws a rectangle with the mouse', () => {
    const { cursor } = matrix();
    cursor.draw({ row: 1, column: 1 }, { row: 2, column: 1 });
    cursor.draw({ row: 1, column: 1 }, { row: 2, column: 2 });
    expect(cursor.chosen.sort()).toEqual(['1:1', '1:2', '2:1', '2:2']);
    cursor.put(5, 5, 'turn');
    expect(cursor.chosen.sort()).toEqual(['1:1', '1:2', '2:1', '2:2', '5:5']);
  });

  it('forgets cells that a filter took away', () => {
    const { press, cursor } = matrix();
    press(' ');
    press('ArrowDown');
    press(' ');
    cursor.settle((key) => key === '1:0');
    expect(cursor.chosen).toEqual(['1:0']);
  });
});

describe('what is to do for chosen cells', () => {
  it('groups members by module and leaves out who has completed it, or has a place already', () => {
    const matrix = matrixFixture();
    const chosen = ['E011\nproduct', 'E012\nproduct', 'E013\nproduct', 'E011\nculture', 'E012\nculture'];
    expect([...toDo(matrix, chosen, PROVEN)]).toEqual([
      ['product', ['E011', 'E013']],
      ['culture', ['E011']],
    ]);
    expect([...toDo(matrix, chosen, PLACED)]).toEqual([['product', ['E011']]]);
  });
});
