/** Opens "why this number?" beside the page. */

import { openView } from '../base/panel.svelte';
import MetricWhy from './MetricWhy.svelte';

/** Explains a metric of the quarter shown. */
export function openMetric(metric: string, title: string) {
  openView(title, MetricWhy, { metric });
}
