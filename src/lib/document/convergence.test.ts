import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byOrder, orderAt } from './order';
import { boardKind, card, column, type Board } from './test-kind';
import { WorkDocument } from './work-document';

const named = () => 'edit';

type Step =
  | {
      do: 'add' | 'type' | 'move' | 'remove' | 'link' | 'undo' | 'redo' | 'column';
      at: number;
      value: number;
    }
  /** Delivers to one replica what another has sent so far, in an order and with repeats decided by `value`. */
  | { do: 'deliver'; at: number; value: number };

const step: fc.Arbitrary<[number, Step]> = fc.tuple(
  fc.nat(2),
  fc.record({
    do: fc.constantFrom(
      'add',
      'type',
      'move',
      'remove',
      'link',
      'undo',
      'redo',
      'column',
      'deliver',
      'deliver'
    ),
    at: fc.nat(7),
    value: fc.nat(1000)
  })
) as fc.Arbitrary<[number, Step]>;

/** A replica, what it sent, and what of each other replica's sendings it took in. */
class Replica {
  readonly document = new WorkDocument<Board>('d', boardKind);
  readonly sent: Uint8Array[] = [];
  constructor(readonly name: number) {
    this.document.onUpdate((update, _, own) => own && this.sent.push(update));
  }

  act({ do: what, at, value }: Step): void {
    const { document } = this;
    const cards = document.all('cards');
    const id = cards[at % Math.max(1, cards.length)]?.id ?? '';
    if (what === 'undo') document.undo.undo();
    if (what === 'redo') document.undo.redo();
    document.edit(named, (edit) => {
      if (what === 'add') {
        edit.put('columns', column('k'));
        edit.put('cards', card(`${this.name}-${this.sent.length}`, { order: orderAt(cards, at) }));
      }
      if (what === 'column') edit.put('columns', column('k', { title: String(value) }));
      if (what === 'type') edit.change('cards', id, { text: `${this.name}:${value}` });
      if (what === 'move') {
        const others = cards.filter((one) => one.id !== id);
        edit.change('cards', id, { order: orderAt(others, value % (others.length + 1)) });
      }
      if (what === 'link') edit.change('cards', id, { links: [`d/c/${value % 4}`] });
      if (what === 'remove') edit.remove('cards', id);
    });
  }

  /** Messages of another replica: some, late ones first, some twice. */
  deliver(from: Replica, value: number): void {
    const some = from.sent.filter((_, at) => (at * 7 + value) % 3 > 0);
    const shuffled = some.map((update, at) => ({ update, key: (at * 31 + value) % 17 }));
    shuffled.sort((a, b) => a.key - b.key);
    for (const { update } of shuffled) this.document.apply([update]);
    if (some[0]) this.document.apply([some[0]]);
  }
}

it('three replicas that edit, lose touch, hear late, twice and out of order end up the same and sound', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const replicas = [new Replica(0), new Replica(1), new Replica(2)];
      for (const [who, one] of steps) {
        const replica = replicas[who]!;
        if (one.do === 'deliver') replica.deliver(replicas[one.at % 3]!, one.value);
        else replica.act(one);
      }
      for (const replica of replicas) for (const other of replicas) replica.document.apply(other.sent);

      const [first, ...others] = replicas.map(({ document }) => document);
      for (const { document } of replicas) {
        expect(document.hasGap).toBe(false);
        expect(document.parked()).toEqual([]);
        const cards = document.all('cards');
        expect([...cards].sort(byOrder)).toEqual(cards);
        expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
      }
      for (const other of others) expect(other.records()).toEqual(first!.records());
      // A fresh copy from one update says the same as those that heard every piece.
      const fresh = new WorkDocument<Board>('d', boardKind);
      fresh.apply([first!.encode()]);
      expect(fresh.records()).toEqual(first!.records());
      for (const { document } of [...replicas, { document: fresh }]) document.destroy();
    }),
    { numRuns: 150 }
  );
}, 60_000);
