import { describe, expect, it } from 'vitest';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import { kinds } from '../../workspace/kinds';
import * as commands from '../commands';
import { newSession, type SessionCollections } from '../model';

const start = Date.parse('2026-03-02T09:00:00.000Z');
const after = (second: number) => new Date(start + second * 1000);
type Session = WorkDocument<SessionCollections>;

function session(): Session {
  const doc: Session = new WorkDocument('session', kinds.session as never);
  const about = newSession({ service: 'svc', study: 'study', participant: '', title: 'P1' });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', { ...about, startedAt: after(0).toISOString() })
  );
  return doc;
}
/** Carries everything from one device to the other, as a workspace file does. */
const carry = (from: Session, to: Session) => to.apply([from.encode()]);

describe('two observers on devices of their own', () => {
  it('meet on one timeline by the clap that both marked', () => {
    const here = session();
    commands.startTask(here, 't1', 10);
    const there: Session = new WorkDocument('session', kinds.session as never);
    carry(here, there);

    // The other tablet thinks that it is an hour later, and begins 30 seconds after.
    oneStep(there, () => commands.startObserving(there, 'O2', after(3630)));
    commands.startObserving(there, 'O2', after(9999));
    const seen = (at: number, text: string, task?: string) =>
      commands.logObservation(there, {
        ...{ at, own: at, kind: 'problem', text, observer: 'O2' },
        ...(task && { task })
      });
    const late = seen(40, 'leter');
    const chosen = seen(45, 'finner', 't2');
    oneStep(there, () => commands.markSync(there, 'O2', 20, after(3650)));
    oneStep(here, () => commands.markSync(here, '', 50.5, after(50.5)));
    commands.endTask(here, here.all('attempts')[0]!.id, 100, 'partly');

    carry(there, here);
    expect(here.get('observations', late)).toMatchObject({ at: 40, task: '' });
    expect(oneStep(here, () => commands.layOnSession(here, 'O2'))).toBe(2);
    expect(here.get('observations', late)).toMatchObject({ at: 70.5, own: 40, task: 't1' });
    expect(here.get('observations', chosen)).toMatchObject({ at: 75.5, task: 't2' });
    expect(commands.layOnSession(here, 'O2')).toBe(0);

    // More comes from there, and only that is moved; both devices show the same in the end.
    seen(90, 'gir opp');
    carry(there, here);
    expect(commands.layOnSession(here, 'O2')).toBe(1);
    carry(here, there);
    expect(there.records()).toEqual(here.records());
  });

  it('laid by the calendar first, a clap that comes later moves everything, and its task with it', () => {
    const doc = session();
    const first = commands.startTask(doc, 't1', 0);
    commands.endTask(doc, first, 60, 'unaided');
    commands.startTask(doc, 't2', 60);
    commands.startObserving(doc, 'O2', after(0));
    const id = commands.logObservation(doc, {
      ...{ at: 55, own: 55, kind: 'note', text: '', observer: 'O2' }
    });
    // The devices agree on the time, so nothing is astray yet.
    expect(commands.layOnSession(doc, 'O2')).toBe(0);
    commands.markSync(doc, '', 100, after(100));
    commands.markSync(doc, 'O2', 110, after(100));
    commands.layOnSession(doc, 'O2');
    expect(doc.get('observations', id)).toMatchObject({ at: 45, task: 't1' });
    commands.markSync(doc, '', 200, after(200));
    commands.markSync(doc, 'O2', 180, after(200));
    commands.markSync(doc, '', 300, after(300));
    commands.markSync(doc, 'O2', 280, after(300));
    commands.layOnSession(doc, 'O2');
    expect(doc.get('observations', id)).toMatchObject({ at: 75, task: 't2' });
    // Set by hand it stays.
    oneStep(doc, () => commands.changeObservation(doc, id, { at: 12 }));
    expect(commands.layOnSession(doc, 'O2')).toBe(0);
    expect(doc.get('observations', id)).toMatchObject({ at: 12 });
  });

  it('are called by codes, and never by names', () => {
    const doc = session();
    const named = { at: 1, kind: 'note', text: '', observer: 'Kari' } as const;
    expect(() => commands.logObservation(doc, named)).toThrow();
    expect(() => commands.startObserving(doc, 'Kari')).toThrow();
  });
});
