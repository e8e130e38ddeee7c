import { describe, expect, it } from 'vitest';
import { WorkDocument } from '../../document/work-document';
import * as commands from '../commands';
import { ABOUT } from '../../document/record';
import { journeyCollections, type JourneyCollections } from '../model';
import type { Shown } from './views';

/** Two phases (P1: s1 s2, P2: s3), lanes l1 l2, cards c1 in s1/l1 and c2 in s3/l2. */
function map() {
  const doc = new WorkDocument<JourneyCollections>('map', {
    kind: 'journey',
    collections: journeyCollections
  });
  const p1 = commands.addPhase(doc, { title: 'P1' });
  const p2 = commands.addPhase(doc, { title: 'P2' });
  const s1 = commands.addStep(doc, { phase: p1, title: 'S1' });
  const s2 = commands.addStep(doc, { phase: p1, title: 'S2' });
  const s3 = commands.addStep(doc, { phase: p2, title: 'S3' });
  const l1 = commands.addLane(doc, { role: 'frontstage' });
  const l2 = commands.addLane(doc, { role: 'backstage' });
  const c1 = commands.addCard(doc, { step: s1, lane: l1, text: 'Tar imot' });
  const c2 = commands.addCard(doc, { step: s3, lane: l2, text: 'Fordeler' });
  return { doc, p1, p2, s1, s2, s3, l1, l2, c1, c2 };
}

type Map = ReturnType<typeof map>;
const all = (doc: Map['doc']) =>
  (['cards', 'steps', 'lanes', 'phases', 'views', 'handoffs', 'routes', 'comments'] as const).map(
    (collection) => [...doc.all(collection)].sort((a, b) => (a.id < b.id ? -1 : 1))
  );

/** Does something, takes it back, does it again: the map stands as it did each time. */
function thereAndBack(doc: Map['doc'], act: () => void): void {
  const before = all(doc);
  act();
  const after = all(doc);
  expect(after).not.toEqual(before);
  doc.undo.undo();
  expect(all(doc)).toEqual(before);
  doc.undo.redo();
  expect(all(doc)).toEqual(after);
}

const shown: Shown = {
  hiddenLanes: [],
  foldedPhases: [],
  foldedLanes: [],
  grade: 'observed',
  persona: '',
  only: ''
};

describe('kept views', () => {
  it('are added, renamed, replaced and removed, each taken back', () => {
    const { doc, l1 } = map();
    let id = '';
    thereAndBack(doc, () => (id = commands.addView(doc, 'Det vi har sett', shown)));
    thereAndBack(doc, () => commands.renameView(doc, id, 'Sett'));
    thereAndBack(doc, () => commands.replaceView(doc, id, { ...shown, hiddenLanes: [l1] }));
    expect(doc.get('views', id)).toMatchObject({ title: 'Sett', hiddenLanes: [l1], grade: 'observed' });
    thereAndBack(doc, () => commands.removeView(doc, id));
  });

  it('forget a lane or phase that is removed', () => {
    const { doc, l1, l2, p1 } = map();
    const id = commands.addView(doc, 'V', {
      ...shown,
      hiddenLanes: [l1, l2],
      foldedLanes: [l1],
      foldedPhases: [p1]
    });
    thereAndBack(doc, () => commands.removeLane(doc, l1));
    thereAndBack(doc, () => commands.removePhase(doc, p1));
    expect(doc.get('views', id)).toMatchObject({ hiddenLanes: [l2], foldedLanes: [], foldedPhases: [] });
  });
});

describe('hand-offs', () => {
  it('are added, changed and removed, each taken back', () => {
    const { doc, c1, c2 } = map();
    let id: string | undefined;
    thereAndBack(doc, () => (id = commands.addHandOff(doc, { from: c1, to: c2, label: 'søknaden' })));
    thereAndBack(doc, () => commands.changeHandOff(doc, id!, { owner: 'Arkivet' }));
    expect(doc.get('handoffs', id!)).toEqual({ id, from: c1, to: c2, label: 'søknaden', owner: 'Arkivet' });
    thereAndBack(doc, () => commands.removeHandOff(doc, id!));
  });

  it('are one at most from a card to another, and none from a card to itself or to one that is gone', () => {
    const { doc, c1, c2 } = map();
    const id = commands.addHandOff(doc, { from: c1, to: c2, label: 'søknaden', owner: 'Arkivet' });
    expect(commands.addHandOff(doc, { from: c1, to: c2, label: 'saken' })).toBe(id);
    expect(doc.all('handoffs')).toEqual([{ id, from: c1, to: c2, label: 'saken', owner: 'Arkivet' }]);
    expect(commands.addHandOff(doc, { from: c2, to: c1 })).not.toBe(id);
    expect(commands.addHandOff(doc, { from: c1, to: c1 })).toBeUndefined();
    expect(commands.addHandOff(doc, { from: c1, to: 'gone' })).toBeUndefined();
    expect(doc.all('handoffs')).toHaveLength(2);
  });

  it.each([
    ['card', (of: Map) => commands.removeCard(of.doc, of.c2)],
    ['lane', (of: Map) => commands.removeLane(of.doc, of.l2)],
    ['step', (of: Map) => commands.removeStep(of.doc, of.s3)],
    ['phase', (of: Map) => commands.removePhase(of.doc, of.p2)]
  ])('go with the %s at either end, and come back with it', (_, remove) => {
    const of = map();
    commands.addHandOff(of.doc, { from: of.c1, to: of.c2 });
    thereAndBack(of.doc, () => remove(of));
    expect(of.doc.all('handoffs')).toEqual([]);
  });
});

describe('other ways on', () => {
  it('are added, changed and removed, each taken back', () => {
    const { doc, s1, s3 } = map();
    let id: string | undefined;
    thereAndBack(doc, () => (id = commands.addRoute(doc, { from: s3, to: s1, kind: 'loop' })));
    thereAndBack(doc, () => commands.changeRoute(doc, id!, { label: 'noe mangler', share: 30 }));
    expect(commands.addRoute(doc, { from: s3, to: s1, kind: 'loop' })).toBe(id);
    expect(doc.all('routes')).toEqual([
      { id, from: s3, to: s1, kind: 'loop', label: 'noe mangler', share: 30 }
    ]);
    expect(() => commands.changeRoute(doc, id!, { share: 130 })).toThrow();
    thereAndBack(doc, () => commands.removeRoute(doc, id!));
  });

  it('go with the step at either end', () => {
    const { doc, s1, s2, s3 } = map();
    commands.addRoute(doc, { from: s1, to: s3, kind: 'branch' });
    commands.addRoute(doc, { from: s3, to: s2, kind: 'loop' });
    thereAndBack(doc, () => commands.removeStep(doc, s3));
    expect(doc.all('routes')).toEqual([]);
  });
});

describe('comments', () => {
  const written = { text: 'Stemmer dette?', author: 'Kari' };

  it('are added, answered, settled, opened again, changed and removed, each taken back', () => {
    const { doc, c1 } = map();
    let id = '';
    let answer: string | undefined;
    thereAndBack(doc, () => (id = commands.addComment(doc, { ...written, place: `cards/${c1}` })));
    thereAndBack(doc, () => commands.resolveComment(doc, id, true));
    thereAndBack(doc, () => (answer = commands.answerComment(doc, id, { text: 'Ja', author: 'Ola' })));
    expect(doc.get('comments', answer!)).toMatchObject({ answers: id, place: `cards/${c1}` });
    expect(doc.get('comments', id)!.resolved).toBe(false);
    const second = commands.answerComment(doc, answer!, { text: 'Enig', author: 'Kari' });
    expect(doc.get('comments', second!)!.answers).toBe(id);
    thereAndBack(doc, () => commands.resolveComment(doc, id, true));
    thereAndBack(doc, () => commands.resolveComment(doc, id, false));
    thereAndBack(doc, () => commands.writeComment(doc, id, 'Stemmer det?'));
    thereAndBack(doc, () => commands.removeComment(doc, id));
    expect(doc.all('comments')).toEqual([]);
    expect(commands.answerComment(doc, id, written)).toBeUndefined();
  });

  it('go with what they are on; those on the map stay', () => {
    const of = map();
    const handoff = commands.addHandOff(of.doc, { from: of.c1, to: of.c2 });
    const route = commands.addRoute(of.doc, { from: of.s1, to: of.s3, kind: 'branch' });
    for (const place of [
      `cards/${of.c2}`,
      `steps/${of.s3}`,
      `emotions/${of.s3}`,
      `handoffs/${handoff}`,
      `routes/${route}`,
      `phases/${of.p2}`,
      `lanes/${of.l2}`,
      `about/${ABOUT}`
    ])
      commands.addComment(of.doc, { ...written, place });
    thereAndBack(of.doc, () => commands.removePhase(of.doc, of.p2));
    thereAndBack(of.doc, () => commands.removeLane(of.doc, of.l2));
    expect(of.doc.all('comments').map(({ place }) => place)).toEqual([`about/${ABOUT}`]);
  });
});
