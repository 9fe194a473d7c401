/**
 * Counts what the window waits for, and says on `<html data-ready>` when it waits for nothing, so that a test or a
 * screenshot knows that the page is complete.
 */

/** What is waited for, by name, in the order it was asked for. */
const outstanding: string[] = [];
let settle: ReturnType<typeof setTimeout> | undefined;

/** Counts the promise until it settles, and hands it back. The name tells a person what was never answered. */
export function awaited<T>(promise: Promise<T>, name: string): Promise<T> {
  const end = () => ended(name);
  begin(name);
  promise.then(end, end);
  return promise;
}

/** Whether anything is outstanding. */
export function isWaiting(): boolean {
  return outstanding.length > 0;
}

function begin(name: string) {
  outstanding.push(name);
  clearTimeout(settle);
  mark(false);
}

function ended(name: string) {
  outstanding.splice(outstanding.indexOf(name), 1);
  // A reply often starts the next request from an effect: wait for that before saying "ready".
  if (outstanding.length === 0) settle = setTimeout(() => mark(true), 40);
  else mark(false);
}

function mark(ready: boolean) {
  // The last timer may outlive the page it would mark.
  if (typeof document === 'undefined') return;
  const { dataset } = document.documentElement;
  dataset.ready = String(ready);
  dataset.waiting = ready ? 'a moment' : outstanding.join(' ') || 'a moment';
}
