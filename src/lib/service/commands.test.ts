import { describe, expect, it } from 'vitest';
import { benefits, measurements } from '../benefit/model';
import { changes, cycles } from '../cycle/model';
import type { NewRecords, Workspace } from '../document/context';
import type { Collections, DocumentKind } from '../document/record';
import { WorkDocument } from '../document/work-document';
import { personas, quotes, stakeholders } from '../people/model';
import { templates } from '../journey/model';
import * as commands from './commands';
import { about, newService, type ServiceCollections } from './model';

const kind: DocumentKind<ServiceCollections> = {
  kind: 'service',
  collections: { about, personas, quotes, stakeholders, cycles, changes, benefits, measurements, templates }
};

function service() {
  const doc = new WorkDocument('s1', kind);
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newService('Parkeringstillatelse', '2026-01-01T00:00:00.000Z'))
  );
  return doc;
}

/** Runs a command, undoes and redoes it, and checks that both give back the very records. */
function oneStep(doc: WorkDocument<ServiceCollections>, command: () => void): void {
  const before = doc.records();
  command();
  const after = doc.records();
  expect(after).not.toEqual(before);
  expect(doc.undo.undo()).toBeDefined();
  expect(doc.records()).toEqual(before);
  expect(doc.undo.redo()).toBeDefined();
  expect(doc.records()).toEqual(after);
}

describe('services', () => {
  it('are made with a title and nothing decided', async () => {
    let made: { kind: string; records: NewRecords<ServiceCollections> } | undefined;
    const workspace = {
      create: async (kind: string, records: NewRecords<Collections>) => {
        made = { kind, records: records as unknown as NewRecords<ServiceCollections> };
        return { id: 'new' };
      }
    } as unknown as Pick<Workspace, 'create'>;
    const id = await commands.createService(workspace, { title: 'Barnehageplass', owner: 'Rektor' });
    expect(id).toBe('new');
    expect(made?.kind).toBe('service');
    expect(made?.records.about?.[0]).toMatchObject({
      title: 'Barnehageplass',
      owner: 'Rektor',
      priority: null,
      state: 'explore',
      binned: false
    });
  });

  it.each(['title', 'purpose', 'organisation', 'owner'] as const)('have their %s written', (field) => {
    const doc = service();
    oneStep(doc, () => commands.writeService(doc, field, 'Noe annet'));
    expect(doc.get('about', 'about')?.[field]).toBe('Noe annet');
  });

  it('make one undo step of a burst of typing', () => {
    const doc = service();
    for (const text of ['H', 'Hj', 'Hje', 'Hjem']) commands.writeService(doc, 'title', text);
    doc.undo.undo();
    expect(doc.get('about', 'about')?.title).toBe('Parkeringstillatelse');
  });

  it('change state, priority and day of review', () => {
    const doc = service();
    oneStep(doc, () => commands.setState(doc, 'develop'));
    oneStep(doc, () => commands.setPriority(doc, 2));
    oneStep(doc, () => commands.setPriority(doc, null));
    oneStep(doc, () => commands.setReview(doc, '2026-06-01'));
    expect(doc.get('about', 'about')).toMatchObject({
      state: 'develop',
      priority: null,
      reviewOn: '2026-06-01'
    });
  });

  it('go to the bin and come back', () => {
    const doc = service();
    oneStep(doc, () => commands.binService(doc));
    oneStep(doc, () => commands.binService(doc, false));
    expect(doc.get('about', 'about')?.binned).toBe(false);
  });
});
