/** Which rows are in view: TanStack's virtualizer, told about by a Svelte state. Rows have one height. */

import { Virtualizer, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core';

export class Windowing {
  first = $state(0);
  last = $state(-1);
  #virtualizer: Virtualizer<HTMLElement, Element>;
  #count = 0;
  #rowHeight = 32;

  constructor(element: () => HTMLElement | null) {
    this.#virtualizer = new Virtualizer<HTMLElement, Element>({
      count: 0,
      getScrollElement: element,
      estimateSize: () => this.#rowHeight,
      scrollToFn: elementScroll,
      observeElementOffset,
      // A layout without sizes (tests, a page not shown yet) keeps the initial one.
      observeElementRect: (instance, seen) =>
        observeElementRect(instance, (rect) => rect.height > 0 && seen(rect)),
      initialRect: { width: 800, height: 600 },
      overscan: 8,
      onChange: () => this.#read(),
    });
  }

  /** Starts watching; the function returned stops. */
  watch(): () => void {
    const stop = this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    this.#read();
    return stop;
  }

  /** Says how many rows there are and how high one is. */
  set(count: number, rowHeight: number, paddingStart: number) {
    const isOther = rowHeight !== this.#rowHeight;
    [this.#count, this.#rowHeight] = [count, rowHeight];
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, count, scrollPaddingStart: paddingStart });
    if (isOther) this.#virtualizer.measure();
    this.#virtualizer._willUpdate();
    this.#read();
  }

  /** Brings a row into view. */
  show(index: number) {
    this.#virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  #read() {
    const items = this.#virtualizer.getVirtualItems();
    this.first = items[0]?.index ?? 0;
    this.last = Math.min(items.at(-1)?.index ?? -1, this.#count - 1);
  }
}
