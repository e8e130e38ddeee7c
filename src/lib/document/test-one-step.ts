import { expect } from 'vitest';
import type { Collections } from './record';
import type { WorkDocument } from './work-document';

/**
 * Runs a command, undoes and redoes it, and checks that it is one named step and that both give back the very records.
 * @param said what the step's name must say
 */
export function oneStep<C extends Collections, T>(doc: WorkDocument<C>, command: () => T, said = /\S/): T {
  const before = doc.records();
  const result = command();
  const after = doc.records();
  expect(after).not.toEqual(before);
  expect(doc.undo.undo()?.()).toMatch(said);
  expect(doc.records()).toEqual(before);
  expect(doc.undo.redo()?.()).toMatch(said);
  expect(doc.records()).toEqual(after);
  return result;
}
