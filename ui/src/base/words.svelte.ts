/**
 * The window's words: the same Fluent catalogue that the engine reads. Arguments arrive formatted, so no message
 * contains a number format, and isolation marks are off.
 */

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { negotiateLanguages } from '@fluent/langneg';

import type { Lang } from '../wire/Lang';
import { speak } from './host';

export const LANGUAGES: readonly Lang[] = ['en', 'zh-Hans', 'zh-Hant'];

const sources = import.meta.glob<string>('../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });
const bundles = new Map(LANGUAGES.map((lang) => [lang, bundleOf(lang)]));

let current = $state<Lang>(systemLanguage());
speak(() => current);

/** The language the window speaks now. Reading it in a component makes the component follow a switch. */
export function language(): Lang {
  return current;
}

/** Switches the window to a language at once. */
export function setLanguage(lang: Lang) {
  current = lang;
  document.documentElement.lang = lang;
}

/** The message with this key; English where a translation is missing, the key itself where there is none at all. */
export function t(key: string, vars?: Record<string, string>): string {
  return messageIn(current, key, vars) ?? messageIn('en', key, vars) ?? key;
}

/** Whether the catalogue has the key in the current language or in English. */
export function hasMessage(key: string): boolean {
  return Boolean(bundles.get(current)?.hasMessage(key) || bundles.get('en')?.hasMessage(key));
}

/** The language of the system, among those we speak. Taiwan, Hong Kong and Macau write traditional characters. */
export function systemLanguage(asked: readonly string[] = globalThis.navigator?.languages ?? []): Lang {
  const named = asked.map(withScript);
  const [first] = negotiateLanguages(named, [...LANGUAGES], { defaultLocale: 'en', strategy: 'lookup' });
  return (first as Lang | undefined) ?? 'en';
}

function withScript(tag: string): string {
  if (!/^zh\b/i.test(tag)) return tag;
  return /hant|-(tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans';
}

function messageIn(lang: Lang, key: string, vars?: Record<string, string>): string | undefined {
  const bundle = bundles.get(lang);
  const message = bundle?.getMessage(key);
  if (!bundle || !message?.value) return undefined;
  return bundle.formatPattern(message.value, vars, []);
}

function bundleOf(lang: Lang): FluentBundle {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const [path, text] of Object.entries(sources)) {
    if (path.includes(`/locales/${lang}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}
