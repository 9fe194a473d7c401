// A chart says in words what it shows, gives its table, and lets the keyboard reach its points.

import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Chart from '../src/parts/Chart.svelte';
import { draw, isEchart, pointsOf } from '../src/parts/chart/kinds';
import { paletteOf } from '../src/parts/chart/palette';
import { svgOf } from '../src/parts/chart/picture';
import { tsvOf } from '../src/base/save';
import type { ChartSpec } from '../src/wire/ChartSpec';
import { ATTAINMENT, DEVIATION, FUNNEL, MIGRATION, PACE, SMART, TIERS } from './facts';

const ALL = [PACE, SMART, TIERS, MIGRATION, DEVIATION, ATTAINMENT, FUNNEL];

describe('every kind of chart', () => {
  it.each(ALL.map((spec) => [spec.body.kind, spec] as const))('%s is described by the engine’s sentence', (_, spec) => {
    render(Chart, { spec });
    const figure = screen.getByTestId(`chart-${spec.id}`);
    const described = document.getElementById(figure.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe(spec.summary);
    expect(figure).toHaveProperty('tagName', 'FIGURE');
  });

  it.each(ALL.map((spec) => [spec.body.kind, spec] as const))('%s is saved as a picture with its title and figures', (_, spec) => {
    const svg = svgOf(spec, 640, spec.table.columns);
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(drawing.querySelector('title')?.textContent).toBe(spec.title);
    expect(drawing.querySelector('desc')?.textContent).toBe(spec.summary);
    expect(svg).not.toContain('NaN');
  });

  it('takes names made to hurt as text, in a font with a space in its name', () => {
    document.body.style.fontFamily = '"Segoe UI", sans-serif';
    const rows = [{ label: '<img src=x onerror="alert(1)">', value: 1, text: '"1" & \'2\'', tone: 'good' as const }];
    const hurtful = { ...ATTAINMENT, title: '<script>x</script>', body: { ...ATTAINMENT.body, rows } } as ChartSpec;
    for (const spec of [hurtful, { ...PACE, title: ']]>' }]) {
      const drawing = new DOMParser().parseFromString(svgOf(spec, 640, []), 'image/svg+xml');
      expect(drawing.querySelector('parsererror, script, img')).toBeNull();
    }
    document.body.style.fontFamily = '';
  });

  it('names its points as the tooltip says them', () => {
    expect(pointsOf(PACE.body)[2]?.lines).toEqual(['Pace 13,560,000.00', '31 Aug: 12,690,000.00']);
    expect(pointsOf(TIERS.body)[4]?.lines).toEqual(['Core · Sales', '62 % of all']);
    expect(pointsOf(MIGRATION.body)).toHaveLength(9);
    expect(pointsOf(SMART.body)).toEqual([]);
  });

  it('places a point for everything that has a tooltip', () => {
    for (const { body } of ALL.filter((spec) => isEchart(spec.body) && spec.body.kind !== 'sankey')) {
      const { spots } = draw(body, { width: 640, height: 220, palette: paletteOf('light') });
      expect(spots).toHaveLength(pointsOf(body).length);
      expect(spots.every(({ x, y }) => x >= 0 && x <= 640 && Number.isFinite(y))).toBe(true);
    }
  });
});

describe('paired bars', () => {
  it('are walked with the arrow keys, heard, and opened with Enter', async () => {
    const onpick = vi.fn();
    render(Chart, { spec: TIERS, onpick });
    const drawing = screen.getByRole('group', { name: 'Customer tiers' });
    await fireEvent.keyDown(drawing, { key: 'ArrowRight' });
    await fireEvent.keyDown(drawing, { key: 'ArrowRight' });
    expect(screen.getByText('Potential · Customers, 27 % of all').getAttribute('aria-live')).toBe('polite');
    await fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(onpick).toHaveBeenCalledWith(1);
  });

  it('leave the Enter of an input method alone', async () => {
    const onpick = vi.fn();
    render(Chart, { spec: TIERS, onpick });
    const drawing = screen.getByRole('group', { name: 'Customer tiers' });
    await fireEvent.keyDown(drawing, { key: 'ArrowRight' });
    await fireEvent.keyDown(drawing, { key: 'Enter', keyCode: 229 });
    expect(onpick).not.toHaveBeenCalled();
  });
});

describe('the funnel', () => {
  it('is walked from stage to step to stage, and says where it is stuck', async () => {
    const onpick = vi.fn();
    render(Chart, { spec: FUNNEL, onpick });
    const drawing = screen.getByRole('group', { name: 'Leads by stage' });
    await fireEvent.keyDown(drawing, { key: 'Home' });
    expect(screen.getByText('Acquired, 480 leads, 100 % of all; 455 last quarter.').getAttribute('aria-live')).toBe('polite');
    for (let steps = 0; steps < 5; steps++) await fireEvent.keyDown(drawing, { key: 'ArrowDown' });
    expect(screen.getByText('Needs → Proposal, Bottleneck, 54 % go on, 78 % last quarter.').getAttribute('aria-live')).toBe('polite');
    await fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(onpick).toHaveBeenCalledWith(2);
  });

  it('says what the tick means, and shows the word of the bottleneck in the picture', () => {
    render(Chart, { spec: FUNNEL });
    expect(screen.getByText('last quarter on the same day')).toBeTruthy();
    const svg = svgOf(FUNNEL, 640, []);
    for (const said of ['Bottleneck · 54 % go on', 'median 9 days', '▎last quarter on the same day', '317']) expect(svg).toContain(said);
  });

  it('begins every bar at zero and makes it as long as its count', () => {
    const drawing = draw(FUNNEL.body, { width: 640, height: 260, palette: paletteOf('light') });
    const shapes = (drawing.option as { graphic: { type: string; shape: { x: number; width: number; r: number } }[] }).graphic;
    const bars = shapes.filter((shape) => shape.type === 'rect' && shape.shape.r < 2).map((shape) => shape.shape);
    expect(new Set(bars.map((bar) => bar.x)).size).toBe(1);
    expect(bars[2]!.width / bars[0]!.width).toBeCloseTo(228 / 480);
  });

  it('stands without leads, baseline and times', () => {
    const stages = ['Acquired', 'Screened'].map((label, at) => {
      const link = at === 0 ? { text: '–', median: null, tone: 'neutral' as const, state: '', detail: '' } : null;
      return { label, value: 0, text: '0', share: '', baseline: null, detail: '', link };
    });
    const empty: ChartSpec = { ...FUNNEL, body: { kind: 'funnel', stages, baseline_label: 'last quarter' } };
    const svg = svgOf(empty, 320, []);
    expect(svg).not.toContain('NaN');
    expect(svg).not.toContain('last quarter');
    expect(pointsOf(empty.body).map((point) => point.lines.join(', '))).toEqual(['Acquired, 0', 'Acquired → Screened, –', 'Screened, 0']);
  });
});

describe('the dumbbell', () => {
  it('is a table that says metric, before, now, target and state', async () => {
    const onpick = vi.fn();
    render(Chart, { spec: SMART, onpick });
    const row = screen.getByTestId('metric-sales');
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent?.trim())).toEqual(['¥17.49 M', '¥12.69 M', '¥20.12 M', '', 'Behind']);
    await fireEvent.click(within(row).getByRole('button', { name: 'Quarterly sales' }));
    expect(onpick).toHaveBeenCalledWith(0);
  });
});

describe('copied figures', () => {
  it('never run as a formula, and negative figures stay figures', () => {
    expect(tsvOf([['=cmd()', '-1,234.00', '+86 10', 'a\tb', '@x']])).toBe("'=cmd()\t-1,234.00\t+86 10\ta b\t'@x");
  });
});
