import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowBetween, meets, type Box } from './arrows';

/** Cards as they stand in columns of 200 with 12 between: column, top. */
const card = (column: number, top: number): Box => ({ left: column * 212, top, width: 200, height: 40 });

describe('arrows between cards', () => {
  it('turn in the gutter between neighbours', () => {
    const { path, label, box } = arrowBetween(card(0, 100), card(1, 300), 290);
    expect(path).toBe('M200 120 L203 120 Q206 120 206 123 L206 317 Q206 320 209 320 L212 320');
    expect(label).toEqual([206, 220]);
    expect(box).toEqual({ left: 200, top: 120, width: 12, height: 200 });
  });

  it('go level above the lane they arrive in past other columns', () => {
    const { label, path } = arrowBetween(card(0, 100), card(3, 300), 290);
    // The words stand on the line, clear of the cards that begin below it.
    expect(label).toEqual([(206 + 630) / 2, 285]);
    expect(path.startsWith('M200 120')).toBe(true);
    expect(path.endsWith('L636 320')).toBe(true);
  });

  it('go back from the left side, and round on the right between cards over one another', () => {
    expect(arrowBetween(card(3, 100), card(0, 300), 290).path.startsWith('M636 120')).toBe(true);
    const down = arrowBetween(card(1, 100), card(1, 300), 290);
    expect(down.label).toEqual([418, 220]);
    expect(down.path.endsWith('L412 320')).toBe(true);
  });

  it('have their words where no card is: in the gap next to the middle, else above the lane', () => {
    const gaps = [150, 230, 288];
    expect(arrowBetween(card(0, 100), card(1, 300), 290, 0, gaps).label).toEqual([206, 230]);
    expect(arrowBetween(card(0, 100), card(1, 300), 290, 0, [20, 600]).label).toEqual([206, 220]);
    // Neighbours in one lane have no gap between them.
    expect(arrowBetween(card(0, 300), card(1, 300), 294, 0, gaps).label).toEqual([206, 289]);
    expect(arrowBetween(card(0, 500), card(1, 500), 294, 0, gaps).label).toEqual([206, 520]);
  });

  it('keep apart in the same gutter', () => {
    const at = [0, 1, 2, 3, 4].map((slot) => arrowBetween(card(0, 0), card(1, 100), 90, slot).label[0]);
    expect(at).toEqual([206, 209, 203, 212, 200]);
  });

  it('cover both ends and have no unknown numbers, wherever the cards are', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 5000 }),
      top: fc.integer({ min: 0, max: 5000 }),
      width: fc.integer({ min: 0, max: 300 }),
      height: fc.integer({ min: 0, max: 300 })
    });
    fc.assert(
      fc.property(box, box, fc.nat(20), (from, to, slot) => {
        const arrow = arrowBetween(from, to, to.top - 6, slot);
        expect(arrow.path).not.toMatch(/NaN|Infinity/);
        expect(meets(arrow.box, from)).toBe(true);
        expect(meets(arrow.box, to)).toBe(true);
      })
    );
  });
});
