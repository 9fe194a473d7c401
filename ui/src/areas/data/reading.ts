/** How a text file can be read: the names of what the engine guesses. */

import { t } from '../../base/words.svelte';
import type { DateOrder } from '../../wire/DateOrder';
import type { DecimalSign } from '../../wire/DecimalSign';
import type { Delimiter } from '../../wire/Delimiter';

interface Named<T extends string> {
  value: T;
  label: string;
}

/** What can stand between cells. */
export function delimiters(): Named<Delimiter>[] {
  const all: Delimiter[] = ['comma', 'semicolon', 'tab', 'bar'];
  return all.map((value) => ({ value, label: t(`data-delimiter-${value}`) }));
}

/** Orders between which only a person can decide; dates that begin with the year are never open. */
export function dateOrders(): Named<DateOrder>[] {
  return [
    { value: 'day_first', label: t('data-date-order-dmy') },
    { value: 'month_first', label: t('data-date-order-mdy') },
  ];
}

/** What stands before the decimals. */
export function decimalSigns(): Named<DecimalSign>[] {
  return [
    { value: 'point', label: t('data-decimal-point') },
    { value: 'comma', label: t('data-decimal-comma') },
  ];
}
