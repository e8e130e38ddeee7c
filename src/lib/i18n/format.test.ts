import { afterEach, describe, expect, it } from 'vitest';
import {
  compareText,
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
  formatRelative
} from './format';
import { locale, preferredLocale } from './locale.svelte';

afterEach(() => (locale.current = 'nb'));

/** Thin and hard spaces as plain ones: which of them a formatter writes differs between versions. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace('\u2212', '-');

describe('the language to start with', () => {
  it.each([
    [['nn-NO', 'nb-NO'], 'nn'],
    [['no'], 'nb'],
    [['de-DE', 'en-US'], 'en'],
    [['de-DE'], 'nb'],
    [[], 'nb']
  ] as const)('of %j is %s', (languages, expected) => expect(preferredLocale(languages)).toBe(expected));
});

describe('dates and numbers', () => {
  it('follow the language, all at once', () => {
    expect(plain(formatNumber(1234.5))).toBe('1 234,5');
    expect(plain(formatPercent(0.5))).toBe('50 %');
    expect(formatDate('2026-05-17', 'long')).toBe('17. mai 2026');
    locale.current = 'en';
    expect(formatNumber(1234.5)).toBe('1,234.5');
    expect(formatDate('2026-05-17', 'long')).toBe('17 May 2026');
  });

  it('read a day as that day in any time zone', () => {
    expect(formatDate('2026-01-01', 'long')).toBe('1. januar 2026');
    expect(formatDate('')).toBe('');
  });

  it('say how long ago in each written language', () => {
    const now = new Date('2026-05-17T12:00:00Z');
    const days = new Date('2026-05-14T11:00:00Z');
    expect(formatRelative(days, now)).toBe('for 3 dager siden');
    locale.current = 'nn';
    expect(formatRelative(days, now)).toBe('for 3 dagar sidan');
    expect(formatRelative(new Date('2026-05-24T12:00:00Z'), now)).toBe('om 1 veke');
    expect(formatRelative(now, now)).toBe('no nett');
    locale.current = 'en';
    expect(formatRelative(new Date('2026-05-17T11:00:00Z'), now)).toBe('1 hour ago');
  });

  it('write durations and sort as Norwegians do', () => {
    expect(formatDuration(75)).toBe('1:15');
    expect(formatDuration(3_675)).toBe('1:01:15');
    expect(['Ås', 'Ørsta', 'Ærfugl', 'Bodø'].sort(compareText)).toEqual(['Bodø', 'Ærfugl', 'Ørsta', 'Ås']);
  });
});
