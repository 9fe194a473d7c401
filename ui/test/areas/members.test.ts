// Members: the finding first, what asks for a person, the teams' sums, and one member with everything that is kept.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftFixture, interviewFixture, memberFixture, membersFixture } from '../../src/areas/members/members.fixture';
import MembersPage from '../../src/areas/members/MembersPage.svelte';
import { closePanel, panel } from '../../src/base/panel.svelte';
import { go, route } from '../../src/base/route.svelte';
import { toasts } from '../../src/base/toasts.svelte';
import { setLanguage } from '../../src/base/words.svelte';
import SidePanel from '../../src/frame/SidePanel.svelte';
import type { InterviewView } from '../../src/wire/InterviewView';
import type { MemberView } from '../../src/wire/MemberView';
import { engine } from './engine';
import { page as rowsOf } from './facts';
import { hostAnswering, Refusal } from './host';

beforeEach(() => {
  setLanguage('en');
  go('members', {});
});
afterEach(closePanel);

function asking(member: Partial<MemberView> = {}, interview: Partial<InterviewView> = {}) {
  return engine({
    members: () => membersFixture(),
    member: () => memberFixture(member),
    pip_draft: () => draftFixture(),
    pip_save: () => ({ text: 'Improvement plan opened.' }),
    pip_check_in: () => ({ text: 'Check-in kept.' }),
    pip_close: () => ({ text: 'Plan closed.' }),
    decision_save: () => ({ text: 'Decision kept.' }),
    interview: () => interviewFixture(interview),
    interview_plan: () => ({ text: 'Interview planned.' }),
    interview_hold: () => ({ text: 'Interview held.' }),
    interview_sign: () => ({ text: 'Interview signed.' }),
    member_save: () => ({ text: 'Member kept.' }),
    skill_save: () => ({ text: 'Mark kept.' }),
    violation_save: () => ({ text: 'Violation kept.' }),
    violation_remove: () => ({ text: 'Violation removed.' }),
    growth_save: () => ({ text: 'Step kept.' }),
    growth_remove: () => ({ text: 'Step removed.' }),
    report_member: () => ({ path: null, text: '', replaced: [] }),
    report_training: () => ({ path: null, text: '', replaced: [] }),
    report_certificates: () => ({ path: null, text: '', replaced: [] }),
    table: () => rowsOf('Member', [['E001', 'Zhou Lin', '2,067,300.00']]),
  });
}

const type = (id: string, value: string) => fireEvent.input(screen.getByTestId(id), { target: { value } });
const choose = (id: string, value: string) => fireEvent.change(screen.getByTestId(id), { target: { value } });
const press = async (id: string) => fireEvent.click(await screen.findByTestId(id));
const todo = (kind: string) => screen.getAllByTestId('todo').find((line) => line.dataset.kind === kind)!;

async function memberAt(part: string, member: Partial<MemberView> = {}, interview: Partial<InterviewView> = {}) {
  const asked = asking(member, interview);
  go('members', { member: 'E001', part });
  render(SidePanel);
  render(MembersPage);
  await screen.findByTestId('member-facts');
  return asked;
}

describe('the team', () => {
  it('says who needs somebody before any figure', async () => {
    asking();
    render(MembersPage);
    expect(await screen.findByRole('heading', { name: '2 of 8 members are below the pass line' })).toBeTruthy();
    expect(screen.getByTestId('page-finding').textContent).toContain('Chen Hao and Sun Yue');
    expect(within(screen.getByTestId('members-teams')).getAllByTestId('team-row').map((row) => row.textContent)).toEqual([
      expect.stringMatching(/East.*97 %.*5 of 5.*92 %/s),
      expect.stringMatching(/South.*78 %.*1 of 3.*64 %/s),
    ]);
  });

  it('opens an improvement plan as the rule proposes it, with what speaks for it', async () => {
    const asked = asking();
    render(MembersPage);
    await screen.findAllByTestId('todo');
    await fireEvent.click(within(todo('pip_due')).getByTestId('todo-do'));
    expect((await screen.findByTestId('pip-evidence')).textContent).toMatch(/Core visits kept.*9 of 14/s);
    await type('pip-goals', 'Reach 85 % of the target');
    await press('pip-dialog-save');
    await waitFor(() => expect(asked.of('pip_save')).toEqual([{ employee_no: 'E006', quarter: '2026Q2', goals: 'Reach 85 % of the target', measures: 'Weekly talk with the team lead', due_on: '2026-10-15' }]));
    await waitFor(() => expect(toasts.list.at(-1)).toMatchObject({ text: 'Improvement plan opened.', action: { label: 'Undo' } }));
    await waitFor(() => expect(screen.queryByTestId('pip-dialog')).toBeNull());
  });

  it('leaves a decision to a person, who says what, who and why', async () => {
    const asked = asking();
    render(MembersPage);
    await screen.findAllByTestId('todo');
    await fireEvent.click(within(todo('decision_due')).getByTestId('todo-do'));
    await press('decision-dialog-save');
    expect(asked.of('decision_save')).toHaveLength(0);
    await choose('decision-kind', 'extend');
    await type('decision-by', 'Wu Jing');
    await type('decision-reason', 'Two months of illness.');
    await press('decision-dialog-save');
    await waitFor(() => expect(asked.of('decision_save')).toEqual([{ employee_no: 'E007', quarter: '2026Q2', kind: 'extend', decided_by: 'Wu Jing', reason: 'Two months of illness.' }]));
  });

  it('opens the one interview that is still to sign', async () => {
    asking();
    render(SidePanel);
    render(MembersPage);
    await screen.findAllByTestId('todo');
    await fireEvent.click(within(todo('interview')).getByTestId('todo-do'));
    expect((await screen.findByTestId('interview')).textContent).toContain('Sales reached 118 % of the target.');
  });

  it('saves the certificates of a month', async () => {
    const asked = asking();
    render(MembersPage);
    await press('star-certificates');
    await waitFor(() => expect(asked.of('report_certificates')).toMatchObject([{ kind: 'star', month: '2026-08', employee_no: null }]));
  });

  it('plans the next step of a candidate', async () => {
    const asked = asking();
    render(MembersPage);
    await press('reserve-defence');
    await screen.findByTestId('interview-plan-dialog');
    await type('interview-day', '2026-09-20');
    await press('interview-plan-dialog-save');
    await waitFor(() => expect(asked.of('interview_plan')).toEqual([{ employee_no: 'E001', kind: 'defence', quarter: '2026Q2', planned_on: '2026-09-20', interviewer: '' }]));
  });

  it('shows running plans first, looks at one and closes it', async () => {
    const asked = asking();
    go('members', { tab: 'plans' });
    render(MembersPage);
    expect((await screen.findAllByTestId('pip')).map((plan) => plan.dataset.quarter)).toEqual(['2026Q2']);
    await press('pip-check-in');
    await screen.findByTestId('check-in-note');
    await type('check-in-note', 'Four visits this week');
    await press('check-in-dialog-save');
    await waitFor(() => expect(asked.of('pip_check_in')).toMatchObject([{ employee_no: 'E007', quarter: '2026Q2', progress: 'on_track', note: 'Four visits this week' }]));
    await press('pip-close');
    await fireEvent.click(within(await screen.findByTestId('close-outcome-missed')).getByRole('radio'));
    await type('close-note', 'Short by 4 points');
    await press('pip-close-dialog-save');
    await waitFor(() => expect(asked.of('pip_close')).toMatchObject([{ outcome: 'missed', note: 'Short by 4 points' }]));
  });

  it('adds a member, with the next free number and a leave', async () => {
    const asked = asking();
    render(MembersPage);
    await press('member-new');
    expect(await screen.findByTestId('member-no')).toHaveProperty('value', 'E009');
    await type('member-name', 'Qian Yi');
    await type('member-hired', '2026-11-3');
    await press('member-dialog-save');
    expect(asked.of('member_save')).toHaveLength(0);
    await type('member-hired', '2026-11-03');
    await press('leave-add');
    await type('leave-first', '2026-12-24');
    await type('leave-last', '2026-12-31');
    await press('member-dialog-save');
    await waitFor(() => expect(asked.of('member_save')).toMatchObject([{ employee_no: 'E009', name: 'Qian Yi', hired_on: '2026-11-03', leaves: [{ first: '2026-12-24', last: '2026-12-31' }], is_new: true }]));
    await waitFor(() => expect(route.params.member).toBe('E009'));
  });

  it('opens a form that the palette asks for', async () => {
    asking();
    go('members', { do: 'pip' });
    render(MembersPage);
    expect(await screen.findByTestId('pip-evidence')).toBeTruthy();
    expect(route.params.do).toBeUndefined();
  });

  it('says what to import when there is nobody yet', async () => {
    hostAnswering({ members: membersFixture({ empty: { title: 'No members yet', text: 'Import the list of members.' } }) });
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
});

describe('one member', () => {
  it('opens from the directory, with figures, customers by tier, orders and the statement', async () => {
    const asked = asking();
    go('members', { tab: 'directory' });
    render(MembersPage);
    await fireEvent.click(await screen.findByText('Zhou Lin', { selector: 'td *' }));
    expect(await screen.findByRole('heading', { name: 'Zhou Lin stands at 118 % of pace, first of 8' })).toBeTruthy();
    expect(asked.of('member')[0]?.employee_no).toBe('E001');
    expect(screen.getByTestId('member-facts').textContent).toContain('Senior');
    expect(screen.getByTestId('member-customers').textContent).toMatch(/Core.*14/s);
    await press('member-orders');
    expect(panel.shown).toMatchObject({ kind: 'rows', rows: memberFixture().orders });
    await press('member-statement');
    expect([route.page, route.params]).toEqual(['incentives', { member: 'E001' }]);
  });

  it('leads back to all of them', async () => {
    await memberAt('performance');
    await press('members-back');
    expect(await screen.findByTestId('members-teams')).toBeTruthy();
  });

  it('shows the score by its parts, and which part gave its weight away', async () => {
    await memberAt('performance');
    const parts = (await screen.findAllByTestId('score-part')).map((row) => row.textContent);
    expect(parts[0]).toMatch(/Sales attainment.*70 %.*77\.8 %.*118\.0 %.*91\.8/s);
    expect(parts[2]).toMatch(/Needs reports.*10 %.*–.*no lead reached/s);
    expect(screen.getByTestId('score-total').textContent).toBe('112.0 %');
  });

  it('says the state of each module in a word, and takes a new mark from 1 to 10', async () => {
    const asked = await memberAt('learning');
    expect(screen.getAllByTestId('module').map((row) => [row.dataset.state, row.textContent])).toEqual([
      ['done', expect.stringContaining('Done')],
      ['late', expect.stringContaining('Late')],
      ['booked', expect.stringContaining('Booked')],
      ['open', expect.stringContaining('Open')],
    ]);
    await press('skill-add');
    await screen.findByTestId('skill-mark');
    await type('skill-mark', '11');
    await type('skill-date', '2026-09-01');
    await press('skill-dialog-save');
    expect(asked.of('skill_save')).toHaveLength(0);
    await type('skill-mark', '8');
    await press('skill-dialog-save');
    await waitFor(() => expect(asked.of('skill_save')).toMatchObject([{ skill: 'new_business', score: 8, scored_on: '2026-09-01' }]));
    await press('member-training-record');
    await waitFor(() => expect(asked.of('report_training')).toMatchObject([{ employee_no: 'E001' }]));
  });

  it('proposes the plan and the decision above everything else', async () => {
    await memberAt('performance', { pip_due: draftFixture(), decision_due: { quarter: '2026Q2', text: 'Second quarter running below 80 %' } });
    expect(screen.getByTestId('decision-due').textContent).toContain('Second quarter running');
    await press('pip-open');
    expect(await screen.findByTestId('pip-evidence')).toBeTruthy();
  });

  it('holds an interview, then signs it', async () => {
    const asked = await memberAt('reviews');
    await press('interview-open');
    expect(await screen.findByTestId('interview-sign')).toHaveProperty('disabled', true);
    await type('interview-notes', 'A good quarter.');
    await type('interview-goals', 'Keep every visit');
    await type('interview-held', '2026-09-03');
    await press('interview-hold');
    await waitFor(() => expect(asked.of('interview_hold')).toEqual([{ employee_no: 'E001', kind: 'performance', quarter: '2026Q2', held_on: '2026-09-03', notes: 'A good quarter.', goals: 'Keep every visit', verdict: null }]));
  });

  it('signs only what was held with goals', async () => {
    const asked = await memberAt('reviews', {}, { held_on: '2026-09-03', goals: 'Keep every visit', is_frozen: true });
    await press('interview-open');
    await press('interview-sign');
    await waitFor(() => expect(asked.of('interview_sign')).toMatchObject([{ employee_no: 'E001', kind: 'performance', quarter: '2026Q2' }]));
  });

  it('records a violation with its fine and takes one back', async () => {
    const asked = await memberAt('conduct');
    await press('violation-add');
    await screen.findByTestId('violation-kind');
    await choose('violation-kind', 'false_expense');
    await choose('violation-measure', 'fine');
    await type('violation-fine', '200');
    await type('violation-date', '2026-09-01');
    await type('violation-note', 'Claimed twice');
    await type('violation-by', 'Wu Jing');
    await press('violation-dialog-save');
    await waitFor(() => expect(asked.of('violation_save')).toMatchObject([{ kind: 'false_expense', measure: 'fine', fine: '200', decided_by: 'Wu Jing' }]));
    await press('violation-remove');
    await waitFor(() => expect(asked.of('violation_remove')).toEqual([{ id: 3 }]));
  });

  it('changes what is known of the member and keeps the number', async () => {
    const asked = await memberAt('performance');
    await press('member-edit');
    expect(await screen.findByTestId('member-no')).toHaveProperty('readOnly', true);
    await type('member-team', 'South');
    await press('member-dialog-save');
    await waitFor(() => expect(asked.of('member_save')).toMatchObject([{ employee_no: 'E001', team: 'South', leaves: [{ first: '2026-08-03', last: '2026-08-07' }], is_new: false }]));
  });
});
