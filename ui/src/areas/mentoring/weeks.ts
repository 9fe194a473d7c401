/** How a pair's week is shown: tone, sign and word, the same in the grid, its key and the panel. */

import { openView } from '../../base/panel.svelte';
import type { IconName } from '../../parts/icons';
import type { Tone } from '../../wire/Tone';
import type { WeekState } from '../../wire/WeekState';
import WeekPanel from './WeekPanel.svelte';

export const SIGNS: Record<WeekState, { tone: Tone; icon: IconName | null }> = {
  kept: { tone: 'good', icon: 'check' },
  mentor_missing: { tone: 'warn', icon: 'clock' },
  mentee_missing: { tone: 'warn', icon: 'file' },
  both_missing: { tone: 'bad', icon: 'alert' },
  running: { tone: 'neutral', icon: 'ring' },
  away: { tone: 'quiet', icon: 'dash' },
  outside: { tone: 'quiet', icon: null },
};

/** Opens a pair's week beside the page. */
export function openWeek(pairId: number, weekOn: string, title: string) {
  openView(title, WeekPanel, { pairId, weekOn });
}
