// The budget: categories beside their pace, entries of spending, and what the incentives would cost at worst.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import BudgetPage from '../../src/areas/budget/BudgetPage.svelte';
import { placesOf } from '../../src/areas/budget/bars';
import { budgetFixture, entriesFixture, entryFixture, worstFixture } from '../../src/areas/budget/budget.fixture';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import { engine } from './engine';

beforeEach(() => {
  setLanguage('en');
  go('budget', {});
  // The rows of a table are drawn as far as they are in view.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

async function page() {
  const asked = engine({
    budget: () => budgetFixture(),
    budget_worst: ({ at }) => worstFixture(at),
    budget_entry: () => entryFixture(),
    budget_entry_save: () => ({ text: 'Entry saved.' }),
    budget_entry_remove: () => ({ text: 'Entry removed.' }),
    attachment_pick: () => ({ path: '/receipts/hotel.pdf' }),
    reveal: () => ({}),
    table: () => entriesFixture(),
  });
  render(BudgetPage);
  await screen.findByTestId('budget-categories');
  return asked;
}

const type = (testid: string, value: string) => fireEvent.input(screen.getByTestId(testid), { target: { value } });

describe('the categories', () => {
  it('say in words and figures how each stands', async () => {
    await page();
    const [training, visits] = screen.getAllByTestId('budget-category');
    expect(training?.dataset.tone).toBe('bad');
    expect(training?.textContent).toContain('Over budget');
    expect(training?.textContent).toContain('−¥8,090.00');
    expect(within(visits!).getByRole('img').getAttribute('aria-label')).toBe('Customer visits: 92.0 % spent, 24.6 points ahead of pace');
  });

  it('stand on one scale: what is over its budget reaches past the others', () => {
    const { categories } = budgetFixture();
    const [training, visits] = categories.map((category) => placesOf(category, categories));
    expect(training?.whole).toBe(visits?.whole);
    expect(parseFloat(training!.spent) + parseFloat(training!.beyond)).toBeCloseTo(100, 6);
    expect(parseFloat(visits!.beyond)).toBe(0);
  });

  it('fill the track where nothing is over', () => {
    const calm = budgetFixture().categories.slice(1);
    expect(placesOf(calm[0]!, calm)).toMatchObject({ whole: '100%', spent: '92%', beyond: '0%' });
  });
});

describe('an entry', () => {
  it('needs category, amount and what it was for, and is saved with the receipt that was picked', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('budget-enter'));
    await screen.findByTestId('entry-dialog');
    await fireEvent.click(screen.getByTestId('entry-dialog-save'));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(3));
    await fireEvent.change(screen.getByTestId('entry-category'), { target: { value: 'visits' } });
    await type('entry-amount', '1,280.50');
    await type('entry-note', 'Hotel');
    await fireEvent.click(screen.getByTestId('entry-pick'));
    await waitFor(() => expect(screen.getByTestId('entry-receipt')).toHaveProperty('value', '/receipts/hotel.pdf'));
    await fireEvent.click(screen.getByTestId('entry-dialog-save'));
    await waitFor(() =>
      expect(asked.of('budget_entry_save')).toEqual([
        { id: null, spent_on: '2026-08-31', category: 'visits', amount: '1,280.50', note: 'Hotel', attachment: '/receipts/hotel.pdf' },
      ]),
    );
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'Entry saved.', action: { label: 'Undo' } }));
  });

  async function openEntry() {
    const asked = await page();
    const [row] = await screen.findAllByTestId('budget-entry');
    await fireEvent.click(row!.querySelector('td')!);
    await screen.findByTestId('entry-dialog');
    return asked;
  }

  it('is corrected from its row, and its receipt is shown in its folder', async () => {
    const asked = await openEntry();
    expect(asked.of('budget_entry')).toEqual([{ id: 7 }]);
    expect(screen.getByTestId('entry-amount')).toHaveProperty('value', '-1200.00');
    await fireEvent.click(screen.getByTestId('entry-show'));
    await waitFor(() => expect(asked.of('reveal')).toEqual([{ path: '/receipts/refund.pdf' }]));
    await type('entry-receipt', '/receipts/other.pdf');
    await waitFor(() => expect(screen.queryByTestId('entry-show')).toBeNull());
    await fireEvent.click(screen.getByTestId('entry-dialog-save'));
    await waitFor(() => expect(asked.of('budget_entry_save').at(-1)).toMatchObject({ id: 7, category: 'training', attachment: '/receipts/other.pdf' }));
  });

  it('shares the table with sessions and statements, whose rows lead there', async () => {
    await page();
    const rows = await screen.findAllByTestId('budget-entry');
    await fireEvent.click(rows[1]!.querySelector('td')!);
    expect([route.page, route.params]).toEqual(['training', { session: 'S-014' }]);
    await fireEvent.click(rows[3]!.querySelector('td')!);
    expect(route.page).toBe('incentives');
  });

  it('is taken out at once, with undo beside the note', async () => {
    const asked = await openEntry();
    await fireEvent.click(screen.getByTestId('entry-remove'));
    await waitFor(() => expect(asked.of('budget_entry_remove')).toEqual([{ id: 7 }]));
    await waitFor(() => expect(screen.queryByTestId('entry-dialog')).toBeNull());
    expect(toasts.list.at(-1)?.action?.label).toBe('Undo');
  });

  it('begins from the palette', async () => {
    go('budget', { do: 'spend' });
    await page();
    expect(await screen.findByTestId('entry-dialog')).toBeTruthy();
  });
});

describe('the worst case', () => {
  it('begins at the plan’s share and follows the one that is typed', async () => {
    const asked = await page();
    expect(screen.getByTestId('worst-difference').textContent).toBe('+¥23,140.00');
    expect(asked.of('budget_worst')).toHaveLength(0);
    await fireEvent.change(screen.getByRole('textbox', { name: 'Everybody sells this much of their target' }), { target: { value: '105' } });
    await waitFor(() => expect(asked.of('budget_worst').at(-1)).toMatchObject({ at: '105' }));
    await waitFor(() => expect(screen.getByTestId('worst-sentence').textContent).toContain('Within the plan'));
  });
});
