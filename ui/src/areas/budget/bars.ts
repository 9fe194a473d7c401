/** Where the bars of the budget stand: one scale for all, so that a category over its budget reaches past the others' ends. */

import type { CategoryView } from '../../wire/CategoryView';

export interface BarPlaces {
  /** Where the budget is used up. */
  whole: string;
  /** Length of what is spent, up to the budget. */
  spent: string;
  /** Length of what is spent beyond it. */
  beyond: string;
  /** Where spending would be if it kept step with the quarter. */
  pace: string;
}

/** Everything in percent of the track's width. */
export function placesOf(category: CategoryView, all: CategoryView[]): BarPlaces {
  const scale = Math.max(1, ...all.map(({ burn_at }) => burn_at ?? 0));
  const part = (value: number) => `${(Math.max(0, value) / scale) * 100}%`;
  const burn = category.burn_at ?? 0;
  return { whole: part(1), spent: part(Math.min(burn, 1)), beyond: part(Math.max(0, burn - 1)), pace: part(Math.min(category.pace_at, scale)) };
}
