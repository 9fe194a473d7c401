// Plan: nothing is saved before its effect was seen and a reason given.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf } from '../../src/areas/plan/draft.svelte';
import PlanPage from '../../src/areas/plan/PlanPage.svelte';
import { go } from '../../src/base/route.svelte';
import { EFFECT, PLAN } from './facts';
import { asksOf, hostAnswering, Refusal } from './host';

const answers = { plan: PLAN, plan_preview: EFFECT, plan_save: { version: 3, text: 'Plan saved as version 3.' } };

beforeEach(() => {
  go('plan', {});
  draftOf('', '2026Q3').clear();
});

const field = (path: string) => screen.findByTestId<HTMLInputElement>(`param-${path}`);

async function type(path: string, value: string) {
  await fireEvent.input(await field(path), { target: { value } });
}

describe('the parameters', () => {
  it('stand with meaning, unit and what they are in the template', async () => {
    hostAnswering(answers);
    render(PlanPage);
    const row = await screen.findByTestId('row-tiers.core.recency_days');
    expect(row.textContent).toMatch(/Core: last order at most.*What Core: last order at most means\..*days/s);
    expect(within(row).getByTestId('template-tiers.core.recency_days').textContent).toContain('30 days');
    await fireEvent.click(within(row).getByTestId('template-tiers.core.recency_days'));
    expect((await field('tiers.core.recency_days')).value).toBe('30');
  });

  it('number the entries of a list and name modules by their own name', async () => {
    hostAnswering(answers);
    render(PlanPage);
    expect((await screen.findByTestId('row-incentives.bands.1.rate')).textContent).toContain('Band pays 2');
    expect(screen.getByTestId('row-training.curricula.0.modules.0.weight').textContent).toContain('Product knowledge');
    expect(screen.getByTestId('row-training.curricula.0.modules.1.weight').textContent).toContain('negotiation');
    expect(screen.getByTestId('seat').textContent).toContain('Sales director');
  });

  it('are found by name, meaning or path, and by being different', async () => {
    hostAnswering(answers);
    render(PlanPage);
    await fireEvent.input(await screen.findByTestId('plan-search'), { target: { value: 'base commission' } });
    expect(screen.queryByTestId('row-tiers.core.recency_days')).toBeNull();
    expect(screen.getByTestId('row-incentives.base_rate')).toBeTruthy();
    await fireEvent.input(screen.getByTestId('plan-search'), { target: { value: 'nothing like it' } });
    expect(screen.getByTestId('plan-none').textContent).toContain('nothing like it');
    await fireEvent.input(screen.getByTestId('plan-search'), { target: { value: '' } });
    const shown = () => [...document.querySelectorAll<HTMLElement>('[data-testid^="row-"]')].map((row) => row.dataset.testid);
    await fireEvent.click(screen.getByRole('radio', { name: 'Changed from the template (1)' }));
    expect(shown()).toEqual(['row-tiers.core.recency_days']);
    expect(screen.getByTestId('plan-found').textContent).toContain('1 of ');
    await fireEvent.click(screen.getByRole('radio', { name: 'Changed from last quarter (1)' }));
    expect(shown()).toEqual(['row-incentives.base_rate']);
    await fireEvent.click(screen.getByTestId('last-incentives.base_rate'));
    expect((await field('incentives.base_rate')).value).toBe('1.8');
  });

  it('say the range below the field and the part of the plan they come from', async () => {
    hostAnswering(answers);
    render(PlanPage);
    const row = await screen.findByTestId('row-tiers.core.recency_days');
    expect(row.textContent).toContain('at least 1 day');
    expect(screen.getByTestId('source-tiers.core.recency_days').textContent).toBe('§1 Customer tiers');
    const described = (await field('tiers.core.recency_days')).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('at least 1 day');
  });

  it('of the playbook are texts of several lines', async () => {
    hostAnswering(answers);
    render(PlanPage);
    expect((await field('reviews.playbook.owners')).tagName).toBe('TEXTAREA');
  });

  it('are found by another page through the address', async () => {
    go('plan', { only: 'last' });
    hostAnswering(answers);
    render(PlanPage);
    expect(await screen.findByTestId('row-incentives.base_rate')).toBeTruthy();
    expect(screen.queryByTestId('row-tiers.core.recency_days')).toBeNull();
  });

  it('keep the names of their list while only one of it is shown', async () => {
    hostAnswering(answers);
    render(PlanPage);
    await fireEvent.input(await screen.findByTestId('plan-search'), { target: { value: 'modules.1.weight' } });
    expect(screen.getByTestId('row-training.curricula.0.modules.1.weight').textContent).toContain('negotiation');
    await fireEvent.input(screen.getByTestId('plan-search'), { target: { value: 'base commission' } });
    expect(screen.queryByTestId('add-incentives.bands')).toBeNull();
  });
});

describe('the versions', () => {
  it('say who, when and why, and what each changed', async () => {
    const changes = [{ path: 'tiers.core.recency_days', label: 'Core: last order at most', before: '30 days', after: '45 days' }];
    const asked = hostAnswering({ ...answers, plan_version: { title: 'Version 2', sentence: 'Against version 1.', changes } });
    render(PlanPage);
    const [newest] = await screen.findAllByTestId('plan-version');
    expect(newest?.textContent).toMatch(/Lin Yu.*every six weeks.*1 parameter/s);
    await fireEvent.click(screen.getAllByTestId('plan-version-open')[0]!);
    const shown = await screen.findByTestId('plan-version-changes');
    await waitFor(() => expect(shown.textContent).toMatch(/Against version 1\..*30 days.*45 days/s));
    expect(asksOf(asked, 'plan_version')).toEqual([{ quarter: '2026Q3', version: 2 }]);
    await fireEvent.click(screen.getAllByTestId('plan-version-open')[0]!);
    expect(screen.queryByTestId('plan-version-changes')).toBeNull();
  });
});

describe('a change', () => {
  it('shows its effect, asks for a reason, and is then saved against the version seen', async () => {
    const asked = hostAnswering(answers);
    render(PlanPage);
    await type('incentives.base_rate', '2.5');
    expect(screen.getByTestId('plan-unsaved').textContent).toContain('1 unsaved change');
    await fireEvent.click(screen.getByTestId('plan-preview'));
    expect((await screen.findByTestId('plan-effects')).textContent).toContain('3 members gain ¥2,140.00');
    expect(screen.getByTestId('plan-pay-row').textContent).toContain('+¥1,200.00');

    await fireEvent.click(screen.getByTestId('plan-save'));
    expect(asksOf(asked, 'plan_save')).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('why the plan changes');
    await fireEvent.input(screen.getByTestId('plan-reason'), { target: { value: 'Agreed with the team' } });
    await fireEvent.click(screen.getByTestId('plan-save'));
    await waitFor(() => expect(screen.queryByTestId('plan-unsaved')).toBeNull());
    expect(asksOf(asked, 'plan_save')).toEqual([
      { period: null, changes: [{ path: 'incentives.base_rate', value: '2.5' }], reason: 'Agreed with the team', expected_version: 2 },
    ]);
  });

  it('that is refused keeps what was typed and says why beside it', async () => {
    const issue = { is_refused: true, row: null, column: 'incentives.base_rate', value: 'two', text: 'This is not a number.' };
    const bands = { ...issue, column: 'incentives.bands', text: 'Bands must rise.' };
    const core = { ...issue, column: 'tiers.core', text: 'Core must ask for more.' };
    hostAnswering({ ...answers, plan_preview: { ...EFFECT, issues: [issue, bands, core] } });
    render(PlanPage);
    await type('incentives.base_rate', 'two');
    await type('tiers.core.recency_days', '90');
    await fireEvent.click(screen.getByTestId('plan-preview'));
    const row = await screen.findByTestId('row-incentives.base_rate');
    await waitFor(() => expect(row.textContent).toContain('This is not a number.'));
    expect((await field('incentives.base_rate')).value).toBe('two');
    expect(screen.getByTestId('row-tiers.core.recency_days').textContent).toContain('Core must ask for more.');
    const wrong = await field('tiers.core.recency_days');
    await waitFor(() => expect(document.activeElement).toBe(wrong));
    expect(screen.getByTestId('plan-issues').textContent).toContain('Bands must rise.');
    expect(screen.queryByTestId('plan-effect')).toBeNull();
    await type('incentives.base_rate', '2.2');
    expect(row.textContent).not.toContain('This is not a number.');
  });

  it('typed back to what is saved is no change', async () => {
    hostAnswering(answers);
    render(PlanPage);
    await type('incentives.base_rate', '3');
    await type('incentives.base_rate', '2');
    expect(screen.queryByTestId('plan-unsaved')).toBeNull();
  });

  it('is kept while the person looks elsewhere', async () => {
    hostAnswering(answers);
    const { unmount } = render(PlanPage);
    await type('incentives.base_rate', '3');
    unmount();
    render(PlanPage);
    await waitFor(async () => expect((await field('incentives.base_rate')).value).toBe('3'));
  });

  it('that somebody else overtook is said in the dialog', async () => {
    hostAnswering({ ...answers, plan_save: new Refusal('stale', 'The plan was changed meanwhile.') });
    render(PlanPage);
    await type('incentives.base_rate', '3');
    await fireEvent.click(screen.getByTestId('plan-preview'));
    await fireEvent.input(await screen.findByTestId('plan-reason'), { target: { value: 'Agreed' } });
    await fireEvent.click(screen.getByTestId('plan-save'));
    expect((await screen.findByTestId('trouble')).textContent).toContain('The plan was changed meanwhile.');
    expect(screen.getByTestId('plan-unsaved')).toBeTruthy();
  });
});

it('every parameter of the catalogue has a label and a meaning', async () => {
  const { readFileSync } = await import('node:fs');
  for (const lang of ['en', 'zh-Hans', 'zh-Hant']) {
    const text = readFileSync(`locales/${lang}/plan.ftl`, 'utf8');
    const ids = new Set([...text.matchAll(/^(plan-param-[\w-]+) =/gm)].map(([, id]) => id));
    const labels = [...ids].filter((id) => !id?.endsWith('-meaning'));
    expect(labels.length).toBeGreaterThan(80);
    expect(labels.filter((id) => !ids.has(`${id}-meaning`))).toEqual([]);
  }
});
