import { beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../document/context';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import * as commands from '../commands';
import { journeyCollections, newCard, newLane, newStep, type JourneyCollections } from '../model';
import { clipCard, clipLane } from '../rules/clip';

let doc: WorkDocument<JourneyCollections>;

/** Phases P (s1 s2) and Q (s3 s4), lanes L and M; card `long` in L spans s1–s3, `short` stands in s2. */
function map(): WorkDocument<JourneyCollections> {
  const made = new WorkDocument<JourneyCollections>('map', {
    kind: 'journey',
    collections: journeyCollections
  });
  made.edit(
    () => 'make',
    (edit) => {
      for (const [at, id] of ['p', 'q'].entries()) edit.put('phases', { id, order: `a${at}`, title: id });
      for (const at of [1, 2, 3, 4])
        edit.put(
          'steps',
          newStep({ id: `s${at}`, order: `a${at}`, phase: at < 3 ? 'p' : 'q', title: `S${at}` })
        );
      edit.put('lanes', newLane({ id: 'l', order: 'a0', title: 'L', role: 'touchpoints' }));
      edit.put('lanes', newLane({ id: 'm', order: 'a1', title: 'M', role: 'notes' }));
      edit.put(
        'cards',
        newCard({ id: 'long', order: 'a0', step: 's1', lane: 'l', text: 'Long', until: 's3' })
      );
      edit.put('cards', newCard({ id: 'short', order: 'a0', step: 's2', lane: 'l', text: 'Short' }));
    }
  );
  return made;
}
beforeEach(() => (doc = map()));

const card = (id: string) => doc.get('cards', id)!;

describe('what a card says of itself', () => {
  it('is said and taken back', () => {
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { channel: 'phone' }));
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { initiator: 'citizen' }));
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { receiver: 'service' }));
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { source: 'Intervju' }));
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { colour: 3 }));
    expect(card('short')).toMatchObject({ channel: 'phone', initiator: 'citizen', colour: 3 });
  });

  it('has nobody to put right what does not fail', () => {
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { failureImpact: 3 }));
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { failureOwner: 'Servicetorget' }));
    oneStep(doc, () => commands.setCardDetails(doc, 'short', { failureImpact: null }));
    expect(card('short')).toMatchObject({ failureImpact: null, failureOwner: '' });
  });

  it('points at each record once', () => {
    oneStep(doc, () => commands.linkCard(doc, 'short', 'sources', 'study/findings/f'));
    commands.linkCard(doc, 'short', 'sources', 'study/findings/f');
    oneStep(doc, () => commands.linkCard(doc, 'short', 'links', 'process/nodes/n'));
    expect(card('short')).toMatchObject({ sources: ['study/findings/f'], links: ['process/nodes/n'] });
    oneStep(doc, () => commands.unlinkCard(doc, 'short', 'sources', 'study/findings/f'));
    oneStep(doc, () => commands.unlinkCard(doc, 'short', 'links', 'process/nodes/n'));
    expect(card('short')).toMatchObject({ sources: [], links: [] });
  });
});

describe('a card that spans', () => {
  it('ends in a later step, never in its own or one before', () => {
    oneStep(doc, () => commands.setSpan(doc, 'short', 's4'));
    expect(card('short').until).toBe('s4');
    oneStep(doc, () => commands.setSpan(doc, 'short', 's1'));
    expect(card('short').until).toBe('');
  });

  it('keeps its length when it is moved, as far as the journey goes', () => {
    oneStep(doc, () => commands.moveCard(doc, 'long', { step: 's2', lane: 'm', index: 0 }));
    expect(card('long')).toMatchObject({ step: 's2', until: 's4' });
    commands.moveCard(doc, 'long', { step: 's3', lane: 'm', index: 0 });
    expect(card('long').until).toBe('s4');
    commands.moveCard(doc, 'long', { step: 's4', lane: 'm', index: 0 });
    expect(card('long').until).toBe('');
  });

  it('is shortened when the steps it ends in are removed', () => {
    oneStep(doc, () => commands.removeStep(doc, 's3'));
    expect(card('long').until).toBe('s2');
    oneStep(doc, () => commands.removeStep(doc, 's2'));
    expect(card('long').until).toBe('');
  });

  it('is shortened past a phase that is removed', () => {
    commands.setSpan(doc, 'long', 's4');
    oneStep(doc, () => commands.removePhase(doc, 'q'));
    expect(card('long').until).toBe('s2');
  });
});

describe('steps and lanes', () => {
  it('take time, or nobody knows', () => {
    oneStep(doc, () => commands.setStepTime(doc, 's1', { minutes: 20 }));
    oneStep(doc, () => commands.setStepTime(doc, 's1', { waitMinutes: 0 }));
    oneStep(doc, () => commands.setStepTime(doc, 's1', { minutes: null }));
    expect(doc.get('steps', 's1')).toMatchObject({ minutes: null, waitMinutes: 0 });
  });

  it('have a finer map, chosen or made', async () => {
    oneStep(doc, () => commands.setDetail(doc, 's1', 'other/about/about'));
    oneStep(doc, () => commands.setDetail(doc, 's1', ''));
    doc.edit(
      () => 'about',
      (edit) =>
        edit.put('about', {
          id: 'about',
          title: 'T',
          binned: false,
          sample: false,
          createdAt: '2026-01-01T00:00:00.000Z',
          service: 'service',
          state: 'to-be',
          copyOf: '',
          persona: '',
          scenario: '',
          owner: '',
          reviewOn: '',
          status: 'draft'
        })
    );
    const made: unknown[] = [];
    const workspace = {
      create: async (_: string, records: { about: unknown[] }) => {
        made.push(records.about[0]);
        return { id: 'fine' };
      }
    } as unknown as Workspace;
    expect(await commands.makeDetail(workspace, doc, 's1')).toBe('fine');
    expect(doc.get('steps', 's1')!.detail).toBe('fine/about/about');
    expect(made).toMatchObject([{ title: 'S1', service: 'service', state: 'to-be' }]);
  });

  it('are about one persona, or all', () => {
    oneStep(doc, () => commands.setLanePersona(doc, 'l', 'service/personas/x'));
    oneStep(doc, () => commands.setLanePersona(doc, 'l', ''));
  });
});

describe('copies', () => {
  const steps = () => commands.journeyOrder(doc);

  it('of a card stand where they are put, as long as they were', () => {
    const clip = clipCard(card('long'), doc.get('lanes', 'l'), steps());
    const id = oneStep(doc, () => commands.pasteCard(doc, clip, { step: 's2', lane: 'l', index: 0 }))!;
    expect(card(id)).toMatchObject({ text: 'Long', step: 's2', lane: 'l', until: 's4' });
    expect(card(id).order < card('short').order).toBe(true);
    expect(commands.pasteCard(doc, clip, { step: 'gone', lane: 'l', index: 0 })).toBeUndefined();
  });

  it('of a card that was cut bring it back', () => {
    const clip = clipCard(card('short'), doc.get('lanes', 'l'), steps());
    oneStep(doc, () => commands.cutCard(doc, 'short'));
    commands.pasteCard(doc, clip, { step: 's1', lane: 'm', index: 0 });
    expect(doc.all('cards').filter(({ text }) => text === 'Short')).toHaveLength(1);
  });

  it('of a lane bring its cards to the same steps of a copy, and to those with their number elsewhere', () => {
    const clip = clipLane(doc.get('lanes', 'l')!, doc.all('cards'), steps());
    const id = oneStep(doc, () => commands.pasteLane(doc, clip, 1))!;
    const own = doc.all('cards').filter(({ lane }) => lane === id);
    expect(own.map(({ text, step, until }) => [text, step, until]).sort()).toEqual([
      ['Long', 's1', 's3'],
      ['Short', 's2', '']
    ]);
    const order = [...doc.all('lanes')].sort((a, b) => (a.order < b.order ? -1 : 1));
    expect(order.map(({ title }) => title)).toEqual(['L', 'L', 'M']);

    const elsewhere = {
      ...clip,
      cards: clip.cards.map((one) => ({ ...one, step: { id: 'x', at: 9 }, until: undefined }))
    };
    const far = commands.pasteLane(doc, elsewhere, 0)!;
    const last = doc.all('cards').filter(({ lane }) => lane === far);
    expect(last.map(({ step, until }) => [step, until])).toEqual([
      ['s4', ''],
      ['s4', '']
    ]);
    expect(new Set(last.map(({ order }) => order)).size).toBe(2);
  });
});
