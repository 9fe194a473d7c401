// Tiers: what other thresholds would do, before and after they become the plan; customers, and one of them.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { customerFixture, customersFixture, tiersViewFixture, whatIfFixture } from '../../src/areas/tiers/tiers.fixture';
import TiersPage from '../../src/areas/tiers/TiersPage.svelte';
import { latest } from '../../src/base/latest';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import { engine } from './engine';

beforeEach(() => {
  setLanguage('en');
  closePanel();
  go('tiers', {});
});

const effect = {
  issues: [],
  changes: [{ path: 'tiers.core.recency_days', label: 'Core: days since the last order', before: '30', after: '45' }],
  effects: ['45 customers move to Core.', '3 members gain ¥2,140.00.'],
  pay: [],
};
const plan = { quarter: '2026Q3', title: '', sentence: '', version: 3, areas: [], versions: [], task_force: [] };

async function page() {
  const asked = engine({
    tiers: () => tiersViewFixture(),
    tiers_what_if: ({ thresholds }) => whatIfFixture(thresholds),
    table: (request) => customersFixture(request),
    customer: () => customerFixture(),
    plan: () => plan,
    plan_preview: () => effect,
    plan_save: () => ({ version: 4, text: 'Plan version 4 saved.' }),
  });
  render(TiersPage);
  await screen.findByTestId('tier-count-core');
  return asked;
}

const thumb = (field: string) => screen.getByTestId(`whatif-${field}`).querySelector<HTMLInputElement>('input[type=range]')!;
const typed = (field: string) => screen.getByTestId(`whatif-${field}`).querySelector<HTMLInputElement>('input[type=text]')!;
const count = (tier: string) => [...screen.getByTestId(`tier-count-${tier}`).children].map((cell) => cell.textContent?.trim()).join(' ');

async function drag(field: string, value: string) {
  await fireEvent.input(thumb(field), { target: { value } });
  await new Promise((frame) => requestAnimationFrame(frame));
}

describe('what if the thresholds were different', () => {
  it('begins with the plan: nothing to reset, nothing to adopt', async () => {
    await page();
    expect(count('core')).toBe('Core 252 –');
    expect(screen.getByTestId('whatif-reset')).toHaveProperty('disabled', true);
    expect(screen.getByTestId('whatif-adopt')).toHaveProperty('disabled', true);
  });

  it('shows the counts while a slider is dragged, and puts them back', async () => {
    await page();
    await drag('core_recency_days', '45');
    await waitFor(() => expect(count('core')).toBe('Core 297 +45'));
    expect(screen.getByTestId('whatif-tried').textContent).toBe('With the thresholds tried');
    await fireEvent.click(screen.getByTestId('whatif-reset'));
    await waitFor(() => expect(count('core')).toBe('Core 252 –'));
  });

  it('refuses a contradiction at its tier, keeps the picture and cannot be adopted', async () => {
    await page();
    await drag('core_recency_days', '70');
    expect((await screen.findByTestId('whatif-refusal')).textContent).toContain('Core must not allow more days');
    expect(count('core')).toBe('Core 252 –');
    expect(screen.getByTestId('whatif-adopt')).toHaveProperty('disabled', true);
    expect(screen.getByTestId('chart-tiers')).toBeTruthy();
  });

  it('takes a typed number and says when it is none', async () => {
    const asked = await page();
    await fireEvent.change(typed('core_frequency'), { target: { value: 'four' } });
    expect(screen.getByTestId('whatif-core_frequency').textContent).toContain('Please enter a number.');
    await fireEvent.change(typed('core_frequency'), { target: { value: '5' } });
    await waitFor(() => expect(asked.of('tiers_what_if').at(-1)?.thresholds.core_frequency).toBe(5));
    expect(screen.getByTestId('whatif-core_frequency').textContent).not.toContain('Please enter a number.');
  });

  it('goes into the plan with its effects shown and the reason kept', async () => {
    const asked = await page();
    await drag('core_recency_days', '45');
    await waitFor(() => expect(screen.getByTestId('whatif-adopt')).toHaveProperty('disabled', false));
    await fireEvent.click(screen.getByTestId('whatif-adopt'));
    expect((await screen.findByTestId('adopt-effects')).textContent).toContain('3 members gain ¥2,140.00.');
    await fireEvent.click(screen.getByTestId('adopt-save'));
    expect(await screen.findByText('Please say why: the plan keeps it.')).toBeTruthy();
    await fireEvent.input(screen.getByTestId('adopt-reason'), { target: { value: 'Customers order every six weeks' } });
    await fireEvent.click(screen.getByTestId('adopt-save'));
    await waitFor(() => expect(asked.of('plan_save')).toHaveLength(1));
    expect(asked.of('plan_save')[0]).toMatchObject({
      changes: [{ path: 'tiers.core.recency_days', value: '45' }],
      reason: 'Customers order every six weeks',
      expected_version: 3,
    });
  });
});

describe('one question in flight', () => {
  it('answers the first and the last of a drag, never all', async () => {
    const answers: ((value: number) => void)[] = [];
    const questions: number[] = [];
    const heard: number[] = [];
    const ask = latest<number, number>(
      (question) => new Promise((resolve) => (questions.push(question), answers.push(resolve))),
      (answer) => heard.push(answer),
      () => undefined,
    );
    for (const position of [31, 32, 33, 34]) ask(position);
    expect(questions).toEqual([31]);
    answers[0]?.(31);
    await waitFor(() => expect(questions).toEqual([31, 34]));
    answers[1]?.(34);
    await waitFor(() => expect(heard).toEqual([31, 34]));
  });

  it('goes on after a failure', async () => {
    const failed: unknown[] = [];
    const heard: string[] = [];
    const ask = latest<string, string>(
      (question) => (question === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve(question)),
      (answer) => heard.push(answer),
      (thrown) => failed.push(thrown),
    );
    ask('bad');
    ask('good');
    await waitFor(() => expect(heard).toEqual(['good']));
    expect(failed).toHaveLength(1);
  });
});

describe('customers', () => {
  it('are filtered by tier in one click', async () => {
    const asked = await page();
    await fireEvent.click(within(screen.getByTestId('tier-filter')).getByLabelText('Churned'));
    await waitFor(() =>
      expect(asked.of('table').at(-1)?.filters).toEqual([{ column: 'tier', op: 'any_of', values: ['churned'] }]),
    );
    expect(route.params.tier).toBe('churned');
  });

  it('open beside the page with why, what is missing and the way here', async () => {
    const asked = await page();
    render(SidePanel);
    const grid = await screen.findByRole('grid', { name: 'Customers' });
    await fireEvent.click(await within(grid).findByText('Customer C0001'));
    expect((await screen.findByTestId('customer-why')).textContent).toContain('Last order 31 days ago');
    expect(screen.getByTestId('customer-next').textContent).toContain('1 day late');
    expect(within(screen.getByTestId('timeline')).getAllByRole('listitem')).toHaveLength(12);
    expect(asked.of('customer')[0]).toMatchObject({ code: 'C0001' });
  });

  it('open when the palette names one', async () => {
    go('tiers', { customer: 'C0042' });
    await page();
    await waitFor(() => expect(panel.shown).toMatchObject({ kind: 'view', props: { code: 'C0042' } }));
  });
});

describe('a customer’s card', () => {
  async function card(more: Partial<ReturnType<typeof customerFixture>> = {}) {
    go('tiers', { customer: 'C0042' });
    const asked = engine({
      tiers: () => tiersViewFixture(),
      tiers_what_if: ({ thresholds }) => whatIfFixture(thresholds),
      table: (request) => customersFixture(request),
      customer: () => ({ ...customerFixture(), ...more }),
      activity_log: () => ({ text: 'Call logged.', next: '', next_on: null }),
      customer_reassign: () => ({ text: 'Given to Li Na.' }),
      customer_reason: () => ({ text: 'Reason noted.' }),
    });
    render(TiersPage);
    render(SidePanel);
    await screen.findByTestId('customer');
    return asked;
  }

  it('shows what is due and logs it', async () => {
    const asked = await card();
    const task = within(screen.getByTestId('customer-tasks')).getByTestId('agenda-task');
    expect(task.textContent).toContain('12 days late');
    await fireEvent.click(within(task).getByTestId('agenda-log'));
    await fireEvent.click(await screen.findByTestId('log-save'));
    await waitFor(() => expect(asked.of('activity_log')[0]).toMatchObject({ customer_code: 'C0042', kind: 'visit', member: 'E001' }));
  });

  it('tells each change of tier with its cause', async () => {
    await card();
    expect(screen.getByTestId('customer-change').textContent).toContain('31 days since the last order');
  });

  it('gives the customer to another owner', async () => {
    const asked = await card();
    expect(screen.queryByTestId('customer-reason')).toBeNull();
    await fireEvent.change(screen.getByTestId('customer-owner'), { target: { value: 'E002' } });
    await fireEvent.click(await screen.findByTestId('customer-owner-save'));
    await waitFor(() => expect(asked.of('customer_reassign')).toEqual([{ codes: ['C0042'], employee_no: 'E002', since: null }]));
  });

  it('notes why a churned customer left', async () => {
    const asked = await card({ tone: 'churned', tier: 'Churned' });
    await fireEvent.change(screen.getByTestId('customer-reason'), { target: { value: 'service' } });
    await fireEvent.click(await screen.findByTestId('customer-reason-save'));
    await waitFor(() => expect(asked.of('customer_reason')).toEqual([{ code: 'C0042', reason: 'service' }]));
  });
});

describe('who moved', () => {
  it('opens the customers that moved by one cause', async () => {
    await page();
    await fireEvent.click(within(screen.getByTestId('tiers-causes')).getByRole('button', { name: '38' }));
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { table: 'migrants' } });
  });

  it('is asked again from another date', async () => {
    const asked = await page();
    await fireEvent.change(screen.getByTestId('migration-from'), { target: { value: '2026-03-31' } });
    await waitFor(() => expect(asked.of('tiers').at(-1)?.from).toBe('2026-03-31'));
  });
});

describe('what is worth a look', () => {
  it('opens its customers', async () => {
    await page();
    await fireEvent.click(within(screen.getByTestId('tiers-figures')).getByRole('button', { name: '37' }));
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { table: 'near_misses' } });
  });
});
