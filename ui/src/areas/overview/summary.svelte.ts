/** The quarterly summary as PDF: asks the engine, which asks where to, and says where the file is. */

import { failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { sayWhere } from '../../base/save';
import { session } from '../../base/session.svelte';
import { toast } from '../../base/toasts.svelte';
import { t } from '../../base/words.svelte';
import { withJob } from '../../base/jobs.svelte';
import type { Lang } from '../../wire/Lang';

let isRunning = $state(false);

export const summary = {
  /** Whether one is being written: only one at a time. */
  get isRunning() {
    return isRunning;
  },
};

/** Writes the summary of the quarter shown, in this language. Nothing happens when the dialog is dismissed. */
export async function saveSummary(language: Lang): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    const request = { period: session.period, as_of: session.asOf, language, path: null };
    const saved = await withJob(t('overview-summary-job'), (job) => call('report_summary', { ...request, job }));
    if (saved?.path) sayWhere(saved.path, saved.text);
    if (saved && saved.replaced.length > 0) toast(t('overview-summary-replaced', { signs: saved.replaced.join(' ') }));
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
  } finally {
    isRunning = false;
  }
}
