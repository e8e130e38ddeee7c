import { byOrder, orderAt } from '../../../document/order';

interface Placed {
  readonly id: string;
  readonly order: string;
}

/**
 * Records with a place among siblings, as a table changes them. What is new comes after the sibling that the table
 * spoke of last, so that rows put in between end up in between; what is there keeps its place.
 */
export class Siblings<R extends Placed> {
  readonly #before = new Map<string, R>();
  readonly #now = new Map<string, R>();
  readonly #groups = new Map<string, R[]>();
  /** By parent: the sibling spoken of last. */
  readonly #last = new Map<string, string>();

  constructor(
    records: readonly R[],
    readonly parentOf: (record: R) => string
  ) {
    for (const record of [...records].sort(byOrder)) {
      this.#before.set(record.id, record);
      this.#now.set(record.id, record);
      this.#group(parentOf(record)).push(record);
    }
  }

  get(id: string): R | undefined {
    return this.#now.get(id);
  }

  /** The records of a parent, in order. */
  in(parent: string): readonly R[] {
    return this.#groups.get(parent) ?? [];
  }

  isNew(id: string): boolean {
    return this.#now.has(id) && !this.#before.has(id);
  }

  /** Notes that the table speaks of a record. */
  mention(id: string): void {
    const record = this.#now.get(id);
    if (record) this.#last.set(this.parentOf(record), id);
  }

  /** Puts a new record after the sibling spoken of last, else last. Its own `order` is not looked at. */
  add(record: R): R {
    const placed = this.#place(record);
    this.mention(placed.id);
    return placed;
  }

  /** Changes fields of a record; with another parent it is placed as a new one is. */
  change(id: string, fields: Partial<R>): void {
    const record = this.#now.get(id)!;
    const changed = { ...record, ...fields };
    const [from, to] = [this.parentOf(record), this.parentOf(changed)];
    const group = this.#group(from);
    const at = group.indexOf(record);
    if (from === to) {
      group[at] = changed;
      this.#now.set(id, changed);
    } else {
      group.splice(at, 1);
      if (this.#last.get(from) === id) this.#last.delete(from);
      this.#place(changed);
    }
    this.mention(id);
  }

  /** What is new or differs from before, with the names of the fields that do. */
  changed(): { record: R; fields: string[] }[] {
    return [...this.#now.values()].flatMap((record) => {
      const before = this.#before.get(record.id);
      if (!before) return [{ record, fields: [] }];
      if (before === record) return [];
      const fields = (Object.keys(record) as (keyof R & string)[]).filter(
        (field) => JSON.stringify(before[field]) !== JSON.stringify(record[field])
      );
      return fields.length ? [{ record, fields }] : [];
    });
  }

  #place(record: R): R {
    const parent = this.parentOf(record);
    const group = this.#group(parent);
    const last = this.#last.get(parent);
    const after = last === undefined ? -1 : group.findIndex(({ id }) => id === last);
    const index = after < 0 ? group.length : after + 1;
    const placed = { ...record, order: orderAt(group, index) };
    group.splice(index, 0, placed);
    this.#now.set(placed.id, placed);
    return placed;
  }

  #group(parent: string): R[] {
    let group = this.#groups.get(parent);
    if (!group) this.#groups.set(parent, (group = []));
    return group;
  }
}
