// Targets: the tree, amounts edited in place, targets shared over their parts, and their history.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { halfway } from '../../src/areas/targets/money';
import { changeFixture, historyFixture, settleFixture, targetsFixture } from '../../src/areas/targets/targets.fixture';
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

  it('leaves out whoever has no target until it is asked for', async () => {
    const view = targetsFixture();
    const unset = { ...view.rows.find((row) => keyOf(row) === ZHOU)!, owner: { kind: 'member' as const, name: 'E09' }, label: 'Qin Yu', amount: null, axes: [] };
    engine({ targets: () => ({ ...view, rows: [...view.rows, unset] }) });
    render(TargetsPage);
    const more = await screen.findByTestId('targets-unset');
    expect(more.textContent).toContain('Show 1 without a target');
    expect(rowOf('2026Q3|member|E09')).toBeNull();
    await fireEvent.click(more);
    expect(within(rowOf('2026Q3|member|E09')).getByText('set')).toBeTruthy();
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
    expect(weights, 'a pinned part holds whatever its weight').toHaveLength(3);
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

describe('a pin', () => {
  const pinMenu = async (key: string) => {
    await fireEvent.keyDown(within(rowOf(key)).getByTestId('target-share'), { key: 'Enter' });
    return screen.findByTestId('menu-pin');
  };

  it('is let go with the amount as it stands, and needs no reason', async () => {
    const asked = await page();
    const entry = await pinMenu(QUARTER);
    expect(entry.textContent).toContain('Let go of the pin');
    await fireEvent.click(entry);
    await waitFor(() => expect(asked.of('targets_change').at(-1)).toMatchObject({ amount: null, is_pinned: false, axis: null, is_preview: true }));
    await screen.findByTestId('target-sums');
    await fireEvent.click(screen.getByTestId('target-save'));
    await waitFor(() => expect(asked.of('targets_change').at(-1)).toMatchObject({ is_pinned: false, is_preview: false }));
  });

  it('is set with the p key on an amount that has none', async () => {
    const asked = await page();
    rowOf(ZHOU).focus();
    await fireEvent.keyDown(rowOf(ZHOU), { key: 'p' });
    await waitFor(() => expect(asked.of('targets_change').at(-1)).toMatchObject({ amount: null, is_pinned: true, is_preview: true }));
  });
});

describe('the reason', () => {
  async function typeAmount() {
    await edit(QUARTER);
    await fireEvent.input(field(), { target: { value: '21,000,000' } });
    await fireEvent.keyDown(field(), { key: 'Enter' });
    await screen.findByTestId('target-dialog');
  }

  it('of an amount changed by hand has to be said before it is saved', async () => {
    const asked = await page();
    await typeAmount();
    await fireEvent.click(screen.getByTestId('target-save'));
    expect((await screen.findByRole('alert')).textContent).toBe('Please say why the amount changes.');
    expect(asked.of('targets_change').every((change) => change.is_preview)).toBe(true);
  });

  it('can be begun from what is said often', async () => {
    const asked = await page();
    await typeAmount();
    await fireEvent.click(screen.getByTestId('target-said-market'));
    await fireEvent.click(screen.getByTestId('target-save'));
    await waitFor(() => expect(asked.of('targets_change').at(-1)).toMatchObject({ reason: 'The market changed', is_preview: false }));
  });

  it('stands beside whose pay would differ', async () => {
    await page();
    await typeAmount();
    const pay = screen.getByTestId('target-pay');
    expect(within(pay).getByText('Wang Jie').closest('tr')?.textContent).toContain('+¥1,280.00');
  });
});

describe('looking ahead and back', () => {
  it('tells each forecast with how it is worked out', async () => {
    await page();
    const [first, second] = screen.getAllByTestId('target-forecast');
    expect(first?.textContent).toContain('¥1,101,600.00 short');
    expect(second?.textContent).toContain('14 open proposals');
  });

  it('takes the deviation apart by what is chosen', async () => {
    const asked = await page();
    expect(asked.of('targets').at(-1)?.deviation_by).toBe('member');
    await fireEvent.click(within(screen.getByTestId('targets-deviation-by')).getByLabelText('Tier'));
    await waitFor(() => expect(asked.of('targets').at(-1)).toMatchObject({ by: 'member', deviation_by: 'tier' }));
  });
});

describe('consensus', () => {
  async function consensus() {
    go('targets', { tab: 'consensus' });
    const asked = engine({
      targets: () => targetsFixture(),
      targets_propose: () => ({ text: 'Put to the members.' }),
      target_answer: () => ({ text: 'Answer kept.' }),
      target_settle: (settle) => settleFixture(settle),
    });
    render(TargetsPage);
    await screen.findByTestId('consensus');
    return asked;
  }
  const rowFor = (no: string) => document.querySelector<HTMLElement>(`[data-employee="${no}"]`)!;

  it('says how far the members agree, and whose answer is open', async () => {
    await consensus();
    expect(screen.getByTestId('consensus-sentence').textContent).toContain('1 asks for another amount');
    expect(within(rowFor('E02')).getByText('¥4,700,000.00')).toBeTruthy();
    expect(within(rowFor('E03')).getByText('asked at ¥4,900,000.00')).toBeTruthy();
    expect(within(rowFor('E04')).queryByTestId('consent-answer')).toBeNull();
  });

  it('puts all targets, or one, to the members', async () => {
    const asked = await consensus();
    await fireEvent.click(screen.getByTestId('propose-all'));
    await waitFor(() => expect(asked.of('targets_propose')).toEqual([{ period: '2026Q3', employee_nos: [] }]));
    await fireEvent.click(within(rowFor('E04')).getByTestId('consent-propose'));
    await waitFor(() => expect(asked.of('targets_propose').at(-1)).toEqual({ period: '2026Q3', employee_nos: ['E04'] }));
  });

  it('asks for the amount and the reason of another amount', async () => {
    const asked = await consensus();
    await fireEvent.click(within(rowFor('E03')).getByTestId('consent-answer'));
    await fireEvent.click(await screen.findByLabelText('Asks for another amount'));
    await fireEvent.click(screen.getByTestId('answer-dialog-save'));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    await fireEvent.input(screen.getByTestId('answer-amount'), { target: { value: '4,800,000' } });
    await fireEvent.input(screen.getByTestId('answer-comment'), { target: { value: 'One plant closes.' } });
    await fireEvent.click(screen.getByTestId('answer-dialog-save'));
    await waitFor(() =>
      expect(asked.of('target_answer')).toEqual([{ employee_no: 'E03', period: '2026Q3', accepts: false, counter: '4,800,000', comment: 'One plant closes.' }]),
    );
  });

  it('shows what taking an amount over does to everybody before it is saved', async () => {
    const asked = await consensus();
    await fireEvent.click(within(rowFor('E02')).getByTestId('consent-settle'));
    await waitFor(() => expect(screen.getAllByTestId('target-change')).toHaveLength(4));
    expect(screen.getByTestId('target-pay').textContent).toContain('−¥1,700.00');
    await fireEvent.click(screen.getByTestId('settle-save'));
    await waitFor(() => expect(asked.of('target_settle').at(-1)).toMatchObject({ employee_no: 'E02', takes_over: true, is_preview: false }));
    await waitFor(() => expect(screen.queryByTestId('settle-dialog')).toBeNull());
  });

  it('leaves a target as it is only with a reason', async () => {
    const asked = await consensus();
    await fireEvent.click(within(rowFor('E02')).getByTestId('consent-settle'));
    await fireEvent.click(within(await screen.findByTestId('settle-way')).getByLabelText('Leave the target as it is'));
    await screen.findByTestId('settle-left');
    await fireEvent.click(screen.getByTestId('settle-save'));
    expect(asked.of('target_settle').every((settle) => settle.is_preview)).toBe(true);
    await fireEvent.input(screen.getByTestId('settle-comment'), { target: { value: 'The others carry more already.' } });
    await fireEvent.click(screen.getByTestId('settle-save'));
    await waitFor(() => expect(asked.of('target_settle').at(-1)).toMatchObject({ takes_over: false, comment: 'The others carry more already.', is_preview: false }));
  });
});

describe('the worksheet', () => {
  async function worksheet() {
    go('targets', { tab: 'worksheet' });
    const asked = engine({ targets: () => targetsFixture(), targets_change: (change) => changeFixture(change), worksheet_save: () => ({ text: 'Kept.' }) });
    render(TargetsPage);
    await screen.findByTestId('worksheet');
    return asked;
  }

  it('keeps what was typed while another tab is looked at, and saves it', async () => {
    const asked = await worksheet();
    await fireEvent.input(screen.getByTestId('worksheet-reasoning'), { target: { value: 'Between trend and capacity.' } });
    go('targets', { tab: 'consensus' });
    await screen.findByTestId('consensus');
    go('targets', { tab: 'worksheet' });
    expect(await screen.findByTestId('worksheet-reasoning')).toHaveProperty('value', 'Between trend and capacity.');
    await fireEvent.click(screen.getByTestId('worksheet-save'));
    await waitFor(() =>
      expect(asked.of('worksheet_save')).toEqual([
        { year: 2026, strategy: 'Grow with core customers of the east; no discounts below list.', market: '620000000', market_share: '12.5', reasoning: 'Between trend and capacity.' },
      ]),
    );
  });

  it("puts an end or the middle of the range into the year's dialog", async () => {
    const asked = await worksheet();
    await fireEvent.click(screen.getByTestId('worksheet-take-middle'));
    await screen.findByTestId('target-dialog');
    await waitFor(() => expect(asked.of('targets_change').at(-1)).toMatchObject({ period: '2026', amount: '77710000.00', is_preview: true }));
  });

  it('finds the middle to the minor unit, in currencies with and without one', () => {
    expect(halfway('0.00', '0.03')).toBe('0.01');
    expect(halfway('9007199254740993.10', '9007199254740993.30')).toBe('9007199254740993.20');
    expect(halfway('1000', '2001')).toBe('1500');
  });
});
