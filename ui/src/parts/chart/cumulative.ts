/** A cumulative line against pace: gridlines with their figure inside, every line labelled at its end. */

import type { Cumulative } from '../../wire/Cumulative';
import type { CumulativeLine } from '../../wire/CumulativeLine';
import type { LineRole } from '../../wire/LineRole';
import { type Canvas, type Drawing, type Label, type Spot, base, spread, stroke, word } from './layout';

const TOP = 14;
const BOTTOM = 26;
const LEFT = 4;
/** Distance between two labels at the right edge. */
const LABEL_GAP = 16;

/** Order of drawing: what happened lies on top. */
const ORDER: LineRole[] = ['earlier', 'pace', 'forecast', 'actual'];

const LOOKS: Record<LineRole, { token: string; label: string; width: number; type: string | number[]; weight: number }> = {
  actual: { token: '--accent', label: '--ink', width: 2.2, type: 'solid', weight: 600 },
  forecast: { token: '--accent', label: '--accent', width: 1.6, type: [5, 4], weight: 400 },
  pace: { token: '--edge', label: '--ink-soft', width: 1.4, type: [2, 3], weight: 400 },
  earlier: { token: '--edge', label: '--ink-faint', width: 1.1, type: 'solid', weight: 400 },
};

/** Draws the chart; its points are the days, in order. */
export function drawCumulative(body: Cumulative, canvas: Canvas): Drawing {
  const { palette } = canvas;
  const lines = [...body.lines].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const plot = plotOf(body, canvas);
  const endings = lines.filter((line) => line.points.length > 0 && line.label !== '');
  const graphic = [
    ...body.value_ticks.flatMap((tick) => [
      stroke({ x: plot.left, y: plot.y(tick.at) }, { x: plot.right, y: plot.y(tick.at) }, palette.colour('--line')),
      ...(tick.at > 0
        ? [word({ x: LEFT, y: plot.y(tick.at) - 9, text: tick.text, token: '--ink-faint' }, palette)]
        : []),
    ]),
    ...dayTicks(body, plot, canvas),
    ...labelsOf(endings, plot, canvas).map((label) => word(label, palette)),
  ];
  return {
    option: {
      ...base(palette),
      grid: { left: plot.left, top: TOP, width: plot.right - plot.left, height: plot.bottom - TOP },
      xAxis: { type: 'value', show: false, min: 0, max: body.days },
      yAxis: { type: 'value', show: false, min: 0, max: plot.max },
      series: lines.map((line) => seriesOf(line, canvas)),
      graphic,
    },
    spots: daysOf(body).map((day) => spotOf(body, day, plot)),
  };
}

/** The days that have a point on the line of what happened, or on any line after it ends. */
export function daysOf(body: Cumulative): number[] {
  return [...new Set(body.lines.flatMap((line) => line.points.map((point) => point.day)))].sort((a, b) => a - b);
}

interface Plot {
  left: number;
  right: number;
  bottom: number;
  max: number;
  x: (day: number) => number;
  y: (value: number) => number;
}

function plotOf(body: Cumulative, { width, height, palette }: Canvas): Plot {
  const ending = body.lines.filter((line) => endsAtEdge(line, body.days));
  const room = Math.max(12, ...ending.map((line) => palette.measure(line.label, LOOKS[line.role].weight) + 16));
  const values = body.lines.flatMap((line) => line.points.map((point) => point.value));
  const max = Math.max(...values, ...body.value_ticks.map((tick) => tick.at), Number.EPSILON);
  const [left, right, bottom] = [LEFT, width - Math.min(room, width * 0.4), height - BOTTOM];
  return {
    left,
    right,
    bottom,
    max,
    x: (day) => left + (day / Math.max(1, body.days)) * (right - left),
    y: (value) => bottom - (value / max) * (bottom - TOP),
  };
}

function endsAtEdge(line: CumulativeLine, days: number): boolean {
  return (line.points.at(-1)?.day ?? 0) > days * 0.86;
}

function seriesOf(line: CumulativeLine, { palette }: Canvas) {
  const look = LOOKS[line.role];
  const colour = palette.colour(look.token);
  return {
    type: 'line',
    silent: true,
    showSymbol: false,
    data: line.points.map((point) => [point.day, point.value]),
    lineStyle: { color: colour, width: look.width, type: look.type, cap: 'round', join: 'round' },
    markPoint:
      line.role === 'actual' && line.points.length > 0
        ? { silent: true, symbol: 'circle', symbolSize: 8, label: { show: false }, itemStyle: { color: colour }, data: [{ coord: lastOf(line) }] }
        : undefined,
  };
}

function lastOf(line: CumulativeLine): [number, number] {
  const last = line.points.at(-1);
  return [last?.day ?? 0, last?.value ?? 0];
}

function labelsOf(lines: CumulativeLine[], plot: Plot, { palette }: Canvas): Label[] {
  const at = (line: CumulativeLine): Label => {
    const [day, value] = lastOf(line);
    const look = LOOKS[line.role];
    return { x: plot.x(day), y: plot.y(value), text: line.label, token: look.label, weight: look.weight };
  };
  const isRight = (line: CumulativeLine) => plot.x(lastOf(line)[0]) > plot.left + (plot.right - plot.left) * 0.86;
  const right = spread(lines.filter(isRight).map(at), LABEL_GAP, plot.bottom - 4);
  const inside = lines.filter((line) => !isRight(line)).map(at);
  return [
    ...right.map((label) => ({ ...label, x: plot.right + 8 })),
    ...inside.map((label) => besideDot(label, plot, palette.measure(label.text, label.weight))),
  ];
}

/** Below and right of the last point, where the forecast does not run; above and left where that leaves the plot. */
function besideDot(label: Label, plot: Plot, width: number): Label {
  const fits = label.x + 8 + width < plot.right && label.y + 24 < plot.bottom;
  if (fits) return { ...label, x: label.x + 8, y: label.y + 14 };
  const isTooFarLeft = label.x - width < plot.left;
  return isTooFarLeft
    ? { ...label, x: label.x + 10, y: Math.min(label.y - 14, plot.bottom - 30) }
    : { ...label, x: label.x - 8, y: Math.max(label.y - 12, 8), align: 'right' };
}

function dayTicks(body: Cumulative, plot: Plot, { palette, width }: Canvas) {
  let free = 0;
  return body.day_ticks.flatMap((tick) => {
    const half = palette.measure(tick.text) / 2;
    const x = Math.min(Math.max(plot.x(tick.at), plot.left + half), width - half);
    if (x - half < free) return [];
    free = x + half + 6;
    return [word({ x, y: plot.bottom + 14, text: tick.text, token: '--ink-faint', align: 'center' }, palette)];
  });
}

function spotOf(body: Cumulative, day: number, plot: Plot): Spot {
  const onDay = [...ORDER].reverse().flatMap((role) =>
    body.lines.filter((line) => line.role === role).flatMap((line) => line.points.filter((point) => point.day === day)),
  );
  return { x: plot.x(day), y: plot.y(onDay[0]?.value ?? 0) };
}
