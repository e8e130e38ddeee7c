import type { IndexQuery, RecordIndex } from '../../document/context';
import { today } from '../../document/day';
import { groupBy } from '../../document/group';
import { PORTFOLIO } from '../../service/model/portfolio';
import { healthOf } from '../../service/rules/health/health';
import { systemUses } from '../../service/rules/systems';
import { liveQuery } from '../live-query.svelte';
import { aroundServices, healthCollections, healthFacts } from '../rules/health-facts';
import { refTo } from '../rules/links';

/** Where systems are registered and named, over all services. */
const systemQueries: readonly IndexQuery[] = [
  { document: PORTFOLIO, collection: 'systems' },
  { kind: 'process', collection: 'nodes' },
  { kind: 'journey', collection: 'cards' },
  { kind: 'journey', collection: 'lanes' }
];

/** The nine pieces of advice of services, live through the index. @param service one, or undefined for all of them */
export function serviceHealth(index: RecordIndex, service: () => string | undefined) {
  const own = [undefined, ...healthCollections].map((part) =>
    liveQuery(index, (): IndexQuery => {
      const query: IndexQuery = part ? { kind: part[0], collection: part[1] } : { collection: 'about' };
      const id = service();
      return id ? { ...query, service: id } : query;
    })
  );
  const systems = systemQueries.map((query) => liveQuery(index, () => query));
  const loaded = $derived([...own, ...systems].every((query) => query.loaded));
  const rows = $derived(own.flatMap((query) => query.rows));
  const around = $derived(
    aroundServices(systems[0]!.rows, systemUses(systems.slice(1).flatMap((query) => query.rows)), today())
  );
  const byService = $derived(groupBy(rows, ({ service }) => service));
  const byRef = $derived(
    new Map([...systems.flatMap((query) => query.rows), ...rows].map((row) => [refTo(row), row]))
  );
  return {
    /** Whether the index has answered: before that everything would be too early. */
    get loaded() {
      return loaded;
    },
    /** The health of one service. */
    of: (id: string) => healthOf(healthFacts(id, byService.get(id) ?? [], around)),
    /** What is known of the records that checks rest on, by reference. */
    get byRef() {
      return byRef;
    }
  };
}
