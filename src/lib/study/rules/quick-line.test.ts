import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emotions, severities } from '../model';
import { emotionSigns, quickKey, readMarks } from './quick-line';

describe('keys on an empty line', () => {
  it('count errors and help, and end a task in part, only while one runs', () => {
    expect(quickKey(',', 'runs')).toEqual({ does: 'count', what: 'errors' });
    expect(quickKey('.', 'runs')).toEqual({ does: 'count', what: 'assists' });
    expect(quickKey('=', 'runs')).toEqual({ does: 'outcome', outcome: 'partly' });
    for (const key of [',', '.', '=']) expect(quickKey(key, 'none')).toBeUndefined();
  });

  it('judge a task that has ended, and count nothing in it', () => {
    expect(quickKey('7', 'waits')).toEqual({ does: 'outcome', outcome: 'unaided' });
    for (const key of [',', '.']) expect(quickKey(key, 'waits')).toBeUndefined();
    expect(quickKey('+', 'waits')).toEqual({ does: 'start-task' });
  });
});

describe('severity and feeling at the end of a line', () => {
  it.each([
    ['leter i menyen !3 :(', 'leter i menyen', { severity: 3, emotion: 'frustrated' }],
    ['leter :/ !2', 'leter', { severity: 2, emotion: 'confused' }],
    [':)', '', { emotion: 'pleased' }],
    ['oi :O', 'oi', { emotion: 'surprised' }],
    ['først !1 så !4', 'først !1 så', { severity: 4 }],
    ['!1 !4', '', { severity: 4 }],
    ['sier «hva!»', 'sier «hva!»', {}],
    ['betaler 100!3', 'betaler 100!3', {}],
    ['alvorlig !5', 'alvorlig !5', {}]
  ])('%s', (line, text, marks) => {
    expect(readMarks(line)).toEqual({ text, marks });
  });

  it('is read back from whatever was written, and changes nothing else', () => {
    const words = fc.stringMatching(/^[a-zæøå]{1,9}( [a-zæøå]{1,9}){0,4}$/);
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...severities),
        fc.constantFrom(...emotions),
        (text, severity, emotion) => {
          const read = { text, marks: { severity, emotion } };
          expect(readMarks(`${text} !${severity} ${emotionSigns[emotion]}`)).toEqual(read);
          expect(readMarks(`${text}  ${emotionSigns[emotion]} !${severity} `)).toEqual(read);
          expect(readMarks(text)).toEqual({ text, marks: {} });
        }
      )
    );
  });
});
