import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { newPersona, type Persona, type Quote } from '../model';
import { foundationOf, type Around } from './foundation';

const row = (place: string, fields: Partial<IndexRow> = {}): IndexRow => {
  const [document, collection, id] = place.split('/') as [string, string, string];
  return { document, collection, id, kind: '', service: 's', title: '', refs: [], ...fields };
};
const persona = (fields: Partial<Persona> = {}) => newPersona({ id: 'ingrid', order: 'a0', ...fields });
const quote = (fields: Partial<Quote> = {}): Quote => ({
  id: 'q',
  order: 'a0',
  persona: 'ingrid',
  text: 'Jeg ga opp.',
  grade: 'reported',
  from: '',
  source: '',
  ...fields
});
/** Two participants in one study, a session each; only the first is like the persona. */
const around: Around = {
  ref: 's/personas/ingrid',
  participants: [row('study/participants/p1', { refs: ['s/personas/ingrid'] }), row('study/participants/p2')],
  sessions: [
    row('first/about/about', { facts: { study: 'study', participant: 'p1' } }),
    row('second/about/about', { facts: { study: 'study', participant: 'p2' } })
  ],
  findings: [
    row('study/findings/words', { refs: ['first/observations/o1', 'map/steps/find'] }),
    row('study/findings/time', { refs: ['second/observations/o2', 'map/steps/fill'] })
  ],
  pointing: [
    row('map/about/about'),
    row('map/scores/s1', { facts: { step: 'find' } }),
    row('other/scores/s2', { facts: { step: 'call' } })
  ]
};
const alone: Around = { ref: around.ref, participants: [], sessions: [], findings: [], pointing: [] };

describe('what a persona rests on', () => {
  it('is the participants who are like it, and the findings from their sessions', () => {
    expect(foundationOf(persona(), [], around)).toEqual({
      participants: ['study/participants/p1'],
      findings: ['study/findings/words'],
      steps: ['map/steps/find', 'other/steps/call'],
      journeys: ['map', 'other'],
      sourcedQuotes: 0,
      basis: 'research'
    });
  });

  it('is also what its needs, barriers and quotes are linked to, each once', () => {
    const linked = persona({
      needsFrom: ['study/findings/time', 'study/participants/p1'],
      barriersFrom: ['second/observations/o9']
    });
    const found = foundationOf(linked, [quote({ from: 'second/observations/o2' })], around);
    expect(found.participants).toEqual(['study/participants/p1', 'study/participants/p2']);
    expect(found.findings).toEqual(['study/findings/words', 'study/findings/time']);
    expect(found.sourcedQuotes).toBe(1);
  });

  it('is assumptions where words stand alone, whatever they call themselves', () => {
    expect(foundationOf(persona(), [], alone).basis).toBe('nothing');
    expect(foundationOf(persona({ needs: 'Svar' }), [], alone).basis).toBe('assumed');
    expect(foundationOf(persona({ quote: 'Kunne ha sagt' }), [], alone).basis).toBe('assumed');
    expect(foundationOf(persona(), [quote({ grade: 'observed' })], alone).basis).toBe('assumed');
    expect(foundationOf(persona(), [quote({ source: 'NAV 2024' })], alone).basis).toBe('research');
  });

  it('is not what is gone', () => {
    const linked = persona({ needs: 'Svar', needsFrom: ['study/findings/gone', 'third/observations/o1'] });
    const found = foundationOf(linked, [quote({ from: 'study/participants/p7' })], alone);
    expect(found).toMatchObject({ participants: [], findings: [], sourcedQuotes: 0, basis: 'assumed' });
  });
});
