import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaires, type Answer, type Attempt, type Question, type Task } from '../../model';
import { answeredOn, placeOf, stepBeside, stepsOf, type Plan } from './steps';

const task = (id: string): Task => ({
  ...{ id, order: id, title: `Oppgave ${id}`, scenario: `Du skal ${id}`, success: '', steps: [] }
});
const attempt = (id: string, of: string, startedAt: number): Attempt => ({
  ...{ id, task: of, startedAt, endedAt: startedAt + 5, outcome: null }
});
const question = (id: string, kind: Question['kind']): Question => ({ id, order: id, title: id, kind });
const plan: Plan = {
  tasks: [task('a'), task('b')],
  attempts: [attempt('x', 'a', 3), attempt('y', 'a', 9)],
  asked: ['seq', 'umux-lite', 'own'],
  questions: [question('q', 'words'), question('r', 'yes-no')],
  consent: true
};
const answer = (fields: Partial<Answer>): Answer => ({
  ...{ id: '1', questionnaire: 'seq', attempt: '', question: '', values: [], text: '' },
  ...{ answeredAt: '2026-03-02T09:00:00.000Z', by: 'participant', language: 'nb' },
  ...fields
});

describe('the screens of a participant', () => {
  it('come in the order they are needed; ease is asked of the attempt begun last', () => {
    const steps = stepsOf(plan);
    expect(steps.map(({ key }) => key)).toEqual([
      ...['welcome', 'consent', 'task:a', 'seq:a', 'task:b'],
      ...['umux-lite:0', 'umux-lite:1', 'own:q', 'own:r', 'thanks']
    ]);
    expect(steps[3]).toMatchObject({ target: { questionnaire: 'seq', attempt: 'y' } });
    expect(placeOf(steps, 'umux-lite:1')).toEqual({ at: 2, of: 4 });
    expect(placeOf(steps, 'seq:a')).toBeUndefined();
    expect(stepBeside(steps, 'welcome', -1)).toBeUndefined();
    expect(stepBeside(steps, 'gone', 1)).toBeUndefined();
  });

  it('know what was answered on them', () => {
    const steps = stepsOf(plan);
    const on = (key: string, answers: Answer[]) =>
      answeredOn(
        answers,
        steps.find((step) => step.key === key)!
      );
    const ease = answer({ attempt: 'y', values: [6] });
    expect(on('seq:a', [ease])).toBe(6);
    expect(on('seq:a', [answer({ attempt: 'x', values: [2] })])).toBeNull();
    expect(on('umux-lite:1', [answer({ questionnaire: 'umux-lite', values: [4] })])).toBeNull();
    expect(on('own:q', [answer({ questionnaire: 'own', question: 'q', text: 'greit' })])).toBe('greit');
    expect(on('own:r', [answer({ questionnaire: 'own', question: 'r', values: [0] })])).toBe(0);
    expect(on('task:a', [ease])).toBeNull();
  });

  it('lead from the first to the last and back, whatever is asked', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 5 });
    fc.assert(
      fc.property(
        ids,
        fc.subarray([...questionnaires]),
        fc.boolean(),
        fc.array(fc.nat(4), { maxLength: 6 }),
        (tasks, asked, consent, tried) => {
          const steps = stepsOf({
            ...plan,
            tasks: tasks.map(task),
            attempts: tried.flatMap((at, n) => (tasks[at] ? [attempt(`t${n}`, tasks[at], n)] : [])),
            asked,
            consent
          });
          const keys = steps.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          const walked = [keys[0]!];
          for (let next; (next = stepBeside(steps, walked.at(-1)!, 1));) walked.push(next.key);
          expect(walked).toEqual(keys);
          expect(keys.at(-1)).toBe('thanks');
        }
      )
    );
  });
});
