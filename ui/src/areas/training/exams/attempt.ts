/** An attempt as the row of the `exams` table names it. */

import type { Column } from '../../../wire/Column';
import type { ExamRemove } from '../../../wire/ExamRemove';
import type { Row } from '../../../wire/Row';

export interface ExamAttempt {
  ref: ExamRemove;
  /** Its cells in words. */
  facts: { label: string; value: string }[];
  title: string;
}

/** The row's attempt, as its key names it. */
export function attemptOf(row: Row, columns: Column[]): ExamAttempt | null {
  const ref = refOf(row.key);
  if (!ref) return null;
  const facts = columns.map(({ label }, at) => ({ label, value: row.cells[at]?.text ?? '' })).filter(({ value }) => value !== '');
  const title = ['name', 'module'].map((id) => row.cells[columns.findIndex((column) => column.id === id)]?.text ?? '').filter(Boolean);
  return { ref, facts, title: title.join(', ') || ref.employee_no };
}

/** What the key of an attempt's row says; nothing when the row is none. */
export function refOf(key: string): ExamRemove | null {
  if (!key.startsWith('{')) return null;
  const { employee_no, module, kind, taken_on, attempt } = JSON.parse(key) as Partial<ExamRemove>;
  return employee_no && module && kind && taken_on && attempt ? { employee_no, module, kind, taken_on, attempt } : null;
}
