import { placementId, type Group, type ObservationKind, type Placement } from '../../model';

/** A group with what lies in it. */
export interface Heap<G, N> {
  readonly group: G;
  readonly notes: readonly N[];
}

/** The affinity board: what is sorted, and what is not yet. */
export interface Board<G, N> {
  readonly unsorted: readonly N[];
  readonly heaps: readonly Heap<G, N>[];
}

/**
 * Lays observations on the board: each stands exactly once, in its group or unsorted. Those of a group that is gone
 * are unsorted; placements of observations that are not given count for nothing.
 * @param groups in their order @param notes in the order of the sessions, which the unsorted keep
 */
export function boardOf<G extends Pick<Group, 'id'>, N extends { readonly ref: string }>(
  groups: readonly G[],
  placements: readonly Placement[],
  notes: readonly N[]
): Board<G, N> {
  const places = new Map(placements.map((placement) => [placement.id, placement]));
  const heaps = new Map(groups.map(({ id }) => [id, [] as { note: N; place: Placement }[]]));
  const unsorted: N[] = [];
  for (const note of notes) {
    const place = places.get(placementId(note.ref));
    const heap = place && heaps.get(place.group);
    if (heap) heap.push({ note, place });
    else unsorted.push(note);
  }
  const inOrder = (a: Placement, b: Placement) =>
    a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;
  return {
    unsorted,
    heaps: groups.map((group) => ({
      group,
      notes: heaps
        .get(group.id)!
        .sort((a, b) => inOrder(a.place, b.place))
        .map(({ note }) => note)
    }))
  };
}

/** Characters that a name guessed from a note may have. */
const NAME = 120;
/** The beginning of a note, as a name is guessed from it. */
export const firstWords = (text: string): string => text.trim().split('\n')[0]!.slice(0, NAME).trim();

/**
 * A first guess at the name of what notes say together: the words of the first that says something. Never what
 * somebody is quoted with: a name goes into reports and stays when a quote is taken back.
 */
export function guessedName(
  notes: readonly { readonly kind: ObservationKind; readonly text: string }[]
): string {
  return firstWords(notes.find(({ kind, text }) => kind !== 'quote' && text.trim())?.text ?? '');
}
