import type { Score } from '../../journey/model';
import { proposeScores, type SessionSeen } from '../../journey/rules/session-scores';
import type { Build } from './context';
import { sessions } from './sessions';
import { participants } from './study';

/** Steps whose feelings are taken in from the tests. The rest waits for the user to press the button. */
const takenIn = new Set(['find', 'fill', 'submit']);

/** How steps of the as-is map felt, as a press on "take in from the tests" would have it. */
export function scores(build: Build): Score[] {
  const { id, ref, texts } = build;
  const seen = Object.entries(sessions).map(([name, session]): SessionSeen => {
    const own = name as keyof typeof participants;
    return {
      id: id(`session:${name}`),
      name: name.toUpperCase(),
      persona: ref('service', 'personas', participants[own]),
      day: build.day(session.at[0]),
      attempts: [],
      observations: session.observations.flatMap(({ at, kind, task, step }, index) =>
        takenIn.has(step)
          ? {
              ref: ref(`session:${name}`, 'observations', `${name}:${index}`),
              at,
              kind,
              text: texts.sessions[own].observations[index]!,
              task: ref('study', 'tasks', task),
              steps: [id(`steps:${step}`)]
            }
          : []
      )
    };
  });
  return proposeScores(seen, []).add.map(
    ({ step, persona, value, weight, grade, from, source, on }, index) => {
      return { id: id(`scores:${index}`), step, persona, value, weight, grade, from, source, on };
    }
  );
}
