/** A chart as a picture to save: always in the light theme, with its title and unit. */

import type { ChartSpec } from '../../wire/ChartSpec';
import { svgOfOption } from './engine';
import { draw, heightOf, isEchart, tickLabelOf } from './kinds';
import { type Palette, paletteOf } from './palette';
import { dumbbellFigure, escaped, pairedFigure, svgOfShapes } from './shapes';

const MARGIN = 20;
const HEAD = 48;
/** Pixels of the PNG for one of the picture: sharp on paper and on dense screens. */
const DENSITY = 3;

/** The chart as SVG text. */
export function svgOf(spec: ChartSpec, width: number, dumbbellHeads: string[]): string {
  const palette = paletteOf('light');
  const inner = innerOf(spec, width, palette, dumbbellHeads);
  const [w, h] = [width + 2 * MARGIN, inner.height + HEAD + 2 * MARGIN];
  const font = escaped(palette.font);
  const tick = tickLabelOf(spec.body);
  const note = [spec.unit, tick && `▎${tick}`].filter(Boolean).join('  ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img">`,
    `<title>${escaped(spec.title)}</title><desc>${escaped(spec.summary)}</desc>`,
    `<rect width="${w}" height="${h}" fill="${palette.colour('--raised')}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 12}" font-family="${font}" font-size="14" font-weight="600" fill="${palette.colour('--ink')}">${escaped(spec.title)}</text>`,
    `<text x="${MARGIN}" y="${MARGIN + 30}" font-family="${font}" font-size="12" fill="${palette.colour('--ink-faint')}">${escaped(note)}</text>`,
    `<g transform="translate(${MARGIN} ${MARGIN + HEAD})">${inner.svg}</g></svg>`,
  ].join('');
}

/** The chart as PNG bytes. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * DENSITY, image.height * DENSITY];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture could not be drawn');
  return new Uint8Array(await blob.arrayBuffer());
}

function innerOf(spec: ChartSpec, width: number, palette: Palette, heads: string[]): { svg: string; height: number } {
  if (spec.body.kind === 'paired_bars' || spec.body.kind === 'dumbbell') {
    const figure =
      spec.body.kind === 'paired_bars'
        ? pairedFigure(spec.body, width, palette)
        : dumbbellFigure(spec.body.rows, heads, width, palette);
    return { svg: svgOfShapes(figure.shapes, palette), height: figure.height };
  }
  if (!isEchart(spec.body)) throw new Error(`${spec.body.kind} has no picture`);
  const height = heightOf(spec.body);
  const { option } = draw(spec.body, { width, height, palette });
  return { svg: svgOfOption(option, width, height), height };
}
