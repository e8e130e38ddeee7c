import { beforeEach, expect, test, vi } from 'vitest';
import type { MergedDocument } from '$lib/document/care';
import type { Loss } from '$lib/document/merge';
import { toasts } from '../toast.svelte';
import { importing, type ImportJob, type ReadFile } from './importing.svelte';
import { lossText, lossTitle } from './loss-words';

const document = (id: string): MergedDocument => ({
  id,
  kind: 'journey',
  service: 's',
  title: id,
  state: 'new',
  losses: []
});
const file = (name: string) => new File(['x'], name);
const refused = () => Object.assign(new Error('no'), { code: 'file-unknown', place: 'a.pdf' });

beforeEach(() => {
  importing.finished = undefined;
  for (const { id } of toasts.list) toasts.dismiss(id);
});

test('takes files one after another and says together what came in', async () => {
  const read: ReadFile = async ({ name }) => ({ documents: [document(name)], warnings: [`about ${name}`] });
  const stop = importing.serve(read);
  await importing.take([file('a'), file('b')]);
  expect(importing.finished?.names).toEqual(['a', 'b']);
  expect(importing.finished?.result.documents.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(importing.finished?.result.warnings).toEqual(['about a', 'about b']);
  stop();
});

test('what comes before that which reads it waits for it, and is taken in once', async () => {
  await importing.take([file('a')]);
  await importing.take([file('b')]);
  const read = vi.fn<ReadFile>().mockResolvedValue({ documents: [] });
  importing.serve(read)();
  await vi.waitFor(() => expect(importing.finished?.names).toEqual(['a', 'b']));
  importing.serve(read)();
  expect(read).toHaveBeenCalledTimes(2);
});

test('a refused file is said once; the next file takes the message away', async () => {
  const read = vi.fn<ReadFile>().mockRejectedValueOnce(refused()).mockResolvedValue({ documents: [] });
  const stop = importing.serve(read);
  await importing.take([file('a.pdf'), file('never read')]);
  expect(read).toHaveBeenCalledTimes(1);
  expect(importing.finished).toBeUndefined();
  expect(toasts.list.length).toBe(1);
  await importing.take([file('b')]);
  expect(toasts.list).toEqual([]);
  expect(importing.finished?.names).toEqual(['b']);
  stop();
});

test('shows work only when it takes a while, and can be called off', async () => {
  vi.useFakeTimers();
  try {
    let job: ImportJob | undefined;
    const read: ReadFile = (_, given) => {
      job = given;
      return new Promise((_, reject) =>
        given.signal.addEventListener('abort', () => reject(given.signal.reason))
      );
    };
    const stop = importing.serve(read);
    const taking = importing.take([file('large')]);
    expect(importing.working).toBeUndefined();
    await vi.advanceTimersByTimeAsync(500);
    expect(importing.working).toBe('large');
    job!.progress(1, 4);
    expect(importing.done).toBe(0.25);
    importing.cancel();
    await taking;
    expect(importing.working).toBeUndefined();
    expect(importing.finished).toBeUndefined();
    stop();
  } finally {
    vi.useRealTimers();
  }
});

test('says what gave way', () => {
  const field: Loss = {
    what: 'field',
    collection: 'steps',
    id: 'x',
    field: 'title',
    kept: 'Ringer',
    lost: 'Venter',
    winner: 'ours'
  };
  expect(lossText(field)).toContain('Venter');
  expect(lossTitle(field)).toBe('');
  const record: Loss = {
    what: 'record',
    collection: 'cards',
    id: 'y',
    record: { id: 'y', text: 'x'.repeat(500) } as never,
    winner: 'theirs'
  };
  expect(lossTitle(record).length).toBe(160);
  expect(lossText(record)).not.toBe(lossText({ ...record, winner: 'ours' }));
});
