/** An agenda as the engine answers it. Tests only. */

import { MEMBER_CHOICES, taskFixture } from '../../parts/tasks.fixture';
import type { AgendaGroup } from '../../wire/AgendaGroup';
import type { AgendaView } from '../../wire/AgendaView';
import type { FigureView } from '../../wire/FigureView';
import type { TaskView } from '../../wire/TaskView';

const figure = (label: string, value: string): FigureView => ({
  label,
  value,
  note: null,
  tone: null,
  rows: { table: 'dead_accounts', key: '', title: label },
  metric: null,
});

function group(id: string, label: string, tasks: TaskView[], more: string | null = null): AgendaGroup {
  return { id, label, count: tasks.length, count_text: String(tasks.length), tasks, more, rows: { table: 'agenda', key: id, title: label } };
}

export function agendaFixture(): AgendaView {
  return {
    empty: null,
    title: '3 tasks are overdue, 2 of them visits to core customers',
    sentence: '41 of 52 core visits of the quarter were made on time.',
    figures: [figure('Overdue', '3'), figure('Accounts to clean up', '17')],
    groups: [
      group(
        'overdue',
        'Overdue',
        [
          taskFixture('C0001', 'Hengtai Precision', 'visit'),
          taskFixture('C0002', 'Ruixing Trade', 'reason_call', { label: 'Ask why', logs: 'call', asks_reason: true, tier: 'Churned', tier_tone: 'churned' }),
        ],
        'and 320 more',
      ),
      group('today', 'Today', [taskFixture('C0003', 'Anda Medical', 'visit', { due: 'today', tone: 'warn' })]),
      group('week', 'This week', []),
    ],
    occasions: [{ date: '1 Jan', label: 'New Year', detail: '240 core customers', rows: null }],
    violations: [{ customer_code: 'C0009', customer: 'Lankai Foods', owner: 'Chen Hao', detail: 'hired 3 Jan 2026', seniors: MEMBER_CHOICES.slice(0, 2) }],
    violation_rows: { table: 'owner_violations', key: '', title: 'Owners to change' },
    member_choices: [{ value: 'E001', label: 'Zhou Lin' }],
    team_choices: [{ value: 'East', label: 'East' }],
    tier_choices: [{ value: 'core', label: 'Core' }],
    task_choices: [{ value: 'visit', label: 'Visit' }],
    members: MEMBER_CHOICES,
  };
}
