/** How parameters are named, found and shown. Their values are the engine's; nothing is computed here. */

import { hasMessage, t } from '../../base/words.svelte';
import type { ParameterGone } from '../../wire/ParameterGone';
import type { ParameterView } from '../../wire/ParameterView';
import type { PlanArea } from '../../wire/PlanArea';

/** Which parameters are shown: all, or those that differ from the template or from last quarter. */
export type Difference = 'all' | 'template' | 'last';

/** What the engine writes where there is nothing. */
const DASH = '–';

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

/** Texts of several sentences: they get a field of several lines. */
export function isLongText(parameter: ParameterView): boolean {
  return parameter.path === 'values' || /^(reviews\.playbook\.|task_force\.\d+\.duties$)/.test(parameter.path);
}

/** What an empty text stands for: of the playbook, the app's own suggestion. */
export function standingIn(parameter: ParameterView): string | undefined {
  const rule = /^reviews\.playbook\.(\w+)$/.exec(parameter.path)?.[1];
  const key = `says-playbook-${rule?.replaceAll('_', '-')}`;
  return rule && hasMessage(key) ? t(key) : undefined;
}

/** What it means. The app's own words are left out where the empty field shows them already. */
export function meaningOf(parameter: ParameterView, value: string): string {
  const text = value === '' ? standingIn(parameter) : undefined;
  return text === undefined ? parameter.meaning : parameter.meaning.replace(t('says-plan-suggested', { text }), '').trimEnd();
}

/** Whether a value differs from the template or from last quarter. */
export function isDifferent(parameter: ParameterView): boolean {
  return differs(parameter, 'template') || differs(parameter, 'last');
}

/** Whether the parameter belongs to those shown. */
export function differs(parameter: ParameterView, only: Difference): boolean {
  if (only === 'template') return parameter.differs_from_template;
  return only === 'all' || parameter.differs_from_last;
}

/** The areas with the parameters and the entries gone that match; areas without any are left out. */
export function matching(areas: PlanArea[], search: string, only: Difference): PlanArea[] {
  const words = search.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && only === 'all') return areas;
  const fits = (texts: string[]) => words.every((word) => texts.join(' ').toLocaleLowerCase().includes(word));
  const isElsewhere = (entry: ParameterGone) => only === 'all' || (only === 'last' ? entry.last_quarter : entry.template) !== DASH;
  return areas
    .map((area) => ({
      ...area,
      parameters: area.parameters.filter((parameter) => {
        const { label, meaning, path, value, source } = parameter;
        return differs(parameter, only) && fits([area.label, label, meaning, path, value, source]);
      }),
      gone: area.gone.filter((entry) => isElsewhere(entry) && fits([area.label, entry.label])),
    }))
    .filter((area) => area.parameters.length + area.gone.length > 0);
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
