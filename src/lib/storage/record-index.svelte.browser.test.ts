import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import type { IndexQuery, IndexRow } from '../document/context';
import { StoredRecordIndex } from './record-index';
import type { UpdateStore } from './update-store';

const row = (title: string): IndexRow => ({
  document: 'd',
  kind: 'process',
  service: 's',
  collection: 'nodes',
  id: title,
  title,
  refs: []
});

/** A store that counts who watches what, and answers when it is told to. */
function watched() {
  const watching = new Map<(rows: IndexRow[]) => void, IndexQuery>();
  const store = {
    watch(query: IndexQuery, next: (rows: IndexRow[]) => void) {
      watching.set(next, query);
      return () => watching.delete(next);
    }
  } as unknown as UpdateStore;
  return { store, watching, answer: (rows: IndexRow[]) => watching.forEach((_, next) => next(rows)) };
}

it('reads once what two parts of a screen ask alike, and lets go when neither reads it any longer', () => {
  const { store, watching, answer } = watched();
  const index = new StoredRecordIndex(store);
  const seen: string[][] = [[], []];
  const end = [0, 1].map((at) =>
    $effect.root(() => {
      const live = index.live(
        at ? { kind: 'process', collection: 'nodes' } : { collection: 'nodes', kind: 'process' }
      );
      $effect(() => {
        seen[at] = live.loaded ? live.rows.map(({ title }) => title) : ['waits'];
      });
    })
  );
  flushSync();
  expect(watching.size).toBe(1);
  expect(seen).toEqual([['waits'], ['waits']]);
  answer([row('Motta søknad')]);
  flushSync();
  expect(seen).toEqual([['Motta søknad'], ['Motta søknad']]);
  end[0]!();
  flushSync();
  expect(watching.size).toBe(1);
  end[1]!();
  return expect.poll(() => watching.size).toBe(0);
});

it('asks anew for whoever comes after it was let go, and never shows them what was true then', async () => {
  const { store, watching, answer } = watched();
  const index = new StoredRecordIndex(store);
  const follow = (into: string[]) =>
    $effect.root(() => {
      const live = index.live({ collection: 'nodes' });
      $effect(() => void into.push(live.loaded ? live.rows.map(({ title }) => title).join() : 'waits'));
    });
  const [first, second]: [string[], string[]] = [[], []];
  const end = follow(first);
  flushSync();
  answer([row('Før')]);
  flushSync();
  end();
  await expect.poll(() => watching.size).toBe(0);
  const last = follow(second);
  flushSync();
  answer([row('Nå')]);
  flushSync();
  expect(first).toEqual(['waits', 'Før']);
  expect(second).toEqual(['waits', 'Nå']);
  last();
});
