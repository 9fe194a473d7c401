/**
 * An import from the file to its summary. The engine guesses what the file is; everything guessed can be changed, and a
 * change takes back the preview that rested on it. The state outlives the page, so that looking something up elsewhere
 * loses nothing. Only one import at a time.
 */

import { type HostFailure, failureOf } from '../../base/failure';
import { call } from '../../base/host';
import { withJob } from '../../base/jobs.svelte';
import { changed, session } from '../../base/session.svelte';
import { t } from '../../base/words.svelte';
import type { DateOrder } from '../../wire/DateOrder';
import type { DecimalSign } from '../../wire/DecimalSign';
import type { ImportInspect } from '../../wire/ImportInspect';
import type { ImportInspected } from '../../wire/ImportInspected';
import type { ImportReport } from '../../wire/ImportReport';
import type { ImportRun } from '../../wire/ImportRun';

/** What can be told about a file before it is looked at again. */
export type Hint = Partial<Omit<ImportInspect, 'path'>>;

export class Importing {
  file = $state.raw<ImportInspected | null>(null);
  /** Field to column header; an empty header leaves the field out. */
  mapping = $state<Record<string, string>>({});
  dateOrder = $state<DateOrder | null>(null);
  decimalSign = $state<DecimalSign | null>(null);
  skipsRefused = $state(false);
  createsMissing = $state(false);
  /** For leads: stages are taken as the file has them, on the word of a manager who gives a reason. */
  takesStages = $state(false);
  approver = $state('');
  overrideReason = $state('');
  preview = $state.raw<ImportReport | null>(null);
  result = $state.raw<ImportReport | null>(null);
  isUndone = $state(false);
  failure = $state.raw<HostFailure | undefined>(undefined);
  /** What is being done now. */
  busy = $state<'inspect' | 'preview' | 'commit' | 'undo' | null>(null);

  #workspace = '';
  #hint: Hint = {};
  /** How often the workspace had changed when the import was done: undo takes it back only while nothing followed. */
  #done = -1;
  #asked = 0;

  /** Required fields that no column is matched to. */
  get missing(): string[] {
    const fields = this.file?.fields ?? [];
    return fields.filter(({ field, is_required }) => is_required && !this.mapping[field]).map(({ label }) => label);
  }

  /** Whether nobody answers yet for taking the stages as they are. */
  get lacksApprover(): boolean {
    return this.file?.kind === 'leads' && this.takesStages && !(this.approver.trim() && this.overrideReason.trim());
  }

  /** Whether a question about the file is still open that only a person can answer. */
  get isOpen(): boolean {
    const file = this.file;
    if (!file?.kind || this.missing.length > 0 || this.lacksApprover) return true;
    return (file.is_date_order_open && !this.dateOrder) || (file.is_decimal_sign_open && !this.decimalSign);
  }

  /** An import belongs to the workspace it was begun in: in another one it begins anew. */
  enter(workspace: string) {
    if (workspace !== this.#workspace) this.reset();
    this.#workspace = workspace;
  }

  /** Looks into a file; without a path the person picks one. */
  async choose(path: string | null): Promise<void> {
    this.#hint = {};
    await this.#inspect(path);
  }

  /** Looks again with something told that was guessed before. */
  async tell(hint: Hint): Promise<void> {
    this.#hint = { ...this.#hint, ...hint };
    if (this.file?.path) await this.#inspect(this.file.path);
  }

  /** Changes how cells are read or columns matched: the preview no longer holds. */
  change(change: () => void) {
    change();
    this.preview = null;
  }

  /** Tries the import, or does it. What is cancelled leaves everything as it was. */
  async run(isPreview: boolean): Promise<void> {
    const { file } = this;
    if (!file?.path || !file.kind || this.busy) return;
    const request = { ...this.#request(file.path, file.kind), is_preview: isPreview };
    const title = isPreview ? t('data-previewing') : t('data-importing');
    this.busy = isPreview ? 'preview' : 'commit';
    this.failure = undefined;
    try {
      const report = await withJob(title, (job) => call('import_run', { ...request, job }));
      if (report && isPreview) this.preview = report;
      else if (report) this.#finish(report);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = null;
    }
  }

  /** Whether the import was the last change, so that undo takes back just it. */
  get isLast(): boolean {
    return this.result !== null && !this.isUndone && session.changes === this.#done;
  }

  /** Takes the import back. */
  async undo(): Promise<void> {
    if (!this.isLast || this.busy) return;
    this.busy = 'undo';
    this.failure = undefined;
    try {
      await call('undo', {});
      this.isUndone = true;
      changed();
    } catch (thrown) {
      this.failure = failureOf(thrown);
    } finally {
      this.busy = null;
    }
  }

  /** Begins anew. */
  reset() {
    this.#asked += 1;
    this.#hint = {};
    this.file = this.preview = this.result = null;
    this.failure = undefined;
    this.busy = null;
    this.isUndone = false;
    this.#clearChoices();
  }

  #clearChoices() {
    [this.skipsRefused, this.createsMissing, this.takesStages] = [false, false, false];
    [this.approver, this.overrideReason] = ['', ''];
  }

  async #inspect(path: string | null): Promise<void> {
    const asked = ++this.#asked;
    const kept = this.file;
    this.busy = 'inspect';
    this.failure = undefined;
    try {
      const hint = { kind: null, encoding: null, delimiter: null, sheet: null, header_row: null, ...this.#hint };
      const file = await call('import_inspect', { path, ...hint });
      if (asked === this.#asked && file.path !== null) this.#take(file, kept?.path !== file.path);
    } catch (thrown) {
      if (asked === this.#asked) this.failure = failureOf(thrown);
    } finally {
      if (asked === this.#asked) this.busy = null;
    }
  }

  #take(file: ImportInspected, isOther: boolean) {
    this.file = file;
    this.mapping = Object.fromEntries(file.fields.map(({ field, column }) => [field, column ?? '']));
    // What is open is asked, whatever the guess; an answer given to the same file stays.
    this.dateOrder = file.is_date_order_open ? (isOther ? null : this.dateOrder) : file.date_order;
    this.decimalSign = file.is_decimal_sign_open ? (isOther ? null : this.decimalSign) : file.decimal_sign;
    this.preview = this.result = null;
    this.isUndone = false;
    if (isOther) this.#clearChoices();
  }

  #finish(report: ImportReport) {
    this.preview = report.is_committed ? null : report;
    if (!report.is_committed) return;
    this.result = report;
    changed();
    this.#done = session.changes;
  }

  #request(path: string, kind: NonNullable<ImportInspected['kind']>): Omit<ImportRun, 'is_preview' | 'job'> {
    const { file } = this;
    const mapping = Object.entries(this.mapping).flatMap(([field, column]) => (column ? [{ field, column }] : []));
    return {
      path,
      kind,
      encoding: file?.encoding ?? null,
      delimiter: file?.delimiter ?? null,
      sheet: file?.sheet ?? null,
      header_row: file?.header_row ?? null,
      date_order: this.dateOrder,
      decimal_sign: this.decimalSign,
      mapping,
      skip_refused: this.skipsRefused,
      create_missing: this.createsMissing,
      override_by: kind === 'leads' && this.takesStages ? { approver: this.approver.trim(), reason: this.overrideReason.trim() } : null,
    };
  }
}

export const importing = new Importing();
