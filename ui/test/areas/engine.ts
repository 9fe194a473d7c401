// An engine that answers from fixtures and remembers what it was asked.

import { vi } from 'vitest';
import type { Commands } from '../../src/wire/commands';

type Answers = { [K in keyof Commands]?: (args: Commands[K]['request']) => Commands[K]['response'] | Promise<Commands[K]['response']> };

/** Answers the window's calls; a command without an answer fails as an unknown one would. */
export function engine(answers: Answers) {
  const asked: { command: string; args: unknown }[] = [];
  vi.stubGlobal('fetch', async (_: string, init: { body: string }) => {
    const { command, args } = JSON.parse(init.body) as { command: keyof Commands; args: never };
    asked.push({ command, args });
    const answer = answers[command] as ((args: never) => unknown) | undefined;
    const reply = answer ? { ok: await answer(args) } : { failure: { code: 'unknown', message: `No answer to ${command}`, issues: [] } };
    return { json: () => Promise.resolve(reply) };
  });
  return {
    /** What the command was asked with, earliest first. */
    of: <K extends keyof Commands>(command: K) => asked.filter((call) => call.command === command).map((call) => call.args as Commands[K]['request']),
  };
}
