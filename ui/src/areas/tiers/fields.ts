/** The seven thresholds of the tiers in the order of the plan's table: which tier, which measure, which slider. */

import type { ThresholdRanges } from '../../wire/ThresholdRanges';
import type { Thresholds } from '../../wire/Thresholds';
import type { Tone } from '../../wire/Tone';

export type ThresholdField = keyof Thresholds;

export interface FieldOf {
  field: ThresholdField;
  measure: 'recency' | 'frequency' | 'monetary';
  range: keyof ThresholdRanges;
  unit: 'days' | 'orders' | 'times';
}

export interface TierFields {
  tone: Extract<Tone, 'core' | 'potential' | 'general'>;
  fields: FieldOf[];
}

const recency = (field: ThresholdField): FieldOf => ({ field, measure: 'recency', range: 'recency_days', unit: 'days' });
const frequency = (field: ThresholdField): FieldOf => ({ field, measure: 'frequency', range: 'frequency', unit: 'orders' });
const monetary = (field: ThresholdField): FieldOf => ({ field, measure: 'monetary', range: 'monetary', unit: 'times' });

export const TIER_FIELDS: TierFields[] = [
  { tone: 'core', fields: [recency('core_recency_days'), frequency('core_frequency'), monetary('core_monetary')] },
  {
    tone: 'potential',
    fields: [recency('potential_recency_days'), frequency('potential_frequency'), monetary('potential_monetary')],
  },
  { tone: 'general', fields: [recency('general_recency_days')] },
];

/** Whether both ask the same of every tier. */
export function sameThresholds(a: Thresholds, b: Thresholds): boolean {
  return TIER_FIELDS.every(({ fields }) => fields.every(({ field }) => a[field] === b[field]));
}

/** The parameter of the plan that a slider sets: `core_recency_days` is `tiers.core.recency_days`. */
export function pathOf(field: ThresholdField): string {
  return field === 'general_recency_days' ? `tiers.${field}` : `tiers.${field.replace('_', '.')}`;
}
