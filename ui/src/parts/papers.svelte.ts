/** Documents saved as PDF: one at a time, as a job that can be cancelled. */

import { failureOf } from '../base/failure';
import { withJob } from '../base/jobs.svelte';
import { sayWhere } from '../base/save';
import { toast } from '../base/toasts.svelte';
import { t } from '../base/words.svelte';
import type { Saved } from '../wire/Saved';

let isRunning = $state(false);

export const papers = {
  /** Whether a document is being made. */
  get isRunning() {
    return isRunning;
  },
};

/** Makes a document: `savePaper((job) => call('report_member', { …, job }))`. Says where it is. */
export async function savePaper(make: (job: string) => Promise<Saved>): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    const saved = await withJob(t('frame-paper-saving'), make);
    if (!saved) return;
    if (saved.path) sayWhere(saved.path, saved.text);
    if (saved.replaced.length > 0) toast(t('frame-paper-replaced', { characters: saved.replaced.join(' ') }));
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
  } finally {
    isRunning = false;
  }
}
