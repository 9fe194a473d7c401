// Agenda: what is due, logged in two clicks or two keys, narrowed, and owners changed.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { agendaFixture } from '../../src/areas/agenda/agenda.fixture';
import AgendaPage from '../../src/areas/agenda/AgendaPage.svelte';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import { engine } from './engine';

const LOGGED = { text: 'Visit to Hengtai Precision logged.', next: '4 Dec 2026', next_on: '2026-12-04' };

beforeEach(() => {
  setLanguage('en');
  closePanel();
  go('agenda', {});
});

async function page() {
  const asked = engine({
    agenda: () => agendaFixture(),
    activity_log: () => LOGGED,
    customer_reassign: () => ({ text: 'Lankai Foods now belongs to Li Na.' }),
  });
  render(AgendaPage);
  await screen.findAllByTestId('agenda-task');
  return asked;
}

const lines = () => screen.getAllByTestId('agenda-task');
const line = (code: string) => lines().find((row) => row.dataset.key === code)!;
const logOf = (code: string) => within(line(code)).getByTestId('agenda-log');

describe('a task', () => {
  it('is logged in two clicks: the form is filled in and Save has the focus', async () => {
    const asked = await page();
    await fireEvent.click(logOf('C0001'));
    const save = await screen.findByTestId('log-save');
    await waitFor(() => expect(document.activeElement).toBe(save));
    await fireEvent.click(save);
    await waitFor(() => expect(asked.of('activity_log')).toHaveLength(1));
    expect(asked.of('activity_log')[0]).toMatchObject({ customer_code: 'C0001', kind: 'visit', member: 'E001', churn_reason: null });
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe('Visit to Hengtai Precision logged. Due next: 4 Dec 2026.'));
    expect(toasts.list.at(-1)?.action?.label).toBe('Undo');
  });

  it('is logged by the keyboard, and the focus stands on the next line', async () => {
    await page();
    line('C0001').focus();
    await fireEvent.keyDown(line('C0001'), { key: 'l' });
    await fireEvent.click(await screen.findByTestId('log-save'));
    await waitFor(() => expect(document.activeElement).toBe(line('C0002')));
  });

  it('keeps the focus when its form is left', async () => {
    await page();
    line('C0003').focus();
    await fireEvent.keyDown(line('C0003'), { key: 'Enter' });
    await fireEvent.click(await screen.findByText('Cancel'));
    await waitFor(() => expect(document.activeElement).toBe(line('C0003')));
  });

  it('is not opened by the Enter that picks a pinyin candidate', async () => {
    await page();
    await fireEvent.keyDown(line('C0001'), { key: 'Enter', keyCode: 229 });
    expect(screen.queryByTestId('log-save')).toBeNull();
  });

  it('asks for the reason where the call was about it', async () => {
    const asked = await page();
    await fireEvent.click(logOf('C0002'));
    await fireEvent.change(await screen.findByTestId('log-reason'), { target: { value: 'service' } });
    await fireEvent.click(screen.getByTestId('log-save'));
    await waitFor(() => expect(asked.of('activity_log')[0]).toMatchObject({ kind: 'call', churn_reason: 'service' }));
    await fireEvent.click(logOf('C0001'));
    await screen.findByTestId('log-save');
    expect(screen.queryByTestId('log-reason')).toBeNull();
  });

  it('says beside the day when there is no such day', async () => {
    const asked = await page();
    await fireEvent.click(logOf('C0001'));
    await fireEvent.input(await screen.findByTestId('log-date'), { target: { value: '2026-02-30' } });
    await fireEvent.click(screen.getByTestId('log-save'));
    expect(screen.getByText('Please write the day as 2026-11-20.')).toBeTruthy();
    expect(asked.of('activity_log')).toHaveLength(0);
  });
});

describe('the lines', () => {
  it('are one tab stop a list, and the arrow keys go on into the next list', async () => {
    await page();
    const first = line('C0001');
    expect(lines().map((row) => row.tabIndex)).toEqual([0, -1, 0]);
    first.focus();
    await fireEvent.keyDown(first, { key: 'ArrowDown' });
    await fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(line('C0003'));
    await fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    expect(document.activeElement).toBe(first);
  });

  it('open the customer on the Tiers page', async () => {
    await page();
    await fireEvent.click(within(line('C0001')).getByText('Hengtai Precision'));
    expect([route.page, route.params.customer]).toEqual(['tiers', 'C0001']);
  });

  it('that are not shown are a click away', async () => {
    await page();
    await fireEvent.click(screen.getByTestId('agenda-more'));
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { table: 'agenda', key: 'overdue' } });
  });
});

describe('the agenda', () => {
  it('is narrowed by a member, and the choice stays', async () => {
    const asked = await page();
    await fireEvent.change(screen.getByTestId('agenda-filter-member'), { target: { value: 'E001' } });
    await waitFor(() => expect(asked.of('agenda').at(-1)).toMatchObject({ member: 'E001', team: null }));
    expect(route.params.member).toBe('E001');
    await fireEvent.click(screen.getByTestId('agenda-clear'));
    await waitFor(() => expect(asked.of('agenda').at(-1)).toMatchObject({ member: null }));
  });

  it('gives a core customer to the first senior in one click', async () => {
    const asked = await page();
    const violation = screen.getByTestId('agenda-violation');
    expect(within(violation).getByTestId<HTMLSelectElement>('reassign-select').value).toBe('E001');
    await fireEvent.change(within(violation).getByTestId('reassign-select'), { target: { value: 'E002' } });
    await fireEvent.click(within(violation).getByTestId('reassign-save'));
    await waitFor(() => expect(asked.of('customer_reassign')).toEqual([{ codes: ['C0009'], employee_no: 'E002', since: null }]));
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe('Lankai Foods now belongs to Li Na.'));
  });
});
