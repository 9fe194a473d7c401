/** Opening, making and leaving a workspace. The engine asks for the place of the file. */

import { failureOf } from '../base/failure';
import { call } from '../base/host';
import { go } from '../base/route.svelte';
import { readSession, startSession } from '../base/session.svelte';
import { toast } from '../base/toasts.svelte';
import type { Opened } from '../wire/Opened';
import type { WorkspaceCreate } from '../wire/WorkspaceCreate';

const TABLE_FILE = /\.(csv|txt|tsv|xlsx|xls|ods)$/i;

/** Opens a workspace: the one named, or the one the person picks. */
export async function openWorkspace(path: string | null = null): Promise<void> {
  await attempt(async () => {
    await enter(call('workspace_open', { path }));
  });
}

/** Makes and opens the sample company. */
export async function openSample(): Promise<void> {
  await attempt(() => enter(call('sample_create', { path: null, seed: null, customers: null, today: null })));
}

/** Makes a workspace where the person says. Whether it was made; a refusal of a field is thrown. */
export async function newWorkspace(wanted: Omit<WorkspaceCreate, 'path'>): Promise<boolean> {
  return enter(call('workspace_create', { ...wanted, path: null }));
}

/** What to do with files dropped on the window or opened from outside: a table is imported, the rest are workspaces. */
export async function takeFiles(paths: string[]): Promise<void> {
  const [path] = paths;
  if (!path) return;
  if (TABLE_FILE.test(path)) go('data', { tab: 'import', file: path });
  else await openWorkspace(path);
}

/** Goes into the workspace once it is open. Whether it was: a dismissed dialog opens nothing. */
async function enter(opening: Promise<Opened>): Promise<boolean> {
  const { path } = await opening;
  if (path === null) return false;
  startSession();
  await readSession();
  go('overview', {});
  return true;
}

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    toast(failureOf(thrown).message, { tone: 'bad' });
  }
}
