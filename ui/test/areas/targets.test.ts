// Targets: the tree, amounts edited in place, targets shared over their parts, and their history.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeFixture, historyFixture, targetsFixture } from '../../src/areas/targets/targets.fixture';
import TargetsPage from '../../src/areas/targets/TargetsPage.svelte';
import { closedAtFirst, inSight, keyOf, nameOf } from '../../src/areas/targets/tree';
import { go, route } from '../../src/base/route.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import { engine } from './engine';

const QUARTER = '2026Q3|company|';
const ZHOU = '2026Q3|member|E01';

beforeEach(() => {
  setLanguage('en');
  go('targets', {});
});

async function page(mismatch: string | null = null) {
  const asked = engine({
    targets: () => ({ ...targetsFixture(), mismatch }),
    targets_change: (change) => changeFixture(change),
    target_history: () => historyFixture(),
  });
  render(TargetsPage);
  await screen.findByTestId('target-tree');
  return asked;
}

const rowOf = (key: string) => document.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const field = () => screen.getByTestId('target-amount-edit');

async function edit(key: string) {
  await fireEvent.click(within(rowOf(key)).getByTestId('target-amount'));
}

describe('the tree', () => {
  it('begins with the quarters and their owners, months closed', async () => {
    await page();
    expect(screen.getAllByTestId('target-row')).toHaveLength(9);
    expect(rowOf('2026|company|').getAttribute('aria-expanded')).toBe('true');
    expect(rowOf(ZHOU).getAttribute('aria-expanded')).toBe('false');
  });

  it('opens and closes with the arrows and goes from row to row', async () => {
    await page();
    rowOf(ZHOU).focus();
    await fireEvent.keyDown(rowOf(ZHOU), { key: 'ArrowRight' });
    expect(rowOf('2026-07|member|E01')).toBeTruthy();
    await fireEvent.keyDown(rowOf(ZHOU), { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).toBe(rowOf('2026-07|member|E01')));
    await fireEvent.keyDown(rowOf('2026-07|member|E01'), { key: 'ArrowLeft' });
    await waitFor(() => expect(document.activeElement).toBe(rowOf(ZHOU)));
  });

  it('is shared by another axis when asked', async () => {
    const asked = await page();
    await fireEvent.click(within(screen.getByTestId('targets-by')).getByLabelText('Team'));
    await waitFor(() => expect(asked.of('targets').at(-1)?.by).toBe('team'));
    expect(route.params.by).toBe('team');
  });

  it('says that the sums are right, or by how much they are not', async () => {
    await page();
    expect(screen.getByTestId('targets-sums').textContent).toContain("add up to the company's");
  });

  it('names the mismatch where owners and company differ', async () => {
    await page('The members’ targets add to ¥19.00 M, ¥1.12 M less than the company’s.');
    expect(screen.getByTestId('targets-mismatch').textContent).toContain('¥1.12 M less');
    expect(screen.queryByTestId('targets-sums')).toBeNull();
  });

  it('names a month by whose it is', () => {
    const { rows } = targetsFixture();
    const at = rows.findIndex((row) => keyOf(row) === '2026-08|member|E03');
    expect(nameOf(rows, at)).toBe('Li Na · Aug');
    expect(inSight(rows, closedAtFirst(rows)).every((place) => rows[place]!.period.length !== 7)).toBe(true);
  });
});

describe('an amount', () => {
  it('is edited in place, shown with its effect, and saved with the reason', async () => {
    const asked = await page();
    rowOf(QUARTER).focus();
    await fireEvent.keyDown(rowOf(QUARTER), { key: 'F2' });
    await fireEvent.input(field(), { target: { value: '21,000,000' } });
    await fireEvent.keyDown(field(), { key: 'Enter' });
    const dialog = await screen.findByTestId('target-dialog');
    expect(within(dialog).getByTestId('target-change').textContent).toContain('¥21,000,000.00');
    expect(within(dialog).getByTestId('target-effects').textContent).toContain('Attainment of 2 members');
    await fireEvent.input(screen.getByTestId('target-reason'), { target: { value: 'New plant' } });
    await fireEvent.click(screen.getByTestId('target-save'));
    await waitFor(() => expect(asked.of('targets_change').at(-1)?.is_preview).toBe(false));
    expect(asked.of('targets_change').at(-1)).toMatchObject({ period: '2026Q3', amount: '21,000,000', is_pinned: true, axis: null, reason: 'New plant' });
    await waitFor(() => expect(screen.queryByTestId('target-dialog')).toBeNull());
  });

  it('that is refused says why and stays as typed', async () => {
    await page();
    await edit(QUARTER);
    await fireEvent.input(field(), { target: { value: 'a lot' } });
    await fireEvent.keyDown(field(), { key: 'Enter' });
    expect((await screen.findByRole('alert')).textContent).toBe('“a lot” is not an amount.');
    expect(field()).toHaveProperty('value', 'a lot');
  });

  it('stays as it was after Escape', async () => {
    const asked = await page();
    await edit(QUARTER);
    await fireEvent.input(field(), { target: { value: '1' } });
    await fireEvent.keyDown(field(), { key: 'Escape' });
    expect(screen.queryByTestId('target-amount-edit')).toBeNull();
    expect(asked.of('targets_change')).toHaveLength(0);
  });

  it('leaves Enter to an input method', async () => {
    const asked = await page();
    await edit(QUARTER);
    await fireEvent.input(field(), { target: { value: '5' } });
    await fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    await fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(asked.of('targets_change')).toHaveLength(0);
    expect(field()).toBeTruthy();
  });

  it('typed by hand carries a pin', async () => {
    await page();
    expect(within(rowOf(QUARTER)).getByText('Typed by hand: held while the others share the rest')).toBeTruthy();
    expect(within(rowOf(ZHOU)).queryByText(/Typed by hand/)).toBeNull();
  });
});

describe('sharing', () => {
  async function shareOverMembers() {
    await fireEvent.keyDown(within(rowOf(QUARTER)).getByTestId('target-share'), { key: 'Enter' });
    await fireEvent.click(await screen.findByTestId('menu-share-member'));
    await waitFor(() => expect(screen.getAllByTestId('target-change')).toHaveLength(5));
  }

  it('shows each part before and after, evenly at first', async () => {
    const asked = await page();
    await shareOverMembers();
    expect(asked.of('targets_change').at(-1)).toMatchObject({ axis: 'member', method: 'even', amount: null, is_preview: true });
    expect(screen.getByTestId('target-sums').textContent).toContain('add up to ¥20,120,000.00');
  });

  it('follows the weights as they are typed', async () => {
    const asked = await page();
    await shareOverMembers();
    await fireEvent.click(within(screen.getByTestId('target-method')).getByLabelText('By weights'));
    const weights = await screen.findAllByTestId('target-weight');
    expect(weights).toHaveLength(4);
    await fireEvent.input(weights[0]!, { target: { value: '3' } });
    await waitFor(() => expect(asked.of('targets_change').at(-1)?.weights).toEqual(['3', '1', '1', '1']));
    await waitFor(() => expect(screen.getAllByTestId('target-change')[0]?.textContent).toContain('¥10,060,000.00'));
  });
});

describe('the history', () => {
  it('tells when, who, how much and why', async () => {
    await page();
    await fireEvent.click(within(rowOf(QUARTER)).getByTestId('target-history'));
    const list = await screen.findByTestId('target-history-list');
    await waitFor(() => expect(list.textContent).toContain('New plant in Suzhou opens a month later.'));
    expect(list.textContent).toContain('¥21,000,000.00');
  });
});
