/** A funnel: a bar from zero for each stage, and between two bars the share that goes on. */

import type { Funnel } from '../../wire/Funnel';
import type { FunnelLink } from '../../wire/FunnelLink';
import type { FunnelStage } from '../../wire/FunnelStage';
import { type Canvas, type Drawing, base, fitted, stroke, word } from './layout';
import type { Palette } from './palette';

const THICK = 20;
const GAP = 28;
const EDGE = 5;
/** Height of a chip, and the room its sign takes. */
const CHIP = 20;
const SIGN = 16;
/** From the zero line to the chip. */
const INSET = 10;

/** The height a funnel needs. */
export function funnelHeight(body: Funnel): number {
  return body.stages.length * (THICK + GAP) - GAP + 2 * EDGE;
}

/** Draws the funnel; its points are the stages and, between them, the steps to the next one. */
export function drawFunnel(body: Funnel, canvas: Canvas): Drawing {
  const { palette } = canvas;
  const plot = plotOf(body, canvas);
  const pairs = body.stages.flatMap((stage, at) => {
    const next = body.stages[at + 1];
    return stage.link && next ? [{ stage, next, link: stage.link, at }] : [];
  });
  const graphic = [
    ...pairs.map(({ stage, next, link, at }) => slope(stage, next, link, at, plot, palette)),
    stroke({ x: plot.zero, y: 0 }, { x: plot.zero, y: funnelHeight(body) }, palette.colour('--line')),
    ...body.stages.flatMap((stage, at) => rowOf(stage, at, plot, palette)),
    ...pairs.flatMap(({ link, at }) => chipOf(link, at, plot, canvas)),
  ];
  return {
    option: { ...base(palette), graphic },
    spots: body.stages.flatMap((stage, at) => [
      { x: plot.x(stage.value), y: plot.row(at) },
      ...pairs.filter((pair) => pair.at === at).map(({ link }) => ({ x: chipEnd(link, plot, canvas), y: plot.gap(at) })),
    ]),
  };
}

/** What the tooltip says of the stages and of the steps between them; both stand for the stage they belong to. */
export function funnelPoints(body: Funnel): { index: number; lines: string[] }[] {
  return body.stages.flatMap((stage, index) => {
    const next = body.stages[index + 1];
    const lines = [stage.label, stage.detail || [stage.text, stage.share].filter(Boolean).join(' · ')];
    if (!stage.link || !next) return [{ index, lines }];
    const { state, text, median, detail } = stage.link;
    const step = [`${stage.label} → ${next.label}`, state, detail || [text, median].filter(Boolean).join(' · ')];
    return [{ index, lines }, { index, lines: step.filter(Boolean) }];
  });
}

interface Plot {
  zero: number;
  /** Place of a count. */
  x: (value: number) => number;
  /** Middle of a stage's bar. */
  row: (at: number) => number;
  /** Middle of the gap below it. */
  gap: (at: number) => number;
  name: (label: string) => string;
}

function plotOf(body: Funnel, { width, palette }: Canvas): Plot {
  const names = Math.max(0, ...body.stages.map((stage) => palette.measure(stage.label, 600)));
  const zero = Math.min(names, width * 0.3) + 12;
  const most = Math.max(...body.stages.flatMap((stage) => [stage.value, stage.baseline?.at ?? 0]), Number.EPSILON);
  const figures = Math.max(0, ...body.stages.map((stage) => figuresWidth(stage, palette)));
  const room = Math.max(40, width - zero - figures - 10);
  const row = (at: number) => EDGE + THICK / 2 + at * (THICK + GAP);
  return {
    zero,
    x: (value) => zero + (value / most) * room,
    row,
    gap: (at) => row(at) + (THICK + GAP) / 2,
    name: (label) => fitted(label, zero - 12, palette, 600),
  };
}

function figuresWidth(stage: FunnelStage, palette: Palette): number {
  return palette.measure(stage.text, 600) + (stage.share ? 8 + palette.measure(stage.share) : 0);
}

/** Name, bar, last quarter's tick, count and share. */
function rowOf(stage: FunnelStage, at: number, plot: Plot, palette: Palette) {
  const y = plot.row(at);
  const end = plot.x(stage.value);
  const tick = stage.baseline ? plot.x(stage.baseline.at) : null;
  // The figures stand clear of the tick when it falls where they would be.
  const isBehind = tick !== null && tick > end - 2 && tick < end + 12 + figuresWidth(stage, palette);
  const figures = (isBehind ? tick : end) + 7;
  const bar = { x: plot.zero, y: y - THICK / 2, width: Math.max(1, end - plot.zero), height: THICK, r: 1.5 };
  return [
    word({ x: 0, y, text: plot.name(stage.label), token: '--ink', weight: 600 }, palette),
    { type: 'rect', silent: true, shape: bar, style: { fill: palette.colour('--accent') } },
    ...(tick === null ? [] : tickOf(tick, y, palette)),
    word({ x: figures, y, text: stage.text, token: '--ink', weight: 600 }, palette),
    ...(stage.share ? [word({ x: figures + palette.measure(stage.text, 600) + 8, y, text: stage.share }, palette)] : []),
  ];
}

/** A thin tick with a light edge, so that it shows on the bar as well as beside it. */
function tickOf(x: number, y: number, palette: Palette) {
  const [top, bottom] = [{ x, y: y - THICK / 2 - 4 }, { x, y: y + THICK / 2 + 4 }];
  return [stroke(top, bottom, palette.colour('--surface'), { lineWidth: 4 }), stroke(top, bottom, palette.colour('--ink'), { lineWidth: 1.6 })];
}

/** A pale band from bar to bar: how much of the stage goes on. */
function slope(stage: FunnelStage, next: FunnelStage, link: FunnelLink, at: number, plot: Plot, palette: Palette) {
  const [top, bottom] = [plot.row(at) + THICK / 2, plot.row(at + 1) - THICK / 2];
  const points = [
    [plot.zero, top],
    [plot.x(stage.value), top],
    [plot.x(next.value), bottom],
    [plot.zero, bottom],
  ];
  const isBad = link.tone === 'bad';
  return { type: 'polygon', silent: true, shape: { points }, style: { fill: palette.colour(isBad ? '--bad' : '--accent'), opacity: isBad ? 0.2 : 0.1 } };
}

/** The conversion on the link, with a sign and, at the bottleneck, the word; the time it takes beside it. */
function chipOf(link: FunnelLink, at: number, plot: Plot, canvas: Canvas) {
  const { width, palette } = canvas;
  const isBad = link.tone === 'bad';
  const [x, y, end] = [plot.zero + INSET, plot.gap(at), chipEnd(link, plot, canvas)];
  const room = width - end - 8;
  const frame = { fill: palette.colour('--raised'), stroke: palette.colour(isBad ? '--bad' : '--line'), lineWidth: 1 };
  return [
    { type: 'rect', silent: true, shape: { x, y: y - CHIP / 2, width: end - x, height: CHIP, r: CHIP / 2 }, style: frame },
    ...signOf(isBad, x + 11, y, palette),
    word({ x: x + SIGN + 3, y, ...chipText(link, plot, canvas), token: isBad ? '--bad' : '--ink' }, palette),
    ...(link.median && room > 40 ? [word({ x: end + 8, y, text: fitted(link.median, room, palette) }, palette)] : []),
  ];
}

function chipText(link: FunnelLink, { zero }: Plot, { width, palette }: Canvas) {
  const weight = link.tone === 'bad' ? 600 : 400;
  const said = [link.state, link.text].filter(Boolean).join(' · ');
  return { text: fitted(said, width - zero - INSET - SIGN - 12, palette, weight), weight };
}

function chipEnd(link: FunnelLink, plot: Plot, canvas: Canvas): number {
  const { text, weight } = chipText(link, plot, canvas);
  return plot.zero + INSET + SIGN + canvas.palette.measure(text, weight) + 12;
}

/** An exclamation mark at the bottleneck, else an arrow down. */
function signOf(isBad: boolean, x: number, y: number, palette: Palette) {
  const colour = palette.colour(isBad ? '--bad' : '--ink-soft');
  const part = (dx1: number, dy1: number, dx2: number, dy2: number) =>
    stroke({ x: x + dx1, y: y + dy1 }, { x: x + dx2, y: y + dy2 }, colour, { lineWidth: isBad ? 2 : 1.4, lineCap: 'round' });
  return isBad ? [part(0, -5, 0, 1), part(0, 4.6, 0, 4.8)] : [part(0, -4.5, 0, 4), part(-3, 1.2, 0, 4.2), part(3, 1.2, 0, 4.2)];
}
