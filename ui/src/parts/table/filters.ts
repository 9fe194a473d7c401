/** Filters in words, as the chips above a table say them. Values stand as they were typed or picked. */

import { t } from '../../base/words.svelte';
import type { Column } from '../../wire/Column';
import type { Filter } from '../../wire/Filter';

/** The filter as a phrase: "Tier: Core, Potential", "Sales at least 10000". */
export function filterText(filter: Filter, columns: Column[]): string {
  const column = columns.find((candidate) => candidate.id === filter.column);
  const name = column?.label ?? filter.column;
  const value = filter.values.map((raw) => column?.choices.find((choice) => choice.value === raw)?.label ?? raw).join(', ');
  switch (filter.op) {
    case 'any_of':
      return t('frame-filter-any-of', { column: name, value });
    case 'contains':
      return t('frame-filter-contains', { column: name, value });
    case 'at_least':
      return t('frame-filter-at-least', { column: name, value });
    case 'at_most':
      return t('frame-filter-at-most', { column: name, value });
    case 'empty':
      return t('frame-filter-empty', { column: name });
  }
}

/** The filters with those of one column replaced. */
export function withColumn(filters: Filter[], column: string, changed: Filter[]): Filter[] {
  return [...filters.filter((filter) => filter.column !== column), ...changed];
}
