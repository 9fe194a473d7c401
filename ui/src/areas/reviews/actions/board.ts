/** The board of actions without its looks: where a card can be put down, and a move that is under way. */

import type { ActionCard } from '../../../wire/ActionCard';
import type { ActionColumn } from '../../../wire/ActionColumn';
import type { ActionState } from '../../../wire/ActionState';

/** The four states of the circle in their order. */
export const STATES: ActionState[] = ['plan', 'do', 'check', 'act'];

/** Where a card can be put down: a state, or the column of those that ended. */
export type Place = ActionState | 'ended';

/** A move that the engine has not confirmed yet. */
export interface PendingMove {
  id: number;
  to: ActionState;
}

/** The place a column stands for. */
export function placeOf({ state }: ActionColumn): Place {
  return state ?? 'ended';
}

/** Where an action is in the circle or beyond it. */
export function placeOfCard(card: ActionCard): Place {
  return card.is_open ? card.state : 'ended';
}

/** The columns with a move under way already made, so that a card stays where it was put. */
export function withPending(columns: ActionColumn[], pending: PendingMove | null): ActionColumn[] {
  const card = pending && columns.flatMap(({ cards }) => cards).find(({ id }) => id === pending.id);
  const label = columns.find(({ state }) => state === pending?.to)?.label;
  if (!pending || !card || label === undefined || card.state === pending.to) return columns;
  const moved: ActionCard = { ...card, state: pending.to, state_label: label };
  return columns.map((column) => {
    const cards = column.cards.filter((other) => other !== card);
    return { ...column, cards: column.state === pending.to ? [moved, ...cards] : cards };
  });
}

/** How many actions are still open. */
export function openCount(columns: ActionColumn[]): number {
  return columns.reduce((sum, { cards }) => sum + cards.filter((card) => card.is_open).length, 0);
}
