// The board without its looks: the keyboard's way over it, a carried card, a move under way; and where what is missing
// is filled in.

import { describe, expect, it } from 'vitest';
import { carry, type Drop, spotOf, tabStop, walk, withPending } from '../../src/areas/leads/board';
import { Draft } from '../../src/areas/leads/draft.svelte';
import { columnsFixture, leadFixture } from '../../src/areas/leads/leads.fixture';
import { partsToFill } from '../../src/areas/leads/parts';
import { scrollBy } from '../../src/parts/drag.svelte';

const columns = columnsFixture();
const at = (column: number, row: number) => columns[column]?.cards[row]?.lead_no ?? '';

describe('the keyboard on the board', () => {
  it.each([
    ['down its column', at(0, 0), 'ArrowDown', at(0, 1)],
    ['not beyond the last card', at(0, 4), 'ArrowDown', at(0, 4)],
    ['to the same row of the next stage', at(0, 1), 'ArrowRight', at(1, 1)],
    ['to the last card of a shorter stage', at(0, 4), 'ArrowRight', at(1, 3)],
    ['not beyond the last stage with cards', at(4, 0), 'ArrowRight', at(4, 0)],
    ['back', at(1, 0), 'ArrowLeft', at(0, 0)],
    ['to the ends of its column', at(2, 1), 'End', at(2, 2)],
  ])('goes %s', (_, from, key, to) => {
    expect(walk(columns, from, key)).toBe(to);
  });

  it('leaves other keys alone', () => {
    expect(walk(columns, at(0, 0), 'a')).toBeNull();
  });

  it('steps over a stage without cards', () => {
    const gap = columns.map((column, place) => (place === 1 ? { ...column, cards: [] } : column));
    expect(walk(gap, at(0, 2), 'ArrowRight')).toBe(at(2, 2));
  });

  it('stops at the card it was on, or at the first one when that is gone', () => {
    expect(tabStop(columns, at(3, 1))).toBe(at(3, 1));
    expect(tabStop(columns, 'L-999999')).toBe(at(0, 0));
    expect(tabStop([], null)).toBeNull();
  });
});

describe('a carried card', () => {
  it('goes from stage to stage and behind them to the two ways out', () => {
    const way: Drop[] = ['needs'];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) way.push(carry(way.at(-1)!, key)!);
    expect(way).toEqual(['needs', 'proposal', 'won', 'after_sales', 'lost', 'invalid', 'invalid', 'lost']);
    expect([carry('needs', 'Home'), carry('acquired', 'ArrowLeft'), carry('needs', ' ')]).toEqual(['acquired', 'acquired', null]);
  });

  it('scrolls the board near an edge, faster the nearer', () => {
    expect(scrollBy(500, 0, 1000)).toBe(0);
    expect(scrollBy(970, 0, 1000)).toBeGreaterThan(0);
    expect(scrollBy(999, 0, 1000)).toBeGreaterThan(scrollBy(970, 0, 1000));
    expect(scrollBy(2, 0, 1000)).toBeLessThan(0);
  });

  it('stays where it was put until the engine answers', () => {
    const moved = withPending(columns, { lead_no: at(1, 0), to: 'needs' });
    expect(spotOf(moved, at(1, 0))).toEqual({ column: 2, row: 0 });
    expect(moved.flatMap(({ cards }) => cards)).toHaveLength(columns.flatMap(({ cards }) => cards).length);
    expect(withPending(columns, null)).toBe(columns);
  });
});

describe('what is missing', () => {
  it('is filled in where it belongs, for every gate on the way', () => {
    const lead = leadFixture({ stage: 'screened', owner: null });
    expect(partsToFill(lead, 'needs')).toEqual(['owner']);
    expect(partsToFill(lead, 'won')).toEqual(['owner', 'needs', 'proposal']);
    expect(partsToFill(lead, 'acquired')).toEqual([]);
  });
});

describe('a text being typed', () => {
  it('is not replaced by what the engine says anew', () => {
    const draft = new Draft({ problem: '', need: '' });
    draft.values.problem = 'Scrap of 4 %';
    draft.take({ problem: '', need: 'Written elsewhere' });
    expect([draft.values.problem, draft.values.need, draft.isChanged]).toEqual(['Scrap of 4 %', 'Written elsewhere', true]);
  });

  it('follows the engine once it is saved', () => {
    const draft = new Draft({ problem: '' });
    draft.values.problem = ' Scrap ';
    draft.saved(draft.texts);
    draft.take({ problem: 'Scrap' });
    expect([draft.values.problem, draft.isChanged]).toEqual(['Scrap', false]);
  });
});
