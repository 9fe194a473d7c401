// The table: rows from the engine in blocks, sorted and filtered there, walked with the keyboard here.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { choosePeriod } from '../src/base/session.svelte';
import DataTable from '../src/parts/DataTable.svelte';
import { customers } from './facts';

const copied = vi.fn((_: string) => Promise.resolve());
Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied } });

afterEach(() => {
  localStorage.clear();
  copied.mockClear();
});

async function table(count: number, props: object = {}) {
  const load = vi.fn(customers(count));
  render(DataTable, { label: 'Customers', table: 'customers', load, ...props });
  const grid = await screen.findByRole('grid', { name: 'Customers' });
  return { load, grid };
}

const names = () => [...document.querySelectorAll('tbody tr[data-key] td:first-child')].map((cell) => cell.textContent?.trim());

describe('a table of 100 000 rows', () => {
  it('draws the rows in view and tells a screen reader how many there are', async () => {
    const { grid, load } = await table(100_000);
    expect(grid.getAttribute('aria-rowcount')).toBe('100001');
    expect(screen.getByTestId('table-count').textContent).toBe('100000 of 100000');
    expect(names()[0]).toBe('Customer 1');
    expect(names().length).toBeLessThan(60);
    expect(load.mock.calls.every(([request]) => request.limit <= 500)).toBe(true);
  });
});

describe('sorting', () => {
  it('goes by a click on the header: figures largest first, then smallest, then as it was', async () => {
    const { load } = await table(20);
    const header = screen.getByRole('columnheader', { name: 'Sales (¥)' });
    for (const [state, sort] of [
      ['descending', [{ column: 'sales', is_descending: true }]],
      ['ascending', [{ column: 'sales', is_descending: false }]],
      ['none', []],
    ] as const) {
      await fireEvent.click(screen.getByTestId('sort-sales'));
      expect(header.getAttribute('aria-sort')).toBe(state);
      await waitFor(() => expect(load.mock.lastCall?.[0].sort).toEqual(sort));
    }
  });
});

describe('searching', () => {
  it('asks the engine and says how many were found', async () => {
    await table(40);
    await fireEvent.input(screen.getByTestId('table-search'), { target: { value: '17' } });
    await waitFor(() => expect(screen.getByTestId('table-count').textContent).toBe('1 of 40'));
    expect(names()).toEqual(['Customer 17']);
  });

  it('waits while a word is composed', async () => {
    const { load } = await table(40);
    const field = screen.getByTestId('table-search');
    const before = load.mock.calls.length;
    await fireEvent.compositionStart(field);
    await fireEvent.input(field, { target: { value: 'zhou' } });
    await new Promise((wake) => setTimeout(wake, 160));
    expect(load.mock.calls.length).toBe(before);
    await fireEvent.compositionEnd(field);
    await waitFor(() => expect(load.mock.lastCall?.[0].search).toBe('zhou'));
  });

  it('offers the way back when nothing is found', async () => {
    await table(10, { search: 'nobody' });
    await fireEvent.click(await screen.findByRole('button', { name: 'Clear search and filters' }));
    await waitFor(() => expect(names()).toHaveLength(10));
  });
});

describe('a filter', () => {
  it('stands above the table in words and can be taken away', async () => {
    await table(20, { filters: [{ column: 'tier', op: 'any_of', values: ['core'] }] });
    expect(screen.getByText(/Tier: Core/)).toBeTruthy();
    expect(names()).toHaveLength(5);
    await fireEvent.click(screen.getByRole('button', { name: 'Remove filter: Tier: Core' }));
    await waitFor(() => expect(names()).toHaveLength(20));
  });
});

describe('the keyboard', () => {
  it('walks the cells, chooses rows with Shift and copies them for Excel', async () => {
    const { grid } = await table(20);
    await fireEvent.keyDown(grid, { key: 'ArrowDown' });
    await fireEvent.keyDown(grid, { key: 'ArrowDown', shiftKey: true });
    expect([...document.querySelectorAll('tr[aria-selected="true"]')].map((row) => row.getAttribute('data-key'))).toEqual(['C2', 'C3']);
    await fireEvent.keyDown(grid, { key: 'c', ctrlKey: true });
    await waitFor(() =>
      expect(copied).toHaveBeenCalledWith(
        ['Customer\tTier\tSales (¥)\tLast order', 'Customer 2\tGeneral\t2,000.00\t31 Aug 2026', 'Customer 3\tGeneral\t3,000.00\t31 Aug 2026'].join('\n'),
      ),
    );
  });

  it('names the active cell, goes up to the header and sorts there with Enter', async () => {
    const { grid, load } = await table(20);
    await fireEvent.keyDown(grid, { key: 'ArrowRight' });
    const active = () => document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    expect(active()?.textContent?.trim()).toBe('Core');
    await fireEvent.keyDown(grid, { key: 'ArrowUp' });
    expect(active()?.getAttribute('scope')).toBe('col');
    await fireEvent.keyDown(grid, { key: 'Enter' });
    await waitFor(() => expect(load.mock.lastCall?.[0].sort).toEqual([{ column: 'tier', is_descending: false }]));
  });

  it('opens a row with Enter, but not with the Enter of an input method', async () => {
    const onopen = vi.fn();
    const { grid } = await table(20, { onopen });
    await fireEvent.keyDown(grid, { key: 'Enter', isComposing: true });
    expect(onopen).not.toHaveBeenCalled();
    await fireEvent.keyDown(grid, { key: 'Enter' });
    expect(onopen.mock.lastCall?.[0].key).toBe('C1');
  });
});

describe('the totals and a refusal', () => {
  it('shows the sums of all rows found', async () => {
    const { grid } = await table(20);
    const sums = grid.querySelector('tfoot');
    expect(within(sums as HTMLElement).getByText('9,999.00')).toBeTruthy();
  });

  it('says why rows could not be read and tries again', async () => {
    const load = vi.fn(customers(3));
    load.mockRejectedValueOnce({ code: 'busy', message: 'Another program holds the file.', issues: [] });
    render(DataTable, { label: 'Customers', table: 'customers', load });
    expect(await screen.findByText('Another program holds the file.')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(names()).toHaveLength(3));
  });
});

describe('the quarter', () => {
  it('asks again when another one is chosen in the top bar', async () => {
    const { load } = await table(5);
    choosePeriod('2026Q1');
    await waitFor(() => expect(load.mock.lastCall?.[0].period).toBe('2026Q1'));
    choosePeriod(null);
  });
});
