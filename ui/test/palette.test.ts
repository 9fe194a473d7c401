// The palette: everything that can be done now, by name; the Enter of an input method runs nothing.

import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addActions, allActions, possibleActions, runAction } from '../src/base/actions.svelte';
import { toasts } from '../src/base/toasts.svelte';
import { undo } from '../src/base/undo';
import Palette from '../src/frame/Palette.svelte';

const run = vi.fn();
let away = () => {};

beforeEach(() => {
  away = addActions([
    { id: 'import', label: () => 'Import…', group: () => 'General', keys: 'Mod+I', run },
    { id: 'close', label: () => 'Close the quarter', when: () => false, run },
    { id: 'plan', label: () => 'Plan', group: () => 'Pages', run },
  ]);
});
afterEach(() => {
  away();
  run.mockClear();
});

describe('the registry', () => {
  it('runs what can be done now and nothing else', () => {
    expect(possibleActions().map((action) => action.id)).toEqual(['import', 'plan']);
    expect(allActions()).toHaveLength(3);
    expect(runAction('close')).toBe(false);
    expect(runAction('import')).toBe(true);
    expect(run).toHaveBeenCalledOnce();
  });

  it('lets a page replace an action while it is shown', () => {
    const mine = vi.fn();
    const leave = addActions([{ id: 'import', label: () => 'Import leads…', run: mine }]);
    runAction('import');
    leave();
    runAction('import');
    expect([mine.mock.calls.length, run.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the palette', () => {
  it('finds an action by its words and runs it', async () => {
    render(Palette, { open: true });
    const field = await screen.findByTestId('palette-input');
    expect(screen.queryByTestId('action-close')).toBeNull();
    await fireEvent.input(field, { target: { value: 'imp' } });
    await waitFor(() => expect(screen.queryByTestId('action-plan')).toBeNull());
    await fireEvent.click(screen.getByTestId('action-import'));
    await waitFor(() => expect(run).toHaveBeenCalledOnce());
  });

  it('does nothing on the Enter that picks a pinyin candidate', async () => {
    render(Palette, { open: true });
    const field = await screen.findByTestId('palette-input');
    await fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
    await new Promise((wake) => setTimeout(wake, 20));
    expect(run).not.toHaveBeenCalled();
  });
});

describe('undo', () => {
  it('says when there is nothing to undo', async () => {
    await undo();
    expect(toasts.list.at(-1)?.text).toBe('There is nothing to undo.');
  });
});
