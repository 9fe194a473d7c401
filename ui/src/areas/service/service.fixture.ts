/** Tickets as the engine answers them. Tests only. */

import { MEMBER_CHOICES } from '../../parts/tasks.fixture';
import type { ClockView } from '../../wire/ClockView';
import type { ServiceView } from '../../wire/ServiceView';
import type { TicketCard } from '../../wire/TicketCard';
import type { TicketView } from '../../wire/TicketView';

const CATEGORIES = [
  { value: 'Delivery', label: 'Delivery' },
  { value: 'Quality', label: 'Quality' },
];

const clock = (label: string, text: string, more: Partial<ClockView> = {}): ClockView => ({
  label,
  text,
  tone: 'neutral',
  used: 0.4,
  is_done: false,
  is_breached: false,
  ...more,
});

const LATE = clock('First response', '3 h 05 min over', { tone: 'bad', used: 1, is_breached: true });
const KEPT = clock('First response', 'kept after 0 h 40 min', { tone: 'good', used: 0.33, is_done: true });
const SOLUTION = clock('Solution', '18 h 20 min left');

function card(ticket_no: string, customer_code: string, customer: string, respond: ClockView): TicketCard {
  return {
    ticket_no,
    customer_code,
    customer,
    tier: 'Core',
    tier_tone: 'core',
    category: 'Delivery',
    owner: 'Zhou Lin',
    opened: '20 Nov 2026, 09:12',
    respond,
    resolve: SOLUTION,
  };
}

export function serviceFixture(): ServiceView {
  return {
    empty: null,
    title: '1 of 2 open tickets is past its promise',
    sentence: 'First response takes 1.4 h on average, promised are 2 h.',
    figures: [],
    open: [card('T-000101', 'C0001', 'Hengtai Precision', LATE), card('T-000102', 'C0002', 'Ruixing Trade', KEPT)],
    more: 'and 40 more',
    open_rows: { table: 'tickets', key: 'open', title: 'Open tickets' },
    response: null,
    categories: null,
    themes: null,
    satisfaction: null,
    category_choices: CATEGORIES,
    theme_choices: [{ value: 'Late truck', label: 'Late truck' }],
    members: MEMBER_CHOICES,
  };
}

export function ticketFixture(more: Partial<TicketView> = {}): TicketView {
  return {
    ticket_no: 'T-000101',
    title: 'Delivery, Hengtai Precision',
    customer_code: 'C0001',
    facts: [{ label: 'Opened', value: '20 Nov 2026, 09:12', note: null, tone: null, rows: null, metric: null }],
    respond: KEPT,
    resolve: SOLUTION,
    note: '',
    category: 'Delivery',
    theme: '',
    owner: 'E001',
    satisfaction: null,
    steps: ['resolve', 'rate'],
    members: MEMBER_CHOICES,
    ...more,
  };
}
