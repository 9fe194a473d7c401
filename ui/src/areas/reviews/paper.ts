/** What leaves the page on paper: a month's review, the quarter's summary. */

import { call } from '../../base/host';
import { session } from '../../base/session.svelte';
import { savePaper } from '../../parts/papers.svelte';

/** Saves a month's review as PDF, in the reader's language. */
export async function saveReview(month: string): Promise<void> {
  await savePaper((job) => call('report_review', { month, language: null, path: null, job }));
}

/** Saves the summary of the quarter shown as PDF, in the reader's language. */
export async function saveSummary(): Promise<void> {
  const { period, asOf: as_of } = session;
  await savePaper((job) => call('report_summary', { period, as_of, language: null, path: null, job }));
}
