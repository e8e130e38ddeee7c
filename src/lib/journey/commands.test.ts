import { describe, expect, it } from 'vitest';
import type { IndexRow, NewRecords, Workspace } from '../document/context';
import type { Collections } from '../document/record';
import { oneStep } from '../document/test-one-step';
import { WorkDocument } from '../document/work-document';
import * as commands from './commands';
import { journeyCollections, newStep, type JourneyCollections } from './model';
import { plainTemplate } from './templates';

const kind = { kind: 'journey', collections: journeyCollections };

/** As much of a workspace as making a map asks for. */
function memoryWorkspace() {
  const made = new Map<string, WorkDocument<JourneyCollections>>();
  const workspace = {
    index: {
      find: async () =>
        [...made.values()]
          .filter((doc) => !doc.get('about', 'about')!.binned)
          .map(
            (doc) =>
              ({
                document: doc.id,
                facts: { copyOf: doc.get('about', 'about')!.copyOf }
              }) as unknown as IndexRow
          )
    },
    create: async (_: string, records: NewRecords<Collections>, id = `map${made.size + 1}`) => {
      const doc = new WorkDocument<JourneyCollections>(id, kind);
      doc.edit(
        () => 'make',
        (edit) => {
          for (const [collection, list] of Object.entries(records))
            for (const record of list!) edit.put(collection as 'about', record as never);
        }
      );
      made.set(id, doc);
      return doc;
    }
  } as unknown as Workspace;
  return { workspace, open: (id: string) => made.get(id)! };
}

/** A map of two phases (P1: S1 S2, P2: S3), lanes L1 L2, and cards in S1. */
async function map() {
  const { workspace, open } = memoryWorkspace();
  const doc = open(
    await commands.createJourney(workspace, { service: 's', title: 'T', template: plainTemplate('empty') })
  );
  const [p1, p2] = [commands.addPhase(doc, { title: 'P1' }), commands.addPhase(doc, { title: 'P2' })];
  const [s1, s2, s3] = [
    commands.addStep(doc, { phase: p1, title: 'S1' }),
    commands.addStep(doc, { phase: p1, title: 'S2' }),
    commands.addStep(doc, { phase: p2, title: 'S3' })
  ];
  const [l1, l2] = [
    commands.addLane(doc, { role: 'actions', title: 'L1' }),
    commands.addLane(doc, { role: 'thoughts', title: 'L2' })
  ];
  const [c1, c2] = [
    commands.addCard(doc, { step: s1, lane: l1, text: 'C1' }),
    commands.addCard(doc, { step: s1, lane: l1, text: 'C2' })
  ];
  return { workspace, open, doc, p1, p2, s1, s2, s3, l1, l2, c1, c2 };
}

const titles = (records: readonly { title: string }[]) => records.map(({ title }) => title).join(' ');
const cell = (doc: WorkDocument<JourneyCollections>, step: string, lane: string) =>
  doc
    .all('cards')
    .filter((card) => card.step === step && card.lane === lane)
    .map(({ text }) => text)
    .join(' ');

describe('a new map', () => {
  it('starts before, during and after, with a step in each phase', async () => {
    const { workspace, open } = memoryWorkspace();
    const doc = open(await commands.createJourney(workspace, { service: 's', title: 'Jeg søker plass' }));
    expect(titles(doc.all('phases'))).toBe('Før Under Etter');
    expect(doc.all('steps').map(({ phase }) => phase)).toEqual(doc.all('phases').map(({ id }) => id));
    expect(doc.all('lanes').map(({ role }) => role)).toContain('pain-points');
    expect(doc.get('about', 'about')).toMatchObject({ service: 's', state: 'as-is', copyOf: '' });
  });

  it('may be empty, and be filled later in one step', async () => {
    const { workspace, open } = memoryWorkspace();
    const doc = open(
      await commands.createJourney(workspace, { service: 's', title: 'T', template: plainTemplate('empty') })
    );
    expect([...doc.all('phases'), ...doc.all('lanes')]).toEqual([]);
    oneStep(doc, () => commands.fillFromTemplate(doc, plainTemplate('blueprint')));
    expect(doc.all('lanes').map(({ role }) => role)).toEqual(
      plainTemplate('blueprint').lanes.map(({ role }) => role)
    );
  });
});

describe('phases', () => {
  it('are added, renamed, moved with their steps, and removed with everything in them', async () => {
    const { doc, p1, p2, s1 } = await map();
    const first = oneStep(doc, () => commands.addPhase(doc, { title: 'P0', index: 0 }));
    expect(titles(doc.all('phases'))).toBe('P0 P1 P2');
    oneStep(doc, () => commands.renamePhase(doc, first, 'Start'));
    oneStep(doc, () => commands.movePhase(doc, first, 2));
    expect(titles(doc.all('phases'))).toBe('P1 P2 Start');
    oneStep(doc, () => commands.removePhase(doc, p1));
    expect(doc.get('steps', s1)).toBeUndefined();
    expect(doc.all('cards')).toEqual([]);
    expect(titles(doc.all('steps'))).toBe('S3');
    expect(doc.get('phases', p2)).toBeDefined();
  });
});

describe('steps', () => {
  it('are added before, renamed, moved within and between phases', async () => {
    const { doc, p1, p2, s1, s3 } = await map();
    const added = oneStep(doc, () => commands.addStep(doc, { phase: p1, index: 1, title: 'S1b' }));
    expect(titles(doc.all('steps').filter(({ phase }) => phase === p1))).toBe('S1 S1b S2');
    oneStep(doc, () => commands.renameStep(doc, added, 'Venter'));
    oneStep(doc, () => commands.moveStep(doc, s1, { phase: p1, index: 2 }));
    expect(titles(doc.all('steps').filter(({ phase }) => phase === p1))).toBe('Venter S2 S1');
    oneStep(doc, () => commands.moveStep(doc, s1, { phase: p2, index: 0 }));
    expect(titles(doc.all('steps').filter(({ phase }) => phase === p2))).toBe('S1 S3');
    expect(doc.get('steps', s3)).toBeDefined();
  });

  it('leave no undo step when moved to where they are', async () => {
    const { doc, p1, p2, s1, l1, c1, s2 } = await map();
    const name = doc.undo.undoName;
    commands.moveStep(doc, s2, { phase: p1, index: 7 });
    commands.movePhase(doc, p2, 1);
    commands.moveLane(doc, l1, 0);
    commands.moveCard(doc, c1, { step: s1, lane: l1, index: 0 });
    expect(doc.undo.undoName).toBe(name);
  });

  it('take their cards along when removed', async () => {
    const { doc, s1, c1 } = await map();
    oneStep(doc, () => commands.removeStep(doc, s1));
    expect(doc.get('cards', c1)).toBeUndefined();
  });

  it('have a feeling with a ground, may be a moment of truth, and link to process steps', async () => {
    const { doc, s1 } = await map();
    oneStep(doc, () => commands.setEmotion(doc, s1, -2));
    oneStep(doc, () => commands.setEmotionGrade(doc, s1, 'observed'));
    oneStep(doc, () => commands.setEmotion(doc, s1, null));
    oneStep(doc, () => commands.setMomentOfTruth(doc, s1, true));
    oneStep(doc, () => commands.setMomentOfTruth(doc, s1, false));
    oneStep(doc, () => commands.linkProcessStep(doc, s1, 'p/nodes/n1'));
    oneStep(doc, () => commands.linkProcessStep(doc, s1, 'p/nodes/n2'));
    commands.linkProcessStep(doc, s1, 'p/nodes/n2');
    expect(doc.get('steps', s1)!.processSteps).toEqual(['p/nodes/n1', 'p/nodes/n2']);
    oneStep(doc, () => commands.unlinkProcessStep(doc, s1, 'p/nodes/n1'));
    expect(doc.get('steps', s1)).toMatchObject({
      emotion: null,
      emotionGrade: 'observed',
      processSteps: ['p/nodes/n2']
    });
  });

  it('refuse a feeling off the scale with nothing written', async () => {
    const { doc, s1 } = await map();
    expect(() => commands.setEmotion(doc, s1, 3)).toThrow(/emotion/);
    expect(doc.get('steps', s1)!.emotion).toBeNull();
  });
});

describe('lanes', () => {
  it('are named after their role, moved, given another role, and removed with their cards', async () => {
    const { doc, l1, l2, c1 } = await map();
    const lane = oneStep(doc, () => commands.addLane(doc, { role: 'pain-points', index: 1 }));
    expect(titles(doc.all('lanes'))).toBe('L1 Smertepunkter L2');
    oneStep(doc, () => commands.setLaneRole(doc, lane, 'bright-spots'));
    expect(doc.get('lanes', lane)).toMatchObject({ role: 'bright-spots', title: 'Lyspunkter' });
    oneStep(doc, () => commands.renameLane(doc, lane, 'Det som var fint'));
    oneStep(doc, () => commands.setLaneRole(doc, lane, 'quotes'));
    expect(doc.get('lanes', lane)!.title).toBe('Det som var fint');
    oneStep(doc, () => commands.moveLane(doc, l2, 0));
    expect(titles(doc.all('lanes'))).toBe('L2 L1 Det som var fint');
    oneStep(doc, () => commands.removeLane(doc, l1));
    expect(doc.get('cards', c1)).toBeUndefined();
  });
});

describe('cards', () => {
  it('are added between others, written, graded, moved and removed', async () => {
    const { doc, s1, s2, l1, l2, c1, c2 } = await map();
    const card = oneStep(doc, () =>
      commands.addCard(doc, { step: s1, lane: l1, index: 1, text: 'mellom', id: 'chosen' })
    );
    expect(card).toBe('chosen');
    expect(cell(doc, s1, l1)).toBe('C1 mellom C2');
    oneStep(doc, () => commands.writeCard(doc, c1, 'Ringer'));
    oneStep(doc, () => commands.setGrade(doc, c1, 'observed'));
    oneStep(doc, () => commands.moveCard(doc, c2, { step: s1, lane: l1, index: 0 }));
    expect(cell(doc, s1, l1)).toBe('C2 Ringer mellom');
    oneStep(doc, () => commands.moveCard(doc, c2, { step: s2, lane: l2, index: 0 }));
    expect(cell(doc, s2, l2)).toBe('C2');
    oneStep(doc, () => commands.removeCard(doc, c2));
    expect(cell(doc, s2, l2)).toBe('');
  });

  it('take a burst of typing, from the adding on, back in one step', async () => {
    const { doc, s2, l2 } = await map();
    const before = doc.records();
    const card = commands.addCard(doc, { step: s2, lane: l2, text: 'V' });
    commands.writeCard(doc, card, 'Ve');
    commands.writeCard(doc, card, 'Venter');
    doc.undo.undo();
    expect(doc.records()).toEqual(before);
  });
});

describe('the map', () => {
  it('is renamed, told about, binned and restored', async () => {
    const { doc } = await map();
    oneStep(doc, () => commands.renameMap(doc, 'Jeg søker'));
    oneStep(doc, () => commands.setAbout(doc, { scenario: 'Mor faller hjemme' }));
    oneStep(doc, () => commands.setAbout(doc, { persona: 's/personas/p', reviewOn: '2026-06-01' }));
    oneStep(doc, () => commands.setBinned(doc, true));
    oneStep(doc, () => commands.setBinned(doc, false));
    expect(doc.get('about', 'about')).toMatchObject({ title: 'Jeg søker', owner: '', binned: false });
  });

  it('becomes a to-be map that keeps ids and says that its feelings are assumed', async () => {
    const { doc, workspace, open, s1 } = await map();
    commands.setEmotion(doc, s1, 1);
    commands.setEmotionGrade(doc, s1, 'observed');
    const copy = open(await commands.copyToBe(workspace, doc));
    expect(copy.get('about', 'about')).toMatchObject({ state: 'to-be', copyOf: doc.id, title: 'T – ønsket' });
    expect(copy.all('cards')).toEqual(doc.all('cards'));
    expect(copy.get('steps', s1)).toEqual({ ...doc.get('steps', s1), emotionGrade: 'assumed' });
  });

  it('has one to-be version: a second is refused and the first is named, until that is in the bin', async () => {
    const { doc, workspace, open } = await map();
    const first = await commands.copyToBe(workspace, doc);
    await expect(commands.copyToBe(workspace, doc)).rejects.toMatchObject({
      code: 'journey-to-be-exists',
      existing: first
    });
    commands.setBinned(open(first), true);
    await expect(commands.copyToBe(workspace, doc)).resolves.not.toBe(first);
  });

  it('gives what lost its phase, step or lane a place again', async () => {
    const { doc, p2, s1, l1, c1 } = await map();
    doc.edit(
      () => 'as a merge leaves it',
      (edit) => {
        edit.put('steps', newStep({ id: 'lost', order: 'a5', phase: 'gone' }));
        edit.remove('steps', s1);
        edit.remove('lanes', l1);
      }
    );
    oneStep(doc, () => commands.rescueStrays(doc));
    expect(doc.get('steps', 'lost')!.phase).toBe(p2);
    const card = doc.get('cards', c1)!;
    expect(doc.get('steps', card.step)!.title).toBe('Uten plass');
    expect(doc.get('lanes', card.lane)!.role).toBe('notes');
  });
});
