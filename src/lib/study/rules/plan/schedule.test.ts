import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleOf } from './schedule';

const at = (id: string, day: string, time: string) => ({
  id,
  appointment: { day, time, place: '', team: '' }
});
const now = { day: '2026-03-03', time: '10:00' };
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the schedule of a study', () => {
  it('has the next first, those that are over behind, and says who lacks one', () => {
    const { coming, over, without } = scheduleOf(
      [
        at('later', '2026-03-04', '09:00'),
        at('running', '2026-03-03', '09:30'),
        at('early', '2026-03-02', '12:00'),
        { id: 'nobody' },
        at('ended', '2026-03-03', '09:00'),
        at('some time today', '2026-03-03', '')
      ],
      now
    );
    expect(ids(coming)).toEqual(['some time today', 'running', 'later']);
    expect(ids(over)).toEqual(['ended', 'early']);
    expect(without).toEqual(['nobody']);
  });

  it('says which begin within the same hour, over midnight too', () => {
    const { coming } = scheduleOf(
      [
        at('a', '2026-03-04', '09:00'),
        at('b', '2026-03-04', '09:59'),
        at('c', '2026-03-04', '10:59'),
        at('d', '2026-03-04', '23:45'),
        at('e', '2026-03-05', '00:15'),
        at('f', '2026-03-04', '')
      ],
      now
    );
    const clashes = new Map(coming.map(({ id, clashes }) => [id, clashes]));
    expect(clashes).toEqual(
      new Map([
        ['f', []],
        ['a', ['b']],
        ['b', ['a']],
        ['c', []],
        ['d', ['e']],
        ['e', ['d']]
      ])
    );
  });

  it('loses nobody, and a clash is seen from both sides', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    const one = fc.record({
      day: fc.integer({ min: 1, max: 5 }).map((day) => `2026-03-${two(day)}`),
      time: fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`)
    });
    fc.assert(
      fc.property(fc.array(fc.option(one), { maxLength: 12 }), (rows) => {
        const { coming, over, without } = scheduleOf(
          rows.map((row, index) => (row ? at(`p${index}`, row.day, row.time) : { id: `p${index}` })),
          now
        );
        const all = [...coming, ...over];
        expect([...ids(all), ...without].sort()).toEqual(rows.map((_, index) => `p${index}`).sort());
        for (const { id, clashes } of all)
          for (const other of clashes) expect(all.find((row) => row.id === other)!.clashes).toContain(id);
      })
    );
  });
});
