import type { Card } from '../model';
import { cellKey, phaseAt, type Cells, type MapLayout } from './layout';

/**
 * Where selection and focus can be on a map, as text: a record (`cards/<id>`), an empty cell
 * (`cells/<lane>/<step>`), a point of the emotion curve (`emotions/<step>`), or where the first step of an empty
 * phase will stand (`starts/<phase>`).
 */
export type Place =
  `${'phases' | 'steps' | 'lanes' | 'cards' | 'emotions' | 'starts'}/${string}` | `cells/${string}/${string}`;

export type Direction = 'left' | 'right' | 'up' | 'down' | 'home' | 'end';

/** A map as the arrow keys see it. */
export interface Terrain {
  readonly layout: MapLayout;
  readonly cells: Cells;
  /** The card with this id. */
  card(id: string): Card | undefined;
}

/** Rows above the lanes: phases, steps, the emotion curve. */
const PHASES = 0;
const STEPS = 1;
const EMOTIONS = 2;
const HEADINGS = 3;
/** Lane labels stand left of column 0. */
const LABELS = -1;

interface Spot {
  row: number;
  column: number;
  /** Which card of the cell. */
  index: number;
}

export function cellPlace(lane: string, step: string): Place {
  return `cells/${lane}/${step}`;
}

/** Which kind of thing is at a place, and its id (for a cell: the lane's, and the step's after). */
export function readPlace(place: Place): { kind: string; id: string; step?: string } {
  const [kind = '', id = '', step] = place.split('/');
  return { kind, id, step };
}

function spotOf({ layout, cells, card }: Terrain, place: Place): Spot | undefined {
  const { kind, id, step } = readPlace(place);
  const at = (row: number | undefined, column: number | undefined, index = 0) =>
    row === undefined || column === undefined ? undefined : { row, column, index };
  switch (kind) {
    case 'phases':
      return at(PHASES, layout.phases.find(({ phase }) => phase.id === id)?.from);
    case 'starts':
      return at(STEPS, layout.phases.find(({ phase, steps }) => phase.id === id && !steps.length)?.from);
    case 'steps':
      return at(STEPS, layout.columnOf.get(id));
    case 'emotions':
      return at(EMOTIONS, layout.columnOf.get(id));
    case 'lanes':
      return at(rowOf(layout, id), LABELS);
    case 'cells':
      return at(rowOf(layout, id), layout.columnOf.get(step!));
    default: {
      const found = card(id);
      if (!found) return undefined;
      const index = cells.get(cellKey(found.lane, found.step))?.findIndex((other) => other.id === id);
      return at(rowOf(layout, found.lane), layout.columnOf.get(found.step), index);
    }
  }
}

function rowOf(layout: MapLayout, lane: string): number | undefined {
  const row = layout.rowOf.get(lane);
  return row === undefined ? undefined : row + HEADINGS;
}

/** What stands at a spot; undefined for a spot with nothing to select. `index` is held within the cell. */
function placeAt({ layout, cells }: Terrain, { row, column, index }: Spot): Place | undefined {
  const lane = layout.lanes[row - HEADINGS];
  if (column === LABELS) return lane && `lanes/${lane.id}`;
  if (column < 0 || column >= layout.columns.length) return undefined;
  const step = layout.columns[column];
  if (row === PHASES) return `phases/${phaseAt(layout, column)!.phase.id}`;
  if (row === STEPS) {
    if (step) return `steps/${step.id}`;
    const { phase, folded } = phaseAt(layout, column)!;
    return folded ? undefined : `starts/${phase.id}`;
  }
  if (!step) return undefined;
  if (row === EMOTIONS) return `emotions/${step.id}`;
  if (!lane || layout.foldedLanes.has(lane.id)) return undefined;
  const cards = cells.get(cellKey(lane.id, step.id));
  if (!cards?.length) return cellPlace(lane.id, step.id);
  return `cards/${cards[Math.max(0, Math.min(index, cards.length - 1))]!.id}`;
}

/** Whether a place is still on the map. A cell with cards in it is none: its cards are. */
export function exists(terrain: Terrain, place: Place): boolean {
  const spot = spotOf(terrain, place);
  return !!spot && placeAt(terrain, spot) === place;
}

/** The column a place is in, counted from 0; undefined for lane labels and what is not on the map. */
export function columnAt(terrain: Terrain, place: Place): number | undefined {
  const column = spotOf(terrain, place)?.column;
  return column === LABELS ? undefined : column;
}

/** The place where keyboard users enter a map. */
export function firstPlace(terrain: Terrain): Place | undefined {
  return (
    placeAt(terrain, { row: STEPS, column: 0, index: 0 }) ??
    placeAt(terrain, { row: PHASES, column: 0, index: 0 }) ??
    placeAt(terrain, { row: HEADINGS, column: LABELS, index: 0 })
  );
}

/**
 * The place that an arrow key, Home or End leads to from another; undefined at the edge of the map. Up and down
 * go through the cards of a cell before they leave it. What cannot be selected, or is folded, is passed over.
 */
export function neighbour(terrain: Terrain, from: Place, direction: Direction): Place | undefined {
  const spot = spotOf(terrain, from);
  if (!spot) return undefined;
  const { layout, cells } = terrain;
  const columns = layout.columns.length;
  const rows = HEADINGS + layout.lanes.length;
  const seek = (start: Spot, rowBy: number, columnBy: number): Place | undefined => {
    let { row, column } = start;
    for (; row >= 0 && row < rows && column >= LABELS && column < columns; row += rowBy, column += columnBy) {
      const place = placeAt(terrain, { row, column, index: start.index });
      if (place && place !== from) return place;
    }
    return undefined;
  };
  switch (direction) {
    case 'left':
      return seek({ ...spot, column: spot.column - 1 }, 0, -1);
    case 'right':
      return seek({ ...spot, column: spot.column + 1 }, 0, 1);
    case 'home':
      return seek({ ...spot, column: LABELS }, 0, 1) ?? from;
    case 'end':
      return seek({ ...spot, column: columns - 1 }, 0, -1) ?? from;
    case 'up':
    case 'down': {
      const by = direction === 'up' ? -1 : 1;
      const lane = layout.lanes[spot.row - HEADINGS];
      const step = spot.column === LABELS ? undefined : layout.columns[spot.column];
      const here = (lane && step && cells.get(cellKey(lane.id, step.id))) || [];
      const next = here[spot.index + by];
      if (next) return `cards/${next.id}`;
      const on = { row: spot.row + by, index: by < 0 ? Number.MAX_SAFE_INTEGER : 0 };
      // Lane labels are under the headings of a phase without steps, and under the first column of any map.
      const aside = spot.column === LABELS ? 0 : step ? undefined : LABELS;
      return (
        seek({ ...on, column: spot.column }, by, 0) ??
        (aside === undefined ? undefined : seek({ ...on, column: aside }, by, 0))
      );
    }
  }
}

/** The step that a place belongs to; undefined for phases, lanes and empty phases. */
export function stepOf(terrain: Terrain, place: Place): string | undefined {
  const { kind, id, step } = readPlace(place);
  if (kind === 'steps' || kind === 'emotions') return id;
  if (kind === 'cells') return step;
  return kind === 'cards' ? terrain.card(id)?.step : undefined;
}
