import { describe, expect, test } from 'vitest';
import { placedPath } from './path';

describe('paths on paper', () => {
  test('are absolute, scaled and then moved', () => {
    expect(placedPath('M1 1h2v3l-1 1z', 2, 10, 20)).toBe('M12 22 L16 22 L16 28 L14 30 Z');
  });

  test('a smooth curve goes on from the control point before it', () => {
    expect(placedPath('M4 21c0-5 3.5-8 8-8s8 3 8 8z', 1, 0, 0)).toBe(
      'M4 21 C4 16 7.5 13 12 13 C16.5 13 20 16 20 21 Z'
    );
    expect(placedPath('M0 0S2 2 4 0', 1, 0, 0)).toBe('M0 0 C0 0 2 2 4 0');
  });

  test('half a circle is two quarters, and ends where it should', () => {
    const path = placedPath('M0 0a5 5 0 0 1 10 0', 1, 0, 0);
    expect(path.match(/C/g)).toHaveLength(2);
    expect(path).toMatch(/ 10 -?0$/);
  });

  test('a command that nothing knows is not left out in silence', () => {
    expect(() => placedPath('M0 0t1 1', 1, 0, 0)).toThrow('t');
  });
});
