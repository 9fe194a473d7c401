/**
 * Keys: the guard against input methods, and shortcuts written as `Mod+Shift+Z`, where `Mod` is Cmd on a Mac and Ctrl
 * elsewhere.
 */

const isMac = /mac/i.test(globalThis.navigator?.platform ?? '');

/**
 * Whether the key belongs to an input method. Every handler of Enter, Escape and arrows asks this first: macOS web views
 * send the Enter that picks a pinyin candidate after composition has ended, with key code 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether the event is this shortcut. */
export function isShortcut(event: KeyboardEvent, keys: string): boolean {
  if (isComposing(event)) return false;
  const parts = keys.split('+');
  const key = parts.pop() || '+';
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  const wantsShift = parts.includes('Shift');
  if (mod !== parts.includes('Mod') || other || event.altKey !== parts.includes('Alt')) return false;
  // "?" is typed with Shift on most keyboards: for signs the key itself decides.
  if (/^[\w]/.test(key) && event.shiftKey !== wantsShift) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** The shortcut as the reader's keyboard shows it: `⇧⌘Z` or `Ctrl+Shift+Z`. */
export function keyText(keys: string): string {
  if (!isMac) return keys.replace('Mod', 'Ctrl');
  return keys
    .replace('Alt+', '⌥')
    .replace('Shift+', '⇧')
    .replace('Mod+', '⌘')
    .replace(/⌘⇧/, '⇧⌘');
}

/** Whether the person is typing there, so that plain keys and undo belong to the field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type);
}
