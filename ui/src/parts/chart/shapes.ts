/** Drawings plain enough for SVG itself: the paired bars on screen, and paired bars and dumbbells saved as a picture. */

import type { DumbbellRow } from '../../wire/DumbbellRow';
import type { PairedBars } from '../../wire/PairedBars';
import { tokenOf } from '../tones';
import { type Spot, fitted } from './layout';
import { CHART_TEXT, type Palette } from './palette';

export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; token: string }
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; token: string; width: number }
  | { kind: 'circle'; x: number; y: number; r: number; fill: string; stroke?: string }
  | { kind: 'text'; x: number; y: number; text: string; token: string; weight: number; anchor: 'start' | 'end' };

export interface Figure {
  shapes: Shape[];
  /** Where each point stands, category by category within each panel. */
  spots: Spot[];
  height: number;
}

const ROW = 34;
const HEAD = 20;

/** Paired bars: names at the left, a panel for each measure, one scale for all, the plan as a tick. */
export function pairedFigure(body: PairedBars, width: number, palette: Palette): Figure {
  const nameWidth = Math.min(Math.max(...body.categories.map((c) => palette.measure(c.label, 600)), 0) + 18, width * 0.34);
  const panelWidth = (width - nameWidth) / Math.max(1, body.panels.length);
  const textWidth = Math.max(0, ...body.panels.flatMap((p) => p.bars.map((bar) => palette.measure(bar.text, 600)))) + 16;
  const most = Math.max(...body.panels.flatMap((p) => p.bars.flatMap((bar) => [bar.share ?? 0, bar.plan ?? 0])), 0.01);
  const length = (share: number) => (share / most) * Math.max(24, panelWidth - textWidth - 8);
  const text = (x: number, y: number, said: string, token: string, weight = 400): Shape => {
    return { kind: 'text', x, y, text: said, token, weight, anchor: 'start' };
  };
  const shapes: Shape[] = body.categories.map((category, row) =>
    text(0, HEAD + row * ROW + 15, fitted(category.label, nameWidth - 8, palette, 600), '--ink', 600),
  );
  const spots: Spot[] = [];
  body.panels.forEach((panel, column) => {
    const left = nameWidth + column * panelWidth;
    shapes.push(text(left, 11, fitted(panel.label, panelWidth - 8, palette), '--ink-soft'));
    panel.bars.forEach((bar, row) => {
      const y = HEAD + row * ROW + 4;
      const [end, tick] = [length(bar.share ?? 0), bar.plan === null ? 0 : length(bar.plan)];
      const token = tokenOf(body.categories[row]?.tone ?? 'quiet');
      if (bar.share !== null) shapes.push({ kind: 'rect', x: left, y, width: Math.max(end, 1), height: 14, token });
      if (bar.plan !== null) shapes.push({ kind: 'line', x1: left + tick, y1: y - 3, x2: left + tick, y2: y + 17, token: '--ink', width: 1.6 });
      // The label stands clear of the tick when the tick falls where it would be.
      const clear = tick > end - 2 && tick < end + 8 + palette.measure(bar.text, 600) ? tick : end;
      shapes.push(text(left + clear + 6, y + 11, bar.text, '--ink', 600));
      spots.push({ x: left + end, y: y + 7 });
    });
  });
  return { shapes, spots, height: HEAD + body.categories.length * ROW };
}

/** The dumbbell table as a picture, for saving: on screen it is a real table. */
export function dumbbellFigure(rows: DumbbellRow[], heads: string[], width: number, palette: Palette): Figure {
  const column = (texts: string[], weight = 400) => Math.max(0, ...texts.map((text) => palette.measure(text, weight))) + 18;
  const widths = [
    column([heads[0] ?? '', ...rows.map((row) => row.label)]),
    column([heads[1] ?? '', ...rows.map((row) => row.before)]),
    column([heads[2] ?? '', ...rows.map((row) => row.now)], 600),
    column([heads[3] ?? '', ...rows.map((row) => row.target)]),
  ];
  const stateWidth = column(rows.map((row) => row.state));
  const ends = widths.map((_, at) => widths.slice(0, at + 1).reduce((sum, part) => sum + part, 0));
  const left = (ends[3] ?? 0) + 18;
  const track = Math.max(80, width - left - stateWidth - 12);
  const right = (x: number, y: number, text: string, token: string, weight = 400): Shape => {
    return { kind: 'text', x, y, text, token, weight, anchor: 'end' };
  };
  const shapes: Shape[] = heads.slice(0, 4).map((head, at) =>
    at === 0
      ? { kind: 'text', x: 0, y: 12, text: head, token: '--ink-faint', weight: 400, anchor: 'start' }
      : right(ends[at] ?? 0, 12, head, '--ink-faint'),
  );
  rows.forEach((row, at) => {
    const y = HEAD + at * 31 + 20;
    shapes.push(
      { kind: 'line', x1: 0, y1: y - 19, x2: left + track + stateWidth, y2: y - 19, token: '--line', width: 1 },
      { kind: 'text', x: 0, y, text: row.label, token: '--ink', weight: 400, anchor: 'start' },
      right(ends[1] ?? 0, y, row.before, '--ink-soft'),
      right(ends[2] ?? 0, y, row.now, '--ink', 600),
      right(ends[3] ?? 0, y, row.target, '--ink-soft'),
      ...trackShapes(row, left, y - 4, track),
      right(left + track + stateWidth, y, row.state, row.tone === 'neutral' ? '--ink-soft' : tokenOf(row.tone)),
    );
  });
  return { shapes, spots: [], height: HEAD + rows.length * 31 + 8 };
}

/** One metric's track: before as a ring, now as a dot, the target as a tick. */
export function trackShapes(row: DumbbellRow, left: number, y: number, width: number): Shape[] {
  const at = (mark: number) => left + Math.min(1, Math.max(0, mark)) * width;
  const token = tokenOf(row.tone);
  const shapes: Shape[] = [{ kind: 'line', x1: left, y1: y, x2: left + width, y2: y, token: '--line', width: 2 }];
  if (row.before_at !== null && row.now_at !== null) {
    shapes.push({ kind: 'line', x1: at(row.before_at), y1: y, x2: at(row.now_at), y2: y, token, width: 3 });
  }
  if (row.before_at !== null) shapes.push({ kind: 'circle', x: at(row.before_at), y, r: 3.5, fill: '--surface', stroke: '--edge' });
  if (row.now_at !== null) shapes.push({ kind: 'circle', x: at(row.now_at), y, r: 4.5, fill: token });
  if (row.target_at !== null) {
    shapes.push({ kind: 'line', x1: at(row.target_at), y1: y - 6, x2: at(row.target_at), y2: y + 6, token: '--ink', width: 1.6 });
  }
  return shapes;
}

/** The shapes as SVG text with literal colours. */
export function svgOfShapes(shapes: Shape[], palette: Palette): string {
  return shapes.map((shape) => elementOf(shape, palette)).join('');
}

function elementOf(shape: Shape, { colour, font }: Palette): string {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, token } = shape;
      return tag('rect', { x, y, width, height, rx: 1.5, fill: colour(token) });
    }
    case 'line': {
      const { x1, y1, x2, y2, token, width } = shape;
      return tag('line', { x1, y1, x2, y2, stroke: colour(token), 'stroke-width': width });
    }
    case 'circle': {
      const { x, y, r, fill, stroke } = shape;
      const edge: Record<string, string | number> = stroke ? { stroke: colour(stroke), 'stroke-width': 1.5 } : {};
      return tag('circle', { cx: x, cy: y, r, fill: colour(fill), ...edge });
    }
    case 'text': {
      const { x, y, text, token, weight, anchor } = shape;
      const face = { 'font-family': font, 'font-size': CHART_TEXT, 'font-weight': weight };
      return tag('text', { x, y, 'text-anchor': anchor, ...face, fill: colour(token) }, text);
    }
  }
}

function tag(name: string, attributes: Record<string, string | number>, text = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${escaped(text)}</${name}>`;
}

/** Text that cannot become markup. */
export function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');
}
