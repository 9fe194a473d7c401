/** The settings of this computer: applied at once when changed, kept by the engine. */

import type { AppSettings } from '../wire/AppSettings';
import { failureOf } from './failure';
import { call } from './host';
import { setLook } from './look.svelte';
import { toast } from './toasts.svelte';
import { setLanguage, systemLanguage } from './words.svelte';

let current = $state.raw<AppSettings>({
  language: null,
  effective_language: systemLanguage(),
  theme: 'system',
  density: 'comfortable',
  is_private: false,
});

export const settings = {
  get current() {
    return current;
  },
};

/** Applies what the engine keeps. */
export function applySettings(kept: AppSettings) {
  current = kept;
  setLanguage(kept.effective_language);
  setLook(kept);
  remember(kept);
}

/** Changes settings: seen at once, then kept; a refusal puts the old ones back. */
export async function changeSettings(change: Partial<AppSettings>): Promise<void> {
  const before = current;
  const wanted = { ...before, ...change };
  applySettings({ ...wanted, effective_language: wanted.language ?? systemLanguage() });
  try {
    applySettings(await call('settings_set', current));
  } catch (thrown) {
    applySettings(before);
    toast(failureOf(thrown).message, { tone: 'bad' });
  }
}

/** Applies what was in force last time, before the engine has answered: no white flash in a dark room. */
export function applyRemembered() {
  try {
    applySettings({ ...current, ...(JSON.parse(localStorage.getItem('settings') ?? '{}') as Partial<AppSettings>) });
  } catch {
    applySettings(current);
  }
}

function remember(kept: AppSettings) {
  try {
    localStorage.setItem('settings', JSON.stringify(kept));
  } catch {
    return;
  }
}
