import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from './ids';
import { byOrder, orderAt, ordersAfter, type Ordered } from './order';

const ids = (list: readonly Ordered[]) => [...list].sort(byOrder).map(({ id }) => id);

describe('order', () => {
  it('puts a record exactly where it was asked to go, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (places) => {
        const wanted: string[] = [];
        let list: Ordered[] = [];
        places.forEach((place, count) => {
          const at = Math.min(place, wanted.length);
          const id = `r${count}`;
          list = [...list, { id, order: orderAt(list, at) }].sort(byOrder);
          wanted.splice(at, 0, id);
        });
        expect(ids(list)).toEqual(wanted);
      })
    );
  });

  it('finds room after siblings that two devices gave the same order', () => {
    const [order] = ordersAfter(undefined, 1) as [string];
    const twins: Ordered[] = [
      { id: 'a', order },
      { id: 'b', order }
    ];
    expect(orderAt(twins, 1) > order).toBe(true);
  });

  it('goes to the ends for places outside the list', () => {
    const list = ordersAfter(undefined, 2).map((order, at) => ({ id: String(at), order }));
    expect(orderAt(list, -5) < list[0]!.order).toBe(true);
    expect(orderAt(list, 99) > list[1]!.order).toBe(true);
  });
});

describe('ids', () => {
  it('are 20 characters that may stand in an address', () => {
    const made = new Set(Array.from({ length: 1000 }, newId));
    expect(made.size).toBe(1000);
    for (const id of made) expect(id).toMatch(/^[0-9a-z]{20}$/);
  });
});
