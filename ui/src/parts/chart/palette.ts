/**
 * Colours as literals: ECharts knows no CSS variables. They are read from the tokens of a theme, so there is one place
 * where a colour is written down.
 */

export interface Palette {
  /** Colour of a token (`--tier-core`). */
  colour: (token: string) => string;
  /** Font family in force, for measuring and drawing. */
  font: string;
  /** Width in pixels of a text of this size and weight. */
  measure: (text: string, weight?: number) => number;
}

/** Size of every text in a chart. */
export const CHART_TEXT = 12;

let pen: CanvasRenderingContext2D | null | undefined;

/** The palette of a theme: the one on screen, or the light one, in which charts are saved. */
export function paletteOf(theme: 'light' | 'dark'): Palette {
  const probe = document.createElement('div');
  probe.dataset.theme = theme;
  document.body.append(probe);
  const tokens = getComputedStyle(probe);
  const seen = new Map<string, string>();
  // Single quotes: ECharts writes the family into an attribute as it is.
  const font = (getComputedStyle(document.body).fontFamily || 'sans-serif').replaceAll('"', "'");
  const colour = (token: string) => {
    if (!seen.has(token)) seen.set(token, tokens.getPropertyValue(token).trim());
    return seen.get(token) || '#808080';
  };
  // Read every token now: once the probe is gone its styles are empty.
  TOKENS.forEach(colour);
  probe.remove();
  return { colour, font, measure: (text, weight = 400) => widthOf(text, font, weight) };
}

const TOKENS = [
  ...['--surface', '--raised', '--line', '--edge', '--ink', '--ink-soft', '--ink-faint', '--accent'],
  ...['--good', '--warn', '--bad', '--hover'],
  ...['core', 'potential', 'general', 'churned', 'prospect'].map((tier) => `--tier-${tier}`),
  ...[1, 2, 3, 4, 5, 6].map((series) => `--series-${series}`),
];

function widthOf(text: string, font: string, weight: number): number {
  if (pen === undefined) pen = canvasPen();
  if (!pen) return estimate(text);
  pen.font = `${weight} ${CHART_TEXT}px ${font}`;
  return pen.measureText(text).width;
}

function canvasPen(): CanvasRenderingContext2D | null {
  try {
    return document.createElement('canvas').getContext('2d');
  } catch {
    return null;
  }
}

/** Without a canvas: Han characters are a square wide, the others about half. */
function estimate(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? CHART_TEXT : CHART_TEXT * 0.58), 0);
}
