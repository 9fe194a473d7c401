// Data: an import from the file to its summary and back; backups that are compared before they are brought back.

import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import DataPage from '../../src/areas/data/DataPage.svelte';
import { importing } from '../../src/areas/data/importing.svelte';
import { go } from '../../src/base/route.svelte';
import { changed } from '../../src/base/session.svelte';
import { BACKUP, figure, FILE, page, TRIED } from './facts';
import { asksOf, hostAnswering, Refusal } from './host';

const DATA = { title: 'What is here', sentence: 'Orders to 31 Aug.', counts: [figure('Orders', '19,402')], last_backup: 'Last backup today', backup_folder: '/backups' };
const SOUND = { ...TRIED, refused: 0, issues: [], issue_count: 0, sentence: '1,198 rows would be new or changed.' };
const answers = {
  data: DATA,
  undo: { text: 'Import of orders-2026-08.csv taken back.' },
  table: page('When', [['1', '31 Aug 2026', '8.2 MB']]),
  import_inspect: { ...FILE, is_date_order_open: false, fields: FILE.fields.map((field) => ({ ...field, column: field.column ?? (field.is_required ? '金额(元)' : null) })) },
  import_run: (args: Record<string, unknown>) => (args.is_preview ? SOUND : { ...SOUND, is_committed: true, sentence: '1,198 rows imported.' }),
};

beforeEach(() => {
  importing.reset();
  go('data', { tab: 'import' });
});

const pick = async () => fireEvent.click(await screen.findByTestId('import-pick'));
const isDisabled = (id: string) => screen.getByTestId<HTMLButtonElement>(id).disabled;

describe('an import', () => {
  it('begins with the file picker, which has the focus when the shortcut led here', async () => {
    hostAnswering(answers);
    render(DataPage);
    const button = await screen.findByTestId('import-pick');
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('takes a file dropped on the window', async () => {
    const asked = hostAnswering(answers);
    go('data', { tab: 'import', file: '/files/orders.csv' });
    render(DataPage);
    await screen.findByTestId('import-step-columns');
    expect(asksOf(asked, 'import_inspect').map((ask) => ask.path)).toEqual(['/files/orders.csv']);
  });

  it('is previewed, done, and taken back', async () => {
    const asked = hostAnswering(answers);
    render(DataPage);
    await pick();
    await fireEvent.click(await screen.findByTestId('import-preview'));
    expect((await screen.findByTestId('import-added')).textContent).toBe('1190');
    expect(asksOf(asked, 'import_run')[0]).toMatchObject({ is_preview: true, kind: 'orders', mapping: expect.arrayContaining([{ field: 'amount', column: '金额(元)' }]) });
    await fireEvent.click(screen.getByTestId('import-commit'));
    expect((await screen.findByTestId('import-summary')).textContent).toContain('1,198 rows imported.');
    await fireEvent.click(screen.getByTestId('import-undo'));
    await waitFor(() => expect(screen.getByTestId('import-summary').textContent).toContain('Import taken back'));
    expect(asksOf(asked, 'undo')).toHaveLength(1);
    expect(screen.queryByTestId('import-undo')).toBeNull();
    await fireEvent.click(screen.getByTestId('import-next'));
    expect(await screen.findByTestId('import-pick')).toBeTruthy();
  });

  it('takes the stages of leads as they are only when a manager and a reason are named', async () => {
    const asked = hostAnswering({ ...answers, import_inspect: { ...answers.import_inspect, kind: 'leads' } });
    render(DataPage);
    await pick();
    await fireEvent.click(await screen.findByTestId('import-take-stages'));
    expect(isDisabled('import-preview')).toBe(true);
    expect(screen.getByTestId('import-step-preview').textContent).toContain('Name the manager');
    await fireEvent.input(screen.getByTestId('import-override-approver'), { target: { value: 'M1 ' } });
    await fireEvent.input(screen.getByTestId('import-override-reason'), { target: { value: 'moved from the old CRM' } });
    await fireEvent.click(screen.getByTestId('import-preview'));
    await screen.findByTestId('import-added');
    expect(asksOf(asked, 'import_run')[0]).toMatchObject({ kind: 'leads', override_by: { approver: 'M1', reason: 'moved from the old CRM' } });
    // Another word means another preview.
    await fireEvent.click(screen.getByTestId('import-take-stages'));
    expect(screen.queryByTestId('import-added')).toBeNull();
    await fireEvent.click(screen.getByTestId('import-preview'));
    await screen.findByTestId('import-added');
    expect(asksOf(asked, 'import_run')[1]).toMatchObject({ override_by: null });
  });

  it('asks nobody for a word about files without gates', async () => {
    hostAnswering(answers);
    render(DataPage);
    await pick();
    await screen.findByTestId('import-preview');
    expect(screen.queryByTestId('import-take-stages')).toBeNull();
  });

  it('is not taken back from here once something else was changed', async () => {
    hostAnswering(answers);
    render(DataPage);
    await pick();
    await fireEvent.click(await screen.findByTestId('import-preview'));
    await fireEvent.click(await screen.findByTestId('import-commit'));
    await screen.findByTestId('import-undo');
    changed();
    await waitFor(() => expect(screen.queryByTestId('import-undo')).toBeNull());
  });

  it('asks for what only a person can know before it previews', async () => {
    const asked = hostAnswering({ ...answers, import_inspect: FILE });
    render(DataPage);
    await pick();
    await screen.findByTestId('import-preview');
    expect(isDisabled('import-preview')).toBe(true);
    expect(screen.getByTestId('import-step-preview').textContent).toContain('Still without a column: Amount');
    await fireEvent.change(screen.getByTestId('import-map-amount'), { target: { value: '金额(元)' } });
    expect(isDisabled('import-preview')).toBe(true);
    await fireEvent.click(screen.getByRole('radio', { name: 'Day, month, year' }));
    expect(isDisabled('import-preview')).toBe(false);
    await fireEvent.click(screen.getByTestId('import-preview'));
    await waitFor(() => expect(asksOf(asked, 'import_run')[0]).toMatchObject({ date_order: 'day_first', decimal_sign: 'point' }));
  });

  it('with refused rows says row, column, value and reason, and goes on only without them', async () => {
    const asked = hostAnswering({ ...answers, import_run: TRIED });
    render(DataPage);
    await pick();
    await fireEvent.click(await screen.findByTestId('import-preview'));
    const issues = await screen.findAllByTestId('import-issue');
    expect(issues[0]?.textContent).toMatch(/318.*Customer code.*C9999.*No customer has this code\./s);
    expect(isDisabled('import-commit')).toBe(true);
    await fireEvent.click(screen.getByTestId('import-skip-refused'));
    expect(isDisabled('import-commit')).toBe(false);
    await fireEvent.click(screen.getByTestId('import-commit'));
    await waitFor(() => expect(asksOf(asked, 'import_run').at(-1)).toMatchObject({ is_preview: false, skip_refused: true }));
  });

  it('forgets a preview when the matching changes', async () => {
    hostAnswering(answers);
    render(DataPage);
    await pick();
    await fireEvent.click(await screen.findByTestId('import-preview'));
    await screen.findByTestId('import-commit');
    await fireEvent.change(screen.getByTestId('import-map-member'), { target: { value: '备注' } });
    expect(screen.queryByTestId('import-commit')).toBeNull();
  });

  it('looks again when the encoding is told', async () => {
    const asked = hostAnswering(answers);
    render(DataPage);
    await pick();
    await fireEvent.change(await screen.findByTestId('import-encoding'), { target: { value: 'big5' } });
    await waitFor(() => expect(asksOf(asked, 'import_inspect').at(-1)).toMatchObject({ path: FILE.path, encoding: 'big5' }));
  });

  it('says what is wrong with a file it cannot read, and keeps the way on', async () => {
    hostAnswering({ ...answers, import_inspect: new Refusal('file_unreadable', 'This is not a table.') });
    render(DataPage);
    await pick();
    expect((await screen.findByTestId('trouble')).textContent).toContain('This is not a table.');
    expect(screen.getByTestId('import-pick')).toBeTruthy();
  });
});

describe('a backup', () => {
  it('is compared with what is here before it is brought back', async () => {
    const asked = hostAnswering({ ...answers, backup_preview: BACKUP, backup_restore: { path: '/w.qlw' } });
    go('data', { tab: 'backups' });
    render(DataPage);
    await fireEvent.click(await screen.findByTestId('backup-open'));
    const rows = await screen.findAllByTestId('backup-row');
    expect(rows[1]?.textContent).toMatch(/Orders.*19,402.*18,204/s);
    expect(asksOf(asked, 'backup_restore')).toEqual([]);
    await fireEvent.click(screen.getByTestId('backup-restore'));
    await waitFor(() => expect(asksOf(asked, 'backup_restore')).toEqual([{ path: BACKUP.path }]));
  });
});

it('the check says what it checked and what it found', async () => {
  hostAnswering({ ...answers, check: { is_clean: false, text: '1 finding', findings: ['Targets of East do not sum.'], checked: ['124 targets'] } });
  go('data', { tab: 'check' });
  render(DataPage);
  await fireEvent.click(await screen.findByTestId('check-run'));
  expect((await screen.findByTestId('check-finding')).textContent).toBe('Targets of East do not sum.');
  expect(screen.getByTestId('check-result').textContent).toContain('124 targets');
});
