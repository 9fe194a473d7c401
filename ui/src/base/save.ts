/** Saving and copying what the window shows. The engine asks where to and writes the file. */

import type { SheetFormat } from '../wire/SheetFormat';
import type { TableRequest } from '../wire/TableRequest';
import { failureOf } from './failure';
import { call } from './host';
import { toast } from './toasts.svelte';
import { t } from './words.svelte';

/** Saves bytes the window made under a name the person can change, and says where they are. */
export async function saveFile(suggestion: string, extension: string, bytes: Uint8Array): Promise<void> {
  const { path, text } = await call('file_save', { suggestion, extension, content: base64Of(bytes) });
  if (path) sayWhere(path, text);
}

/** Exports all rows that a table's question finds. */
export async function exportTable(request: TableRequest, format: SheetFormat): Promise<void> {
  try {
    const { path, text } = await call('table_export', { request, format, path: null });
    if (path) sayWhere(path, text);
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
  }
}

/** Says that a file was written, with the way to its folder. */
export function sayWhere(path: string, text: string) {
  toast(text, { tone: 'good', action: { label: t('frame-show-in-folder'), run: () => void show(path) } });
}

/** Puts text on the clipboard and says so. */
export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(said);
  } catch {
    toast(t('frame-copy-refused'), { tone: 'bad' });
  }
}

/**
 * Rows as Excel takes them: tabs between cells and none inside. A cell that would run as a formula is made text; a
 * negative figure stays a figure.
 */
export function tsvOf(rows: string[][]): string {
  return rows.map((row) => row.map(harmless).join('\t')).join('\n');
}

function harmless(cell: string): string {
  const flat = cell.replace(/[\t\r\n]+/g, ' ');
  const isFigure = /^[+-]?[\d.,\s%¥$]+$/.test(flat);
  return /^[=+@-]/.test(flat) && !isFigure ? `'${flat}` : flat;
}

async function show(path: string) {
  try {
    await call('reveal', { path });
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
