/** What every kind of chart has in common: the space it has, its colours, and where its points are. */

import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from './palette';
import { CHART_TEXT } from './palette';

/** The space a chart is drawn in, and with what. */
export interface Canvas {
  width: number;
  height: number;
  palette: Palette;
}

/** A place in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** What to hand to ECharts, and where the points that can be reached stand. */
export interface Drawing {
  option: EChartsCoreOption;
  spots: Spot[];
}

/** A word drawn at a place. */
export interface Label extends Spot {
  text: string;
  token?: string;
  weight?: number;
  align?: 'left' | 'center' | 'right';
}

/** A label for ECharts. */
export function word(label: Label, palette: Palette) {
  return {
    type: 'text',
    silent: true,
    x: label.x,
    y: label.y,
    style: {
      text: label.text,
      fill: palette.colour(label.token ?? '--ink-soft'),
      font: `${label.weight ?? 400} ${CHART_TEXT}px ${palette.font}`,
      align: label.align ?? 'left',
      verticalAlign: 'middle',
    },
  };
}

/** A straight line for ECharts. */
export function stroke(from: Spot, to: Spot, colour: string, style: object = {}) {
  return {
    type: 'line',
    silent: true,
    shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
    style: { stroke: colour, lineWidth: 1, ...style },
  };
}

/** Moves labels apart downwards and, at the lower edge, back upwards, so that none covers another. */
export function spread<L extends Spot>(labels: L[], gap: number, bottom: number): L[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y).map((label) => ({ ...label }));
  sorted.forEach((label, at) => {
    const above = sorted[at - 1];
    if (above) label.y = Math.max(label.y, above.y + gap);
  });
  const over = (sorted.at(-1)?.y ?? 0) - bottom;
  if (over > 0) sorted.forEach((label) => (label.y -= over));
  return sorted;
}

/** Text cut to a width, with an ellipsis. */
export function fitted(text: string, width: number, palette: Palette, weight = 400): string {
  if (palette.measure(text, weight) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && palette.measure(`${signs.join('')}…`, weight) > width) signs.pop();
  return `${signs.join('')}…`;
}

/** Options shared by every chart: no animation, no automatic description (it reads "NaN"), our font. */
export function base(palette: Palette): EChartsCoreOption {
  return { animation: false, aria: { enabled: false }, textStyle: { fontFamily: palette.font, fontSize: CHART_TEXT } };
}
