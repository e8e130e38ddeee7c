import { describe, expect, it } from 'vitest';
import { oneStep } from '../../document/test-one-step';
import { WorkDocument } from '../../document/work-document';
import { kinds } from '../../workspace/kinds';
import * as commands from '../commands';
import {
  newSession,
  newStudy,
  questionnairesOf,
  type SessionCollections,
  type StudyCollections
} from '../model';
import { answerFor } from '../rules/questionnaires/answered';
import { instruments } from '../rules/questionnaires/wording';

function session(): WorkDocument<SessionCollections> {
  const doc = new WorkDocument<SessionCollections>('session', kinds.session as never);
  const about = newSession({ service: 'svc', study: 'study', participant: '', title: 'P1' });
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', about)
  );
  return doc;
}
function study(): WorkDocument<StudyCollections> {
  const doc = new WorkDocument<StudyCollections>('study', kinds.study as never);
  doc.edit(
    () => 'fill',
    (edit) => edit.put('about', newStudy('svc', 'Runde 1'))
  );
  return doc;
}
const how = { by: 'facilitator', language: 'nn' } as const;
const now = new Date('2026-03-02T09:30:00.000Z');

describe('answers', () => {
  it('are put in one by one, with when, by whom and in which language, and taken back', () => {
    const doc = session();
    const sus = { questionnaire: 'sus' } as const;
    oneStep(doc, () => commands.answer(doc, sus, 2, 5, how, now));
    oneStep(doc, () => commands.answer(doc, sus, 0, 4, { ...how, by: 'participant' }, now));
    expect(doc.all('answers')).toEqual([
      {
        id: expect.any(String),
        questionnaire: 'sus',
        attempt: '',
        question: '',
        values: [4, null, 5],
        text: '',
        answeredAt: now.toISOString(),
        by: 'participant',
        language: 'nn'
      }
    ]);
    oneStep(doc, () => commands.answer(doc, sus, 2, null, how, now));
    oneStep(doc, () => commands.answer(doc, sus, 0, null, how, now));
    expect(doc.all('answers')).toEqual([]);
  });

  it('of each attempt and each own question stand by themselves', () => {
    const doc = session();
    commands.answer(doc, { questionnaire: 'seq', attempt: 'a1' }, 0, 6, how, now);
    commands.answer(doc, { questionnaire: 'seq', attempt: 'a2' }, 0, 2, how, now);
    oneStep(doc, () => commands.answerInWords(doc, 'q1', 'Det var greit', how, now));
    const values = (attempt: string) =>
      answerFor(doc.all('answers'), { questionnaire: 'seq', attempt })?.values;
    expect([values('a1'), values('a2'), values('a3')]).toEqual([[6], [2], undefined]);
    expect(answerFor(doc.all('answers'), { questionnaire: 'own', question: 'q1' })?.text).toBe(
      'Det var greit'
    );
    oneStep(doc, () => commands.removeAnswers(doc, 'seq'));
    expect(doc.all('answers')).toHaveLength(1);
  });

  it('of two devices for the same count by when they were given, alike on both', () => {
    const [here, there] = [
      session(),
      new WorkDocument<SessionCollections>('session', kinds.session as never)
    ];
    there.apply([here.encode()]);
    commands.answer(here, { questionnaire: 'nps' }, 0, 3, how, now);
    commands.answer(there, { questionnaire: 'nps' }, 0, 9, how, new Date(now.getTime() + 1000));
    here.apply([there.encode()]);
    there.apply([here.encode()]);
    for (const doc of [here, there])
      expect(answerFor(doc.all('answers'), { questionnaire: 'nps' })?.values).toEqual([9]);
  });

  it('outside of every scale are refused', () => {
    expect(() => commands.answer(session(), { questionnaire: 'nps' }, 0, 11, how, now)).toThrow();
  });
});

describe('what is asked', () => {
  it('is ease and SUS until somebody chooses', () => {
    const doc = study();
    const asked = () => questionnairesOf(doc.get('about', 'about'));
    expect(asked()).toEqual(['seq', 'sus']);
    oneStep(doc, () => commands.askQuestionnaire(doc, 'nps', true));
    oneStep(doc, () => commands.askQuestionnaire(doc, 'seq', false));
    expect(asked()).toEqual(['sus', 'nps']);
  });

  it('are own questions, too', () => {
    const doc = study();
    oneStep(doc, () => commands.addQuestion(doc));
    const { id } = doc.all('questions')[0]!;
    oneStep(doc, () => commands.writeQuestion(doc, id, 'Brevet var til å forstå'));
    oneStep(doc, () => commands.setQuestionKind(doc, id, 'yes-no'));
    expect(doc.get('questions', id)).toMatchObject({ title: 'Brevet var til å forstå', kind: 'yes-no' });
    oneStep(doc, () => commands.removeQuestion(doc, id));
  });
});

describe('the wordings', () => {
  it('have as many statements in every language, and say which are published', () => {
    for (const { wording } of Object.values(instruments)) {
      for (const { items } of Object.values(wording)) expect(items).toHaveLength(wording.en.items.length);
      expect([wording.en.published, wording.nb.published, wording.nn.published]).toEqual([
        true,
        false,
        false
      ]);
    }
    expect(instruments.sus.wording.en.items).toHaveLength(10);
  });
});
