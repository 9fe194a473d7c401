// Training: the matrix leads to cells and sessions, attendance in one save, marks by paste, sessions planned, weights that sum to 100.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { clockOf, SessionDraft, timeOf } from '../../src/areas/training/calendar/draft.svelte';
import { walkOf } from '../../src/areas/training/calendar/month';
import { CurriculumDraft, sumOf } from '../../src/areas/training/curricula/draft.svelte';
import { placedMarks, plainMark, standingOf } from '../../src/areas/training/exams/marks';
import {
  calendarFixture,
  cellFixture,
  curriculaFixture,
  examsFixture,
  matrixFixture,
  previewFixture,
  sessionFixture,
  trainingFixture,
} from '../../src/areas/training/training.fixture';
import TrainingPage from '../../src/areas/training/TrainingPage.svelte';
import { customersFixture } from '../../src/areas/tiers/tiers.fixture';
import { closePanel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import { engine } from './engine';

beforeEach(() => {
  setLanguage('en');
  closePanel();
  go('training', {});
});

async function page(params: Record<string, string> = {}) {
  const asked = engine({
    training: () => trainingFixture(),
    training_cell: () => cellFixture(),
    training_calendar: () => calendarFixture(),
    session_preview: () => previewFixture(),
    session_plan: () => ({ session_nos: ['S-000020', 'S-000021'], text: '2 sessions planned.', conflicts: [] }),
    training_session: () => sessionFixture(),
    session_attend: () => ({ text: 'Attendance of S-000008 saved.' }),
    session_enrol: ({ despite_conflicts }) =>
      despite_conflicts
        ? { text: '1 booked.', booked: 1, conflicts: [] }
        : { text: '1 booked.', booked: 1, conflicts: [{ employee_no: 'E013', name: 'Zhao Lei', session_no: null, text: 'on leave', is_refused: false }] },
    training_exams: () => examsFixture(),
    exam_save: () => ({ text: '3 marks saved.' }),
    curricula: () => curriculaFixture(),
    curriculum_save: () => ({ text: 'Curriculum saved as version 4.' }),
    table: (request) => customersFixture(request),
  });
  go('training', params);
  render(TrainingPage);
  render(SidePanel);
  await screen.findByTestId('page-finding');
  return asked;
}

const press = (element: HTMLElement, ...keys: string[]) => keys.reduce((before, key) => before.then(() => fireEvent.keyDown(element, { key })), Promise.resolve(true));
const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });

describe('the matrix', () => {
  it('is a grid with one tab stop whose active cell is named', async () => {
    await page();
    const grid = screen.getByTestId('matrix-grid');
    expect([grid.getAttribute('role'), grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['grid', '4', '5']);
    await press(grid, 'ArrowDown', 'ArrowRight');
    const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    expect(active?.dataset.at).toBe('1 1');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(0);
  });

  it('says each state in a word, not by colour alone', async () => {
    await page();
    const [first] = screen.getAllByTestId('matrix-row');
    expect([...(first?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent?.trim())).toEqual(['Failed72', 'Late12 Oct', 'Done3 Sep', 'Booked24 Nov']);
    expect(first?.textContent).toContain('Not on duty: the product exam is not passed.');
  });

  it('opens a cell with Enter and books from there', async () => {
    const asked = await page();
    await press(screen.getByTestId('matrix-grid'), 'Enter');
    const panel = await screen.findByTestId('cell-panel');
    expect(asked.of('training_cell')[0]).toMatchObject({ employee_no: 'E011', module: 'product' });
    const [free, full] = within(panel).getAllByTestId('cell-book');
    expect(full).toHaveProperty('disabled', true);
    await fireEvent.click(free!);
    await waitFor(() => expect(asked.of('session_enrol')[0]).toEqual({ session_no: 'S-000009', employee_nos: ['E011'], despite_conflicts: false }));
  });

  it('books chosen members into a session, and those with a conflict only when wanted', async () => {
    const asked = await page();
    const grid = screen.getByTestId('matrix-grid');
    // The column of the sales skills: nobody has a place there, one member has completed it.
    await press(grid, 'ArrowRight', 'ArrowUp', ' ');
    expect(screen.getByTestId('matrix-chosen').textContent).toBe('3 cells of 3 members chosen');
    await fireEvent.click(screen.getByTestId('matrix-book'));
    await waitFor(() => expect(screen.getByTestId('book-do')).toHaveProperty('disabled', false));
    await fireEvent.click(screen.getByTestId('book-do'));
    await waitFor(() => expect(asked.of('session_enrol')[0]).toEqual({ session_no: 'S-000009', employee_nos: ['E011', 'E013'], despite_conflicts: false }));
    await fireEvent.click(await screen.findByTestId('book-despite'));
    await waitFor(() => expect(asked.of('session_enrol')[1]).toEqual({ session_no: 'S-000009', employee_nos: ['E013'], despite_conflicts: true }));
  });

  it('is narrowed by audience and by a state of the legend', async () => {
    const asked = await page();
    await fireEvent.click(within(screen.getByTestId('training-audience-veterans')).getByRole('radio'));
    await fireEvent.click(screen.getByTestId('training-state-late'));
    await waitFor(() => expect(asked.of('training').at(-1)).toMatchObject({ audience: 'veterans', state: 'late' }));
    await fireEvent.click(screen.getByTestId('training-state-late'));
    await waitFor(() => expect(asked.of('training').at(-1)).toMatchObject({ state: null }));
  });

  it('leads from a reminder to the session it is about', async () => {
    const asked = await page();
    await fireEvent.click(screen.getAllByTestId('training-reminder')[1]!);
    await screen.findByTestId('session-panel');
    expect(asked.of('training_session')[0]).toMatchObject({ session_no: 'S-000007' });
  });
});

describe('a session', () => {
  it('takes attendance of everybody in one save, and nobody for absent by silence', async () => {
    const asked = await page({ session: 'S-000008' });
    await screen.findByTestId('session-panel');
    expect(screen.getByTestId('attend-save')).toHaveProperty('disabled', true);
    await fireEvent.click(screen.getByTestId('attend-E013-absent'));
    expect(screen.getByText('1 still without an answer')).toBeTruthy();
    await fireEvent.click(screen.getByTestId('attend-all'));
    await fireEvent.click(screen.getByTestId('attend-E013-absent'));
    await fireEvent.click(screen.getByTestId('attend-save'));
    await waitFor(() => expect(asked.of('session_attend')).toEqual([{ session_no: 'S-000008', attended: ['E011'], absent: ['E013'] }]));
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'Attendance of S-000008 saved.', action: { label: 'Undo' } }));
  });

  it('of today opens from the palette', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('training-attend'));
    await screen.findByTestId('session-panel');
    expect(asked.of('training_session')[0]).toMatchObject({ session_no: 'S-000008' });
  });
});

describe('the calendar', () => {
  it('has one tab stop, walks by day and opens the session of a day', async () => {
    await page({ tab: 'calendar' });
    const grid = await screen.findByTestId('calendar');
    const stops = [...grid.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    expect(stops.map((day) => day.dataset.date)).toEqual(['2026-11-20']);
    await press(stops[0]!, 'ArrowRight');
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.date).toBe('2026-11-21'));
    await press(stops[0]!, 'Enter');
    expect(await screen.findByTestId('session-panel')).toBeTruthy();
  });

  it('shows how many more there are on a full day', async () => {
    await page({ tab: 'calendar' });
    expect((await screen.findByTestId('day-more')).textContent?.trim()).toBe('+2 more');
    await fireEvent.click(screen.getByTestId('day-more'));
    expect(within(await screen.findByTestId('day-sessions')).getAllByRole('listitem')).toHaveLength(4);
  });

  it('knows when a key leaves the month', () => {
    expect(walkOf('ArrowUp', 3, 42)).toEqual({ at: -4, turn: -1 });
    expect(walkOf('ArrowDown', 10, 42)).toEqual({ at: 17, turn: 0 });
    expect(walkOf('ArrowRight', 41, 42)).toEqual({ at: 42, turn: 1 });
    expect([walkOf('Home', 16, 42), walkOf('End', 16, 42)]).toEqual([
      { at: 14, turn: 0 },
      { at: 20, turn: 0 },
    ]);
    expect(walkOf('x', 16, 42)).toBeNull();
  });
});

describe('planning sessions', () => {
  it('shows days, cost and conflicts while it is typed, and plans a series with its people', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('training-plan'));
    await screen.findByTestId('session-module');
    await fireEvent.change(screen.getByTestId('session-module'), { target: { value: 'product' } });
    await type('session-day', '2026-11-24');
    await fireEvent.click(screen.getByTestId('session-repeats'));
    await type('session-times', '2');
    await type('session-cost', '800');
    await screen.findByText('¥1,600.00 of ¥47,600.00 left');
    await fireEvent.click(within(screen.getByTestId('session-book')).getByText('Choose all'));
    await fireEvent.click(screen.getByTestId('plan-sessions-save'));
    await waitFor(() => expect(asked.of('session_plan')).toHaveLength(1));
    expect(asked.of('session_plan')[0]).toMatchObject({ module: 'product', first_on: '2026-11-24', begins_at: '09:00:00', every_weeks: 1, times: 2, cost: '800', skip_days_off: true });
    // One of the candidates cannot be chosen at all.
    expect(asked.of('session_plan')[0]?.book).toEqual(['E001', 'E002']);
  });

  it('reads times and counts as people write them', () => {
    expect([timeOf('9:05'), timeOf('０９：３０'), timeOf(''), timeOf('24:00'), timeOf('soon')]).toEqual(['09:05:00', '09:30:00', null, undefined, undefined]);
    expect(clockOf('09:30:00')).toBe('09:30');
    const draft = new SessionDraft();
    draft.start({ module: 'product', day: '2026-11-31' });
    expect([...draft.wrong]).toEqual(['first_on']);
    [draft.day, draft.capacity] = ['2026-11-30', 'many'];
    expect([...draft.wrong]).toEqual(['capacity']);
  });
});

describe('marks', () => {
  const list = examsFixture().modules[0]!.members;

  it('fill downward from where a column is pasted, without its header and without what hangs over', () => {
    expect(placedMarks('86\r\n72.5\r\n90\r\n100\r\n', list, 1)).toEqual([
      { at: 1, score: '86' },
      { at: 2, score: '72.5' },
    ]);
    expect(placedMarks('Mark\n86\n72', list, 0)).toEqual([
      { at: 0, score: '86' },
      { at: 1, score: '72' },
    ]);
    expect(placedMarks('86\n\n72', list, 0).map(({ score }) => score)).toEqual(['86', '', '72']);
  });

  it('find their people when lines name them, by number or by name', () => {
    expect(placedMarks('王芳\t91分\nE011\tLi Ting\t68\nnobody\t50', list, 0)).toEqual([
      { at: 2, score: '91' },
      { at: 0, score: '68' },
    ]);
  });

  it('are read as people write them, and stand to the pass mark', () => {
    expect(['８６', ' 86 分', '72,5', '90 %'].map(plainMark)).toEqual(['86', '86', '72.5', '90']);
    expect(['', '80', '79.9', '101', '8O', '80.25'].map((mark) => standingOf(mark, 80))).toEqual(['none', 'passed', 'failed', 'wrong', 'wrong', 'wrong']);
  });

  it('go down with Enter and are saved in one step', async () => {
    const asked = await page({ tab: 'exams' });
    await fireEvent.click(await screen.findByTestId('exam-enter'));
    const first = screen.getByTestId('mark-E011');
    first.focus();
    await press(first, 'Enter');
    expect(document.activeElement).toBe(screen.getByTestId('mark-E013'));
    await fireEvent.paste(first, { clipboardData: { getData: () => '86\n72.5\n' } });
    await type('marks-day', '2026-11-20');
    expect(screen.getByText(/2 of 3 marks, 1 at 80 or above/)).toBeTruthy();
    await fireEvent.click(screen.getByTestId('marks-save'));
    await waitFor(() =>
      expect(asked.of('exam_save')).toEqual([
        {
          module: 'product',
          kind: 'exam',
          taken_on: '2026-11-20',
          marks: [
            { employee_no: 'E011', score: '86', note: '' },
            { employee_no: 'E013', score: '72.5', note: '' },
          ],
        },
      ]),
    );
  });
});

describe('a curriculum', () => {
  const draft = () => new CurriculumDraft(curriculaFixture().curricula[0]!);

  it('sums its weights while they are typed', () => {
    expect(sumOf(['40', '30', '20', '10'])).toBe(100);
    expect(sumOf(['40', ' ３０ ', '20 %'])).toBe(90);
    expect([sumOf(['40', 'x']), sumOf(['40', '0']), sumOf(['40', '12.5']), sumOf([])]).toEqual([null, null, null, 0]);
  });

  it('takes a known module by its name, gives it what is missing, and refuses one twice', () => {
    const edited = draft();
    edited.remove(edited.modules[3]!.key);
    expect([edited.sum, edited.isReady]).toEqual([90, false]);
    expect(edited.add('digital tools', curriculaFixture().known)).toBe(true);
    expect(edited.edits.at(-1)).toEqual({ id: 'digital_tools', label: 'Digital tools', weight: 10, proof: 'none' });
    expect([edited.sum, edited.isReady, edited.isChanged]).toEqual([100, true, true]);
    expect(edited.add('Product knowledge', curriculaFixture().known)).toBe(false);
  });

  it('is unchanged when a module is moved there and back', () => {
    const edited = draft();
    const { key } = edited.modules[0]!;
    expect([edited.move(key, 1), edited.isChanged]).toEqual([1, true]);
    expect([edited.move(key, -1), edited.isChanged]).toEqual([0, false]);
    expect(edited.move(key, -1)).toBe(0);
  });

  it('cannot be saved before its weights come to 100 and a reason is given', async () => {
    const asked = await page({ tab: 'curricula' });
    const weights = await screen.findAllByTestId('module-weight');
    await fireEvent.input(weights[0]!, { target: { value: '35' } });
    expect(screen.getByTestId('curriculum-sum').textContent).toContain('95 %: 5 % are missing');
    expect(screen.getByTestId('curriculum-save')).toHaveProperty('disabled', true);
    await fireEvent.input(weights[3]!, { target: { value: '15' } });
    expect(screen.getByTestId('curriculum-sum').textContent).toContain('sum to 100');
    await fireEvent.click(screen.getByTestId('curriculum-save'));
    expect(await screen.findByText('Please give a reason.')).toBeTruthy();
    await type('curriculum-reason', 'More about culture');
    await fireEvent.click(screen.getByTestId('curriculum-save'));
    await waitFor(() => expect(asked.of('curriculum_save')[0]).toMatchObject({ audience: 'new_hires', due_days: 30, reason: 'More about culture' }));
    expect(asked.of('curriculum_save')[0]?.modules.map(({ weight }) => weight)).toEqual([35, 30, 20, 15]);
  });
});

describe('the address', () => {
  it('opens a cell that another page names, once', async () => {
    const asked = await page({ member: 'E012', module: 'culture' });
    await screen.findByTestId('cell-panel');
    expect(asked.of('training_cell')[0]).toMatchObject({ employee_no: 'E012', module: 'culture' });
    expect(route.params).toEqual({});
  });

  it('keeps the matrix of the fixture honest: a cell for each module', () => {
    for (const row of matrixFixture().rows) expect(row.cells).toHaveLength(matrixFixture().modules.length);
  });
});
