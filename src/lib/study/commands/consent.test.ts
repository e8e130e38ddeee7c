import { describe, expect, it, vi } from 'vitest';
import type { Identity, Vault } from '../../document/care';
import type { RecordIndex } from '../../document/context';
import { WorkDocument } from '../../document/work-document';
import { quotes, type PeopleCollections } from '../../people/model';
import {
  addClip,
  addGroup,
  changeClip,
  createFinding,
  eraseDue,
  eraseQuotes,
  recordConsent,
  removeClip,
  setPrivacy,
  withdrawConsent,
  withdrawPermission,
  type SessionDocument,
  type StudyDocument
} from '../commands';
import {
  newSession,
  newStudy,
  sessionCollections,
  studyCollections,
  type Consent,
  type SessionCollections,
  type StudyCollections
} from '../model';

const now = new Date('2026-03-04T10:00:00Z');
/** All that another device would get, as text. */
const packed = (from: Pick<WorkDocument, 'encode' | 'kind'>) => {
  const fresh = new WorkDocument('copy', from.kind);
  fresh.apply([from.encode()]);
  return new TextDecoder().decode(fresh.encode());
};
const consent: Consent = {
  text: '2026-11',
  language: 'nb',
  at: now.toISOString(),
  how: 'pen',
  guardian: false,
  sound: true,
  camera: false,
  screen: true,
  quotes: true,
  contact: false
};

function plan(): StudyDocument {
  const doc = new WorkDocument<StudyCollections>('t1', { kind: 'study', collections: studyCollections });
  doc.edit(
    () => '',
    (edit) => {
      edit.put('about', newStudy('s', 'Runde 1', now.toISOString()));
      for (const [id, label] of [
        ['p1', 'P1'],
        ['p2', 'P2']
      ] as const)
        edit.put('participants', {
          id,
          order: id,
          label,
          persona: '',
          needs: ['screen-reader'],
          notes: 'Bruker skjermleser',
          appointment: { day: '2026-03-02', time: '09:00', place: 'Hjemme i Storgata', team: '' }
        });
    }
  );
  return doc;
}
function sitting(): SessionDocument {
  const doc = new WorkDocument<SessionCollections>('s1', {
    kind: 'session',
    collections: sessionCollections
  });
  doc.edit(
    () => '',
    (edit) => {
      edit.put('about', {
        ...newSession({ service: 's', study: 't1', participant: 'p1', title: 'P1' }),
        notes: 'Kom med ledsager'
      });
      edit.put('answers', {
        id: 'n1',
        questionnaire: 'own',
        attempt: '',
        question: 'q1',
        values: [4],
        text: 'Jeg ringte heller',
        answeredAt: now.toISOString(),
        by: 'participant',
        language: 'nb'
      });
      const seen = { task: '', step: '' };
      edit.put('observations', { id: 'o1', at: 3, kind: 'quote', text: 'Hvor er knappen?', ...seen });
      edit.put('observations', { id: 'o2', at: 4, kind: 'problem', text: 'Finner den ikke', ...seen });
      edit.put('observations', { id: 'o3', at: 5, kind: 'quote', text: '', ...seen });
      edit.put('attempts', { id: 'a1', task: 'k', startedAt: 1, endedAt: 9, outcome: 'unaided' });
    }
  );
  return doc;
}
/** A persona that has one quote from the session, one from the participant, and one from a finding. */
function personas(): WorkDocument<PeopleCollections> {
  const doc = new WorkDocument<PeopleCollections>('s', { kind: 'service', collections: { quotes } as never });
  doc.edit(
    () => '',
    (edit) => {
      for (const [id, text, from] of [
        ['q1', 'Hvor er knappen?', 's1/observations/o1'],
        ['q2', 'Jeg ringer heller', 't1/participants/p1'],
        ['q3', 'Alle ringer', 't1/findings/f1']
      ] as const)
        edit.put('quotes', { id, order: id, persona: 'ali', text, grade: 'observed', from, source: '' });
    }
  );
  return doc;
}
const identity: Identity = { name: 'Kari Nordmann', contact: 'kari@example.no', notes: '' };
function device(session: SessionDocument, vaultState: 'none' | 'locked' | 'open' = 'open') {
  const erased = { recordings: 2, seconds: 90, transcripts: 1 };
  const people = personas();
  const put = vi.fn<Vault['put']>(async () => {});
  const all = async () => {
    if (vaultState !== 'open') throw new Error('vault-locked');
    return new Map([['p1', identity]]);
  };
  const find = async () =>
    people.all('quotes').map(({ id, from }) => ({ document: 's', collection: 'quotes', id, refs: [from] }));
  return {
    people,
    put,
    eraser: {
      vault: { state: vaultState, erase: vi.fn(async () => {}), all, put },
      recordings: { erase: vi.fn(async () => erased) }
    },
    workspace: {
      open: vi.fn(async (kind: string) => (kind === 'service' ? people : session)) as never,
      forgetRemoved: vi.fn(async () => {}),
      index: { find } as unknown as RecordIndex
    }
  };
}

describe('consent', () => {
  it('and what it says of the study are undone and done again', () => {
    const study = plan();
    setPrivacy(study, { controller: 'Lillesand kommune' });
    setPrivacy(study, { keepUntil: '2026-12-31' });
    recordConsent(study, 'p1', consent);
    expect(study.get('about', 'about')!.privacy).toMatchObject({
      controller: 'Lillesand kommune',
      officer: ''
    });
    study.undo.undo();
    expect(study.get('participants', 'p1')!.consent).toBeUndefined();
    study.undo.redo();
    expect(study.get('participants', 'p1')!.consent).toEqual(consent);
    study.undo.undo();
    study.undo.undo();
    expect(study.get('about', 'about')!.privacy!.keepUntil).toBe('');
    study.undo.redo();
    expect(study.get('about', 'about')!.privacy!.keepUntil).toBe('2026-12-31');
  });

  it('taken back erases what it covers, keeps the figures, and says what, when and why but not whose', async () => {
    const study = plan();
    const session = sitting();
    recordConsent(study, 'p1', consent);
    recordConsent(study, 'p2', consent);
    addClip(session, { from: 2, to: 9, title: 'Hvor er knappen? sier P1' });
    const { eraser, workspace, people } = device(session);
    const erasure = await withdrawConsent(workspace, eraser, study, 'p1', ['s1'], now);
    expect(erasure).toMatchObject({ why: 'withdrawn', recordings: 2, seconds: 90, quotes: 3, identities: 1 });
    expect(people.all('quotes').map(({ id }) => id)).toEqual(['q3']);
    expect(eraser.recordings.erase).toHaveBeenCalledWith({ study: 't1', participant: 'p1' });
    expect(eraser.vault.erase).toHaveBeenCalledWith('t1', 'p1');
    expect(workspace.forgetRemoved).toHaveBeenCalledWith(['t1', 's1', 's']);
    expect(session.all('clips')).toEqual([]);
    expect(study.get('participants', 'p1')).toMatchObject({
      notes: '',
      consent: { withdrawnAt: now.toISOString() }
    });
    expect(study.get('participants', 'p2')!.consent).toEqual(consent);
    expect(session.get('observations', 'o1')!.text).toBe('');
    expect(session.get('observations', 'o2')!.text).toBe('Finner den ikke');
    expect(session.get('answers', 'n1')).toMatchObject({ text: '', values: [4] });
    expect(study.get('participants', 'p1')!.needs).toBeUndefined();
    expect(study.get('participants', 'p2')!.needs).toEqual(['screen-reader']);
    // Not laid over: gone, once undo has let go of it.
    study.undo.forget();
    session.undo.forget();
    people.undo.forget();
    expect(packed(people as unknown as WorkDocument)).not.toMatch(/Hvor er knappen|ringer heller/);
    expect(packed(session as unknown as WorkDocument)).not.toMatch(/Hvor er knappen|ringte|ledsager/);
    const left = packed(study as unknown as WorkDocument);
    for (const told of ['Bruker skjermleser', 'Storgata']) expect(left.split(told)).toHaveLength(2);
    expect(session.all('attempts')).toHaveLength(1);
    const [logged] = study.all('erasures');
    expect(logged).toEqual(erasure);
    // Its own id is drawn by chance and may well hold "p1"; nothing else may.
    const { id, ...said } = logged!;
    expect(id).not.toBe('p1');
    expect(JSON.stringify(said)).not.toMatch(/p1/i);
  });

  it('taken back for one source erases that one alone', async () => {
    const study = plan();
    recordConsent(study, 'p1', consent);
    const { eraser, workspace } = device(sitting());
    const erasure = await withdrawPermission(workspace, eraser, study, 'p1', 'sound', ['s1'], now);
    expect(erasure).toMatchObject({ why: 'withdrawn', part: 'sound', identities: 0 });
    // Undo gives no permission again, and takes no line out of the log.
    expect(workspace.forgetRemoved).toHaveBeenCalledWith(['t1']);
    expect(eraser.recordings.erase).toHaveBeenCalledWith({ study: 't1', participant: 'p1', source: 'sound' });
    expect(study.get('participants', 'p1')!.consent).toEqual({ ...consent, sound: false });
    expect(eraser.vault.erase).not.toHaveBeenCalled();
  });

  it('taken back for quotes erases what is quoted in sessions and by personas, and nothing else', async () => {
    const study = plan();
    const session = sitting();
    recordConsent(study, 'p1', consent);
    const { eraser, workspace, people } = device(session);
    const erasure = await withdrawPermission(workspace, eraser, study, 'p1', 'quotes', ['s1'], now);
    expect(erasure).toMatchObject({ part: 'quotes', quotes: 3, recordings: 0, identities: 0 });
    expect(study.get('participants', 'p1')!.consent).toEqual({ ...consent, quotes: false });
    expect(session.get('observations', 'o1')!.text).toBe('');
    expect(session.get('answers', 'n1')!.text).toBe('Jeg ringte heller');
    expect(people.all('quotes').map(({ id }) => id)).toEqual(['q3']);
    expect(workspace.forgetRemoved).toHaveBeenCalledWith(['t1', 's1', 's']);
    expect(eraser.recordings.erase).not.toHaveBeenCalled();
  });

  it('taken back for quotes empties names that are one of them word for word, and leaves other words alone', async () => {
    const study = plan();
    const session = sitting();
    recordConsent(study, 'p1', consent);
    const guessed = createFinding(study, ['s1/observations/o1'], { title: '«Hvor er knappen?»' });
    const written = createFinding(study, ['s1/observations/o1'], { title: 'Knappen er skjult' });
    const group = addGroup(study, [], 'Hvor er knappen?');
    const clip = addClip(session, { from: 2, to: 9, title: 'Hvor er knappen?' });
    const { eraser, workspace } = device(session);
    await withdrawPermission(workspace, eraser, study, 'p1', 'quotes', ['s1'], now);
    expect(study.get('findings', guessed)).toMatchObject({ title: '', observations: ['s1/observations/o1'] });
    expect(study.get('findings', written)!.title).toBe('Knappen er skjult');
    expect(study.get('groups', group)!.title).toBe('');
    expect(session.get('clips', clip)).toMatchObject({ title: '', from: 2, to: 9 });
    study.undo.forget();
    session.undo.forget();
    for (const left of [study, session])
      expect(packed(left as unknown as WorkDocument)).not.toContain('Hvor er knappen');
  });

  it('taken back for contact erases how somebody is reached; a locked vault changes nothing', async () => {
    const study = plan();
    recordConsent(study, 'p1', { ...consent, contact: true });
    const locked = device(sitting(), 'locked');
    const withdraw = ({ workspace, eraser }: typeof locked) =>
      withdrawPermission(workspace, eraser, study, 'p1', 'contact', ['s1'], now);
    await expect(withdraw(locked)).rejects.toThrow('vault-locked');
    expect(study.get('participants', 'p1')!.consent!.contact).toBe(true);
    const open = device(sitting());
    expect(await withdraw(open)).toMatchObject({ part: 'contact', contacts: 1, identities: 0, quotes: 0 });
    expect(open.put).toHaveBeenCalledWith('t1', 'p1', { ...identity, contact: '' });
    expect(study.get('participants', 'p1')!.consent).toEqual({ ...consent, contact: false });
  });

  it('is over for all when the time for keeping is', async () => {
    const study = plan();
    const session = sitting();
    recordConsent(study, 'p1', consent);
    const { eraser, workspace } = device(session);
    const erasure = await eraseDue(workspace, eraser, study, ['s1'], now);
    expect(erasure).toMatchObject({ why: 'due', identities: 2, quotes: 3 });
    expect(eraser.vault.erase).toHaveBeenCalledWith('t1');
    expect(study.get('participants', 'p1')!.consent!.withdrawnAt).toBe(now.toISOString());
    for (const { notes, needs } of study.all('participants')) expect([notes, needs]).toEqual(['', undefined]);
    expect(session.get('about', 'about')!.notes).toBe('');
  });

  it('what was erased is beyond undo once it is forgotten', () => {
    const session = sitting();
    expect(eraseQuotes(session)).toBe(1);
    session.undo.forget();
    expect(session.undo.undo()).toBeUndefined();
    expect(session.get('observations', 'o1')!.text).toBe('');
  });
});

it('clips are made, changed and removed, undone and done again', () => {
  const session = sitting();
  const id = addClip(session, { from: 3, to: 9, title: 'Leter etter knappen' }, now);
  changeClip(session, id, { to: 12 });
  expect(session.get('clips', id)).toMatchObject({ from: 3, to: 12, finding: '' });
  removeClip(session, id);
  expect(session.all('clips')).toEqual([]);
  session.undo.undo();
  session.undo.undo();
  expect(session.get('clips', id)).toMatchObject({ to: 9 });
  session.undo.undo();
  expect(session.all('clips')).toEqual([]);
  session.undo.redo();
  session.undo.redo();
  session.undo.redo();
  expect(session.all('clips')).toEqual([]);
});
