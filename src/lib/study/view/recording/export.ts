import type { RecordedSource, Recording, Recordings } from '$lib/document/recordings';
import { remux, type Remuxed, type RemuxOptions } from './remux';

/**
 * Makes files of a stretch of a session, one for each picture with all the sound there is; of sound alone where there
 * is no picture. Every stretch of a paused or broken recording is in its file. A picture that changed its size halfway
 * goes on in a file of its own. @throws StorageError `vault-locked`, or the signal's reason
 */
export async function* exportFiles(
  store: Pick<Recordings, 'read'>,
  recordings: readonly Recording[],
  { progress, ...options }: RemuxOptions
): AsyncGenerator<Remuxed, void, unknown> {
  const sound = recordings.filter(({ source }) => source === 'sound');
  const pictures = new Map<RecordedSource, Recording[]>();
  for (const recording of recordings)
    if (recording.source !== 'sound')
      pictures.set(recording.source, [...(pictures.get(recording.source) ?? []), recording]);
  const queue = pictures.size ? [...pictures.values()].map((ofSource) => [...ofSource, ...sound]) : [sound];
  for (const [index, together] of queue.entries()) {
    const made = await remux(store, together, {
      ...options,
      progress: (part) => progress?.((index + part) / queue.length)
    });
    if (!made) continue;
    yield made;
    const images = made.left.filter(({ source }) => source !== 'sound');
    if (images.length) queue.push([...images, ...sound]);
    const unheard = made.left.filter(({ source }) => source === 'sound');
    if (unheard.length && index === 0) queue.push(unheard);
  }
}
