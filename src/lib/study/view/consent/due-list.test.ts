import { describe, expect, it } from 'vitest';
import type { WorkspaceCare } from '$lib/document/care';
import type { IndexQuery, IndexRow, Workspace } from '$lib/document/context';
import { DueList } from './due-list.svelte';

const row = (fields: Partial<IndexRow> & Pick<IndexRow, 'document' | 'kind' | 'collection'>): IndexRow => ({
  service: 'svc',
  id: fields.collection === 'about' ? 'about' : 'one',
  title: '',
  refs: [],
  ...fields
});
const study = (document: string, keepUntil: string, binned = false) =>
  row({ document, kind: 'study', collection: 'about', title: document, facts: { keepUntil, binned } });
const agreed = (document: string, yes = true) =>
  row({ document, kind: 'study', collection: 'participants', facts: { agreed: yes } });

/** A list over these rows, on a device with these names and recordings. */
function list(rows: readonly IndexRow[], names: readonly string[] = [], recorded: readonly string[] = []) {
  const fits = ({ kind, collection }: IndexQuery) =>
    rows.filter((one) => one.kind === kind && one.collection === collection);
  const index = {
    live: (query: IndexQuery) => ({ rows: fits(query), loaded: true }),
    find: (query: IndexQuery) => Promise.resolve(fits(query))
  };
  const care = {
    copyVault: () => Promise.resolve({ entries: names.map((study) => ({ study })) }),
    recordings: { usable: true, find: () => Promise.resolve(recorded.map((study) => ({ study }))) }
  };
  return new DueList({ index } as unknown as Workspace, care as unknown as WorkspaceCare);
}

describe('the list of what must be erased', () => {
  it('holds every study, those in the bin too, with who must act and what is left', async () => {
    const due = list(
      [
        row({
          document: 'svc',
          kind: 'service',
          collection: 'about',
          title: 'Byggesak',
          facts: { owner: 'Leder' }
        }),
        study('Ferdig', '2020-01-01'),
        study('Uten dato', ''),
        study('Glemt', '2020-01-01', true),
        row({
          document: 'Ferdig',
          kind: 'study',
          collection: 'erasures',
          facts: { at: '2020-01-02T08:00:00.000Z', why: 'due' }
        }),
        agreed('Ferdig', false),
        agreed('Glemt')
      ],
      ['Uten dato', 'Uten dato'],
      ['Glemt']
    );
    expect(due.loaded).toBe(false);
    await due.look();
    expect(due.loaded).toBe(true);
    expect(
      due.lines.map(({ title, state, agreed, names, recordings }) => [
        title,
        state,
        agreed,
        names,
        recordings
      ])
    ).toEqual([
      ['Glemt', 'overdue', 1, 0, 1],
      ['Uten dato', 'undated', 0, 2, 0],
      ['Ferdig', 'erased', 0, 0, 0]
    ]);
    expect(due.lines[0]).toMatchObject({ binned: true, serviceTitle: 'Byggesak', owner: 'Leder' });
  });

  it('reckons by what was noted last when the clock lies before it', async () => {
    const due = list([
      study('Test', '2999-01-01'),
      agreed('Test'),
      row({
        document: 's',
        kind: 'session',
        collection: 'about',
        facts: { startedAt: '2999-01-02T08:00:00.000Z' }
      })
    ]);
    await due.look();
    expect(due.day).toBe('2999-01-02');
    expect(due.clock < due.day).toBe(true);
    expect(due.lines[0]!.state).toBe('overdue');
  });
});
