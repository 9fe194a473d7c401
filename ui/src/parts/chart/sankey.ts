/** Flows from the classes at one date to the classes at another. */

import type { Sankey } from '../../wire/Sankey';
import type { SankeyNode } from '../../wire/SankeyNode';
import { tokenOf } from '../tones';
import { type Canvas, type Drawing, type Spot, base, fitted, word } from './layout';

const TOP = 26;

/** Draws the flows. Their places are known only once drawn: see `sankeySpots`. */
export function drawSankey(body: Sankey, canvas: Canvas): Drawing {
  const { palette, width } = canvas;
  const room = (isRight: boolean) => {
    const names = body.nodes.filter((node) => node.is_right === isRight && node.count > 0).map((node) => node.label);
    return Math.min(Math.max(24, ...names.map((name) => palette.measure(name, 600))) + 14, width * 0.32);
  };
  const [left, right] = [room(false), room(true)];
  const shown = body.nodes.flatMap((node, at) => (node.count > 0 ? [{ node, at }] : []));
  return {
    option: {
      ...base(palette),
      series: [
        {
          type: 'sankey',
          left,
          right,
          top: TOP,
          bottom: 6,
          nodeWidth: 9,
          nodeGap: 12,
          layoutIterations: 0,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
          data: shown.map(({ node, at }) => nodeOf(node, at, node.is_right ? right : left, canvas)),
          links: body.links
            .filter((link) => link.count > 0)
            .map((link) => ({ source: String(link.from), target: String(link.to), value: link.count })),
        },
      ],
      graphic: [
        word({ x: left, y: 10, text: body.left_label, token: '--ink-faint' }, palette),
        word({ x: width - right, y: 10, text: body.right_label, token: '--ink-faint', align: 'right' }, palette),
      ],
    },
    spots: [],
  };
}

/** Indices of the links drawn, in order. */
export function linksShown(body: Sankey): number[] {
  return body.links.flatMap((link, at) => (link.count > 0 ? [at] : []));
}

/** The middle of each flow, from the layout of the drawn chart. */
export function sankeySpots(chart: unknown): Spot[] {
  const model = (chart as { getModel(): { getSeriesByIndex(at: number): SankeySeries } }).getModel();
  const series = model.getSeriesByIndex(0);
  const { x, y } = series.layoutInfo;
  return series.getGraph().edges.map((edge) => {
    const [source, target] = [edge.node1.getLayout(), edge.node2.getLayout()];
    const { dy, sy, ty } = edge.getLayout();
    return { x: x + (source.x + source.dx + target.x) / 2, y: y + (source.y + sy + target.y + ty + dy) / 2 };
  });
}

interface Box {
  x: number;
  y: number;
  dx: number;
}

interface SankeySeries {
  layoutInfo: Spot;
  getGraph(): {
    edges: { node1: { getLayout(): Box }; node2: { getLayout(): Box }; getLayout(): { dy: number; sy: number; ty: number } }[];
  };
}

function nodeOf(node: SankeyNode, at: number, room: number, { palette }: Canvas) {
  return {
    name: String(at),
    value: node.count,
    depth: node.is_right ? 1 : 0,
    itemStyle: { color: palette.colour(tokenOf(node.tone)), borderWidth: 0 },
    label: {
      position: node.is_right ? 'right' : 'left',
      formatter: fitted(node.label, room - 12, palette, 600).replace(/[{}]/g, ''),
      color: palette.colour('--ink'),
      fontSize: 12,
      textBorderWidth: 0,
    },
  };
}
