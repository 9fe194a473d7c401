/** The panel at the side: the rows behind a figure, how a figure came about, or a view of a page's own. One at a time. */

import type { Component } from 'svelte';

import type { Column } from '../wire/Column';
import type { Row } from '../wire/Row';
import type { RowsRef } from '../wire/RowsRef';

/** How a figure came about. */
export interface Why {
  title: string;
  /** The figure itself, formatted. */
  figure?: string;
  /** The rule in one or two sentences, with the plan's own parameters. */
  rule: string;
  /** The steps: base, rate, amount. */
  lines?: { label: string; text: string; note?: string }[];
  /** Where the rows behind it are. */
  rows?: RowsRef | null;
}

/** Anything else a page shows beside itself: a statement, a member, a metric. */
interface View {
  kind: 'view';
  title: string;
  width: 's' | 'l';
  component: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
}

type Shown =
  | { kind: 'rows'; rows: RowsRef; onopen?: (row: Row, columns: Column[]) => void }
  | { kind: 'why'; why: Why }
  | View;

let shown = $state.raw<Shown | null>(null);
let before = $state.raw<Shown | null>(null);

export const panel = {
  get shown() {
    return shown;
  },
  /** Whether there is a step back, from the rows to the explanation they were opened from. */
  get hasBack() {
    return before !== null;
  },
};

/** Shows the rows behind a figure. */
export function openRows(rows: RowsRef, onopen?: (row: Row, columns: Column[]) => void) {
  before = shown && shown.kind !== 'rows' ? shown : null;
  shown = { kind: 'rows', rows, onopen };
}

/** Shows how a figure came about. */
export function openWhy(why: Why) {
  before = null;
  shown = { kind: 'why', why };
}

/** Shows a component of the page's own, wide (`l`) or narrow. */
export function openView<P extends Record<string, unknown>>(
  title: string,
  component: Component<P>,
  props: P,
  width: 's' | 'l' = 's',
) {
  before = null;
  shown = { kind: 'view', title, width, component: component as unknown as View['component'], props };
}

/** Goes back to the explanation. */
export function backInPanel() {
  shown = before;
  before = null;
}

/** Closes the panel; the focus returns to where it was. */
export function closePanel() {
  shown = before = null;
}
