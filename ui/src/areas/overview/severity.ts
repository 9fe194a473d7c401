/** How urgent a finding is: its tone as a word. */

import type { Severity } from '../../wire/Severity';
import type { Tone } from '../../wire/Tone';

/** The severity whose word stands beside the sign. */
export function severityOf(tone: Tone): Severity {
  return tone === 'bad' || tone === 'warn' ? tone : 'note';
}
