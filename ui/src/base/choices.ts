/** What a new workspace can choose between: currencies, months, time zones. Codes are shown as they are. */

import { t } from './words.svelte';
import type { Choice } from '../wire/Choice';

const CURRENCIES = ['CNY', 'TWD', 'HKD', 'MOP', 'USD', 'EUR', 'GBP', 'JPY', 'KRW', 'SGD', 'MYR', 'THB', 'VND', 'IDR', 'INR', 'AUD', 'CAD', 'CHF'];
const NEAR_ZONES = ['Asia/Shanghai', 'Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Macau', 'Asia/Singapore', 'Asia/Tokyo'];

/** Currencies, with the workspace's own even where the list lacks it. */
export function currencyChoices(own?: string): Choice[] {
  return [...new Set([...CURRENCIES, ...(own ? [own] : [])])].map((code) => ({ value: code, label: code }));
}

/** The twelve months by name. */
export function monthChoices(): Choice[] {
  return Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: t(`settings-month-${at + 1}`) }));
}

/** Time zones, the near ones first. */
export function timeZoneChoices(own?: string): Choice[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([...NEAR_ZONES, ...(own ? [own] : []), ...known])].map((zone) => ({ value: zone, label: zone }));
}
