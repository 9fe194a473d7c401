/**
 * Work that takes long: an import, a report. The window makes up the job's id and hands it to the command; while the
 * command runs it asks how far it is, shows that after half a second, and can cancel it.
 */

import { failureOf } from './failure';
import { call } from './host';

const PATIENCE_MS = 500;
const ASK_EVERY_MS = 150;

export interface Work {
  job: string;
  title: string;
  /** Share done, 0 to 1; nothing before the first answer. */
  share: number | null;
  /** How far it is, in words. */
  text: string;
}

let current = $state.raw<Work | null>(null);

export const work = {
  /** The job in front, once it has lasted long enough to be shown. */
  get current() {
    return current;
  },
};

/**
 * Runs a command as a job: `withJob(t('data-importing'), (job) => call('import_run', { ...request, job }))`. Gives its
 * answer, or nothing when it was cancelled; any other failure is thrown.
 */
export async function withJob<T>(title: string, run: (job: string) => Promise<T>): Promise<T | null> {
  const job = crypto.randomUUID();
  let asking: ReturnType<typeof setInterval> | undefined;
  const patience = setTimeout(() => {
    current = { job, title, share: null, text: '' };
    asking = setInterval(() => void ask(job), ASK_EVERY_MS);
  }, PATIENCE_MS);
  try {
    return await run(job);
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code === 'cancelled') return null;
    throw failure;
  } finally {
    clearTimeout(patience);
    clearInterval(asking);
    if (current?.job === job) current = null;
  }
}

/** Asks the job in front to stop; nothing it did remains. */
export async function cancelWork(): Promise<void> {
  if (current) await call('job_cancel', { job: current.job });
}

async function ask(job: string) {
  // An answer that fails says nothing about the work itself, which reports for itself.
  const heard = await call('job_progress', { job }).catch(() => null);
  if (!heard || heard.is_finished || current?.job !== job) return;
  current = { ...current, share: heard.total > 0 ? heard.done / heard.total : null, text: heard.text };
}
