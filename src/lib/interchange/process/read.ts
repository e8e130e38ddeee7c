import { MAX_TITLE } from '../journey/records';
import { printable } from '../journey/error';
import { columnName, isBlank, type TextRows } from '../journey/table/cells';
import { folded, keyOf } from '../journey/table/vocabulary';
import { parseDuration } from '../../process/rules/duration';
import type { ListedStep, ListedWay } from '../../process/rules/list/listed';
import type { StepPlan } from './plan';
import { stepKindWords, valueClassWords, type StepField } from './vocabulary';
import { waysOf } from '../../process/rules/list/ways';

/** Why a cell was not taken in. */
export const stepRefusals = [
  'duration',
  'next',
  'itself',
  'number-twice',
  'kind',
  'share',
  'value',
  'too-long',
  'nameless'
] as const;
export type StepRefusal = (typeof stepRefusals)[number];

export interface RefusedStepCell {
  /** Counted from 1. */
  readonly row: number;
  /** Its letters. */
  readonly column: string;
  readonly value: string;
  readonly why: StepRefusal;
}

export interface ReadSteps {
  readonly steps: readonly ListedStep[];
  readonly refusals: readonly RefusedStepCell[];
}

/** Steps that a list may have: more than any workshop writes, and drawn well within a second. */
export const MAX_STEPS = 500;

/** Understands a list of steps cell by cell. What is refused is left out and named; the rest is read. */
export function readSteps(rows: TextRows, plan: StepPlan): ReadSteps {
  const refusals: RefusedStepCell[] = [];
  const columnOf = new Map<StepField, number>();
  plan.columns.forEach((use, at) => use !== 'ignore' && !columnOf.has(use) && columnOf.set(use, at));
  const said: { row: number; cells: readonly string[]; step: ListedStep; next: string }[] = [];
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number>();
  let who = '';
  let phase = '';

  for (let r = plan.headings ? 1 : 0; r < rows.length && said.length < MAX_STEPS; r++) {
    const cells = rows[r]!;
    if (cells.every(isBlank)) continue;
    const at = (field: StepField) => (cells[columnOf.get(field) ?? -1] ?? '').trim();
    const refuse = (field: StepField, why: StepRefusal) =>
      refusals.push({
        row: r + 1,
        column: columnName(columnOf.get(field) ?? 0),
        value: printable(at(field)),
        why
      });
    const words = keyOf(stepKindWords, at('kind'));
    if (!words && at('kind')) refuse('kind', 'kind');
    const kind = words ?? 'task';
    if (!at('what') && (kind === 'task' || kind === 'decision')) {
      refuse('what', 'nameless');
      continue;
    }
    const long = (['what', 'who', 'phase', 'system'] as const).find((field) => at(field).length > MAX_TITLE);
    if (long) {
      refuse(long, 'too-long');
      continue;
    }
    who = at('who') || who;
    phase = at('phase') || phase;
    const time = (field: 'minutes' | 'waiting') => {
      const minutes = parseDuration(at(field));
      if (minutes === undefined) refuse(field, 'duration');
      return minutes ?? null;
    };
    const accurate = shareOf(at('accurate'));
    if (accurate === undefined) refuse('accurate', 'share');
    const value = keyOf(valueClassWords, at('value'));
    if (!value && at('value')) refuse('value', 'value');
    const index = said.length;
    const number = at('number') || (columnOf.has('number') ? '' : String(index + 1));
    if (number && byNumber.has(number)) refuse('number', 'number-twice');
    else if (number) byNumber.set(number, index);
    const name = folded(at('what'));
    if (name && !byName.has(name)) byName.set(name, index);
    const step: ListedStep = {
      kind,
      name: at('what'),
      who,
      processMinutes: time('minutes'),
      waitMinutes: time('waiting'),
      system: at('system'),
      ...(phase ? { phase } : {}),
      ...(typeof accurate === 'number' ? { accurate } : {}),
      ...(value ? { value } : {}),
      ...(at('notes') ? { notes: at('notes') } : {}),
      ways: []
    };
    said.push({ row: r + 1, cells, step, next: at('next') });
  }

  const steps = said.map(({ row, step, next }, index): ListedStep => {
    if (step.kind === 'end') return step;
    if (!next) {
      const onward = index + 1 < said.length ? index + 1 : 'end';
      return { ...step, ways: [{ to: onward, answer: '' }] };
    }
    const ways = waysOf(
      next,
      (word) =>
        byNumber.get(word.replace(/^#/, '')) ?? byName.get(folded(word)) ?? (isEnd(word) ? 'end' : undefined)
    );
    const column = columnName(columnOf.get('next') ?? 0);
    const kept: ListedWay[] = [];
    for (const { word, answer, share, to } of ways) {
      const why = to === undefined ? 'next' : to === index ? 'itself' : undefined;
      if (why) refusals.push({ row, column, value: printable(word), why });
      else kept.push({ to: to!, answer, ...(share === undefined ? {} : { share }) });
    }
    return { ...step, ways: kept };
  });
  return { steps, refusals };
}

const isEnd = (word: string) => /^[-–—.]+$/.test(word) || keyOf(stepKindWords, word) === 'end';

/** «85 %» or «85» as a share of 1; null for nothing written, undefined for what is none. */
function shareOf(text: string): number | null | undefined {
  if (!text) return null;
  const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text)?.[1];
  const share = Number(percent?.replace(',', '.')) / 100;
  return share <= 1 ? share : undefined;
}
