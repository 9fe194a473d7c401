/**
 * The rows of a table on the engine's side: asked for in blocks as they come into view, kept until the question changes.
 * A new question keeps the old rows on screen until its first block is here.
 */

import { untrack } from 'svelte';

import { type HostFailure, failureOf } from '../../base/failure';
import type { Row } from '../../wire/Row';
import type { TablePage } from '../../wire/TablePage';
import type { TableRequest } from '../../wire/TableRequest';

/** Rows asked for at once. */
export const BLOCK = 200;

export type Load = (request: TableRequest) => Promise<TablePage>;

export class Rows {
  /** The newest answer without its rows: columns, counts, totals. */
  page = $state.raw<TablePage | undefined>(undefined);
  failure = $state.raw<HostFailure | undefined>(undefined);
  isLoading = $state(false);
  /** Grows when a block arrives, so that the rows in view are drawn. */
  version = $state(0);

  #load: Load;
  #request: TableRequest | undefined;
  #question = 0;
  #blocks = new Map<number, Row[]>();
  #asked = new Map<number, Promise<void>>();

  constructor(load: Load) {
    this.#load = load;
  }

  /** Asks a new question: other filters, another sort order, or the same after a change of the workspace. */
  async ask(request: TableRequest): Promise<void> {
    const question = ++this.#question;
    this.#request = request;
    this.#asked = new Map();
    untrack(() => (this.isLoading = true));
    try {
      const page = await this.#load({ ...request, offset: 0, limit: BLOCK });
      if (question !== this.#question) return;
      this.#blocks = new Map([[0, page.rows]]);
      this.#asked.set(0, Promise.resolve());
      [this.page, this.failure] = [page, undefined];
      this.version += 1;
    } catch (thrown) {
      if (question === this.#question) this.failure = failureOf(thrown);
    } finally {
      if (question === this.#question) this.isLoading = false;
    }
  }

  /** The row at this place, when it is here. */
  at(index: number): Row | undefined {
    return this.#blocks.get(Math.floor(index / BLOCK))?.[index % BLOCK];
  }

  /** Makes sure that the rows from `first` to `last` are here or on their way. */
  async need(first: number, last: number): Promise<void> {
    if (!this.page) return;
    const end = Math.min(last, this.page.found - 1);
    const waits: Promise<void>[] = [];
    for (let block = Math.floor(Math.max(0, first) / BLOCK); block * BLOCK <= end; block += 1) waits.push(this.#block(block));
    await Promise.all(waits);
  }

  #block(block: number): Promise<void> {
    const known = this.#asked.get(block);
    if (known) return known;
    const fetched = this.#fetch(block, this.#question);
    this.#asked.set(block, fetched);
    return fetched;
  }

  async #fetch(block: number, question: number): Promise<void> {
    if (!this.#request) return;
    try {
      const page = await this.#load({ ...this.#request, offset: block * BLOCK, limit: BLOCK });
      if (question !== this.#question) return;
      this.#blocks.set(block, page.rows);
      this.version += 1;
    } catch (thrown) {
      this.#asked.delete(block);
      if (question === this.#question) this.failure = failureOf(thrown);
    }
  }
}
