/**
 * What the palette or another page asks a page to begin: `go('mentoring', { do: 'pair' })`. The page does it once its
 * figures are there, and the address forgets it. Call it while the page is set up.
 */

import { untrack } from 'svelte';
import { keep, route } from '../base/route.svelte';

export function useCalls(calls: Record<string, () => void>, isReady: () => boolean) {
  $effect(() => {
    const begin = calls[route.params.do ?? ''];
    if (!begin || !isReady()) return;
    keep({ do: '' });
    untrack(begin);
  });
}
