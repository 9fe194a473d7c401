/** What the palette finds besides actions: members, customers and leads, by name, number or pinyin initials. */

import { call } from '../base/host';
import type { Params } from '../base/route.svelte';
import { session } from '../base/session.svelte';
import type { TableId } from '../wire/TableId';

export interface Hit {
  page: string;
  key: string;
  label: string;
  note: string;
  params: Params;
}

const EACH = 5;

const SOURCES: { table: TableId; page: string; param: string; name: string }[] = [
  { table: 'members', page: 'members', param: 'member', name: 'name' },
  { table: 'customers', page: 'tiers', param: 'customer', name: 'name' },
  { table: 'leads', page: 'leads', param: 'lead', name: 'company' },
];

/** The first few members, customers and leads that match. A search that fails finds nothing: the actions still work. */
export async function findRecords(text: string): Promise<Hit[]> {
  const found = await Promise.all(SOURCES.map((source) => findIn(source, text).catch(() => [])));
  return found.flat();
}

async function findIn({ table, page, param, name: named }: (typeof SOURCES)[number], text: string): Promise<Hit[]> {
  const { period, asOf } = session;
  const request = { table, period, as_of: asOf, key: null, search: text, filters: [], sort: [], offset: 0, limit: EACH };
  const { columns, rows } = await call('table', request);
  const at = Math.max(0, columns.findIndex((column) => column.id === named));
  return rows.map(({ key, cells }) => ({ page, key, label: cells[at]?.text || key, note: key, params: { [param]: key } }));
}
