import type { IndexRow } from '../../document/context';
import type { Flow, Node } from '../../process/model';
import type { System } from '../model/portfolio';

/** A place on a map where a system is named. */
export interface SystemUse {
  /** As written there. */
  readonly name: string;
  /** Id of the service. */
  readonly service: string;
  /** Reference of the step or card. */
  readonly ref: string;
  /** What the step or card is called. */
  readonly title: string;
}

/** A system with where it is used. */
export interface SystemLine {
  /** The same for all ways of writing one name. */
  readonly key: string;
  readonly name: string;
  /** Undefined while it stands on maps only. */
  readonly registered: System | undefined;
  readonly uses: readonly SystemUse[];
  /** Ids of the services that use it, each once. */
  readonly services: readonly string[];
}

/** What makes two names the same: neither case nor spaces tell systems apart. */
export const systemKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nb');

/** The systems in what was written in one field: several are divided by comma, semicolon, slash, plus or a new line. */
export function systemNames(written: string): string[] {
  const names = written.split(/[,;/+\n]/).map((name) => name.trim().replace(/\s+/g, ' '));
  return [...new Map(names.filter(Boolean).map((name) => [systemKey(name), name])).values()];
}

/** The registered system behind each way of writing it. The first registered holds a name that two claim. */
export function systemsByKey<S extends { readonly name: string; readonly aliases: readonly string[] }>(
  systems: readonly S[]
): Map<string, S> {
  const byKey = new Map<string, S>();
  for (const system of systems)
    for (const name of [system.name, ...system.aliases]) {
      const key = systemKey(name);
      if (key && !byKey.has(key)) byKey.set(key, system);
    }
  return byKey;
}

/** A system as one place of a map names it: what the `about` row of the map tells of it. */
export interface NamedSystem {
  /** Collection and id of the step or card. */
  readonly at: string;
  /** What the step or card is called. */
  readonly title: string;
  /** What stands in its field; several systems may. */
  readonly written: string;
}

/** A list among the facts of a row, as `thread/rules/wholes.ts` wrote it. */
const listOf = <T>(row: IndexRow, fact: string): readonly T[] => {
  const value = row.facts?.[fact];
  return Array.isArray(value) ? (value as readonly T[]) : [];
};

/** Where maps name systems. @param maps `about` rows of processes and journeys. Others are passed over */
export function systemUses(maps: readonly IndexRow[]): SystemUse[] {
  return maps.flatMap((row) => {
    const { service, document } = row;
    return listOf<NamedSystem>(row, 'systems').flatMap(({ at, title, written }) =>
      systemNames(written).map((name) => ({ name, service, ref: `${document}/${at}`, title }))
    );
  });
}

/**
 * All systems, registered and only named on maps: those that most services use first, then by name.
 * @param compare puts names in the order of the user's language
 */
export function systemLines(
  systems: readonly System[],
  uses: readonly SystemUse[],
  compare: (a: string, b: string) => number
): SystemLine[] {
  const byKey = systemsByKey(systems);
  const gathered = new Map<string, { name: string; registered: System | undefined; uses: SystemUse[] }>();
  for (const system of systems) gathered.set(system.id, { name: system.name, registered: system, uses: [] });
  for (const use of uses) {
    const registered = byKey.get(systemKey(use.name));
    const key = registered?.id ?? systemKey(use.name);
    const line = gathered.get(key) ?? { name: use.name, registered: undefined, uses: [] };
    line.uses.push(use);
    gathered.set(key, line);
  }
  return [...gathered]
    .map(([key, line]) => ({ key, ...line, services: [...new Set(line.uses.map(({ service }) => service))] }))
    .sort((a, b) => b.services.length - a.services.length || compare(a.name, b.name));
}

/** Work that goes from a step in one system to a step in another. */
export interface Transfer {
  /** Ids of the steps. */
  readonly from: string;
  readonly to: string;
  /** Names as written. */
  readonly fromSystem: string;
  readonly toSystem: string;
}

/** Steps that a system does by itself: nobody types anything there. */
const automatic: ReadonlySet<Node['kind']> = new Set(['serviceTask', 'scriptTask', 'businessRuleTask']);

/**
 * Where work passes to another system and a person goes on with it, along sequence flows, through whatever on the way names none. A step with
 * several systems hands over to one that shares none of them; the first of each is named. Loops are walked once.
 */
export function transfersOf(
  nodes: readonly Pick<Node, 'id' | 'system' | 'kind'>[],
  flows: readonly Pick<Flow, 'source' | 'target' | 'kind'>[]
): Transfer[] {
  const next = new Map<string, string[]>();
  for (const { source, target, kind } of flows)
    if (kind === 'sequence') next.set(source, [...(next.get(source) ?? []), target]);
  const namesOf = new Map(nodes.map(({ id, system }) => [id, systemNames(system)]));
  const byItself = new Set(nodes.filter(({ kind }) => automatic.has(kind)).map(({ id }) => id));
  const found: Transfer[] = [];
  for (const [from, names] of namesOf) {
    if (names.length === 0) continue;
    const here = new Set(names.map(systemKey));
    const seen = new Set<string>([from]);
    const queue = [...(next.get(from) ?? [])];
    for (let to = queue.shift(); to !== undefined; to = queue.shift()) {
      if (seen.has(to)) continue;
      seen.add(to);
      const there = namesOf.get(to) ?? [];
      if (there.length === 0) queue.push(...(next.get(to) ?? []));
      else if (!byItself.has(to) && !there.some((name) => here.has(systemKey(name))))
        found.push({ from, to, fromSystem: names[0]!, toSystem: there[0]! });
    }
  }
  return found;
}

/** Transfers in every process map. @param maps `about` rows of processes. Others are passed over */
export function transfersIn(maps: readonly IndexRow[]): PlacedTransfer[] {
  return maps.flatMap((row) => {
    const { service, document } = row;
    return listOf<Transfer>(row, 'transfers').map((transfer) => ({ ...transfer, service, document }));
  });
}

/** A transfer with the map and service it is in. */
export interface PlacedTransfer extends Transfer {
  readonly service: string;
  readonly document: string;
}

/** All transfers from one system to another. */
export interface TransferPair {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Registered systems, where both are. */
  readonly systems: readonly [System, System] | undefined;
  /** Data passes by itself: nobody types it in. */
  readonly integrated: boolean;
  readonly transfers: readonly PlacedTransfer[];
  readonly services: readonly string[];
}

/** Transfers by pair of systems: those typed by hand first, then those in most places. */
export function transferPairs(
  systems: readonly System[],
  transfers: readonly PlacedTransfer[]
): TransferPair[] {
  const byKey = systemsByKey(systems);
  const pairs = new Map<string, PlacedTransfer[]>();
  const identity = (name: string) => byKey.get(systemKey(name))?.id ?? systemKey(name);
  for (const transfer of transfers) {
    const [from, to] = [identity(transfer.fromSystem), identity(transfer.toSystem)];
    // Two ways of writing one system.
    if (from === to) continue;
    const key = JSON.stringify([from, to]);
    pairs.set(key, [...(pairs.get(key) ?? []), transfer]);
  }
  return [...pairs]
    .map(([key, places]): TransferPair => {
      const { fromSystem, toSystem } = places[0]!;
      const [from, to] = [byKey.get(systemKey(fromSystem)), byKey.get(systemKey(toSystem))];
      return {
        key,
        from: from?.name ?? fromSystem,
        to: to?.name ?? toSystem,
        systems: from && to ? [from, to] : undefined,
        integrated: !!from && !!to && from.passesTo.includes(to.id),
        transfers: places,
        services: [...new Set(places.map(({ service }) => service))]
      };
    })
    .sort((a, b) => Number(a.integrated) - Number(b.integrated) || b.transfers.length - a.transfers.length);
}

/** What is wrong or missing about a system. */
export type SystemGap = 'unregistered' | 'no-owner' | 'contract-over' | 'contract-ends' | 'unused';

/** Days before the end of a contract from which the end is said: a procurement takes the better part of a year. */
export const CONTRACT_NOTICE_DAYS = 365;

/** @param today `YYYY-MM-DD` */
export function systemGaps({ registered, uses }: SystemLine, today: string): SystemGap[] {
  if (!registered) return ['unregistered'];
  const gaps: SystemGap[] = [];
  const { ownership, owner, contractUntil } = registered;
  if (ownership === 'unknown' && owner.trim() === '') gaps.push('no-owner');
  if (contractUntil !== '') {
    const days = (Date.parse(`${contractUntil}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
    if (days < 0) gaps.push('contract-over');
    else if (days <= CONTRACT_NOTICE_DAYS) gaps.push('contract-ends');
  }
  if (uses.length === 0) gaps.push('unused');
  return gaps;
}
