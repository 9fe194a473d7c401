/** Opens one customer beside the page, from whatever table names it. */

import { openView } from '../../base/panel.svelte';
import type { Column } from '../../wire/Column';
import type { Row } from '../../wire/Row';
import CustomerCard from './CustomerCard.svelte';

/** Opens the customer with this code; whoever does not know its name gives the code again. */
export function openCustomer(code: string, name: string) {
  openView(name, CustomerCard, { code, isNamed: name !== code }, 'l');
}

/** Opens the customer of a table's row. Customer tables are keyed by the customer's code. */
export function openRow(row: Row, columns: Column[]) {
  const at = columns.findIndex((column) => column.id === 'name');
  openCustomer(row.key, row.cells[at]?.text || row.key);
}
