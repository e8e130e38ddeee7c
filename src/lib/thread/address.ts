import type { IndexRow, RecordIndex } from '../document/context';
import { ABOUT, parseRef, toRef, type Ref } from '../document/record';

/** Enough of an index row to find the screen that shows its record. */
export type Place = Pick<IndexRow, 'document' | 'kind' | 'service' | 'collection' | 'id'>;

/** The screens inside a service that show the service document's own collections. */
const screens: { readonly [collection: string]: string } = {
  personas: 'people',
  quotes: 'people',
  stakeholders: 'people',
  stakeholderActions: 'people',
  involvements: 'people',
  competences: 'people',
  cycles: 'changes',
  changes: 'changes',
  benefits: 'benefits',
  measurements: 'benefits',
  chain: 'benefits',
  assessments: 'health'
};

/** The screens that show the portfolio's own collections. */
const portfolioScreens: { readonly [collection: string]: string } = {
  systems: '/systems',
  programmes: '/portfolio/programmes',
  decisionPoints: '/portfolio/programmes',
  gates: '/portfolio/programmes',
  roadmap: '/portfolio/plan',
  roles: '/portfolio/plan',
  busyPeriods: '/portfolio/plan',
  criteria: '/portfolio/matrix'
};

/** The reference to the record of an index row. */
export function refOf(place: Pick<Place, 'document' | 'collection' | 'id'>): Ref {
  return toRef(place.document, place.collection, place.id);
}

/**
 * The address of the screen where a record is shown, with `?at=<collection>/<id>` to select it there. Whole
 * documents have no `at`.
 */
export function addressOf(place: Place): string {
  const { document, kind, service, collection, id } = place;
  if (kind === 'portfolio') {
    const screen = portfolioScreens[collection];
    return screen ? `${screen}?at=${collection}/${id}` : '/';
  }
  const at = collection === ABOUT ? '' : `?at=${collection}/${id}`;
  if (kind !== 'service') return `/service/${service}/${kind}/${document}${at}`;
  const screen = screens[collection];
  return screen ? `/service/${document}/${screen}${at}` : `/service/${document}`;
}

/** The address of the record behind a reference; undefined when the index has no such record. */
export async function findAddress(index: RecordIndex, ref: string): Promise<string | undefined> {
  const [row] = await index.find({ these: [ref], limit: 1 });
  return row && addressOf(row);
}

/** The record that an address asks its screen to show, from `?at=<collection>/<id>`. */
export function readAt(url: URL): { collection: string; id: string } | undefined {
  const place = parseRef(`here/${url.searchParams.get('at') ?? ''}`);
  return place && { collection: place.collection, id: place.id };
}
