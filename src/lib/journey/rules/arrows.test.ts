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
    expect(label).toEqual([(206 + 630) / 2, 293]);
    expect(path.startsWith('M200 120')).toBe(true);
    expect(path.endsWith('L636 320')).toBe(true);
  });

  it('go back from the left side, and round on the right between cards over one another', () => {
    expect(arrowBetween(card(3, 100), card(0, 300), 290).path.startsWith('M636 120')).toBe(true);
    const down = arrowBetween(card(1, 100), card(1, 300), 290);
    expect(down.label).toEqual([418, 220]);
    expect(down.path.endsWith('L412 320')).toBe(true);
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
