import { expect, it } from 'vitest';
import { StoredDrafts } from '$lib/storage/drafts';
import { MemoryStore } from '$lib/storage/memory-store';
import { logObservation } from '../commands';
import { KeptLine } from './kept-line';
import { SessionDesk } from './session-desk.svelte';
import { aDesk } from './test-desk';

/** A device with a session on its screen. */
async function open(desk = aDesk(), drafts = new StoredDrafts(new MemoryStore())) {
  const kept = new KeptLine(desk, drafts, await drafts.of(desk.doc.id));
  const follow = async () => {
    kept.follow();
    await Promise.resolve();
  };
  /** The browser is killed, and the session opened anew. */
  const again = () => open(new SessionDesk(desk.doc, undefined, { find: () => Promise.resolve([]) }), drafts);
  return { desk, drafts, follow, again };
}

it('brings back a line half written as it was, at the second when it was begun', async () => {
  const { desk, follow, again } = await open();
  desk.write('1');
  for (const text of ['l', 'le', 'leter i meny']) {
    desk.write(text);
    await follow();
  }
  desk.mark({ severity: 3 });
  await follow();
  const { begun } = desk.line;
  expect(begun).toBeGreaterThanOrEqual(60);

  const next = await again();
  expect(next.desk.line).toMatchObject({
    text: 'leter i meny',
    kind: 'problem',
    begun,
    marks: { severity: 3 }
  });
  next.desk.write('leter i menyen');
  next.desk.log();
  expect(next.desk.doc.all('observations')).toMatchObject([
    { text: 'leter i menyen', kind: 'problem', at: begun, severity: 3 }
  ]);
  await next.follow();
  expect(await next.drafts.of('session')).toBeUndefined();
  expect((await again()).desk.line).toMatchObject({ text: '', begun: undefined });
});

it('goes on with the observation that it was written into, and is a line of its own where that is gone', async () => {
  const { desk, drafts, follow, again } = await open();
  const observation = logObservation(desk.doc, { at: 4, kind: 'quote', text: '' });
  desk.fill(observation);
  desk.write('hvor er');
  await follow();
  const next = await again();
  expect(next.desk.filling).toBe(observation);
  next.desk.log();
  expect(next.desk.doc.get('observations', observation)).toMatchObject({ text: 'hvor er', at: 4 });
  const other = await open(aDesk(), drafts);
  expect(other.desk.filling).toBeUndefined();
  expect(other.desk.line.text).toBe('hvor er');
});

it('begins with nothing where what was kept cannot be read, and stores nothing while nothing is written', async () => {
  for (const draft of [7, { text: 7 }, { text: 'x', kind: 'gone', marks: {} }]) {
    const desk = aDesk();
    new KeptLine(desk, { keep: () => Promise.resolve() }, draft);
    expect(desk.line.text).toBe('');
  }
  let asked = 0;
  const kept = new KeptLine(aDesk(), { keep: () => Promise.resolve(void asked++) }, undefined);
  kept.follow();
  expect(asked).toBe(0);
});
