/** What a row or a name on the Service page opens: the ticket beside the page, or the customer on the Tiers page. */

import { openView } from '../../base/panel.svelte';
import { go } from '../../base/route.svelte';
import type { Column } from '../../wire/Column';
import type { Row } from '../../wire/Row';
import type { ServiceView } from '../../wire/ServiceView';
import TicketPanel from './TicketPanel.svelte';

/** Opens a ticket, with what its category and theme may be chosen from. */
export function openTicket(ticketNo: string, { category_choices: categories, theme_choices: themes }: ServiceView) {
  openView(ticketNo, TicketPanel, { ticketNo, categories, themes });
}

/** Opens the row of a table: a ticket, or the customer where the table lists customers. */
export function opensOf(shown: ServiceView): (row: Row, columns: Column[]) => void {
  return (row, columns) => {
    if (columns.some((column) => column.id === 'ticket_no')) openTicket(row.key, shown);
    else openCustomerOf(row, columns);
  };
}

/** Opens the customer of a table's row: the one its code column names, else the row's own key. */
export function openCustomerOf(row: Row, columns: Column[]) {
  const textOf = (id: string) => row.cells[columns.findIndex((column) => column.id === id)]?.text;
  openCustomer(textOf('code') || row.key, textOf('name'));
}

/** Opens a customer's card. */
export function openCustomer(code: string, name = '') {
  go('tiers', { customer: code, name });
}
