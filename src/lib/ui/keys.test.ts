import { describe, expect, it } from 'vitest';
import { isKey, isSingleKey, keyLabel, type KeyPress } from './keys';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held
});

describe('shortcuts', () => {
  it('reads mod as Cmd on Apple and Ctrl elsewhere', () => {
    expect(isKey(press('z', { ctrlKey: true }), 'mod+z', false)).toBe(true);
    expect(isKey(press('z', { metaKey: true }), 'mod+z', true)).toBe(true);
    expect(isKey(press('z', { ctrlKey: true }), 'mod+z', true)).toBe(false);
  });

  it('does not take more keys for fewer', () => {
    expect(isKey(press('Z', { ctrlKey: true, shiftKey: true }), 'mod+z', false)).toBe(false);
    expect(isKey(press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z', false)).toBe(true);
    expect(isKey(press('z', { ctrlKey: true, altKey: true }), 'mod+z', false)).toBe(false);
  });

  it('lets a sign be typed with or without Shift, as keyboards differ', () => {
    expect(isKey(press('?', { shiftKey: true }), '?', false)).toBe(true);
    expect(isKey(press('?'), '?', false)).toBe(true);
    expect(isKey(press('A', { shiftKey: true }), 'a', false)).toBe(false);
  });

  it('knows single keys and writes them as the keyboard does', () => {
    expect(isSingleKey('n')).toBe(true);
    expect(isSingleKey('shift+n')).toBe(true);
    expect(isSingleKey('mod+n')).toBe(false);
    expect(isSingleKey('delete')).toBe(false);
    expect(keyLabel('mod+shift+z', false)).toBe('Ctrl Shift Z');
    expect(keyLabel('mod+z', true)).toBe('⌘Z');
  });
});
