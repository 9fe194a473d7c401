/** Undo and redo: they say what they undid and offer the way back. */

import { failureOf } from './failure';
import { call } from './host';
import { changed, session } from './session.svelte';
import { toast } from './toasts.svelte';
import { t } from './words.svelte';

/** Takes back the last change of the workspace. */
export async function undo(): Promise<void> {
  await step('undo');
}

/** Does again what was taken back. */
export async function redo(): Promise<void> {
  await step('redo');
}

/** Says that something was done, with undo beside it. A page calls it after each write. */
export function done(text: string) {
  changed();
  toast(text, { tone: 'good', action: { label: t('frame-undo'), run: () => void undo() } });
}

/** Says that something was done for good: a close, a period opened again. */
export function doneForGood(text: string) {
  changed();
  toast(text, { tone: 'good' });
}

async function step(command: 'undo' | 'redo'): Promise<void> {
  const can = command === 'undo' ? session.view?.undo : session.view?.redo;
  if (!can) return toast(command === 'undo' ? t('frame-nothing-to-undo') : t('frame-nothing-to-redo'));
  try {
    const { text } = await call(command, {});
    changed();
    const back = command === 'undo' ? { label: t('frame-redo'), run: () => void redo() } : { label: t('frame-undo'), run: () => void undo() };
    toast(text, { action: back });
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
  }
}
