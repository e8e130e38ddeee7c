import { describe, expect, it } from 'vitest';
import type { IndexQuery, IndexRow, RecordIndex } from '$lib/document/context';
import { sessionsSeen } from './sessions-seen';

const row = (
  document: string,
  kind: string,
  collection: string,
  id: string,
  part: Partial<IndexRow>
): IndexRow => {
  return { document, kind, service: 'v', collection, id, title: '', refs: [], ...part };
};
const observation = (id: string, refs: string[], task = '') =>
  row('se', 'session', 'observations', id, { title: id, refs, facts: { at: 1, kind: 'problem', task } });

const rows: IndexRow[] = [
  row('se', 'session', 'about', 'about', {
    title: 'P1',
    facts: { study: 'st', participant: 'p', startedAt: '2026-02-03T10:00:00' }
  }),
  row('not-begun', 'session', 'about', 'about', { facts: { study: 'st', participant: 'p', startedAt: '' } }),
  row('st', 'study', 'participants', 'p', { title: 'P1', refs: ['v/personas/i'], facts: { createdAt: '' } }),
  row('st', 'study', 'tasks', 'one', { title: 'Find', refs: ['map/steps/b'] }),
  row('st', 'study', 'tasks', 'two', {
    title: 'Send',
    refs: ['map/steps/c', 'map/steps/a', 'other/steps/a']
  }),
  row('st', 'study', 'findings', 'f', {
    refs: ['se/observations/found', 'map/steps/a', 'map/steps/c', 'proc/nodes/n']
  }),
  observation('told', ['map/steps/c'], 'one'),
  observation('elsewhere', ['other/steps/a'], 'one'),
  observation('found', [], 'one'),
  observation('of-task', [], 'one'),
  observation('of-many', [], 'two'),
  row('se', 'session', 'attempts', 'x', { facts: { task: 'two', startedAt: 5, outcome: 'gave-up' } })
];
const index = {
  find: async ({ kind, collection }: IndexQuery) =>
    rows.filter((one) => one.kind === kind && one.collection === collection)
} as RecordIndex;

describe('what the sessions of a service have to do with a map', () => {
  it('ties an observation to the step it names, else to its findings, else to a task of one step', async () => {
    const { sessions } = await sessionsSeen(index, 'v', 'map', ['a', 'b', 'c']);
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ id: 'se', name: 'P1', persona: 'v/personas/i', day: '2026-02-03' });
    expect(sessions[0]!.observations.map(({ text, steps }) => [text, steps])).toEqual([
      ['told', ['c']],
      ['elsewhere', []],
      ['found', ['a', 'c']],
      ['of-task', ['b']],
      ['of-many', []]
    ]);
  });

  it('gives attempts the steps of their task in the order of the map, and knows what was tested', async () => {
    const { sessions, tested, tasks } = await sessionsSeen(index, 'v', 'map', ['a', 'b', 'c']);
    expect(sessions[0]!.attempts).toMatchObject([
      { task: 'st/tasks/two', outcome: 'gave-up', steps: ['a', 'c'] }
    ]);
    expect([...tested.get('se')!].sort()).toEqual(['a', 'b', 'c']);
    expect(tasks.get('st/tasks/one')).toBe('Find');
  });
});
