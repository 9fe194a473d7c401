// Keys: input methods keep theirs, shortcuts are exact.

import { describe, expect, it } from 'vitest';
import { isComposing, isShortcut, isTyping } from '../src/base/keys';

const press = (key: string, init: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...init });

describe('the guard against input methods', () => {
  it('knows a key pressed while a word is composed', () => {
    expect(isComposing(press('Enter', { isComposing: true }))).toBe(true);
  });

  it('knows the Enter of macOS that confirms a candidate after composition has ended', () => {
    expect(isComposing(press('Enter', { keyCode: 229 }))).toBe(true);
  });

  it('lets a plain Enter through', () => {
    expect(isComposing(press('Enter', { keyCode: 13 }))).toBe(false);
  });
});

describe('a shortcut', () => {
  it.each([
    ['Mod+K', press('k', { ctrlKey: true }), true],
    ['Mod+K', press('K', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+K', press('k'), false],
    ['Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Mod+,', press(',', { ctrlKey: true }), true],
    ['?', press('?', { shiftKey: true }), true],
    ['Mod+1', press('1', { ctrlKey: true, altKey: true }), false],
    ['Mod+K', press('k', { ctrlKey: true, isComposing: true }), false],
  ])('%s', (keys, event, expected) => {
    expect(isShortcut(event, keys)).toBe(expected);
  });
});

describe('typing', () => {
  it('is in text fields, not on sliders or check boxes', () => {
    const field = (type: string) => Object.assign(document.createElement('input'), { type });
    expect([field('text'), field('search'), document.createElement('textarea')].map(isTyping)).toEqual([true, true, true]);
    expect([field('range'), field('checkbox'), document.body].map(isTyping)).toEqual([false, false, false]);
  });
});
