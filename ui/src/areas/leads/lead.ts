/** Opens one lead beside the page, from the board or from whatever table names it. */

import { openView } from '../../base/panel.svelte';
import type { Column } from '../../wire/Column';
import type { Row } from '../../wire/Row';
import LeadDetail from './LeadDetail.svelte';
import type { Part } from './parts';

let asked = 0;

/** Opens a lead, at one of its parts where that is what is missing. */
export function openLead(leadNo: string, company: string, at?: Part) {
  asked += 1;
  openView<{ leadNo: string; at?: Part; asked: number }>(company, LeadDetail, { leadNo, at, asked }, 'l');
}

/** Opens the lead of a table's row. Lead tables are keyed by lead no. */
export function openRow(row: Row, columns: Column[]) {
  const at = columns.findIndex((column) => column.id === 'company');
  openLead(row.key, row.cells[at]?.text || row.key);
}
