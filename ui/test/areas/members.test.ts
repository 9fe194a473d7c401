// Members: the finding first, the teams' sums, and one member with what belongs to them.

import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import MembersPage from '../../src/areas/members/MembersPage.svelte';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { MEMBER, MEMBERS, page } from './facts';
import { asksOf, hostAnswering, Refusal } from './host';

const TABLE = page('Member', [['E001', 'Zhou Lin', '2,067,300.00']]);

beforeEach(() => go('members', {}));
afterEach(closePanel);

it('says who needs somebody before any figure', async () => {
  hostAnswering({ members: MEMBERS, table: TABLE });
  render(MembersPage);
  expect(await screen.findByRole('heading', { name: '2 of 8 members are below the pass line' })).toBeTruthy();
  expect(screen.getByTestId('page-finding').textContent).toContain('Chen Hao and Sun Yue');
  expect(within(screen.getByTestId('members-teams')).getAllByTestId('team-row').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/East.*97 %/s),
    expect.stringMatching(/South.*78 %/s),
  ]);
});

it('opens a member from the table, with figures, customers by tier, orders and the statement', async () => {
  const asked = hostAnswering({ members: MEMBERS, member: MEMBER, table: TABLE });
  render(MembersPage);
  await fireEvent.click(await screen.findByText('Zhou Lin', { selector: 'td *' }));
  expect(await screen.findByRole('heading', { name: 'Zhou Lin stands at 118 % of pace, first of 8' })).toBeTruthy();
  expect(asksOf(asked, 'member')[0]?.employee_no).toBe('E001');
  expect(screen.getByTestId('member-facts').textContent).toContain('Senior');
  expect(screen.getByTestId('member-customers').textContent).toMatch(/Core.*14/s);

  await fireEvent.click(screen.getByTestId('member-orders'));
  expect(panel.shown).toMatchObject({ kind: 'rows', rows: MEMBER.orders });
  await fireEvent.click(screen.getByTestId('member-statement'));
  expect([route.page, route.params]).toEqual(['incentives', { member: 'E001' }]);
});

it('leads from a member back to all of them', async () => {
  hostAnswering({ members: MEMBERS, member: MEMBER, table: TABLE });
  go('members', { member: 'E001' });
  render(MembersPage);
  await fireEvent.click(await screen.findByTestId('members-back'));
  expect(await screen.findByTestId('members-teams')).toBeTruthy();
});

it('says what to import when there is nobody yet', async () => {
  hostAnswering({ members: { ...MEMBERS, empty: { title: 'No members yet', text: 'Import the list of members.' } } });
  render(MembersPage);
  expect(await screen.findByText('No members yet')).toBeTruthy();
  await fireEvent.click(screen.getByTestId('empty-import'));
  expect(route.page).toBe('data');
});

it('says what went wrong and offers to try again', async () => {
  hostAnswering({ members: new Refusal('file_unreadable', 'The file could not be read.') });
  render(MembersPage);
  expect((await screen.findByTestId('trouble')).textContent).toContain('The file could not be read.');
});
