import type { Failure } from '../wire/Failure';
import type { IssueView } from '../wire/IssueView';

/** Codes of the engine, and `unreachable` when there was no answer at all. */
export type FailureCode = Failure['code'] | 'unreachable';

/** The only error a page sees: what the engine refused or could not do, in the reader's language. */
export class HostFailure extends Error {
  readonly code: FailureCode;
  readonly issues: IssueView[];

  constructor(failure: { code: FailureCode; message: string; issues: IssueView[] }) {
    super(failure.message);
    this.name = 'HostFailure';
    this.code = failure.code;
    this.issues = failure.issues;
  }

  /** What the engine says about a field: issues whose place is the field or lies in it (`holidays.3`). */
  about(field: string): string | undefined {
    const issues = this.issues.filter(({ column }) => column === field || column?.startsWith(`${field}.`));
    return issues.map(({ value, text }) => (value && !text.includes(value) ? `${value}: ${text}` : text)).join(' ') || undefined;
  }
}

/** Whatever was thrown, as a failure. What is not one already gets the code `unreachable`. */
export function failureOf(thrown: unknown): HostFailure {
  if (thrown instanceof HostFailure) return thrown;
  if (isFailure(thrown)) return new HostFailure({ ...thrown, issues: thrown.issues ?? [] });
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new HostFailure({ code: 'unreachable', message, issues: [] });
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown;
}
