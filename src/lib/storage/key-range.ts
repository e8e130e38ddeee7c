import Dexie from 'dexie';

/** Lower and upper bound of every key of a compound index that begins with these parts. */
export function rangeOf(...start: string[]): [unknown[], unknown[]] {
  return [
    [...start, Dexie.minKey],
    [...start, Dexie.maxKey]
  ];
}
