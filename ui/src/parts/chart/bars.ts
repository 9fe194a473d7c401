/** Horizontal bars from zero, one a row, labelled directly, with named reference lines. */

import type { Bars } from '../../wire/Bars';
import type { WaterfallStep } from '../../wire/WaterfallStep';
import { tokenOf } from '../tones';
import { type Canvas, type Drawing, type Label, base, fitted, stroke, word } from './layout';

/** Height of a row; the chart is as high as its rows. */
export const BAR_ROW = 30;
const THICK = 14;
const LINE_ROW = 16;

/** The height bars need, with the names of their reference lines above. */
export function barsHeight(body: Bars): number {
  return body.rows.length * BAR_ROW + headRows(body) * LINE_ROW + 8;
}

/** Draws the bars; its points are the rows. */
export function drawBars(body: Bars, canvas: Canvas): Drawing {
  const { palette } = canvas;
  const top = headRows(body) * LINE_ROW + 4;
  const scale = scaleOf(
    body.rows.map((row) => row.label),
    body.rows.map((row) => row.text),
    [0, ...body.rows.map((row) => row.value ?? 0), ...body.lines.map((line) => line.at), ...body.ticks.map((tick) => tick.at)],
    canvas,
  );
  const middle = (row: number) => top + (row + 0.5) * BAR_ROW;
  const end = top + body.rows.length * BAR_ROW;
  const graphic = [
    stroke({ x: scale.x(0), y: top }, { x: scale.x(0), y: end }, palette.colour('--line')),
    ...body.rows.flatMap((row, at) => [
      word(scale.name(row.label, middle(at)), palette),
      bar(scale.x(0), scale.x(row.value ?? 0), middle(at), palette.colour(tokenOf(row.tone))),
    ]),
    ...referenceLines(body, scale, end, canvas),
    // Figures stand in a column of their own, where no reference line crosses them.
    ...body.rows.map((row, at) => word({ x: canvas.width, y: middle(at), text: row.text, token: '--ink', weight: 600, align: 'right' }, palette)),
  ];
  return {
    option: { ...base(palette), graphic },
    spots: body.rows.map((row, at) => ({ x: scale.x(row.value ?? 0), y: middle(at) })),
  };
}

/** The height a waterfall needs. */
export function waterfallHeight(steps: WaterfallStep[]): number {
  return steps.length * BAR_ROW + 8;
}

/**
 * Draws the steps from one total to another, joined by thin lines; its points are the steps. Where the changes are small
 * beside the totals, the scale shows the changes alone and a total is a tick instead of a bar: no bar begins off zero.
 */
export function drawWaterfall(steps: WaterfallStep[], canvas: Canvas): Drawing {
  const { palette } = canvas;
  const range = rangeOf(steps);
  const scale = scaleOf(
    steps.map((step) => step.label),
    steps.map((step) => step.text),
    range.values,
    canvas,
  );
  const middle = (row: number) => 4 + (row + 0.5) * BAR_ROW;
  const graphic = steps.flatMap((step, at) => {
    const weight = step.is_total ? 600 : 400;
    const joined = at + 1 < steps.length;
    return [
      word({ ...scale.name(step.label, middle(at)), weight, token: step.is_total ? '--ink' : '--ink-soft' }, palette),
      step.is_total && range.isClose
        ? total(scale.x(step.to), middle(at), palette.colour('--ink'))
        : bar(scale.x(step.from), scale.x(step.to), middle(at), palette.colour(tokenOf(step.tone))),
      ...(joined
        ? [stroke({ x: scale.x(step.to), y: middle(at) + THICK / 2 }, { x: scale.x(step.to), y: middle(at + 1) - THICK / 2 }, palette.colour('--edge'))]
        : []),
      word({ x: (step.is_total ? scale.x(step.to) : Math.max(scale.x(step.from), scale.x(step.to))) + 7, y: middle(at), text: step.text, token: '--ink', weight: 600 }, palette),
    ];
  });
  return {
    option: { ...base(palette), graphic },
    spots: steps.map((step, at) => ({ x: scale.x(step.to), y: middle(at) })),
  };
}

/** The values the scale must hold; close up where the changes take less than a third of the totals. */
function rangeOf(steps: WaterfallStep[]): { values: number[]; isClose: boolean } {
  const ends = steps.flatMap((step) => (step.is_total ? [step.to] : [step.from, step.to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isClose = low > 0 && high - low < high / 3;
  const air = (high - low) * 0.06;
  return { values: isClose ? [low - air, high + air] : [0, ...ends], isClose };
}

function total(x: number, y: number, colour: string) {
  return stroke({ x, y: y - THICK / 2 - 2 }, { x, y: y + THICK / 2 + 2 }, colour, { lineWidth: 2 });
}

interface Scale {
  x: (value: number) => number;
  name: (label: string, y: number) => Label;
}

function scaleOf(names: string[], texts: string[], values: number[], { width, palette }: Canvas): Scale {
  const left = Math.min(Math.max(0, ...names.map((name) => palette.measure(name, 600))), width * 0.38) + 12;
  const right = width - Math.max(0, ...texts.map((text) => palette.measure(text, 600))) - 12;
  const [low, high] = [Math.min(...values), Math.max(...values, Math.min(...values) + Number.EPSILON)];
  return {
    x: (value) => left + ((value - low) / (high - low)) * Math.max(40, right - left),
    name: (label, y) => ({ x: 0, y, text: fitted(label, left - 12, palette, 600), token: '--ink' }),
  };
}

function bar(from: number, to: number, y: number, colour: string) {
  const [x, width] = [Math.min(from, to), Math.max(1, Math.abs(to - from))];
  return { type: 'rect', silent: true, shape: { x, y: y - THICK / 2, width, height: THICK, r: 1.5 }, style: { fill: colour } };
}

function headRows(body: Bars): number {
  return Math.min(2, body.lines.length);
}

/** Reference lines with their names above, on a second row where two names would touch. */
function referenceLines(body: Bars, scale: Scale, end: number, { palette, width }: Canvas) {
  let free = -Infinity;
  return [...body.lines]
    .sort((a, b) => a.at - b.at)
    .flatMap((line) => {
      const half = palette.measure(line.text) / 2;
      const x = scale.x(line.at);
      const middle = Math.min(Math.max(x, half), width - half);
      const row = middle - half < free && headRows(body) > 1 ? 1 : 0;
      if (row === 0) free = middle + half + 8;
      const y = 8 + (headRows(body) - 1 - row) * LINE_ROW;
      return [
        stroke({ x, y: y + 8 }, { x, y: end }, palette.colour('--ink'), { lineWidth: 1.4 }),
        word({ x: middle, y, text: line.text, align: 'center' }, palette),
      ];
    });
}
