// The catalogue: the same keys and variables in the three languages, and every key the pages use is there.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, language, setLanguage, systemLanguage, t } from '../src/base/words.svelte';

const root = `${import.meta.dirname}/../`;
const catalogues = new Map(LANGUAGES.map((lang) => [lang, messagesOf(lang)]));
const english = catalogues.get('en') ?? new Map<string, string>();
const sources = filesBelow(`${root}src`).filter((path) => /\.(svelte|ts)$/.test(path));

describe('the catalogue', () => {
  it.each(['zh-Hans', 'zh-Hant'] as const)('has the same messages and variables in %s as in English', (lang) => {
    const other = catalogues.get(lang) ?? new Map<string, string>();
    expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english) expect([key, variablesOf(other.get(key) ?? '')]).toEqual([key, variablesOf(text)]);
  });

  it.each(LANGUAGES)('reads without errors in %s', (lang) => {
    const bundle = new FluentBundle(lang, { useIsolating: false });
    for (const path of filesBelow(`${root}locales/${lang}`)) {
      expect(bundle.addResource(new FluentResource(readFileSync(path, 'utf8')))).toEqual([]);
    }
  });

  it('has every key the pages ask for', () => {
    const asked = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([a-z][\w-]*)'/g)].map(([, key]) => ({ key: key ?? '', path: path.slice(root.length) })),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => !english.has(key))).toEqual([]);
  });

  it('has a message for every key that is put together', () => {
    const beginnings = sources.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*`([a-z][\w-]*)\$\{/g)].map(([, start]) => start ?? ''),
    );
    const missing = beginnings.filter((start) => ![...english.keys()].some((key) => key.startsWith(start)));
    expect(missing).toEqual([]);
  });
});

describe('the words', () => {
  it('switch live and say so on the document', () => {
    setLanguage('zh-Hans');
    expect(t('frame-page-overview')).toBe('总览');
    expect(document.documentElement.lang).toBe('zh-Hans');
    setLanguage('zh-Hant');
    expect(t('frame-page-settings')).toBe('設定');
    setLanguage('en');
    expect([language(), t('frame-page-settings')]).toEqual(['en', 'Settings']);
  });

  it('put arguments in without isolation marks', () => {
    expect(t('base-as_of', { date: '31 Aug 2026' })).toBe('as of 31 Aug 2026');
  });

  it('show the key where there is no message', () => {
    expect(t('frame-there-is-no-such-key')).toBe('frame-there-is-no-such-key');
  });

  it.each([
    [['zh-TW', 'en'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['de-DE', 'fr'], 'en'],
    [[], 'en'],
  ])('follow a system that asks for %j with %s', (asked, spoken) => {
    expect(systemLanguage(asked)).toBe(spoken);
  });
});

function messagesOf(lang: string): Map<string, string> {
  const texts = filesBelow(`${root}locales/${lang}`).map((path) => readFileSync(path, 'utf8'));
  return new Map(
    texts.flatMap((text) => [...text.matchAll(/^([a-z][\w-]*) =((?:.*)(?:\n[ \t]+.*)*)/gm)].map(([, key, value]) => [key ?? '', value ?? ''] as const)),
  );
}

function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\s*\$([\w-]+)\s*\}/g)].map(([, name]) => name ?? ''))].sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
