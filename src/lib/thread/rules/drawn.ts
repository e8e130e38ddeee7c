import type { IndexRow } from '../../document/context';
import { groupBy } from '../../document/group';
import { isActivity, type NodeKind } from '../../process/model';
import { skeletonOf } from '../../process/rules/skeleton';
import { numberFact, textFact } from './links';

/** Rows that say what is in maps: a journey's steps and cards, a process map's nodes. */
export const drawnCollections = [
  ['journey', 'steps'],
  ['journey', 'cards'],
  ['process', 'nodes']
] as const;

/**
 * The maps that hold somebody's work. Named steps of a journey are its frame: what fills it are cards, how a step feels
 * and how long it takes. A process map is drawn once it has a step with a name; one that a template laid out once its
 * steps are others than the template's, or hold a figure.
 * @param maps `about` rows @param rows of `drawnCollections`
 * @returns ids of documents
 */
export function drawnMaps(maps: readonly IndexRow[], rows: readonly IndexRow[]): ReadonlySet<string> {
  const byMap = groupBy(rows, ({ document }) => document);
  const isDrawn = (map: IndexRow): boolean => {
    const own = byMap.get(map.document) ?? [];
    return map.kind === 'journey'
      ? own.some(fillsJourney)
      : isWorkedOn(
          own.filter(({ collection }) => collection === 'nodes'),
          textFact(map, 'skeleton')
        );
  };
  return new Set(maps.filter(isDrawn).map(({ document }) => document));
}

/** Minutes may be a number or a range; blank is null. */
const takesTime = ({ facts = {} }: IndexRow): boolean =>
  ['processMinutes', 'waitMinutes'].some((fact) => (facts[fact] ?? null) !== null);

function fillsJourney(row: IndexRow): boolean {
  if (row.collection === 'cards') return row.title.trim() !== '';
  return row.collection === 'steps' && (numberFact(row, 'emotion') !== null || takesTime(row));
}

function isWorkedOn(nodes: readonly IndexRow[], skeleton: string): boolean {
  const steps = nodes.filter((row) => isActivity(textFact(row, 'kind') as NodeKind));
  if (!steps.some(({ title }) => title.trim())) return false;
  return (
    !skeleton ||
    skeletonOf(nodes.map(({ title }) => title)) !== skeleton ||
    steps.some((row) => takesTime(row) || textFact(row, 'system') !== '')
  );
}
