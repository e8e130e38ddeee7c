import type { Node } from '../../model';
import { GAP } from '../geometry';
import type { MapRecords } from '../map';
import { phaseByNode, spansOf } from '../phases';
import type { Columns } from './block';
import type { Ordered } from './grid-rows';

/** Length of a phase in which nothing stands. */
const EMPTY = 160;

/** The phases that a layout keeps: which steps each holds, in their order. */
export class PhaseColumns {
  readonly #ids: readonly string[];
  readonly #placeOf: ReadonlyMap<string, number>;
  /** Place of the phase that a column is in. */
  #phaseOf = new Map<number, number>();

  constructor(map: MapRecords) {
    const spans = spansOf(map);
    this.#ids = spans.map(({ phase }) => phase.id);
    this.#placeOf = new Map([...phaseByNode(map, spans)].map(([id, span]) => [id, spans.indexOf(span)]));
  }

  /** Lets the columns of each phase come after those of the phases before it. */
  order(nodes: readonly Node[], order: ReadonlyMap<string, Ordered>): ReadonlyMap<string, Ordered> {
    if (!this.#ids.length) return order;
    const keyed = nodes.map(({ id }) => {
      const { column, rank } = order.get(id) ?? { column: 0, rank: 0 };
      return { id, rank, column, phase: this.#placeOf.get(id) ?? 0 };
    });
    keyed.sort((a, b) => a.phase - b.phase || a.column - b.column);
    const found = new Map<string, Ordered>();
    this.#phaseOf = new Map();
    let at = -1;
    keyed.forEach(({ id, rank, column, phase }, place) => {
      const before = keyed[place - 1];
      if (!before || before.phase !== phase || before.column !== column) at++;
      this.#phaseOf.set(at, phase);
      found.set(id, { column: at, rank });
    });
    return found;
  }

  /** Room kept before a column for phases in which nothing stands. In map units. */
  readonly before = (column: number): number => {
    const phase = this.#phaseOf.get(column);
    const last = this.#phaseOf.get(column - 1) ?? -1;
    return phase === undefined ? 0 : EMPTY * Math.max(0, phase - last - 1);
  };

  /** The same after the last column. */
  get after(): number {
    return EMPTY * Math.max(0, this.#ids.length - 1 - Math.max(-1, ...this.#phaseOf.values()));
  }

  /** Where each phase ends: in the middle between two columns. `end` is where the map does. */
  ends(columns: Columns, end: number): Map<string, number> {
    const first = new Map<number, number>();
    for (const [column, left] of [...columns.left].sort((a, b) => b[0] - a[0]))
      first.set(this.#phaseOf.get(column) ?? 0, left);
    const ends = new Map<string, number>();
    let next = end;
    for (let place = this.#ids.length - 1; place >= 0; place--) {
      ends.set(this.#ids[place]!, Math.round(next));
      const left = first.get(place);
      next = left === undefined ? next - EMPTY : left - GAP / 2;
    }
    return ends;
  }
}
