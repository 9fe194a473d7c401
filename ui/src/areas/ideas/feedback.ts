/** The day of a feedback as commands take it. Without it the entry can be taken away but not be changed. */

import type { FeedbackCard } from '../../wire/FeedbackCard';

export function dayOf(card: FeedbackCard & { on?: string }): string | null {
  return card.on ?? null;
}
