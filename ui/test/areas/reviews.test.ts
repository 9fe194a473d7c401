// Reviews: a month prepared and held, the meeting with the keyboard, actions on their board, weeks, findings set aside.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCount, withPending } from '../../src/areas/reviews/actions/board';
import {
  actionViewFixture,
  findingsFixture,
  reviewFixture,
  reviewsFixture,
  VISITS,
} from '../../src/areas/reviews/reviews.fixture';
import ReviewsPage from '../../src/areas/reviews/ReviewsPage.svelte';
import { runAction } from '../../src/base/actions.svelte';
import { closePanel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import type { ReviewView } from '../../src/wire/ReviewView';
import type { ReviewsView } from '../../src/wire/ReviewsView';
import { engine } from './engine';

beforeEach(() => {
  setLanguage('en');
  closePanel();
});

async function page(params: Record<string, string> = {}, more: { page?: Partial<ReviewsView>; review?: Partial<ReviewView> } = {}) {
  go('overview', {});
  go('reviews', params);
  const asked = engine({
    reviews: () => reviewsFixture(more.page),
    review: ({ month }) => reviewFixture({ month, ...more.review }),
    review_note: () => ({ text: 'Note kept.' }),
    review_hold: () => ({ text: 'Review of Aug 2026 held.' }),
    review_resume: () => ({ text: 'Review of Aug 2026 is in preparation again.' }),
    report_summary: () => ({ path: '/out/summary.pdf', text: 'Saved.', replaced: [] }),
    report_review: () => ({ path: '/out/review.pdf', text: 'Saved.', replaced: [] }),
    week_note: () => ({ text: 'Decision kept.' }),
    findings: () => findingsFixture(),
    finding_dismiss: () => ({ text: 'Set aside.' }),
    finding_restore: () => ({ text: 'Counts again.' }),
    action: () => actionViewFixture(),
    action_save: () => ({ text: 'Action kept.' }),
    action_move: () => ({ text: 'Moved to Check.' }),
    action_close: () => ({ text: 'Action ended.' }),
    action_remove: () => ({ text: 'Action taken out.' }),
  });
  render(SidePanel);
  render(ReviewsPage);
  await screen.findByTestId('page-title');
  return asked;
}

const type = (testid: string, value: string) => fireEvent.input(screen.getByTestId(testid), { target: { value } });
const choose = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe('the months', () => {
  it('begin with the one to look at, and say how each review stands', async () => {
    await page();
    expect((await screen.findByTestId('review-title')).textContent).toBe('August: 4 points behind pace, two metrics turned');
    expect(screen.getByTestId('review-month-2026-07').textContent).toContain('Held on 3 Aug by Wang Min');
    expect(screen.getByTestId('review-month-2026-08').querySelector('input')?.checked).toBe(true);
  });

  it('change with a click, and the address keeps the choice', async () => {
    const asked = await page();
    await screen.findByTestId('review-title');
    await fireEvent.click(screen.getByTestId('review-month-2026-07').querySelector('input')!);
    await waitFor(() => expect(asked.of('review').at(-1)).toEqual({ month: '2026-07' }));
    expect(route.params).toEqual({ month: '2026-07' });
  });

  it('compare every metric with the last review, state and way in words and signs', async () => {
    await page();
    const table = await screen.findByTestId('review-metrics');
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads).toEqual(['Metric', 'Review of Jul 2026', '31 Aug 2026', 'Change', 'Target', 'State']);
    const row = within(table).getByTestId('review-metric');
    expect(row.textContent).toContain('−1.9 points');
    expect(row.textContent).toContain('was: Behind');
  });

  it('say so when no month has begun', async () => {
    await page({}, { page: { months: [], current: null } });
    expect((await screen.findByTestId('months-none')).textContent).toContain('No month of this quarter has begun');
  });
});

describe('a note', () => {
  it('saves itself when it is left, and says so beside it', async () => {
    const asked = await page();
    await screen.findByTestId('note-figures');
    await type('note-figures', '  The fair moved to September. ');
    await fireEvent.blur(screen.getByTestId('note-figures'));
    await waitFor(() => expect(asked.of('review_note')).toEqual([{ month: '2026-08', item: 'figures', text: 'The fair moved to September.' }]));
    await waitFor(() => expect(screen.getByTestId('note-figures-saved').textContent).toContain('Saved'));
  });

  it('that was only looked at is not written', async () => {
    const asked = await page();
    await fireEvent.blur(await screen.findByTestId('note-team'));
    expect(asked.of('review_note')).toEqual([]);
  });

  it('that is being typed stays when the page is read again', async () => {
    const asked = await page();
    await screen.findByTestId('note-team');
    await type('note-team', 'He Jun stays');
    await type('note-figures', 'Orders slipped');
    await fireEvent.blur(screen.getByTestId('note-figures'));
    const before = asked.of('review').length;
    await waitFor(() => expect(asked.of('review').length).toBeGreaterThan(before));
    expect(screen.getByTestId('note-team')).toHaveProperty('value', 'He Jun stays');
  });
});

describe('a review', () => {
  it('is held with a day and a name, and who was there', async () => {
    const asked = await page();
    await fireEvent.click(await screen.findByTestId('review-hold'));
    await screen.findByTestId('hold-dialog');
    await fireEvent.click(screen.getByTestId('hold-save'));
    expect(asked.of('review_hold')).toEqual([]);
    await type('hold-led-by', 'Wang Min');
    await type('hold-present', 'Zhou Lin, Li Na');
    await fireEvent.click(screen.getByTestId('hold-save'));
    await waitFor(() =>
      expect(asked.of('review_hold')).toEqual([{ month: '2026-08', held_on: '2026-08-31', led_by: 'Wang Min', present: 'Zhou Lin, Li Na' }]),
    );
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'Review of Aug 2026 held.', action: { label: 'Undo' } }));
    // The next review is the one to look at first now; this one stays on screen all the same.
    await waitFor(() => expect(route.params).toEqual({ month: '2026-08' }));
  });

  it('that was held can go back to its preparation', async () => {
    const asked = await page({}, { review: { is_held: true, held_text: 'Held on 31 Aug by Wang Min', led_by: 'Wang Min' } });
    expect((await screen.findByTestId('review-held')).textContent).toBe('Held on 31 Aug by Wang Min');
    await fireEvent.click(screen.getByTestId('review-hold'));
    await fireEvent.click(await screen.findByTestId('hold-resume'));
    await waitFor(() => expect(asked.of('review_resume')).toEqual([{ month: '2026-08' }]));
  });

  it('leaves the page on paper from the menu', async () => {
    const asked = await page();
    await screen.findByTestId('review-title');
    expect(runAction('report')).toBe(true);
    await waitFor(() => expect(asked.of('report_review')[0]).toMatchObject({ month: '2026-08', language: null, path: null }));
  });

  it('gives way to the quarter’s summary on paper on the tabs that are about the quarter', async () => {
    const asked = await page({ tab: 'capsules' });
    await screen.findByTestId('tab-capsules');
    expect(runAction('report')).toBe(true);
    await waitFor(() => expect(asked.of('report_summary')[0]).toMatchObject({ period: null, as_of: null, language: null }));
    expect(asked.of('report_review')).toEqual([]);
  });
});

describe('the meeting', () => {
  async function meeting() {
    const asked = await page({ do: 'meeting' });
    await screen.findByTestId('meeting');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('meeting-heading')));
    return asked;
  }
  const heading = () => screen.getByTestId('meeting-heading').textContent;

  it('goes on and back with the keys, and not beyond its ends', async () => {
    await meeting();
    expect(heading()).toBe('Where we stand');
    await press('PageUp');
    expect(heading()).toBe('Where we stand');
    await press('PageDown');
    await waitFor(() => expect(heading()).toBe('Findings'));
    await press('ArrowRight');
    await waitFor(() => expect(heading()).toBe('Actions'));
    await press('ArrowLeft');
    await waitFor(() => expect(heading()).toBe('Findings'));
    expect(screen.getByTestId('meeting-item-findings').getAttribute('aria-current')).toBe('step');
  });

  it('leaves the arrows to whoever is writing, and lets them write on at the next item', async () => {
    await meeting();
    const note = screen.getByTestId('meeting-note');
    note.focus();
    await press('ArrowRight');
    expect(heading()).toBe('Where we stand');
    await press('PageDown');
    await waitFor(() => expect(heading()).toBe('Findings'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('meeting-note')));
  });

  it('keeps a note that was being written when the item changes', async () => {
    const asked = await meeting();
    await type('meeting-note', 'Orders slipped into September');
    await fireEvent.click(screen.getByTestId('meeting-next'));
    await waitFor(() => expect(asked.of('review_note')).toEqual([{ month: '2026-08', item: 'figures', text: 'Orders slipped into September' }]));
  });

  it('takes down what is agreed with the month, and is ready for the next', async () => {
    const asked = await meeting();
    await type('meeting-action-what', 'Visit the east region together');
    await fireEvent.click(screen.getByTestId('meeting-action-add'));
    expect(asked.of('action_save')).toEqual([]);
    await choose(screen.getByTestId('meeting-action-who'), 'E002');
    await fireEvent.click(screen.getByTestId('meeting-action-add'));
    await waitFor(() =>
      expect(asked.of('action_save')).toEqual([
        { id: 0, what: 'Visit the east region together', employee_no: 'E002', who: '', due_on: '2026-09-30', state: 'plan', period: null, month: '2026-08', finding: '' },
      ]),
    );
    await waitFor(() => expect(screen.getByTestId('meeting-action-what')).toHaveProperty('value', ''));
  });

  it('makes a finding into an action with the playbook’s advice', async () => {
    await meeting();
    await fireEvent.click(screen.getByTestId('meeting-item-findings'));
    await fireEvent.click(await screen.findByTestId('meeting-finding-action'));
    await waitFor(() => expect(screen.getByTestId('action-what')).toHaveProperty('value', 'Answer every lead within a day.'));
  });

  it('ends with holding the review', async () => {
    await meeting();
    await fireEvent.click(screen.getByTestId('meeting-item-decisions'));
    await fireEvent.click(await screen.findByTestId('meeting-hold'));
    expect(await screen.findByTestId('hold-dialog')).toBeTruthy();
    await waitFor(() => expect(screen.queryByTestId('meeting')).toBeNull());
  });

  it('is left with Escape, and what was being written is kept', async () => {
    const asked = await meeting();
    await type('meeting-note', 'To be continued');
    await press('Escape');
    await waitFor(() => expect(screen.queryByTestId('meeting')).toBeNull());
    await waitFor(() => expect(asked.of('review_note')).toEqual([{ month: '2026-08', item: 'figures', text: 'To be continued' }]));
  });
});

describe('an action', () => {
  const card = (id: number) => screen.getAllByTestId('action-card').find(({ dataset }) => dataset.key === String(id))!;

  it('stands in the column of its state', async () => {
    await page({ tab: 'actions' });
    const columns = await screen.findAllByTestId('action-column');
    expect(columns.map(({ dataset }) => dataset.state)).toEqual(['plan', 'do', 'check', 'act', 'ended']);
    expect(card(1).closest<HTMLElement>('[data-testid="action-column"]')?.dataset.state).toBe('do');
    expect(card(1).textContent).toContain('12 days late');
    expect(within(card(3)).queryByTestId('action-state')).toBeNull();
  });

  it('moves with the list on its card, and the board does not wait for the engine', async () => {
    const asked = await page({ tab: 'actions' });
    await screen.findAllByTestId('action-column');
    await choose(within(card(1)).getByTestId('action-state'), 'check');
    expect(asked.of('action_move')).toEqual([{ id: 1, state: 'check', note: '' }]);
    expect(withPending(reviewsFixture().board, { id: 1, to: 'check' }).map(({ cards }) => cards.length)).toEqual([1, 0, 1, 0, 1]);
    expect(openCount(reviewsFixture().board)).toBe(2);
  });

  it('ends done without a word, and dropped only with a reason', async () => {
    const asked = await page({ tab: 'actions' });
    await screen.findAllByTestId('action-column');
    await choose(within(card(1)).getByTestId('action-state'), 'end');
    await screen.findByTestId('end-dialog');
    await fireEvent.click(screen.getByTestId('end-outcome-dropped').querySelector('input')!);
    await fireEvent.click(screen.getByTestId('end-save'));
    expect(asked.of('action_close')).toEqual([]);
    await type('end-note', 'The customers left.');
    await fireEvent.click(screen.getByTestId('end-save'));
    await waitFor(() => expect(asked.of('action_close')).toEqual([{ id: 1, outcome: 'dropped', note: 'The customers left.' }]));
  });

  it('is agreed with what, who and by when; somebody who is no member has a name', async () => {
    const asked = await page({ tab: 'actions' });
    await fireEvent.click(await screen.findByTestId('action-add'));
    await screen.findByTestId('action-dialog');
    await fireEvent.click(screen.getByTestId('action-save'));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    await type('action-what', 'Ask the printer for a faster proof');
    await choose(screen.getByTestId('action-who'), '*');
    await fireEvent.input(await screen.findByTestId('action-who-name'), { target: { value: 'Printer Lu' } });
    await type('action-due', '2026-09-04');
    await fireEvent.click(screen.getByTestId('action-save'));
    await waitFor(() =>
      expect(asked.of('action_save')).toEqual([
        { id: 0, what: 'Ask the printer for a faster proof', employee_no: null, who: 'Printer Lu', due_on: '2026-09-04', state: 'plan', period: null, month: null, finding: '' },
      ]),
    );
  });

  it('opens at the side with its history, and takes a word on how it goes', async () => {
    const asked = await page({ tab: 'actions' });
    await screen.findAllByTestId('action-column');
    await fireEvent.click(card(1).querySelector('button')!);
    const history = await screen.findByTestId('action-history');
    expect(history.textContent).toContain('Six are visited.');
    await type('action-word', 'Eight are visited.');
    await fireEvent.click(screen.getByTestId('action-word-save'));
    await waitFor(() => expect(asked.of('action_move')).toEqual([{ id: 1, state: 'do', note: 'Eight are visited.' }]));
  });

  it('opens from another page by its number', async () => {
    await page({ tab: 'actions', action: String(VISITS.id) });
    expect((await screen.findByTestId('action')).textContent).toContain('Call on the 14 overdue core customers');
    expect(route.params).toEqual({ tab: 'actions' });
  });

  it('begins from the palette', async () => {
    await page({ do: 'action' });
    expect(await screen.findByTestId('action-dialog')).toBeTruthy();
  });
});

describe('the weeks', () => {
  it('say how each closed, and keep what was decided', async () => {
    const asked = await page({ tab: 'weeks' });
    const [first, second] = await screen.findAllByTestId('week');
    expect(first?.textContent).toContain('−4.3 points');
    expect(within(second!).getByTestId('week-note')).toHaveProperty('value', 'Two visits a day for the east team.');
    const note = within(first!).getByTestId('week-note');
    await fireEvent.input(note, { target: { value: 'Price list goes out on Monday.' } });
    await fireEvent.blur(note);
    await waitFor(() => expect(asked.of('week_note')).toEqual([{ week_on: '2026-08-24', text: 'Price list goes out on Monday.' }]));
  });
});

describe('a finding', () => {
  const finding = (key: string) => screen.getAllByTestId('finding').find(({ dataset }) => dataset.key === key)!;

  it('is set aside with a reason and not without', async () => {
    const asked = await page({ tab: 'findings' });
    await screen.findByTestId('findings-open');
    await fireEvent.click(within(finding('metric/lead_conversion')).getByTestId('finding-dismiss'));
    await screen.findByTestId('dismiss-dialog');
    await fireEvent.click(screen.getByTestId('dismiss-save'));
    expect(asked.of('finding_dismiss')).toEqual([]);
    await type('dismiss-reason', 'The fair brings many students.');
    await fireEvent.click(screen.getByTestId('dismiss-save'));
    await waitFor(() =>
      expect(asked.of('finding_dismiss')).toEqual([{ period: null, as_of: null, key: 'metric/lead_conversion', reason: 'The fair brings many students.' }]),
    );
  });

  it('that matters more than when it was set aside is back with the reason', async () => {
    await page({ tab: 'findings' });
    await screen.findByTestId('findings-open');
    expect(within(finding('owners')).getByTestId('finding-reason').textContent).toContain('matters more now: Two of them change hands in September.');
  });

  it('counts again when it is taken back', async () => {
    const asked = await page({ tab: 'findings' });
    const aside = await screen.findByTestId('findings-aside');
    await fireEvent.click(within(aside).getByTestId('finding-restore'));
    await waitFor(() => expect(asked.of('finding_restore')).toEqual([{ period: null, key: 'budget/visits' }]));
  });

  it('named by another page opens the form of an action that answers it', async () => {
    await page({ tab: 'findings', finding: 'metric/lead_conversion' });
    expect((await screen.findByTestId('action-dialog')).textContent).toContain('Answers the finding: Lead conversion: 19.6 %');
    expect(route.params).toEqual({ tab: 'findings' });
  });

  it('becomes an action that knows it', async () => {
    const asked = await page({ tab: 'findings' });
    await screen.findByTestId('findings-open');
    await fireEvent.click(within(finding('metric/lead_conversion')).getByTestId('finding-action'));
    expect((await screen.findByTestId('action-dialog')).textContent).toContain('Answers the finding: Lead conversion: 19.6 %');
    await choose(screen.getByTestId('action-who'), 'E001');
    await fireEvent.click(screen.getByTestId('action-save'));
    await waitFor(() =>
      expect(asked.of('action_save')[0]).toMatchObject({ what: 'Answer every lead within a day.', employee_no: 'E001', finding: 'metric/lead_conversion', month: null }),
    );
  });
});
