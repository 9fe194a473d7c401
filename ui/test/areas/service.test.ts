// Service: clocks of open tickets, their steps, one ticket beside the page, and a new one.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { serviceFixture, ticketFixture } from '../../src/areas/service/service.fixture';
import ServicePage from '../../src/areas/service/ServicePage.svelte';
import { customersFixture } from '../../src/areas/tiers/tiers.fixture';
import { closePanel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import { engine } from './engine';

beforeEach(() => {
  setLanguage('en');
  closePanel();
  go('service', {});
});

async function page() {
  const asked = engine({
    service: () => serviceFixture(),
    ticket: () => ticketFixture(),
    ticket_advance: ({ step }) => ({ text: `done: ${step}` }),
    ticket_edit: () => ({ text: 'T-000101 changed.' }),
    ticket_open: () => ({ ticket_no: 'T-000103', text: 'Ticket T-000103 opened.' }),
    table: (request) => customersFixture(request),
  });
  render(ServicePage);
  await screen.findAllByTestId('ticket-card');
  return asked;
}

const card = (ticketNo: string) => screen.getAllByTestId('ticket-card').find((row) => row.dataset.key === ticketNo)!;

describe('an open ticket', () => {
  it('says in words which promise is broken', async () => {
    await page();
    const [respond, resolve] = within(card('T-000101')).getAllByTestId('ticket-clock');
    expect([respond?.dataset.breached, respond?.textContent]).toEqual(['true', expect.stringContaining('3 h 05 min over')]);
    expect([resolve?.dataset.breached, resolve?.textContent]).toEqual(['false', expect.stringContaining('18 h 20 min left')]);
  });

  it('is answered in one click, unless it is answered already', async () => {
    const asked = await page();
    expect(within(card('T-000102')).queryByTestId('ticket-respond')).toBeNull();
    await fireEvent.click(within(card('T-000101')).getByTestId('ticket-respond'));
    await waitFor(() => expect(asked.of('ticket_advance')).toEqual([{ ticket_no: 'T-000101', step: 'respond', at: null, satisfaction: null }]));
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'done: respond', action: { label: 'Undo' } }));
    await waitFor(() => expect(document.activeElement).toBe(within(card('T-000101')).getByTestId('ticket-resolve')));
  });

  it('hands the focus to the next one when it is solved', async () => {
    await page();
    await fireEvent.click(within(card('T-000101')).getByTestId('ticket-resolve'));
    await waitFor(() => expect(document.activeElement).toBe(within(card('T-000102')).getByTestId('ticket-open')));
  });
});

describe('one ticket', () => {
  async function panelOf() {
    const asked = await page();
    render(SidePanel);
    await fireEvent.click(within(card('T-000101')).getByTestId('ticket-open'));
    await screen.findByTestId('ticket');
    return asked;
  }

  it('gets the customer’s mark only once it is saved', async () => {
    const asked = await panelOf();
    await fireEvent.click(screen.getByTestId('ticket-mark-2'));
    await fireEvent.click(screen.getByTestId('ticket-mark-4'));
    expect(asked.of('ticket_advance')).toHaveLength(0);
    await fireEvent.click(screen.getByTestId('ticket-rate'));
    await waitFor(() => expect(asked.of('ticket_advance')).toMatchObject([{ step: 'rate', satisfaction: 4 }]));
  });

  it('is changed by its form', async () => {
    const asked = await panelOf();
    expect(screen.getByTestId('ticket-edit-save')).toHaveProperty('disabled', true);
    await fireEvent.input(screen.getByTestId('ticket-edit-theme'), { target: { value: 'Late truck' } });
    await fireEvent.click(screen.getByTestId('ticket-edit-save'));
    await waitFor(() => expect(asked.of('ticket_edit')).toEqual([{ ticket_no: 'T-000101', category: 'Delivery', theme: 'Late truck', owner: 'E001', note: '' }]));
  });

  it('leads to its customer', async () => {
    await panelOf();
    await fireEvent.click(screen.getByTestId('ticket-to-customer'));
    expect([route.page, route.params.customer]).toEqual(['tiers', 'C0001']);
  });
});

describe('a new ticket', () => {
  const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });

  it('says what is missing before it asks the engine', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('ticket-new'));
    await fireEvent.click(await screen.findByTestId('ticket-save'));
    expect(await screen.findByText('Please choose a customer.')).toBeTruthy();
    expect(asked.of('ticket_open')).toHaveLength(0);
  });

  it('finds its customer by name and keyboard', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('ticket-new'));
    await screen.findByTestId('ticket-customer');
    await type('ticket-customer', 'cust');
    await screen.findAllByTestId('customer-hit');
    await fireEvent.keyDown(screen.getByTestId('ticket-customer'), { key: 'ArrowDown' });
    await fireEvent.keyDown(screen.getByTestId('ticket-customer'), { key: 'Enter' });
    await type('ticket-category', 'Delivery');
    await type('ticket-opened', '2026-11-20 9:05');
    await fireEvent.click(screen.getByTestId('ticket-save'));
    await waitFor(() => expect(asked.of('ticket_open')).toHaveLength(1));
    expect(asked.of('ticket_open')[0]).toMatchObject({ customer_code: 'C0002', category: 'Delivery', opened_at: '2026-11-20T09:05:00', owner: null });
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe('Ticket T-000103 opened.'));
  });

  it('takes a code as it is typed', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('ticket-new'));
    await screen.findByTestId('ticket-customer');
    await type('ticket-customer', 'C0077');
    await type('ticket-category', 'Quality');
    await fireEvent.click(screen.getByTestId('ticket-save'));
    await waitFor(() => expect(asked.of('ticket_open')[0]).toMatchObject({ customer_code: 'C0077', opened_at: null }));
  });
});
