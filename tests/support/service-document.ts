import { expect } from 'vitest';
import type { Collections, DocumentKind } from '../../src/lib/document/record';
import { WorkDocument } from '../../src/lib/document/work-document';
import { newService, type ServiceCollections } from '../../src/lib/service/model';
import { kinds } from '../../src/lib/workspace/kinds';

type ServiceDocument = WorkDocument<ServiceCollections>;

/** The document of a service, with nothing in it but what it is called. */
export function serviceDocument(title = 'Hjemmehjelp'): ServiceDocument {
  const doc = new WorkDocument('s1', kinds.service as unknown as DocumentKind<ServiceCollections>);
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newService(title, '2026-01-01T00:00:00.000Z'))
  );
  return doc;
}

/** Runs a command, undoes and redoes it, and checks that both give back the very records. */
export function oneStep<T, C extends Collections>(doc: WorkDocument<C>, command: () => T): T {
  const before = doc.records();
  const result = command();
  const after = doc.records();
  expect(after).not.toEqual(before);
  expect(doc.undo.undo()).toBeDefined();
  expect(doc.records()).toEqual(before);
  expect(doc.undo.redo()).toBeDefined();
  expect(doc.records()).toEqual(after);
  return result;
}
