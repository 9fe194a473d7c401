/** The pages there are, in the order of the sidebar. A page is listed once its component exists. */

import type { Component } from 'svelte';

export interface Page {
  id: string;
  group: string;
  load: () => Promise<{ default: Component }>;
}

const ORDER: [group: string, pages: string[]][] = [
  ['quarter', ['overview', 'targets', 'reviews']],
  ['customers', ['tiers', 'agenda', 'leads', 'service']],
  ['team', ['members', 'training', 'mentoring']],
  ['money', ['incentives', 'budget']],
  ['culture', ['ideas']],
  ['workspace', ['plan', 'data', 'settings']],
];

const components = import.meta.glob<{ default: Component }>('../areas/*/*Page.svelte');

export const PAGES: Page[] = ORDER.flatMap(([group, ids]) =>
  ids.flatMap((id) => {
    const load = components[`../areas/${id}/${id.charAt(0).toUpperCase()}${id.slice(1)}Page.svelte`];
    return load ? [{ id, group, load }] : [];
  }),
);

/** The groups that have a page, with their pages. */
export const GROUPS: { group: string; pages: Page[] }[] = ORDER.map(([group]) => ({
  group,
  pages: PAGES.filter((page) => page.group === group),
})).filter(({ pages }) => pages.length > 0);
