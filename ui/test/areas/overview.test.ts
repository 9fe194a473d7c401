// Overview: the finding, its proof, what needs a person, why each number, and the summary as PDF.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { metricFixture, overviewFixture } from '../../src/areas/overview/overview.fixture';
import OverviewPage from '../../src/areas/overview/OverviewPage.svelte';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import { engine } from './engine';

const saved = { path: '/home/li/summary.pdf', text: 'Saved summary.pdf', replaced: [] };

beforeEach(() => {
  setLanguage('en');
  closePanel();
  go('overview', {});
});

async function page() {
  const asked = engine({ overview: () => overviewFixture(), metric: () => metricFixture(), report_summary: () => saved });
  render(OverviewPage);
  await screen.findByTestId('dumbbell');
  return asked;
}

describe('the page', () => {
  it('says the finding first', async () => {
    await page();
    expect(screen.getByTestId('page-title').textContent).toBe('4 points behind pace');
    expect(screen.getByTestId('page-finding').textContent).toContain('63.1 % of the target at 67.4 % of the quarter');
  });

  it('gives the quarter in a line of figures that lead on', async () => {
    await page();
    expect(screen.getByTestId('overview-figures').textContent).toMatch(/Sales.*63\.1 % of ¥20\.12 M.*Forecast.*Days left.*2 overdue/s);
    await fireEvent.click(screen.getByTestId('figure-sales'));
    expect(panel.shown).toMatchObject({ kind: 'view', props: { metric: 'sales' } });
  });

  it('shows every target from before to now, and the process metrics when asked', async () => {
    await page();
    expect(screen.getByTestId('metric-core_churn').textContent).toContain('9.1 %');
    expect(screen.queryByTestId('metric-core_repurchase_days')).toBeNull();
    await fireEvent.click(screen.getByTestId('process-toggle'));
    expect(screen.getByTestId('metric-core_repurchase_days').textContent).toContain('45 days');
    expect(screen.getByTestId('process-toggle').getAttribute('aria-expanded')).toBe('true');
  });

  it('leads from a tier’s bar to its customers, by mouse or keyboard', async () => {
    await page();
    const bars = within(screen.getByTestId('chart-tiers')).getByRole('group');
    await fireEvent.keyDown(bars, { key: 'ArrowDown' });
    await fireEvent.keyDown(bars, { key: 'ArrowDown' });
    await fireEvent.keyDown(bars, { key: 'Enter' });
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { table: 'customers', key: 'class/potential', title: 'Customers: Potential' } });
    await fireEvent.click(screen.getByTestId('way-targets'));
    expect(route.page).toBe('targets');
  });

  it('says what to import when there are no orders', async () => {
    engine({ overview: () => ({ ...overviewFixture(), empty: { title: 'No orders yet', text: 'Import orders.' } }) });
    render(OverviewPage);
    expect((await screen.findByTestId('empty')).textContent).toContain('No orders yet');
    await fireEvent.click(screen.getByTestId('empty-import'));
    expect(route.page).toBe('data');
  });

  it('keeps calm when nothing needs anybody', async () => {
    engine({ overview: () => ({ ...overviewFixture(), findings: [] }) });
    render(OverviewPage);
    expect(await screen.findByText('Nothing needs you right now.')).toBeTruthy();
  });

  it('says what failed and tries again', async () => {
    engine({});
    render(OverviewPage);
    const trouble = await screen.findByTestId('trouble');
    engine({ overview: () => overviewFixture() });
    await fireEvent.click(within(trouble).getByRole('button'));
    expect(await screen.findByTestId('dumbbell')).toBeTruthy();
  });
});

describe('what needs a person', () => {
  it('shows the most urgent, says what else there is, and leads to all of them', async () => {
    await page();
    expect(screen.getAllByTestId('finding')).toHaveLength(4);
    expect(screen.getByTestId('findings-all').textContent).toContain('All 5 findings');
    expect(screen.getByTestId('findings-note').textContent).toBe('1 set aside');
    await fireEvent.click(screen.getByTestId('findings-all'));
    expect(route).toMatchObject({ page: 'reviews', params: { tab: 'findings' } });
  });

  it('says how urgent each is in a word', async () => {
    await page();
    const words = screen.getAllByTestId('finding').map((finding) => /Urgent|Watch|Note/.exec(finding.textContent ?? '')?.[0]);
    expect(words).toEqual(['Urgent', 'Watch', 'Watch', 'Note']);
  });

  it('opens one at a time, with the playbook’s advice and why it is back', async () => {
    await page();
    const titles = screen.getAllByTestId('finding-title');
    await fireEvent.click(titles[2]!);
    expect(titles[2]?.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByTestId('finding-advice').textContent).toContain('Hand each to a senior');
    expect(screen.getByTestId('finding-actions').textContent).toContain('1 open action');
    expect(screen.getByTestId('finding-back').textContent).toContain('Set aside on 3 Aug 2026 by Lin Yu (“Under discussion”)');
    await fireEvent.click(titles[0]!);
    expect(screen.getAllByTestId('finding-more')).toHaveLength(1);
  });

  it('hands a finding to the Reviews page to make it an action', async () => {
    await page();
    await fireEvent.click(screen.getAllByTestId('finding-title')[2]!);
    await fireEvent.click(screen.getByTestId('finding-action'));
    expect(route).toMatchObject({ page: 'reviews', params: { tab: 'findings', finding: 'owners/core' } });
  });

  it('sets a finding aside only with a reason', async () => {
    const asked = engine({ overview: () => overviewFixture(), finding_dismiss: () => ({ text: 'Set aside.' }) });
    render(OverviewPage);
    await screen.findByTestId('dumbbell');
    await fireEvent.click(screen.getAllByTestId('finding-title')[0]!);
    await fireEvent.click(screen.getByTestId('finding-dismiss'));
    await fireEvent.click(await screen.findByTestId('finding-dismiss-dialog-save'));
    expect(await screen.findByText('Say in a few words why it does not count.')).toBeTruthy();
    expect(asked.of('finding_dismiss')).toEqual([]);
    await fireEvent.input(screen.getByTestId('finding-reason'), { target: { value: 'Trial month' } });
    await fireEvent.click(screen.getByTestId('finding-dismiss-dialog-save'));
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'Set aside.' }));
    expect(asked.of('finding_dismiss')).toEqual([{ period: null, as_of: null, key: 'metric/lead_conversion', reason: 'Trial month' }]);
  });

  it('opens the rows a finding is about', async () => {
    await page();
    await fireEvent.click(screen.getByRole('button', { name: 'worth ¥412 k last year' }));
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { table: 'near_misses' } });
  });

  it('leads to the page that shows it', async () => {
    await page();
    await fireEvent.click(screen.getByRole('button', { name: 'Open the page Members' }));
    expect(route.page).toBe('members');
  });
});

describe('why this number', () => {
  it('explains a metric with its formula and leads to its rows', async () => {
    const asked = await page();
    render(SidePanel);
    await fireEvent.click(within(screen.getByTestId('metric-core_churn')).getByRole('button'));
    expect((await screen.findByTestId('metric-formula')).textContent).toBe('21 ÷ 231 = 9.1 %');
    expect(asked.of('metric')).toEqual([{ period: null, as_of: null, metric: 'core_churn' }]);
    await fireEvent.click(screen.getByTestId('metric-rows'));
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: { key: 'churned-core' } });
  });
});

describe('the summary', () => {
  it('is saved once in the reader’s language and says where it is', async () => {
    const asked = await page();
    await fireEvent.click(screen.getByTestId('save-summary'));
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'Saved summary.pdf', tone: 'good' }));
    expect(asked.of('report_summary')).toMatchObject([{ language: 'en', path: null }]);
  });

  it('is saved in another language when one is chosen', async () => {
    const asked = await page();
    await fireEvent.change(screen.getByTestId('summary-language'), { target: { value: 'zh-Hant' } });
    await fireEvent.click(screen.getByTestId('save-summary'));
    await waitFor(() => expect(asked.of('report_summary')).toMatchObject([{ language: 'zh-Hant' }]));
  });

  it('is saved when the menu of another page asks for it', async () => {
    go('overview', { report: 'summary' });
    const asked = await page();
    await waitFor(() => expect(asked.of('report_summary')).toHaveLength(1));
    expect(route.params.report).toBeUndefined();
  });
});
