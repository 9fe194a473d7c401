/** What can be done from anywhere. A page replaces `import`, `export` or `report` by its own while it is shown. */

import type { Action } from '../base/actions.svelte';
import { focusSearchField, hasSearchField } from '../base/finder';
import { go } from '../base/route.svelte';
import { session } from '../base/session.svelte';
import { changeSettings, settings } from '../base/settings.svelte';
import { redo, undo } from '../base/undo';
import { t } from '../base/words.svelte';
import { look } from '../base/look.svelte';
import { PAGES } from './pages';

export interface FrameDoes {
  openPalette: () => void;
  openShortcuts: () => void;
  openWorkspace: () => void;
  newWorkspace: () => void;
}

/** What the palette begins on a page from anywhere: the page opens its own form once it is there. */
const BEGINNINGS: { id: string; label: string; page: string; begin: string }[] = [
  { id: 'member-new', label: 'frame-do-member', page: 'members', begin: 'add' },
  { id: 'pip-open', label: 'frame-do-pip', page: 'members', begin: 'pip' },
  { id: 'training-plan', label: 'training-plan', page: 'training', begin: 'plan' },
  { id: 'training-attend', label: 'training-attend-today', page: 'training', begin: 'attend' },
  { id: 'training-marks', label: 'training-marks-title', page: 'training', begin: 'marks' },
  { id: 'pair-new', label: 'frame-do-pair', page: 'mentoring', begin: 'pair' },
  { id: 'week-log', label: 'frame-do-week', page: 'mentoring', begin: 'log' },
  { id: 'action-new', label: 'frame-do-action', page: 'reviews', begin: 'action' },
  { id: 'review-meeting', label: 'frame-do-meeting', page: 'reviews', begin: 'meeting' },
  { id: 'review-hold', label: 'frame-do-hold', page: 'reviews', begin: 'hold' },
  { id: 'next-start', label: 'frame-do-next', page: 'reviews', begin: 'next' },
  { id: 'capsule-save', label: 'frame-do-capsule', page: 'reviews', begin: 'capsule' },
  { id: 'targets-agree', label: 'frame-do-agree', page: 'targets', begin: 'agree' },
  { id: 'payroll-close', label: 'frame-do-close', page: 'incentives', begin: 'close' },
  { id: 'payroll-whatif', label: 'frame-do-whatif', page: 'incentives', begin: 'whatif' },
  { id: 'spending-new', label: 'frame-do-spend', page: 'budget', begin: 'spend' },
  { id: 'suggestion-new', label: 'frame-do-suggest', page: 'ideas', begin: 'suggest' },
  { id: 'case-new', label: 'frame-do-case', page: 'ideas', begin: 'case' },
  { id: 'recognition-new', label: 'frame-do-thank', page: 'ideas', begin: 'thank' },
];

/** The frame's own actions. */
export function frameActions(does: FrameDoes): Action[] {
  const hasWorkspace = () => session.workspace !== null;
  const general = () => t('frame-group-general');
  return [
    ...PAGES.map(
      (page, at): Action => ({
        id: `page-${page.id}`,
        label: () => t(`frame-page-${page.id}`),
        group: () => t('frame-group-pages'),
        keys: at < 9 ? `Mod+${at + 1}` : undefined,
        when: hasWorkspace,
        run: () => go(page.id),
      }),
    ),
    ...BEGINNINGS.map(
      ({ id, label, page, begin }): Action => ({
        id,
        label: () => t(label),
        group: () => t(`frame-page-${page}`),
        when: hasWorkspace,
        run: () => go(page, { do: begin }),
      }),
    ),
    {
      id: 'palette',
      label: () => t('frame-palette'),
      group: general,
      keys: 'Mod+K',
      when: hasWorkspace,
      isHidden: true,
      run: does.openPalette,
    },
    {
      id: 'filter',
      label: () => t('frame-find-in-table'),
      group: general,
      keys: 'Mod+F',
      when: hasSearchField,
      run: focusSearchField,
    },
    {
      id: 'import',
      label: () => t('frame-import'),
      group: general,
      keys: 'Mod+I',
      when: hasWorkspace,
      run: () => go('data', { tab: 'import' }),
    },
    {
      id: 'export',
      label: () => t('frame-export'),
      group: general,
      keys: 'Mod+E',
      when: hasWorkspace,
      run: () => go('data', { tab: 'export' }),
    },
    {
      id: 'report',
      label: () => t('frame-report'),
      group: general,
      keys: 'Mod+P',
      when: hasWorkspace,
      run: () => go('overview', { report: 'summary' }),
    },
    {
      id: 'undo',
      label: () => t('frame-undo'),
      group: general,
      keys: 'Mod+Z',
      when: hasWorkspace,
      yieldsToTyping: true,
      run: () => void undo(),
    },
    {
      id: 'redo',
      label: () => t('frame-redo'),
      group: general,
      keys: 'Mod+Shift+Z',
      when: hasWorkspace,
      yieldsToTyping: true,
      run: () => void redo(),
    },
    {
      id: 'settings',
      label: () => t('frame-page-settings'),
      group: general,
      keys: 'Mod+,',
      when: hasWorkspace,
      isHidden: true,
      run: () => go('settings'),
    },
    {
      id: 'shortcuts',
      label: () => t('frame-shortcuts'),
      group: general,
      keys: '?',
      yieldsToTyping: true,
      run: does.openShortcuts,
    },
    {
      id: 'privacy',
      label: () => (look.privacy ? t('frame-privacy-off') : t('frame-privacy-on')),
      group: general,
      run: () => void changeSettings({ is_private: !settings.current.is_private }),
    },
    {
      id: 'theme',
      label: () => (look.shown === 'dark' ? t('frame-theme-light') : t('frame-theme-dark')),
      group: general,
      run: () => void changeSettings({ theme: look.shown === 'dark' ? 'light' : 'dark' }),
    },
    { id: 'workspace-open', label: () => t('frame-open'), group: general, keys: 'Mod+O', run: does.openWorkspace },
    { id: 'workspace-new', label: () => t('frame-new'), group: general, run: does.newWorkspace },
  ];
}
