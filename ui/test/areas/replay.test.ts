// What if the plan were different: nothing is saved while sliders move, the unchanged plan differs by nothing, and what is
// tried becomes the plan with a reason.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, expect, it } from 'vitest';
import { incentivesFixture } from '../../src/areas/incentives/incentives.fixture';
import IncentivesPage from '../../src/areas/incentives/IncentivesPage.svelte';
import { replayFixture } from '../../src/areas/incentives/replay.fixture';
import { go } from '../../src/base/route.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import type { ReplayRequest } from '../../src/wire/ReplayRequest';
import type { ReplayView } from '../../src/wire/ReplayView';
import { engine } from './engine';
import { PLAN } from './facts';

function asking(answer: (request: ReplayRequest) => ReplayView = replayFixture) {
  return engine({
    incentives: () => incentivesFixture(),
    replay: answer,
    plan: () => PLAN,
    plan_save: () => ({ version: 3, text: 'Plan saved.' }),
    plan_file: () => ({ path: '/plans/next-quarter.toml', issues: [], changes: [] }),
    plan_import: () => ({ version: 3, text: 'Plan read from a file.' }),
  });
}

const press = async (id: string) => fireEvent.click(await screen.findByTestId(id));
const lever = async (path: string) => screen.findByTestId(`lever-${path}`);
async function write(path: string, value: string) {
  const field = within(await lever(path)).getByRole('textbox');
  await fireEvent.change(field, { target: { value } });
}

beforeEach(() => {
  setLanguage('en');
  go('incentives', { tab: 'whatif' });
});

it('says of the unchanged plan that it differs by nothing', async () => {
  const asked = asking();
  render(IncentivesPage);
  expect((await screen.findByTestId('replay-difference')).textContent).toBe('¥0.00');
  expect(asked.of('replay')).toEqual([{ period: null, as_of: null, changes: [], plan_path: null }]);
  expect((screen.getByTestId('replay-adopt') as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByTestId('replay-members').textContent).toContain("Nobody's pay changes");
});

it('shows who gains and who loses when a rate is changed, and keeps who stays the same aside', async () => {
  const asked = asking();
  render(IncentivesPage);
  await write('incentives.bands.0.rate', '1.5');
  await waitFor(() => expect(screen.getByTestId('replay-difference').textContent).toBe('+¥7,940.00'));
  expect(asked.of('replay').at(-1)?.changes).toEqual([{ path: 'incentives.bands.0.rate', value: '1.5' }]);
  expect(screen.getAllByTestId('replay-member').map((row) => row.dataset.key)).toEqual(['E001', 'E003', 'E002']);
  expect(screen.getByTestId('replay-tipped').textContent).toContain('no longer above 85 %');
  await press('replay-all');
  expect(screen.getAllByTestId('replay-member')).toHaveLength(4);
  await press('replay-reset');
  await waitFor(() => expect(screen.getByTestId('replay-difference').textContent).toBe('¥0.00'));
});

it('keeps the last answer when a change makes no plan, and says so beside the slider', async () => {
  asking((request) =>
    request.changes.some(({ value }) => value === '101')
      ? replayFixture(request, { issues: [{ is_refused: true, row: null, column: 'incentives.core_retention_above', value: '101', text: 'At most 100 %.' }], members: [], levers: [] })
      : replayFixture(request),
  );
  render(IncentivesPage);
  await write('incentives.core_retention_above', '101');
  await waitFor(async () => expect((await lever('incentives.core_retention_above')).textContent).toContain('At most 100 %.'));
  expect(screen.getByTestId('replay-before').textContent).toBe('¥313,480.00');
  expect((screen.getByTestId('replay-adopt') as HTMLButtonElement).disabled).toBe(true);
});

it('sets paid beside late facts when the quarter is closed', async () => {
  asking((request) => {
    const view = replayFixture(request);
    return { ...view, members: view.members.map((member, at) => (at === 0 ? { ...member, difference: '−¥70.00', of_facts: '−¥70.00', tone: 'bad' as const } : member)) };
  });
  render(IncentivesPage);
  await screen.findByTestId('replay-member');
  expect(screen.getByRole('columnheader', { name: 'Of later facts' })).toBeTruthy();
});

it('makes what was tried the plan of the quarter, with a reason', async () => {
  const asked = asking();
  render(IncentivesPage);
  await write('incentives.base_rate', '2.2');
  await waitFor(() => expect((screen.getByTestId('replay-adopt') as HTMLButtonElement).disabled).toBe(false));
  await press('replay-adopt');
  expect((await screen.findByTestId('adopt-changes')).textContent).toMatch(/Base commission.*2 %.*2\.2 %/s);
  await press('adopt-dialog-save');
  expect(asked.of('plan_save')).toEqual([]);
  await fireEvent.input(screen.getByTestId('adopt-reason'), { target: { value: 'Agreed with the board' } });
  await press('adopt-dialog-save');
  await waitFor(() => expect(asked.of('plan_save')).toEqual([{ period: null, changes: [{ path: 'incentives.base_rate', value: '2.2' }], reason: 'Agreed with the board', expected_version: 2 }]));
  await waitFor(() => expect(screen.getByTestId('replay-difference').textContent).toBe('¥0.00'));
});

it('pays under a plan file, with what is typed on top of it', async () => {
  const asked = asking();
  render(IncentivesPage);
  await press('replay-pick');
  expect((await screen.findByTestId('replay-file')).textContent).toContain('next-quarter.toml');
  await waitFor(() => expect(asked.of('replay').at(-1)).toMatchObject({ plan_path: '/plans/next-quarter.toml', changes: [] }));
  await waitFor(async () => expect((within(await lever('incentives.base_rate')).getByRole('textbox') as HTMLInputElement).value).toBe('1.8'));
  await write('incentives.base_rate', '2');
  await waitFor(() => expect(asked.of('replay').at(-1)?.changes).toEqual([{ path: 'incentives.base_rate', value: '2' }]));
  await press('replay-adopt');
  await screen.findByTestId('adopt-dialog');
  await fireEvent.input(screen.getByTestId('adopt-reason'), { target: { value: 'Agreed' } });
  await press('adopt-dialog-save');
  await waitFor(() => expect(asked.of('plan_import')).toEqual([{ period: null, path: '/plans/next-quarter.toml', reason: 'Agreed', expected_version: 2 }]));
  await waitFor(() => expect(asked.of('plan_save')).toMatchObject([{ expected_version: 3 }]));
});
