import { changeStates, type ChangeState } from '../cycle/model';
import type { IndexRow } from '../document/context';
import { formatDate, formatDuration, formatNumber } from '../i18n/format';
import { m } from '../i18n/paraglide/messages.js';
import type { CompetenceArea } from '../people/model';
import { sessionName } from './participants';
import { numberFact, stageOf, refTo, textFact, type Stage, type ThreadMap } from './rules/links';
import {
  amount,
  changeStateNames,
  changeStateTones,
  competenceAreaNames,
  mapStateWord,
  observationWord,
  severityBadge,
  type Tone
} from './words';

/** What a card of the thread says about a record, in the user's language. */
export interface Description {
  title: string;
  /** Where it is: map and phase, study, participant and session. */
  place: string;
  /** The one figure that matters: second, minutes, baseline and target, day. */
  fact: string;
  badge?: { tone: Tone; text: string };
}

type Rows = ReadonlyMap<string, IndexRow>;

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');

const figure = (value: number | null, unit: string) => (value === null ? '' : amount(value, unit));

/** A time in minutes, in the unit that reads best: minutes up to two hours, hours up to two days. */
export function formatMinutes(minutes: number): string {
  if (minutes < 120) return m.thread_minutes({ count: formatNumber(minutes, 0) });
  if (minutes < 2880) return m.thread_hours({ count: formatNumber(minutes / 60, 1) });
  return m.thread_days({ count: formatNumber(minutes / 1440, 1) });
}

function describeObservation(row: IndexRow, rows: Rows): Omit<Description, 'title'> {
  const session = rows.get(`${row.document}/about/about`);
  const kind = textFact(row, 'kind');
  const tones: { [kind: string]: Tone } = { problem: 'warn', error: 'bad', positive: 'good' };
  return {
    place: sessionName(session, rows),
    fact: formatDuration(numberFact(row, 'at') ?? 0),
    badge: { tone: tones[kind] ?? 'neutral', text: observationWord(kind) }
  };
}

function describeFinding(row: IndexRow, map: ThreadMap | undefined): Omit<Description, 'title'> {
  const kind = textFact(row, 'kind');
  return {
    place: map?.title ?? '',
    fact: m.thread_observation_count({ count: numberFact(row, 'observations') ?? 0 }),
    badge:
      kind === 'strength'
        ? { tone: 'good', text: m.thread_finding_strength() }
        : kind === 'idea'
          ? { tone: 'info', text: m.thread_finding_idea() }
          : severityBadge(numberFact(row, 'severity'))
  };
}

function describeElement(row: IndexRow, rows: Rows, map: ThreadMap | undefined): Omit<Description, 'title'> {
  const { document } = row;
  const part = (collection: string, fact: string) =>
    rows.get(`${document}/${collection}/${textFact(row, fact)}`)?.title;
  const step = rows.get(`${document}/steps/${textFact(row, 'step')}`);
  const minutes = numberFact(row, 'processMinutes');
  const wait = numberFact(row, 'waitMinutes');
  return {
    place: join(map?.title, step?.title, part('phases', 'phase'), part('lanes', 'lane')),
    fact: join(
      minutes === null ? '' : formatMinutes(minutes),
      wait === null ? '' : m.thread_wait({ time: formatMinutes(wait) })
    ),
    badge: map?.state
      ? { tone: map.state === 'to-be' ? 'info' : 'neutral', text: mapStateWord(map.state) }
      : undefined
  };
}

function describeChange(row: IndexRow): Omit<Description, 'title'> {
  const state = textFact(row, 'state') as ChangeState;
  return {
    place: textFact(row, 'owner') || m.thread_owner_missing(),
    fact: '',
    badge: changeStates.includes(state)
      ? { tone: changeStateTones[state], text: changeStateNames[state]() }
      : undefined
  };
}

function describeBenefit(row: IndexRow): Omit<Description, 'title'> {
  const unit = textFact(row, 'unit');
  const baseline = numberFact(row, 'baseline');
  const target = figure(numberFact(row, 'target'), unit);
  const counted = textFact(row, 'valuation') !== 'described';
  return {
    place: textFact(row, 'owner') || m.thread_owner_missing(),
    fact: baseline !== null && target ? `${formatNumber(baseline)} → ${target}` : target && `→ ${target}`,
    badge: counted && baseline === null ? { tone: 'warn', text: m.thread_baseline_missing() } : undefined
  };
}

/** What to call a record that has no name yet. */
export function titleOf(row: IndexRow): string {
  return row.title.trim() || areaOf(row) || m.thread_unnamed();
}

/** A competence that nobody has described is called by its field. */
function areaOf(row: IndexRow): string | undefined {
  if (row.collection !== 'competences') return undefined;
  return competenceAreaNames[textFact(row, 'area') as CompetenceArea]?.();
}

/**
 * Describes a record of the thread.
 * @param rows its surroundings by reference: session, participant, phase or lane, benefit
 * @param maps documents by id
 */
export function describe(
  row: IndexRow,
  rows: Rows,
  maps: ReadonlyMap<string, ThreadMap>,
  stage: Stage | undefined = stageOf(refTo(row), maps)
): Description {
  const title = titleOf(row);
  const map = maps.get(row.document);
  if (stage === 'observation') return { title, ...describeObservation(row, rows) };
  if (stage === 'finding') return { title, ...describeFinding(row, map) };
  if (stage === 'journey-step' || stage === 'process-step')
    return { title, ...describeElement(row, rows, map) };
  if (stage === 'change') return { title, ...describeChange(row) };
  if (stage === 'benefit') return { title, ...describeBenefit(row) };
  if (stage !== 'measurement') return { title, place: map?.title ?? '', fact: '' };
  const benefit = rows.get(`${row.document}/benefits/${textFact(row, 'benefit')}`);
  return {
    title: figure(numberFact(row, 'value'), textFact(benefit, 'unit')),
    place: benefit ? titleOf(benefit) : '',
    fact: formatDate(textFact(row, 'on'))
  };
}
