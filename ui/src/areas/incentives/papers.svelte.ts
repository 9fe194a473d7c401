/** What leaves the page on paper or as a sheet: statements as PDF, certificates of stars, the payroll as XLSX. */

import { call } from '../../base/host';
import { exportTable } from '../../base/save';
import { session } from '../../base/session.svelte';
import { savePaper } from '../../parts/papers.svelte';
import type { CertificateKind } from '../../wire/CertificateKind';

/** Saves one member's statement as PDF, everybody's in one document, or everybody's in a file each. */
export async function saveStatements(employeeNo: string | null, isEach = false): Promise<void> {
  const { period, asOf: as_of } = session;
  const request = { is_each: isEach, period, as_of, language: null, employee_no: employeeNo, path: null };
  await savePaper((job) => call('report_statements', { ...request, job }));
}

/** Saves the certificates of a month's stars: the best by attainment, or the star of a kind that was decided. */
export async function saveCertificates(month: string, kind: CertificateKind = 'star'): Promise<void> {
  const { period, asOf: as_of } = session;
  const request = { kind, period, as_of, month, language: null, employee_no: null, path: null };
  await savePaper((job) => call('report_certificates', { ...request, job }));
}

/** Exports the payroll: every statement of the quarter, one row a member; or every line of them. */
export async function exportPayroll(table: 'statements' | 'pay_lines' = 'statements'): Promise<void> {
  const { period, asOf: as_of } = session;
  await exportTable({ table, period, as_of, key: null, search: '', filters: [], sort: [], offset: 0, limit: 0 }, 'xlsx');
}
