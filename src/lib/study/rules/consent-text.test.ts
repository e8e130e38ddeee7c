import { describe, expect, it } from 'vitest';
import { consentOf, isDue, missingIn, type Draft } from './consent-text';
import { allowedSources } from './recorded';

const whole: Draft = {
  answers: { sound: true, camera: false, screen: true, quotes: false, contact: false },
  ticked: true,
  strokes: [],
  minor: false,
  guardian: ''
};
const drawn = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]];
const now = new Date('2026-03-04T10:00:00Z');

describe('a consent', () => {
  it('lacks every answer until it is given: nothing is ticked beforehand', () => {
    expect(missingIn({ ...whole, answers: {}, ticked: false })).toEqual(['answers', 'signature']);
    const four = { ...whole.answers, contact: undefined };
    expect(missingIn({ ...whole, answers: four })).toEqual(['answers']);
    expect(missingIn(whole)).toEqual([]);
  });

  it('stands with no to everything: refusing does not end the session', () => {
    const no = { sound: false, camera: false, screen: false, quotes: false, contact: false };
    expect(missingIn({ ...whole, answers: no })).toEqual([]);
    expect(allowedSources(consentOf({ ...whole, answers: no }, 'nn', now))).toEqual([]);
  });

  it('is signed by pen or tick, and a dot is no signature', () => {
    expect(missingIn({ ...whole, ticked: false, strokes: [[1, 1]] })).toEqual(['signature']);
    expect(consentOf({ ...whole, ticked: false, strokes: drawn }, 'nb', now).how).toBe('pen');
    expect(consentOf(whole, 'nb', now).how).toBe('tick');
  });

  it('is a guardian’s for somebody under age', () => {
    expect(missingIn({ ...whole, minor: true, guardian: ' ' })).toEqual(['guardian']);
    expect(consentOf({ ...whole, minor: true, guardian: 'Kari' }, 'nb', now)).toMatchObject({
      guardian: true
    });
  });

  it('holds nothing of who it was, and allows just what was said yes to, until it is taken back', () => {
    const consent = consentOf(
      { ...whole, minor: true, guardian: 'Kari Nordmann', strokes: drawn },
      'en',
      now
    );
    expect(JSON.stringify(consent)).not.toContain('Kari');
    expect(allowedSources(consent)).toEqual(['sound', 'screen']);
    expect(allowedSources({ ...consent, withdrawnAt: now.toISOString() })).toEqual([]);
    expect(allowedSources(undefined)).toEqual([]);
  });
});

it('what is kept is due the day after the last day, and never without one', () => {
  expect(isDue('2026-03-04', '2026-03-04')).toBe(false);
  expect(isDue('2026-03-04', '2026-03-05')).toBe(true);
  expect(isDue('', '2026-03-05')).toBe(false);
  expect(isDue(undefined, '2026-03-05')).toBe(false);
});
