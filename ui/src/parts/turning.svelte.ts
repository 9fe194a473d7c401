/**
 * A page that shows a list or one of its records, as the address says: when it turns from one to the other, the keyboard,
 * the screen reader and the eye start at its beginning. Call it while the page is set up.
 */
export function useTurning(record: () => string | undefined) {
  let last = record();
  $effect(() => {
    const now = record();
    if (now === last) return;
    last = now;
    const page = document.getElementById('main');
    page?.scrollTo({ top: 0 });
    page?.focus({ preventScroll: true });
  });
}
