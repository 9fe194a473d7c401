/**
 * Where the window is: a page and its parameters. Every page keeps its last parameters, and back and forward work.
 * The address itself does not change: in a browser it carries the bridge's token.
 */

export type Params = Record<string, string>;

interface Place {
  page: string;
  params: Params;
}

let place = $state<Place>({ page: 'overview', params: {} });
const kept = new Map<string, Params>();

export const route = {
  get page() {
    return place.page;
  },
  get params() {
    return place.params;
  },
};

/** Goes to a page. Without parameters it opens as it was left. */
export function go(page: string, params?: Params) {
  const wanted = params ?? kept.get(page) ?? {};
  if (page === place.page && sameParams(wanted, place.params)) return;
  settle({ page, params: wanted });
  history.pushState({ page, params: wanted }, '');
}

/** Changes parameters of the page shown, as part of the same step back. An empty value removes one. */
export function keep(changes: Params) {
  const params = Object.fromEntries(Object.entries({ ...place.params, ...changes }).filter(([, value]) => value !== ''));
  settle({ page: place.page, params });
  history.replaceState({ page: place.page, params }, '');
}

/** Starts the history at a page, and follows the back and forward keys. */
export function startRoute(page: string) {
  settle({ page, params: {} });
  history.replaceState({ page, params: {} }, '');
  addEventListener('popstate', (event) => {
    const state = event.state as Place | null;
    if (state?.page) settle(state);
  });
}

function settle(next: Place) {
  kept.set(next.page, next.params);
  place = next;
}

function sameParams(a: Params, b: Params): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
