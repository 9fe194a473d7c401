// The contrast of every pair of tokens that meet on screen, computed (WCAG 2.2 AA): no tool sees the text in a chart.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/../src/base/tokens.css`, 'utf8');

const GROUNDS = ['--surface', '--raised', '--hover', '--selected', '--sunken'];
const TEXTS = ['--ink', '--ink-soft'];
/** On the plain grounds only. */
const QUIET_TEXTS = ['--ink-faint', '--accent', '--good', '--warn', '--bad'];
const MARKS = [
  ...['--edge', '--accent', '--good', '--warn', '--bad'],
  ...['core', 'potential', 'general', 'churned', 'prospect'].map((tier) => `--tier-${tier}`),
  ...[1, 2, 3, 4, 5, 6].map((at) => `--series-${at}`),
];

describe.each(['light', 'dark'])('the %s theme', (theme) => {
  const colour = tokensOf(theme);
  const contrast = (a: string, b: string) => ratio(luminance(colour(a)), luminance(colour(b)));

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))('reads %s on %s', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(QUIET_TEXTS.flatMap((text) => ['--surface', '--raised', '--hover'].map((ground) => [text, ground])))(
    'reads %s on %s',
    (text, ground) => expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each([
    ['--on-accent', '--accent'],
    ['--on-accent', '--accent-strong'],
    ['--good', '--good-tint'],
    ['--warn', '--warn-tint'],
    ['--bad', '--bad-tint'],
    ['--ink', '--selected'],
  ])('reads %s on %s', (text, ground) => expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5));

  it.each(MARKS.flatMap((mark) => ['--surface', '--raised'].map((ground) => [mark, ground])))(
    'sees the mark %s on %s',
    (mark, ground) => expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3),
  );

  it('tells neighbouring tiers apart without their hue', () => {
    // Core and general stand on either side of potential: lightness differs where hue may not be seen.
    expect(contrast('--tier-core', '--tier-potential')).toBeGreaterThanOrEqual(1.2);
    expect(contrast('--tier-core', '--tier-general')).toBeGreaterThanOrEqual(1.4);
  });
});

function tokensOf(theme: string): (name: string) => string {
  const block = new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const tokens = new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
  return (name) => tokens.get(name) ?? expect.fail(`${theme} has no ${name}`);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
