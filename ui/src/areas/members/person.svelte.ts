/** What is done about a member from more than one place: which dialog is open about whom, and the ways to a member. */

import { openView } from '../../base/panel.svelte';
import { go } from '../../base/route.svelte';
import type { InterviewKind } from '../../wire/InterviewKind';
import type { PipView } from '../../wire/PipView';
import InterviewPanel from './InterviewPanel.svelte';

/** Somebody in a quarter. */
export interface Person {
  employee_no: string;
  name: string;
  quarter: string;
}

/** The parts of a member's page. */
export const PARTS = ['performance', 'learning', 'mentoring', 'reviews', 'conduct'] as const;
export type Part = (typeof PARTS)[number];

/** Which dialog about a person is open; one at a time. */
export class Steps {
  /** An improvement plan to open; with a plan, its texts are changed. */
  drafting = $state.raw<(Person & { plan?: PipView }) | null>(null);
  /** A running plan that is looked at. */
  checking = $state.raw<Person | null>(null);
  /** A running plan to close. */
  closing = $state.raw<Person | null>(null);
  /** A decision to take. */
  deciding = $state.raw<(Person & { text: string }) | null>(null);
  /** An interview to plan; kind and quarter are asked for when they are left open. */
  planning = $state.raw<(Person & { kind: InterviewKind | '' }) | null>(null);
}

/** Opens a member's page at a part. */
export function openMember(employeeNo: string, part: Part = 'performance') {
  go('members', part === 'performance' ? { member: employeeNo } : { member: employeeNo, part });
}

/** Opens an interview beside the page. */
export function openInterview(employeeNo: string, kind: InterviewKind, quarter: string, title: string) {
  openView(title, InterviewPanel, { employeeNo, kind, quarter }, 'l');
}
