/** What leaves the page on paper: training records and certificates of courses completed. */

import { call } from '../../base/host';
import { session } from '../../base/session.svelte';
import { savePaper } from '../../parts/papers.svelte';

/** Saves one member's training record as PDF, or everybody's in one document. */
export async function saveRecord(employeeNo: string | null): Promise<void> {
  const { period, asOf: as_of } = session;
  await savePaper((job) => call('report_training', { period, as_of, language: null, employee_no: employeeNo, path: null, job }));
}

/** Saves the certificates of all curricula completed in the quarter. */
export async function saveCertificates(): Promise<void> {
  const { period, asOf: as_of } = session;
  await savePaper((job) => call('report_certificates', { kind: 'course', period, as_of, month: null, language: null, employee_no: null, path: null, job }));
}
