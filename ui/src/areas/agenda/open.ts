/** Opens the customer that a row of the agenda's tables speaks of. Customer cards live on the Tiers page. */

import { go } from '../../base/route.svelte';
import type { Column } from '../../wire/Column';
import type { Row } from '../../wire/Row';

/** Opens the customer of a table's row: the one its code column names, else the row's own key. */
export function openCustomerOf(row: Row, columns: Column[]) {
  const textOf = (id: string) => row.cells[columns.findIndex((column) => column.id === id)]?.text;
  go('tiers', { customer: textOf('code') || row.key, name: textOf('name') ?? '' });
}
