import type { IndexRow } from '../../document/context';
import { parseRef, toRef } from '../../document/record';
import type { Persona, Quote } from '../model';

/** What is known around a persona, from the index of its service. */
export interface Around {
  /** Reference of the persona. */
  readonly ref: string;
  readonly participants: readonly IndexRow[];
  /** The `about` rows of sessions. */
  readonly sessions: readonly IndexRow[];
  readonly findings: readonly IndexRow[];
  /** Records of journey maps that point at the persona: the maps themselves, lanes, cards, and scores of steps. */
  readonly pointing: readonly IndexRow[];
}

/** What a persona rests on, and what hangs on it. Everything is a reference, each once. */
export interface Foundation {
  readonly participants: readonly string[];
  readonly findings: readonly string[];
  /** Steps of journey maps that its findings touch, or where somebody like it said how it felt. */
  readonly steps: readonly string[];
  /** Journey maps, as documents. */
  readonly journeys: readonly string[];
  readonly sourcedQuotes: number;
  /**
   * `nothing`: nobody has written anything. `assumed`: words, and no participant, finding or source behind them.
   * `research`: something is behind them.
   */
  readonly basis: 'nothing' | 'assumed' | 'research';
}

const refOf = ({ document, collection, id }: IndexRow) => toRef(document, collection, id);
const fact = (row: IndexRow, name: string) => {
  const value = row.facts?.[name];
  return typeof value === 'string' ? value : '';
};

/** Whether a quote says where it comes from. A grade alone is no source. */
export function isSourced(quote: Quote, known: (ref: string) => boolean): boolean {
  return quote.source.trim() !== '' || (quote.from !== '' && known(quote.from));
}

/**
 * Walks from a persona to what is behind it: participants who are like it, those it is linked to, and those in whose
 * sessions the linked moments happened; then the findings it is linked to and those with a moment from a session of
 * these participants. Links to records that are gone count for nothing.
 * @param quotes those of this persona
 */
export function foundationOf(persona: Persona, quotes: readonly Quote[], around: Around): Foundation {
  const linked = [...persona.needsFrom, ...persona.barriersFrom, ...quotes.map(({ from }) => from)];
  const participantOf = new Map(
    around.sessions.map((row) => [
      row.document,
      toRef(fact(row, 'study'), 'participants', fact(row, 'participant'))
    ])
  );
  const known = new Set<string>(around.participants.map(refOf));
  const isFinding = new Set<string>(around.findings.map(refOf));
  const exists = (ref: string) =>
    known.has(ref) || isFinding.has(ref) || participantOf.has(parseRef(ref)?.document ?? '');

  const participants = new Set<string>(
    around.participants.filter((row) => row.refs.includes(around.ref)).map(refOf)
  );
  for (const ref of linked) {
    const person = known.has(ref) ? ref : participantOf.get(parseRef(ref)?.document ?? '');
    if (person && known.has(person)) participants.add(person);
  }
  const saw = (ref: string) => participants.has(participantOf.get(parseRef(ref)?.document ?? '') ?? '');
  const findings = around.findings.filter((row) => linked.includes(refOf(row)) || row.refs.some(saw));

  const scored = around.pointing.filter(({ collection }) => collection === 'scores');
  const touched = findings.flatMap((row) => row.refs.filter((ref) => parseRef(ref)?.collection === 'steps'));
  const sourcedQuotes = quotes.filter((quote) => isSourced(quote, exists)).length;
  const written = [persona.summary, persona.needs, persona.barriers, persona.quote].some((said) =>
    said.trim()
  );
  return {
    participants: [...participants],
    findings: findings.map(refOf),
    steps: [
      ...new Set([...touched, ...scored.map((row) => toRef(row.document, 'steps', fact(row, 'step')))])
    ],
    journeys: [...new Set(around.pointing.map(({ document }) => document))],
    sourcedQuotes,
    basis:
      participants.size || findings.length || sourcedQuotes
        ? 'research'
        : written || quotes.length
          ? 'assumed'
          : 'nothing'
  };
}
