import type { ChangeKind, ChangeState, Verdict } from '../../cycle/model';
import { follow } from '../../benefit/rules/follow';
import { benefitsOf, measurementsOf } from '../../benefit/rules/from-rows';
import type { IndexRow } from '../../document/context';
import type { CompetenceArea, CompetenceGroup, InvolvementStage, StakeholderKind } from '../../people/model';
import { groupBy } from '../../document/group';
import type { System } from '../../service/model/portfolio';
import type { HealthFacts, MapFact, SystemFact, TransferFact } from '../../service/rules/health/facts';
import { systemKey, systemsByKey, transfersIn, type SystemUse } from '../../service/rules/systems';
import { heldAt } from './held';
import { listFact, numberFact, refTo, textFact } from './links';

/** What the health check reads of a service, by kind of document and collection; `about` of every kind beside it. */
export const healthCollections = [
  ['service', 'stakeholders'],
  ['service', 'involvements'],
  ['service', 'competences'],
  ['service', 'cycles'],
  ['service', 'changes'],
  ['service', 'changeScores'],
  ['service', 'benefits'],
  ['service', 'measurements']
] as const;

/** What the health of one service takes from outside it: reckoned once for all services. */
export interface AroundService {
  /** The registered system behind each way of writing it. */
  readonly byKey: ReadonlyMap<string, Registered>;
  /** The systems that maps of a service name, by its id. */
  readonly systems: ReadonlyMap<string, readonly SystemFact[]>;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

const isTrue = (row: IndexRow, fact: string) => row.facts?.[fact] === true;
const said = (row: IndexRow, fact: string) => textFact(row, fact).trim() !== '';

/** The registered systems, as far as the index knows them. */
function registered(rows: readonly IndexRow[]) {
  return rows.map((row) => ({
    ref: refTo(row),
    id: row.id,
    name: row.title,
    aliases: listFact(row, 'aliases'),
    passesTo: listFact(row, 'passesTo'),
    ownership: (textFact(row, 'ownership') || 'unknown') as System['ownership'],
    owned: textFact(row, 'ownership') !== 'unknown' || said(row, 'owner')
  }));
}
type Registered = ReturnType<typeof registered>[number];

/**
 * What lies around all services.
 * @param register rows of the register of systems @param uses where maps name systems, in every service
 * @param today `YYYY-MM-DD`
 */
export function aroundServices(
  register: readonly IndexRow[],
  uses: readonly SystemUse[],
  today: string
): AroundService {
  const byKey = systemsByKey(registered(register));
  const found = new Map<string, { name: string; places: Map<string, string[]> }>();
  for (const { name, service, ref } of uses) {
    const key = byKey.get(systemKey(name))?.id ?? systemKey(name);
    const own = found.get(key) ?? { name, places: new Map<string, string[]>() };
    const places = own.places.get(service);
    if (places) places.push(ref);
    else own.places.set(service, [ref]);
    found.set(key, own);
  }
  const systems = new Map<string, SystemFact[]>();
  for (const { name, places } of found.values())
    for (const [service, uses] of places) {
      const fact = { name, registered: byKey.get(systemKey(name)), uses, services: places.size };
      systems.set(service, [...(systems.get(service) ?? []), fact]);
    }
  return { byKey, systems, today };
}

/** The maps among `about` rows. */
function mapsOf(abouts: readonly IndexRow[]): MapFact[] {
  return abouts.flatMap((row): MapFact[] => {
    const { kind, document } = row;
    if (kind !== 'journey' && kind !== 'process') return [];
    const first = textFact(row, 'firstStep');
    return [
      {
        ref: refTo(row),
        kind,
        state: textFact(row, 'state') === 'to-be' ? 'to-be' : 'as-is',
        inUse: textFact(row, 'status') === 'in-use',
        steps: numberFact(row, 'steps') ?? 0,
        timed: numberFact(row, 'timed') ?? 0,
        drawn: row.facts?.drawn === true,
        firstStep: first && `${document}/nodes/${first}`
      }
    ];
  });
}

function benefitFacts(benefits: readonly IndexRow[], measurements: readonly IndexRow[], today: string) {
  const indexed = benefitsOf(benefits);
  const followed = follow(
    indexed.map(({ benefit }) => benefit),
    measurementsOf(measurements),
    [],
    today
  );
  return followed.map(({ benefit, measurements, next }, at) => ({
    ref: indexed[at]!.ref,
    recipient: benefit.recipient,
    drawback: !!benefit.drawback,
    described: benefit.valuation === 'described',
    owned: benefit.owner.trim() !== '',
    baseline: benefit.baseline !== null,
    baselineOn: benefit.baselineOn,
    changes: benefit.changes,
    followed: next !== undefined || measurements.length > 0,
    overdue: next?.overdue ?? false
  }));
}

/** Sittings that were held, with their study; a rehearsal tests the test, and not the service. */
function sittings(abouts: readonly IndexRow[]): IndexRow[] {
  const rehearsals = new Set(
    abouts.filter((row) => row.kind === 'study' && isTrue(row, 'pilot')).map(({ document }) => document)
  );
  return abouts.filter(
    (row) => row.kind === 'session' && heldAt(row) && !rehearsals.has(textFact(row, 'study'))
  );
}

/**
 * What the health of a service is judged from.
 * @param service id of its document
 * @param rows its own: the `about` rows of its documents and the rows of `healthCollections`; others are passed over
 */
export function healthFacts(
  service: string,
  rows: readonly IndexRow[],
  { byKey, systems, today }: AroundService
): HealthFacts {
  const byCollection = groupBy(rows, ({ collection }) => collection);
  const order = (row: IndexRow) => textFact(row, 'order');
  // In the order that people gave them; where there is none, as they come.
  const of = (collection: string) =>
    (byCollection.get(collection) ?? []).toSorted((a, b) =>
      order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0
    );
  const abouts = of('about');
  const about = abouts.find((row) => row.kind === 'service');
  const held = sittings(abouts);
  const cycleOf = new Map(
    abouts.filter(({ kind }) => kind === 'study').map((row) => [row.document, row.refs[0] ?? ''])
  );
  const tested = new Set(held.map((row) => textFact(row, 'study')));
  const tests = groupBy(held, (row) => cycleOf.get(textFact(row, 'study')) ?? '');
  const scored = new Set(
    of('changeScores')
      .filter((row) => said(row, 'who'))
      .map((row) => textFact(row, 'change'))
  );
  const maps = mapsOf(abouts);
  const stateOf = new Map(maps.map(({ ref, state }) => [ref.split('/')[0]!, state]));
  const transfers = transfersIn(abouts).flatMap((transfer): TransferFact[] => {
    const from = byKey.get(systemKey(transfer.fromSystem));
    const to = byKey.get(systemKey(transfer.toSystem));
    if (from && from === to) return [];
    return [
      {
        ref: `${transfer.document}/nodes/${transfer.to}`,
        state: stateOf.get(transfer.document) ?? 'as-is',
        integrated: !!from && !!to && from.passesTo.includes(to.id)
      }
    ];
  });
  return {
    today,
    service: {
      ref: `${service}/about/about`,
      owned: !!about && said(about, 'owner'),
      reviewOn: textFact(about, 'reviewOn'),
      queued: numberFact(about, 'priority') !== null
    },
    stakeholders: of('stakeholders').map((row) => ({
      ref: refTo(row),
      id: row.id,
      kind: textFact(row, 'kind') as StakeholderKind,
      described: (row.text ?? '').trim() !== ''
    })),
    involvements: of('involvements').map((row) => ({
      ref: refTo(row),
      on: textFact(row, 'on'),
      stage: textFact(row, 'stage') as InvolvementStage,
      took: listFact(row, 'took'),
      deciders: listFact(row, 'deciders'),
      decided: isTrue(row, 'decided'),
      told: said(row, 'outcome'),
      about: row.refs
    })),
    competences: of('competences').map((row) => ({
      ref: refTo(row),
      group: textFact(row, 'group') as CompetenceGroup,
      area: textFact(row, 'area') as CompetenceArea,
      needed: numberFact(row, 'needed'),
      present: numberFact(row, 'present'),
      planned: isTrue(row, 'planned'),
      dueOn: textFact(row, 'dueOn'),
      done: isTrue(row, 'done')
    })),
    cycles: of('cycles').map((row) => ({
      ref: refTo(row),
      startsOn: textFact(row, 'startsOn'),
      endsOn: textFact(row, 'endsOn'),
      closed: isTrue(row, 'closed'),
      closedOn: textFact(row, 'closedOn'),
      lesson: said(row, 'lesson'),
      verdict: (textFact(row, 'verdict') || null) as Verdict | null,
      tests: tests.get(refTo(row))?.length ?? 0
    })),
    changes: of('changes').map((row) => ({
      ref: refTo(row),
      state: textFact(row, 'state') as ChangeState,
      owned: said(row, 'owner'),
      kinds: listFact(row, 'kinds') as readonly ChangeKind[],
      alters: listFact(row, 'alters'),
      becomes: listFact(row, 'becomes'),
      scored: scored.has(row.id)
    })),
    benefits: benefitFacts(of('benefits'), of('measurements'), today),
    maps,
    sessions: held.map(refTo),
    looseTests: abouts
      .filter(({ kind, document }) => kind === 'study' && tested.has(document) && !cycleOf.get(document))
      .map(refTo),
    systems: systems.get(service) ?? [],
    transfers
  };
}
