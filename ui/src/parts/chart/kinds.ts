/** From a chart's description to its drawing: which kind is drawn how, how high it is, and which points it has. */

import type { ChartBody } from '../../wire/ChartBody';
import { barsHeight, drawBars, drawWaterfall, waterfallHeight } from './bars';
import { daysOf, drawCumulative } from './cumulative';
import { drawFunnel, funnelHeight, funnelPoints } from './funnel';
import type { Canvas, Drawing } from './layout';
import { drawSankey, linksShown } from './sankey';

/** A point that mouse and keyboard reach: what the tooltip says, line by line, and what it stands for. */
export interface ChartPoint {
  lines: string[];
  /** Index of the row, step, link, stage or day in the description; panel after panel in paired bars. */
  index: number;
}

/** Whether ECharts draws it; the other kinds are plain SVG or a table. */
export function isEchart(body: ChartBody): boolean {
  return body.kind !== 'dumbbell' && body.kind !== 'paired_bars';
}

/** What the thin tick of a chart means, where it has one. */
export function tickLabelOf(body: ChartBody): string {
  if (body.kind === 'paired_bars') return body.tick_label;
  return body.kind === 'funnel' && body.stages.some((stage) => stage.baseline) ? body.baseline_label : '';
}

/** The height a chart takes when the page asks for none. */
export function heightOf(body: ChartBody): number {
  switch (body.kind) {
    case 'cumulative':
      return 224;
    case 'sankey':
      return 270;
    case 'bars':
      return barsHeight(body);
    case 'waterfall':
      return waterfallHeight(body.steps);
    case 'paired_bars':
      return 24 + body.categories.length * 34;
    case 'funnel':
      return funnelHeight(body);
    case 'dumbbell':
      return 28 + body.rows.length * 31;
  }
}

/** Draws a kind that ECharts draws. */
export function draw(body: ChartBody, canvas: Canvas): Drawing {
  switch (body.kind) {
    case 'cumulative':
      return drawCumulative(body, canvas);
    case 'sankey':
      return drawSankey(body, canvas);
    case 'bars':
      return drawBars(body, canvas);
    case 'waterfall':
      return drawWaterfall(body.steps, canvas);
    case 'funnel':
      return drawFunnel(body, canvas);
    default:
      throw new Error(`${body.kind} is not drawn by ECharts`);
  }
}

/** The points in the order of the arrow keys. A dumbbell has none: it is a table. */
export function pointsOf(body: ChartBody): ChartPoint[] {
  switch (body.kind) {
    case 'cumulative':
      return daysOf(body).map((day) => ({
        index: day,
        lines: body.lines.flatMap((line) => line.points.filter((point) => point.day === day && point.text !== '').map((point) => point.text)),
      }));
    case 'sankey':
      return linksShown(body).map((index) => ({ index, lines: [body.links[index]?.text ?? ''] }));
    case 'bars':
      return body.rows.map((row, index) => ({ index, lines: [row.label, row.text] }));
    case 'waterfall':
      return body.steps.map((step, index) => ({ index, lines: [step.label, step.text] }));
    case 'funnel':
      return funnelPoints(body);
    case 'paired_bars':
      return body.panels.flatMap((panel, column) =>
        panel.bars.map((bar, row) => ({
          index: column * body.categories.length + row,
          lines: [`${body.categories[row]?.label ?? ''} · ${panel.label}`, bar.detail || bar.text],
        })),
      );
    case 'dumbbell':
      return [];
  }
}
