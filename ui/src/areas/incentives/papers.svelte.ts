/** What leaves the page on paper or as a sheet: statements as PDF, the payroll as XLSX. */

import { failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { withJob } from '../../base/jobs.svelte';
import { exportTable, sayWhere } from '../../base/save';
import { session } from '../../base/session.svelte';
import { toast } from '../../base/toasts.svelte';
import { t } from '../../base/words.svelte';

let isRunning = $state(false);

export const saving = {
  /** Whether a document is being made. */
  get isRunning() {
    return isRunning;
  },
};

/** Saves one member's statement as PDF, or everybody's in one document. */
export async function savePdf(employeeNo: string | null): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  try {
    const { period, asOf: as_of } = session;
    const request = { period, as_of, language: null, employee_no: employeeNo, path: null };
    const saved = await withJob(t('incentives-saving'), (job) => call('report_statements', { ...request, job }));
    if (!saved) return;
    if (saved.path) sayWhere(saved.path, saved.text);
    if (saved.replaced.length > 0) toast(t('incentives-replaced', { characters: saved.replaced.join(' ') }));
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
  } finally {
    isRunning = false;
  }
}

/** Exports the payroll: every statement of the quarter, one row a member. */
export async function exportPayroll(): Promise<void> {
  const { period, asOf: as_of } = session;
  await exportTable(
    { table: 'statements', period, as_of, key: null, search: '', filters: [], sort: [], offset: 0, limit: 0 },
    'xlsx',
  );
}
