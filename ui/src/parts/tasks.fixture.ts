/** Tasks and members as the engine answers them. Tests only. */

import type { MemberChoice } from '../wire/MemberChoice';
import type { TaskView } from '../wire/TaskView';

export const MEMBER_CHOICES: MemberChoice[] = [
  { employee_no: 'E001', label: 'Zhou Lin', note: 'senior, 14 core customers', refused: null },
  { employee_no: 'E002', label: 'Li Na', note: 'senior, 9 core customers', refused: null },
  { employee_no: 'E003', label: 'Chen Hao', note: '', refused: 'not a senior' },
];

export function taskFixture(code: string, customer: string, task: string, more: Partial<TaskView> = {}): TaskView {
  return {
    customer_code: code,
    customer,
    tier: 'Core',
    tier_tone: 'core',
    task,
    label: 'Visit',
    due: '12 days late',
    due_on: '8 Nov 2026',
    tone: 'bad',
    owner: 'Zhou Lin',
    owner_no: 'E001',
    last: 'Visit on 25 Oct 2026',
    hint: 'Every 14 days: tailored offer, priority supply',
    logs: 'visit',
    asks_reason: false,
    ...more,
  };
}
