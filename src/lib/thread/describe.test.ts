import { describe as group, expect, it } from 'vitest';
import type { IndexRow } from '../document/context';
import { describe, formatMinutes, titleOf } from './describe';
import { linksOf, refTo } from './rules/links';

const row = (
  kind: string,
  document: string,
  collection: string,
  id: string,
  title: string,
  facts: IndexRow['facts']
) => ({ kind, document, service: 's', collection, id, title, refs: [], facts }) satisfies IndexRow;

const rows = [
  row('service', 's', 'about', 'about', 'Hjemmehjelp', {}),
  row('session', 'e', 'about', 'about', 'Økt 1', { study: 'u', participant: 'p' }),
  row('study', 'u', 'about', 'about', 'Skjemaet', {}),
  row('study', 'u', 'participants', 'p', 'P1', {}),
  row('process', 'm', 'about', 'about', 'Saksbehandling', { state: 'to-be' }),
  row('process', 'm', 'lanes', 'l', 'Servicetorget', {}),
  row('service', 's', 'benefits', 'b', 'Kortere ventetid', { unit: 'dager' })
];
const byRef = new Map(rows.map((known) => [refTo(known), known]));
const { maps } = linksOf(rows);
const say = (of: IndexRow) => describe(of, byRef, maps);

group('a card of the thread', () => {
  it('says who stumbled, in which session, at which second', () => {
    expect(say(row('session', 'e', 'observations', 'o', 'Leter', { at: 192, kind: 'problem' }))).toEqual({
      title: 'Leter',
      place: 'P1 · Økt 1',
      fact: '3:12',
      badge: { tone: 'warn', text: 'Problem' }
    });
  });

  it('calls a competence by its field until somebody says what exactly', () => {
    const skill = (title: string) => row('service', 's', 'competences', 'k', title, { area: 'privacy' });
    expect([titleOf(skill('')), titleOf(skill('DPIA'))]).toEqual(['Personvern', 'DPIA']);
    expect(titleOf(row('service', 's', 'changes', 'c', ' ', {}))).toBe('Uten navn');
  });

  it('tells two participants with one number apart, whatever the session was called at first', () => {
    const session = row('session', 'e', 'about', 'about', 'P1', { study: 'u', participant: 'p' });
    const first = row('study', 'u', 'participants', 'a', 'P1', { createdAt: '' });
    const observation = row('session', 'e', 'observations', 'o', 'Leter', { at: 1, kind: 'note' });
    const place = (...around: IndexRow[]) =>
      describe(observation, new Map(around.map((known) => [refTo(known), known])), maps).place;
    expect(place(rows[3]!, session)).toBe('P1');
    expect(place(rows[3]!, session, first)).toBe('P1b');
  });

  it('says in which map and lane a step is, and what time it takes; unknown minutes are left out', () => {
    const node = row('process', 'm', 'nodes', 'n', '', { lane: 'l', processMinutes: 14, waitMinutes: null });
    expect(say(node)).toMatchObject({
      title: 'Uten navn',
      place: 'Saksbehandling · Servicetorget',
      fact: '14 min',
      badge: { text: 'Ønsket' }
    });
  });

  it('never shows a missing baseline as 0', () => {
    const benefit = row('service', 's', 'benefits', 'x', 'Tid', {
      baseline: null,
      target: 21,
      unit: 'dager'
    });
    expect(say(benefit)).toMatchObject({ fact: '→ 21\u00a0dager', badge: { text: 'Nullpunkt mangler' } });
    expect(say({ ...benefit, facts: { ...benefit.facts, baseline: 0 } })).toMatchObject({
      fact: '0 → 21\u00a0dager'
    });
  });

  it('gives a measurement the unit of its benefit', () => {
    expect(
      say(row('service', 's', 'measurements', 'm', '', { benefit: 'b', value: 28.5, on: '2026-11-02' }))
    ).toMatchObject({ title: '28,5\u00a0dager', place: 'Kortere ventetid' });
  });
});

group('time', () => {
  it.each([
    [0, '0 min'],
    [119, '119 min'],
    [120, '2 t'],
    [480, '8 t'],
    [10_080, '7 døgn']
  ])('%i minutes read as %s', (minutes, text) => expect(formatMinutes(minutes)).toBe(text));
});
