import { describe, expect, it } from 'vitest';
import type { NewRecords, Workspace } from '../document/context';
import type { Collections } from '../document/record';
import { oneStep, serviceDocument } from '../../../tests/support/service-document';
import * as commands from './commands';
import type { ServiceCollections } from './model';

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
    const doc = serviceDocument();
    oneStep(doc, () => commands.writeService(doc, field, 'Noe annet'));
    expect(doc.get('about', 'about')?.[field]).toBe('Noe annet');
  });

  it('make one undo step of a burst of typing', () => {
    const doc = serviceDocument();
    for (const text of ['H', 'Hj', 'Hje', 'Hjem']) commands.writeService(doc, 'title', text);
    doc.undo.undo();
    expect(doc.get('about', 'about')?.title).toBe('Hjemmehjelp');
  });

  it('change state, priority and day of review', () => {
    const doc = serviceDocument();
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
    const doc = serviceDocument();
    oneStep(doc, () => commands.binService(doc));
    oneStep(doc, () => commands.binService(doc, false));
    expect(doc.get('about', 'about')?.binned).toBe(false);
  });
});
