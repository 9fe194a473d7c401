/** Short notes at the edge of the window. They are read out by a screen reader and never need an answer. */

export interface Toast {
  id: number;
  text: string;
  tone: 'neutral' | 'good' | 'bad';
  /** A way on: "Undo", "Show in folder". */
  action?: { label: string; run: () => void };
}

let list = $state.raw<Toast[]>([]);
let next = 1;
const STAY_MS = 7000;

export const toasts = {
  get list() {
    return list;
  },
};

/**
 * Shows a note. A refusal stays until it is closed. Any other takes the place of the one before: its "Undo" would take back
 * what was done last, not what the note told of.
 */
export function toast(text: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  const shown: Toast = { id: next++, text, tone: options.tone ?? 'neutral', action: options.action };
  list = [...list.filter(({ tone }) => tone === 'bad').slice(-2), shown];
  if (shown.tone !== 'bad') setTimeout(() => dismiss(shown.id), STAY_MS);
}

/** Takes a note away. */
export function dismiss(id: number) {
  list = list.filter((shown) => shown.id !== id);
}
