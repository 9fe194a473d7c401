/** The target tree as it is shown: which rows stand open, which are hidden below them, and what a row is called. */

import type { Axis } from '../../wire/Axis';
import type { Dimension } from '../../wire/Dimension';
import type { Period } from '../../wire/Period';
import type { TargetOwner } from '../../wire/TargetOwner';
import type { TargetRow } from '../../wire/TargetRow';

/** What the quarter's target can be shared over, the usual one first. */
export const AXES: Axis[] = ['member', 'team', 'product_line', 'region', 'time'];

/** What the deviation can be taken apart by. */
export const DIMENSIONS: Dimension[] = ['member', 'team', 'product_line', 'region', 'tier'];

/** What a target hangs on: a period and an owner. */
export interface TargetNode {
  period: Period;
  owner: TargetOwner;
}

/** The node's identity across readings. */
export function keyOf({ period, owner }: TargetNode): string {
  return [period, owner.kind, 'name' in owner ? owner.name : ''].join('|');
}

/** The node's name where nothing around it says whose it is: "Li Na · 2026 Q3". */
export function nameOf(rows: TargetRow[], at: number): string {
  const row = rows[at];
  const parent = rows[parentOf(rows, at)];
  if (!row) return '';
  return parent && parent.owner.kind !== 'company' && row.period !== parent.period ? `${parent.label} · ${row.label}` : row.label;
}

/** Whether other targets hang on this one. */
export function isParent(rows: TargetRow[], at: number): boolean {
  return depthAt(rows, at + 1) > depthAt(rows, at);
}

/** Place of the row that this one hangs on; -1 at the top. */
export function parentOf(rows: TargetRow[], at: number): number {
  let place = at - 1;
  while (place >= 0 && depthAt(rows, place) >= depthAt(rows, at)) place -= 1;
  return place;
}

/** Places of the rows in sight, in order. */
export function inSight(rows: TargetRow[], closed: ReadonlySet<string>): number[] {
  const places: number[] = [];
  let hiddenBelow = Infinity;
  rows.forEach((row, at) => {
    if (row.depth > hiddenBelow) return;
    hiddenBelow = closed.has(keyOf(row)) ? row.depth : Infinity;
    places.push(at);
  });
  return places;
}

/** At first, whatever holds nothing but months is closed: the quarter and its owners fit on one screen. */
export function closedAtFirst(rows: TargetRow[]): Set<string> {
  const closed = rows.filter((_, at) => isParent(rows, at) && partsOf(rows, at).every((part) => isMonth(part.period)));
  return new Set(closed.map(keyOf));
}

/** The parts that a node is shared over on an axis, out of the tree of the node's quarter by that axis. */
export function partsOn(rows: TargetRow[], node: TargetNode, axis: Axis): TargetRow[] {
  if (axis !== 'time') return rows.filter((row) => row.owner.kind === axis && row.period === node.period);
  const isPart = isMonth(node.period) ? () => false : /Q/.test(node.period) ? isMonth : (period: Period) => /Q/.test(period);
  const periods = rows.filter((row) => row.owner.kind === 'company' && isPart(row.period));
  // The company's periods are always listed; an owner's own may not be set yet.
  return periods.map((row) => {
    const at = { period: row.period, owner: node.owner };
    const own = rows.find((candidate) => keyOf(candidate) === keyOf(at));
    return own ?? { ...row, ...at, amount: null, amount_text: '–', is_pinned: false };
  });
}

/** The first row of the owners in the chosen quarter; -1 where the tree holds only the company. */
export function ownersAt(rows: TargetRow[]): number {
  return rows.findIndex((row) => row.owner.kind !== 'company');
}

/** Whether the owners' targets can be held against the company's: both are set. */
export function canCompare(rows: TargetRow[]): boolean {
  const owners = rows.filter((row) => row.owner.kind !== 'company' && row.amount !== null);
  return rows.some((row) => row.owner.kind === 'company' && row.amount !== null && owners.some((own) => own.period === row.period));
}

/** Owners without a target where others have one: nobody misses them on the page, and each can still be given one. */
export function unsetOwners(rows: TargetRow[]): Set<TargetRow> {
  const owners = rows.filter((row) => row.owner.kind !== 'company' && row.depth === 1);
  const unset = rows.filter((row, at) => owners.includes(row) && row.amount === null && !isParent(rows, at));
  return new Set(unset.length < owners.length ? unset : []);
}

/** The keys of every row that others hang on. */
export function parents(rows: TargetRow[]): string[] {
  return rows.filter((_, at) => isParent(rows, at)).map(keyOf);
}

function partsOf(rows: TargetRow[], at: number): TargetRow[] {
  const parts: TargetRow[] = [];
  for (let place = at + 1; depthAt(rows, place) > depthAt(rows, at); place += 1) {
    const row = rows[place];
    if (row && row.depth === depthAt(rows, at) + 1) parts.push(row);
  }
  return parts;
}

function isMonth(period: Period): boolean {
  return /^\d{4}-\d{2}$/.test(period);
}

function depthAt(rows: TargetRow[], at: number): number {
  return rows[at]?.depth ?? -1;
}
