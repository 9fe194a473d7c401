/** The parts of ECharts that are used, in a file of their own: it is loaded with the first page that draws a chart. */

import { LineChart, SankeyChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, MarkPointComponent } from 'echarts/components';
import { type ECharts, type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, SankeyChart, GraphicComponent, GridComponent, MarkPointComponent, SVGRenderer]);

export type { ECharts };

/** A chart in an element. */
export function chartIn(element: HTMLElement): ECharts {
  return init(element, null, { renderer: 'svg' });
}

/** A chart drawn off screen, as SVG text. */
export function svgOfOption(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
