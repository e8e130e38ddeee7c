import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

describe('reading numbers as people write them', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12.345.678', 12_345_678],
    ['\u22122', -2],
    ['0,25', 0.25],
    [',5', 0.5]
  ])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));

  it('tells nothing written from what is no number', () => {
    expect(readNumber('  ')).toBeNull();
    expect(readNumber('about ten')).toBeUndefined();
    expect(readNumber('1-2')).toBeUndefined();
    expect(readNumber('1e5')).toBeUndefined();
  });
});
