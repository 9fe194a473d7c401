/** Theme, density and privacy: how the window looks. Kept by the engine's settings, applied to `<html>` here. */

import type { AppSettings } from '../wire/AppSettings';
import type { Density } from '../wire/Density';
import type { Theme } from '../wire/Theme';

const prefersDark = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

let theme = $state<Theme>('system');
let density = $state<Density>('comfortable');
let privacy = $state(false);
let systemIsDark = $state(prefersDark?.matches ?? false);

prefersDark?.addEventListener('change', (event) => {
  systemIsDark = event.matches;
  paint();
});

export const look = {
  get theme() {
    return theme;
  },
  get density() {
    return density;
  },
  get privacy() {
    return privacy;
  },
  /** The theme on screen, with "system" resolved. */
  get shown(): 'light' | 'dark' {
    if (theme === 'system') return systemIsDark ? 'dark' : 'light';
    return theme;
  },
};

/** Applies what the settings say; what is left out stays. */
export function setLook(wanted: Partial<Pick<AppSettings, 'theme' | 'density' | 'is_private'>>) {
  theme = wanted.theme ?? theme;
  density = wanted.density ?? density;
  privacy = wanted.is_private ?? privacy;
  paint();
}

function paint() {
  const root = document.documentElement.dataset;
  root.theme = look.shown;
  root.density = density;
  root.privacy = String(privacy);
}
