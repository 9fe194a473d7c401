/** What a cell, a chip, a row or a reminder of the Training page opens beside it. */

import { openView } from '../../base/panel.svelte';
import { go } from '../../base/route.svelte';
import { t } from '../../base/words.svelte';
import type { CalendarDay } from '../../wire/CalendarDay';
import type { Column } from '../../wire/Column';
import type { Row } from '../../wire/Row';
import DayPanel from './calendar/DayPanel.svelte';
import SessionPanel from './calendar/SessionPanel.svelte';
import { refOf } from './exams/attempt';
import CellPanel from './matrix/CellPanel.svelte';

/** Opens one member's way through one module. */
export function openCell(employeeNo: string, module: string, title: string) {
  openView(title, CellPanel, { employeeNo, module });
}

/** Opens a session. */
export function openSession(sessionNo: string, title?: string) {
  openView(title ?? t('training-session', { session: sessionNo }), SessionPanel, { sessionNo }, 'l');
}

/** Opens a day with its sessions, and the way to plan one more. */
export function openDay(day: CalendarDay, onplan: (day: string) => void) {
  openView(day.full, DayPanel, { day, onplan });
}

/** Opens a member's page. */
export function openMemberOf(employeeNo: string) {
  go('members', { member: employeeNo });
}

/** The text of a row's cell by the column's id. */
export function textOf(row: Row, columns: Column[], id: string): string {
  return row.cells[columns.findIndex((column) => column.id === id)]?.text ?? '';
}

/** Opens the row of any table behind a figure: a session, a member's module, or the member. */
export function openTrainingRow(row: Row, columns: Column[]) {
  const [name, module] = [textOf(row, columns, 'name'), textOf(row, columns, 'module')];
  const title = [name, module].filter(Boolean).join(', ') || row.key;
  const attempt = refOf(row.key);
  const [employeeNo = '', id] = row.key.split('/');
  if (columns.some((column) => column.id === 'session_no')) openSession(row.key, [module, textOf(row, columns, 'held_on')].filter(Boolean).join(', '));
  else if (attempt) openCell(attempt.employee_no, attempt.module, title);
  else if (id) openCell(employeeNo, id, title);
  else openMemberOf(textOf(row, columns, 'employee_no') || row.key);
}
