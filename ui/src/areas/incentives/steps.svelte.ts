/** What can be done from more than one tab: which dialog is open about what, and the way to a statement. */

import { go } from '../../base/route.svelte';
import type { AwardView } from '../../wire/AwardView';
import type { ClosableView } from '../../wire/ClosableView';
import type { DisputeView } from '../../wire/DisputeView';

/** The tabs of the page, in their order. */
export const TABS = ['payroll', 'awards', 'whatif', 'disputes', 'closes'] as const;
export type Tab = (typeof TABS)[number];

/** Which dialog is open; one at a time. */
export class Steps {
  /** A period to close. */
  closing = $state.raw<ClosableView | null>(null);
  /** The last close, to be opened again. */
  reopening = $state.raw<ClosableView | null>(null);
  /** A star to decide, with who is proposed. */
  awarding = $state.raw<{ award: AwardView; employeeNo: string } | null>(null);
  /** A dispute to answer. */
  answering = $state.raw<DisputeView | null>(null);
}

/** Opens a member's statement. */
export function openStatement(employeeNo: string) {
  go('incentives', { member: employeeNo });
}
