/**
 * Counts what the window waits for, and says on `<html data-ready>` when it waits for nothing, so that a test or a
 * screenshot knows that the page is complete.
 */

let outstanding = 0;
let settle: ReturnType<typeof setTimeout> | undefined;

/** Counts the promise until it settles, and hands it back. */
export function awaited<T>(promise: Promise<T>): Promise<T> {
  begin();
  promise.then(end, end);
  return promise;
}

/** Whether anything is outstanding. */
export function isWaiting(): boolean {
  return outstanding > 0;
}

function begin() {
  outstanding += 1;
  clearTimeout(settle);
  mark(false);
}

function end() {
  outstanding -= 1;
  // A reply often starts the next request from an effect: wait for that before saying "ready".
  if (outstanding === 0) settle = setTimeout(() => mark(true), 40);
}

function mark(ready: boolean) {
  // The last timer may outlive the page it would mark.
  if (typeof document === 'undefined') return;
  document.documentElement.dataset.ready = String(ready);
}
