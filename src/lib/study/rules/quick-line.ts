import type { Emotion, Observation, ObservationKind, Outcome } from '../model';

/** Digit of each kind. */
export const kindKeys: { readonly [K in ObservationKind]: string } = {
  problem: '1',
  error: '2',
  help: '3',
  quote: '4',
  positive: '5',
  note: '6'
};

/** Digit that ends the running task with an outcome. */
export const outcomeKeys: { readonly [O in Outcome]: string } = {
  unaided: '7',
  assisted: '8',
  partly: '=',
  'gave-up': '9',
  wrong: '0'
};

/** What is counted while a task runs. */
export const counted = ['errors', 'assists'] as const;
export type Counted = (typeof counted)[number];

/** Counts one more in the running task: signs no note begins with, side by side on every keyboard. */
export const countKeys: { readonly [C in Counted]: string } = { errors: ',', assists: '.' };

/** Starts the next task. */
export const START_TASK_KEY = '+';

/** The name whose key this is. */
function named<N extends string>(keys: { readonly [K in N]: string }, key: string): N | undefined {
  return (Object.keys(keys) as N[]).find((name) => keys[name] === key);
}

/** What a key does while the observer's line is empty; undefined: it is written as usual. */
export type QuickKey =
  | { readonly does: 'kind'; readonly kind: ObservationKind }
  | { readonly does: 'outcome'; readonly outcome: Outcome }
  | { readonly does: 'count'; readonly what: Counted }
  | { readonly does: 'start-task' };

/**
 * What a key pressed on an empty line means: 1–6 a kind, + the next task, 7 8 = 9 0 the outcome of the task that
 * runs or waits to be judged, comma an error and full stop help in the one that runs. A note that begins with one of
 * them is written with a space in front.
 */
export function quickKey(key: string, task: 'none' | 'waits' | 'runs'): QuickKey | undefined {
  if (key === START_TASK_KEY) return task === 'runs' ? undefined : { does: 'start-task' };
  const kind = named(kindKeys, key);
  if (kind) return { does: 'kind', kind };
  const what = task === 'runs' ? named(countKeys, key) : undefined;
  if (what) return { does: 'count', what };
  const outcome = task === 'none' ? undefined : named(outcomeKeys, key);
  return outcome && { does: 'outcome', outcome };
}

/**
 * Reads a kind's letter and a space from the start of a line: `q could not find it`.
 * @param letters the letter of each kind in the user's language
 * @returns the kind and the rest of the line, or undefined when the line starts otherwise
 */
export function readPrefix(
  line: string,
  letters: { readonly [K in ObservationKind]: string }
): { kind: ObservationKind; rest: string } | undefined {
  if (line[1] !== ' ') return undefined;
  const kind = named(letters, line[0]!.toLowerCase());
  return kind && { kind, rest: line.slice(2) };
}

/** How a feeling is written at the end of a line. */
export const emotionSigns: { readonly [E in Emotion]: string } = {
  pleased: ':)',
  surprised: ':o',
  confused: ':/',
  frustrated: ':('
};

export type Marks = Pick<Observation, 'severity' | 'emotion'>;

/**
 * Reads what stands at the end of a line for its severity and feeling: `cannot find the menu !3 :(`. The last of a
 * kind counts.
 * @returns the line without them, and what they say
 */
export function readMarks(line: string): { text: string; marks: Marks } {
  let text = line.trimEnd();
  let marks: Marks = {};
  for (;;) {
    const [whole, sign] = /(?:^|\s)(![1-4]|:[)o/(])$/i.exec(text) ?? [];
    if (!whole || !sign) return { text, marks };
    text = text.slice(0, -whole.length).trimEnd();
    const read: Marks = sign.startsWith('!')
      ? { severity: Number(sign[1]) as 1 | 2 | 3 | 4 }
      : { emotion: named(emotionSigns, sign.toLowerCase()) };
    marks = { ...read, ...marks };
  }
}
