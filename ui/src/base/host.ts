/**
 * The one seam between the window and the engine. In the app it is Tauri's `rpc` command; in a plain browser (tests)
 * the loopback bridge of `quarterlift serve`, whose token stands in the address after `#token=`.
 *
 * This is the only file that imports @tauri-apps.
 */

import { invoke, isTauri } from '@tauri-apps/api/core';
import { listen as tauriListen } from '@tauri-apps/api/event';

import type { Commands } from '../wire/commands';
import type { Failure } from '../wire/Failure';
import { HostFailure, failureOf } from './failure';
import { awaited } from './pending';

/** What the shell tells the window without being asked. */
export interface HostEvents {
  /** A menu item was chosen: the id of an action. */
  menu: string;
  /** Files were dropped on the window: their paths. */
  'file-dropped': string[];
  /** The system asked to open a workspace: its path. */
  'open-file': string;
}

type Reply = { ok: unknown } | { failure: Failure };

const token = /[#&]token=([\w-]+)/.exec(globalThis.location?.hash ?? '')?.[1] ?? '';
let language: () => string = () => 'en';
const listening: Promise<unknown>[] = [];

/** Tells the seam where to read the reader's language, in which every reply is written. */
export function speak(current: () => string) {
  language = current;
}

/** Whether the window runs inside the desktop app (not in a browser). */
export function isDesktop(): boolean {
  return isTauri();
}

/** Runs a command of the engine. Rejects with a `HostFailure` and nothing else. */
export function call<K extends keyof Commands>(
  command: K,
  args: Commands[K]['request'],
): Promise<Commands[K]['response']> {
  const request = { command, lang: language(), args: args ?? {} };
  return awaited(isTauri() ? throughShell(request) : throughBridge(request), command) as Promise<Commands[K]['response']>;
}

/** Listens to the shell; the function returned stops it. In a browser, nothing is ever heard. */
export function listen<K extends keyof HostEvents>(event: K, heard: (payload: HostEvents[K]) => void): () => void {
  if (!isTauri()) return () => {};
  const stop = tauriListen<HostEvents[K]>(event, (message) => heard(message.payload));
  listening.push(stop);
  return () => void stop.then((off) => off());
}

/** Tells the shell that the page is painted and listens: it shows the window and hands over files that waited. */
export async function windowReady(): Promise<void> {
  if (!isTauri()) return;
  await Promise.all(listening);
  await throughShell({ command: 'window_ready', lang: language(), args: {} }).catch(console.error);
}

async function throughShell(request: object): Promise<unknown> {
  try {
    return await invoke('rpc', { ...request });
  } catch (thrown) {
    throw failureOf(thrown);
  }
}

async function throughBridge(request: object): Promise<unknown> {
  let reply: Reply;
  try {
    const response = await fetch('/rpc', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-quarterlift-token': token },
      body: JSON.stringify(request),
    });
    reply = (await response.json()) as Reply;
  } catch (thrown) {
    throw failureOf(thrown);
  }
  if ('failure' in reply) throw new HostFailure(reply.failure);
  return reply.ok;
}
