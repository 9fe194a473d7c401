/** How parameters are named, found and shown. Their values are the engine's; nothing is computed here. */

import { hasMessage, t } from '../../base/words.svelte';
import type { ParameterView } from '../../wire/ParameterView';
import type { PlanArea } from '../../wire/PlanArea';

/** A value in words: choices by their name, numbers with their unit. Choices of other plans already arrive by name. */
export function worded(parameter: ParameterView, value: string): string {
  if (value === '') return t('plan-empty-value');
  if (parameter.unit === 'choice') return parameter.choices.find((choice) => choice.value === value)?.label ?? value;
  return parameter.unit_text ? `${value} ${parameter.unit_text}` : value;
}

/** The value to put into the field for one that is shown: of a choice its name in the plan, else the same. */
export function typedValue(parameter: ParameterView, shown: string): string {
  return parameter.choices.find((choice) => choice.label === shown)?.value ?? shown;
}

/** A word of the template by its id (`new_hires`), or what the user wrote instead. */
export function templateWord(kind: 'audience' | 'module' | 'seat', id: string): string {
  const key = `plan-${kind}-${id.replaceAll('_', '-')}`;
  return hasMessage(key) ? t(key) : id;
}

/** A metric's name, as every page says it. */
export function metricName(id: string): string {
  const key = `base-metric-${id}`;
  return hasMessage(key) ? t(key) : id;
}

/** Whether a value differs from the template or from last quarter. */
export function isDifferent(parameter: ParameterView): boolean {
  return parameter.differs_from_template || parameter.differs_from_last;
}

/** The areas with the parameters that match; areas without any are left out. */
export function matching(areas: PlanArea[], search: string, onlyDifferent: boolean): PlanArea[] {
  const words = search.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && !onlyDifferent) return areas;
  const fits = (area: PlanArea, parameter: ParameterView) => {
    const text = [area.label, parameter.label, parameter.meaning, parameter.path, parameter.value].join(' ').toLocaleLowerCase();
    return (!onlyDifferent || isDifferent(parameter)) && words.every((word) => text.includes(word));
  };
  return areas
    .map((area) => ({ ...area, parameters: area.parameters.filter((parameter) => fits(area, parameter)) }))
    .filter((area) => area.parameters.length > 0);
}

/** Parameters grouped by the part of their path that a pattern's first group takes, in their order. */
export function grouped(parameters: ParameterView[], pattern: RegExp): Map<string, ParameterView[]> {
  const groups = new Map<string, ParameterView[]>();
  for (const parameter of parameters) {
    const name = pattern.exec(parameter.path)?.[1];
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), parameter]);
  }
  return groups;
}
