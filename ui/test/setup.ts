import { afterEach, vi } from 'vitest';
import { cleanup, configure } from '@testing-library/svelte';

// A busy machine takes its time; what is waited for still must come.
configure({ asyncUtilTimeout: 8000 });

// What jsdom lacks and the components ask for.
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Observer);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
}));
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};
Element.prototype.getAnimations ??= () => [];
HTMLCanvasElement.prototype.getContext = (() => null) as never;

afterEach(() => cleanup());
