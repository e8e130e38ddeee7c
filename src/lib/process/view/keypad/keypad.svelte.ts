import * as commands from '../../commands';
import type { Flow, Node } from '../../model';
import {
  entryOf,
  padStops,
  press,
  readEntry,
  restOf,
  type PadEntry,
  type PadField,
  type PadKey,
  type PadUnit
} from '../../rules/keypad';
import type { ProcessMap } from '../process-map.svelte';

/**
 * Where the keypad is and what stands in its display. What was pressed is written when the display is left: one
 * undo step a figure.
 */
export class Keypad {
  readonly stops = $derived.by(() => padStops(this.map.nodes, this.map.flows));
  #id = $state('');
  #field: PadField = $state('volume');
  #typed: PadEntry | undefined = $state.raw();
  /** The unit that times without a value begin with: the one used last. */
  #units: { [F in PadField]: PadUnit } = $state({
    volume: 'min',
    process: 'min',
    wait: 'day',
    accurate: 'min',
    share: 'min'
  });
  /** The time pressed is that from beginning to end, of which work is a part. */
  elapsed = $state(false);

  constructor(readonly map: ProcessMap) {
    const first =
      this.stops.find(({ id }) => id === map.single) ?? this.stops[map.about?.casesPerYear ? 1 : 0];
    if (first) this.#enter(first.id, first.fields[0]!);
  }

  readonly at = $derived.by(() =>
    Math.max(
      0,
      this.stops.findIndex(({ id }) => id === this.#id)
    )
  );
  readonly stop = $derived.by(() => this.stops[this.at]!);
  readonly node: Node | undefined = $derived.by(() => this.map.nodeById.get(this.stop.id));
  readonly flow: Flow | undefined = $derived.by(() => this.map.flowById.get(this.stop.id));
  readonly field: PadField = $derived.by(() =>
    this.stop.fields.includes(this.#field) ? this.#field : this.stop.fields[0]!
  );
  /** What stands in the display. */
  readonly entry: PadEntry = $derived.by(() => this.#typed ?? this.entryOf(this.field));
  /** Whether the display says what cannot be. */
  readonly wrong = $derived.by(() => readEntry(this.entry, this.field) === undefined);
  readonly rest = $derived.by(() => this.flow && restOf(this.flow, this.map.flows));

  /** What is known of a figure of this step. */
  entryOf(field: PadField): PadEntry {
    const { node, flow } = this;
    const unit = this.#units[field];
    if (field === 'volume') return entryOf(field, this.map.about?.casesPerYear ?? null, null, unit);
    if (field === 'share') return entryOf(field, flow?.probability ?? null, null, unit);
    if (field === 'accurate') return entryOf(field, node?.accurate ?? null, null, unit);
    return field === 'process'
      ? entryOf(field, node?.processMinutes ?? null, node?.processRange ?? null, unit)
      : entryOf(field, node?.waitMinutes ?? null, node?.waitRange ?? null, unit);
  }

  press(key: PadKey): void {
    this.#typed = press(this.entry, key, this.field);
    if (key === 'min' || key === 'hour' || key === 'day') this.#units[this.field] = key;
  }
  /** Fills in what the sisters of this way leave. */
  takeRest(): void {
    if (this.rest !== undefined) this.#typed = { ...entryOf('share', this.rest, null, 'min'), fresh: false };
  }

  /** To the next figure, or the one before; from the last of a step to the next step. @returns false at the end */
  go(by: 1 | -1): boolean {
    if (!this.write()) return false;
    const field = this.stop.fields[this.stop.fields.indexOf(this.field) + by];
    if (field) {
      this.#enter(this.stop.id, field);
      return true;
    }
    const stop = this.stops[this.at + by];
    if (!stop) return false;
    this.#enter(stop.id, by > 0 ? stop.fields[0]! : stop.fields.at(-1)!);
    return true;
  }
  /** To the next step or the one before, at its first figure. */
  goStep(by: 1 | -1): void {
    const stop = this.stops[this.at + by];
    if (stop && this.write()) this.#enter(stop.id, stop.fields[0]!);
  }
  /** To a figure of this step. */
  goField(field: PadField): void {
    if (this.write()) this.#enter(this.stop.id, field);
  }
  /** Follows what is chosen on the map. */
  follow(id: string | undefined): void {
    const stop = id !== this.#id && this.stops.find((one) => one.id && one.id === id);
    if (stop && this.write()) this.#enter(stop.id, stop.fields[0]!);
  }

  #enter(id: string, field: PadField): void {
    this.#id = id;
    this.#field = field;
    this.#typed = undefined;
    this.elapsed = false;
    if (this.map.single === id) return;
    if (id) this.map.show(id);
    else this.map.select([]);
  }

  /** Writes what was pressed. @returns false when it cannot be */
  write(): boolean {
    const { field, node, flow, map } = this;
    if (!this.#typed) return true;
    const read = readEntry(this.#typed, field);
    if (read === undefined) return false;
    this.#typed = undefined;
    const value = read?.value ?? null;
    if (field === 'volume') commands.setAbout(map.doc, { casesPerYear: value });
    else if (flow) commands.setProbability(map.doc, flow.id, value);
    else if (node && field === 'accurate') commands.setLean(map.doc, node.id, { accurate: value });
    else if (node)
      commands.setTime(map.doc, node.id, field === 'process' ? 'process' : 'wait', read, this.elapsed);
    this.elapsed = false;
    return true;
  }
}
