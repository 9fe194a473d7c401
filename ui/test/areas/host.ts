// A host that answers each command from a table and keeps what was asked.

import { vi } from 'vitest';

type Answer = unknown | ((args: Record<string, unknown>) => unknown);

export interface Asked {
  command: string;
  args: Record<string, unknown>;
}

/** Answers commands; one that is missing fails the test that asks it. */
export function hostAnswering(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];
  const fetched = (_: string, request: RequestInit) => {
    const { command, args } = JSON.parse(String(request.body)) as Asked;
    asked.push({ command, args });
    const answer = answers[command];
    const reply =
      answer === undefined
        ? { failure: { code: 'internal', message: `nobody answers ${command}`, issues: [] } }
        : answer instanceof Refusal
          ? { failure: { code: answer.code, message: answer.message, issues: [] } }
          : { ok: typeof answer === 'function' ? (answer as (args: object) => unknown)(args) : answer };
    return Promise.resolve(new Response(JSON.stringify(reply), { headers: { 'content-type': 'application/json' } }));
  };
  vi.stubGlobal('fetch', vi.fn(fetched));
  return asked;
}

/** A command the engine refuses. */
export class Refusal {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** What was asked of one command. */
export function asksOf(asked: Asked[], command: string): Record<string, unknown>[] {
  return asked.filter((ask) => ask.command === command).map(({ args }) => args);
}
