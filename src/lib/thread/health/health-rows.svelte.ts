import type { IndexQuery, RecordIndex } from '../../document/context';
import { today } from '../../document/day';
import { groupBy } from '../../document/group';
import { parseRef } from '../../document/record';
import { PORTFOLIO } from '../../service/model/portfolio';
import { healthOf, type Health } from '../../service/rules/health/health';
import { systemUses } from '../../service/rules/systems';
import { liveQuery } from '../live-query.svelte';
import { aroundServices, healthCollections, healthFacts } from '../rules/health-facts';
import { refTo } from '../rules/links';

/** Where systems are registered and named, over all services. */
const systemQueries: readonly IndexQuery[] = [
  { document: PORTFOLIO, collection: 'systems' },
  { kind: 'process', collection: 'about' },
  { kind: 'journey', collection: 'about' }
];

/** Steps and cards that checks rest on. They are many, and only named where the grounds are shown. */
function insideMaps(health: Health | undefined): string[] {
  const checks = health?.flatMap(({ checks }) => checks) ?? [];
  const refs = checks.flatMap(({ meets, lacks, next }) => [...meets, ...lacks, next.ref ?? '']);
  return [...new Set(refs)].filter((ref) => {
    const collection = parseRef(ref)?.collection;
    return collection === 'nodes' || collection === 'cards';
  });
}

/**
 * The nine pieces of advice of services, live through the index.
 * @param service one, or undefined for all of them @param shown the one whose grounds are shown
 */
export function serviceHealth(
  index: RecordIndex,
  service: () => string | undefined,
  shown: () => string | undefined = service
) {
  const own = [undefined, ...healthCollections].map((part) =>
    liveQuery(index, (): IndexQuery => {
      const query: IndexQuery = part ? { kind: part[0], collection: part[1] } : { collection: 'about' };
      const id = service();
      return id ? { ...query, service: id } : query;
    })
  );
  const systems = systemQueries.map((query) => liveQuery(index, () => query));
  const rows = $derived(own.flatMap((query) => query.rows));
  const around = $derived(
    aroundServices(systems[0]!.rows, systemUses(systems.slice(1).flatMap((query) => query.rows)), today())
  );
  const byService = $derived(groupBy(rows, ({ service }) => service));
  const of = (id: string) => healthOf(healthFacts(id, byService.get(id) ?? [], around));
  const judged = $derived([...own, ...systems].every((query) => query.loaded));
  const inside = liveQuery(index, () => {
    const id = shown();
    return judged && id ? { these: insideMaps(of(id)) } : undefined;
  });
  const byRef = $derived(
    new Map([...systems[0]!.rows, ...inside.rows, ...rows].map((row) => [refTo(row), row]))
  );
  return {
    /** Whether the index has answered: before that everything would be too early. */
    get loaded() {
      return judged && inside.loaded;
    },
    /** The health of one service. */
    of,
    /** What is known of the records that the checks of the shown service rest on, by reference. */
    get byRef() {
      return byRef;
    }
  };
}
