/** The parts of a lead that a person fills in, and which of them keep it from a stage. */

import type { LeadView } from '../../wire/LeadView';
import type { Stage } from '../../wire/Stage';
import { STAGES } from './board';

/** A part of the lead's page: the mark its section carries. */
export type Part = 'facts' | 'owner' | 'needs' | 'proposal' | 'approval';

/**
 * Where to go for what is missing on the way to a stage. What is missing the engine says; this only finds the forms that
 * are not filled yet.
 */
export function partsToFill(lead: LeadView, to: Stage): Part[] {
  const passes = (stage: Stage) => STAGES.indexOf(lead.stage) < STAGES.indexOf(stage) && STAGES.indexOf(stage) <= STAGES.indexOf(to);
  const open: [stage: Stage, part: Part, isOpen: boolean][] = [
    ['needs', 'facts', !lead.score.can_assign],
    ['needs', 'owner', lead.owner === null],
    ['proposal', 'needs', !lead.is_needs_complete],
    ['won', 'proposal', lead.proposal === null],
    ['won', 'approval', lead.proposal !== null && lead.proposal.approved === null],
  ];
  return open.filter(([stage, , isOpen]) => isOpen && passes(stage)).map(([, part]) => part);
}
