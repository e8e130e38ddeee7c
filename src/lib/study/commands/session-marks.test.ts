import { describe, expect, it } from 'vitest';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import { kinds } from '../../workspace/kinds';
import * as commands from '../commands';
import { heldAt } from '../rules/held';
import { newSession, type SessionCollections } from '../model';

function session(): WorkDocument<SessionCollections> {
  const doc = new WorkDocument<SessionCollections>('session', kinds.session as never);
  const about = newSession({ service: 'svc', study: 'study', participant: '', title: 'P1' });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', { ...about, startedAt: '2026-03-02T09:00:00.000Z' })
  );
  return doc;
}
describe('a session whose clock nobody starts', () => {
  const unclocked = () => {
    const doc = session();
    doc.edit(
      () => 'fill',
      (edit) => edit.change('about', 'about', { startedAt: '' })
    );
    return doc;
  };
  const held = (doc: ReturnType<typeof session>) => !!heldAt(doc.get('about', 'about')!);

  it('was held once something was noted in it, and not any more with the last of it gone', () => {
    const doc = unclocked();
    expect(held(doc)).toBe(false);
    const note = oneStep(doc, () => commands.logObservation(doc, { at: 0, kind: 'note', text: 'leter' }));
    expect(held(doc)).toBe(true);
    oneStep(doc, () => commands.removeObservation(doc, note));
    expect(held(doc)).toBe(false);
  });

  it('was held once a task was judged or a question answered; that a task was shown is not enough', () => {
    const doc = unclocked();
    const attempt = commands.startTask(doc, 't1', 0);
    expect(held(doc)).toBe(false);
    oneStep(doc, () => commands.endTask(doc, attempt, 0, 'partly'));
    expect(held(doc)).toBe(true);
    oneStep(doc, () => commands.removeAttempt(doc, attempt));
    expect(held(doc)).toBe(false);
    const how = { by: 'participant', language: 'nb' } as const;
    oneStep(doc, () => commands.answer(doc, { questionnaire: 'sus' }, 0, 4, how));
    expect(held(doc)).toBe(true);
    oneStep(doc, () => commands.removeAnswers(doc, 'sus'));
    expect(held(doc)).toBe(false);
  });

  it('an observer on a clock of their own leaves it as it is', () => {
    const doc = unclocked();
    commands.logObservation(doc, { at: 3, own: 3, observer: 'O1', kind: 'note', text: 'leter' });
    expect(held(doc)).toBe(false);
  });

  it('once started, its clock says when it was', () => {
    const doc = unclocked();
    commands.logObservation(doc, { at: 0, kind: 'note', text: 'leter' });
    commands.startClock(doc, new Date('2026-03-02T09:00:00.000Z'));
    expect(heldAt(doc.get('about', 'about')!)).toBe('2026-03-02T09:00:00.000Z');
  });
});

describe('an observation', () => {
  it('is logged with severity and feeling, and both are changed and taken back', () => {
    const doc = session();
    const id = oneStep(doc, () =>
      commands.logObservation(doc, {
        ...{ at: 3, kind: 'problem', text: 'leter', severity: 3, emotion: 'confused' }
      })
    );
    expect(doc.get('observations', id)).toMatchObject({ severity: 3, emotion: 'confused' });
    oneStep(doc, () => commands.changeObservation(doc, id, { severity: 4 }));
    oneStep(doc, () => commands.changeObservation(doc, id, { severity: undefined, emotion: undefined }));
    const changed = doc.get('observations', id)!;
    expect([changed.severity, changed.emotion]).toEqual([undefined, undefined]);
    expect(() => commands.changeObservation(doc, id, { severity: 5 as 4 })).toThrow();
  });
});

describe('an attempt', () => {
  it('counts errors and help up and down, never below none', () => {
    const doc = session();
    const id = commands.startTask(doc, 't1', 10);
    const counts = () => {
      const { errors, assists } = doc.get('attempts', id)!;
      return [errors, assists];
    };
    expect(counts()).toEqual([undefined, undefined]);
    oneStep(doc, () => commands.countInTask(doc, id, 'errors', 1));
    oneStep(doc, () => commands.countInTask(doc, id, 'errors', 1));
    oneStep(doc, () => commands.countInTask(doc, id, 'assists', 1));
    oneStep(doc, () => commands.countInTask(doc, id, 'errors', -1));
    expect(counts()).toEqual([1, 1]);
    commands.countInTask(doc, id, 'assists', -1);
    commands.countInTask(doc, id, 'assists', -1);
    expect(counts()).toEqual([1, 0]);
    oneStep(doc, () => commands.clearCount(doc, id, 'errors'));
    expect(counts()).toEqual([0, 0]);
  });

  it('is managed in part, and moved afterwards, never to end before it began', () => {
    const doc = session();
    const id = commands.startTask(doc, 't1', 10);
    oneStep(doc, () => commands.endTask(doc, id, 60, 'partly'));
    oneStep(doc, () => commands.moveAttempt(doc, id, { startedAt: 20 }));
    oneStep(doc, () => commands.moveAttempt(doc, id, { endedAt: 5 }));
    expect(doc.get('attempts', id)).toMatchObject({ startedAt: 20, endedAt: 20, outcome: 'partly' });
    const running = commands.startTask(doc, 't2', 70);
    oneStep(doc, () => commands.moveAttempt(doc, running, { startedAt: 65 }));
    expect(doc.get('attempts', running)).toMatchObject({ startedAt: 65, endedAt: null });
  });
});
