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

  it('shows every target from before to now, and the process metrics when asked', async () => {
    await page();
    expect(screen.getByTestId('metric-core_churn').textContent).toContain('9.1 %');
    expect(screen.queryByTestId('metric-core_repurchase_days')).toBeNull();
    await fireEvent.click(screen.getByTestId('process-toggle'));
    expect(screen.getByTestId('metric-core_repurchase_days').textContent).toContain('45 days');
    expect(screen.getByTestId('process-toggle').getAttribute('aria-expanded')).toBe('true');
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
  it('shows the most urgent, and all when asked', async () => {
    await page();
    expect(screen.getAllByTestId('finding')).toHaveLength(4);
    await fireEvent.click(screen.getByTestId('findings-all'));
    expect(screen.getAllByTestId('finding')).toHaveLength(5);
  });

  it('opens the rows a finding is about', async () => {
    await page();
    await fireEvent.click(screen.getByRole('button', { name: /6 customers are one order from Core/ }));
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
