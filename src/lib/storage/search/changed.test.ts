import { expect, it } from 'vitest';
import { changedDocuments } from './changed';

const at = (document: string) => [document, 'steps', 'a'];
const records = 'idb://w/records/';

it('tells which documents have other records than before, out of ranges of keys', () => {
  const tree = {
    from: at('b'),
    to: at('b'),
    d: 2,
    l: { from: at('a'), to: ['a', 'steps', 'z'], d: 1, l: null, r: null },
    r: null
  };
  const gone = { from: at('c'), to: at('c'), d: 1 };
  expect(
    changedDocuments({ [records]: tree, [`${records}:dels`]: gone, 'idb://w/updates/': {} }, 'w')
  ).toEqual({
    documents: new Set(['a', 'b', 'c']),
    list: false
  });
  expect(changedDocuments({ 'idb://other/records/': tree }, 'w')).toEqual({
    documents: new Set(),
    list: false
  });
});

it('asks for everything where a range has no ends, or goes over documents; says that the list has changed', () => {
  expect(changedDocuments({ [records]: { from: -Infinity, to: [[]], d: 1 } }, 'w').documents).toBe('all');
  expect(changedDocuments({ [records]: { from: at('a'), to: at('b'), d: 1 } }, 'w').documents).toBe('all');
  expect(changedDocuments({ 'idb://w/documents/binned': { d: 0 } }, 'w').list).toBe(true);
});
