import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newStep } from '../model';
import { alignSteps } from './align';

const steps = (ids: readonly string[]) => ids.map((id) => newStep({ id, order: 'a0', phase: 'p' }));
const said = (before: string, after: string) =>
  alignSteps(steps([...before]), steps([...after]))
    .map((column) => `${column.before?.id ?? '-'}${column.after?.id ?? '-'}`)
    .join(' ');

describe('aligned columns', () => {
  it('are shared by steps that stayed', () => {
    expect(said('abc', 'abc')).toBe('aa bb cc');
  });

  it('have gone steps before new ones, in their place', () => {
    expect(said('abcd', 'axd')).toBe('aa b- c- -x dd');
    expect(said('ab', 'axy')).toBe('aa b- -x -y');
    expect(said('', 'ab')).toBe('-a -b');
  });

  it('show a moved step in both places', () => {
    expect(said('abcd', 'bcda')).toBe('a- bb cc dd -a');
  });

  it('hold both maps whole and in order', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const columns = alignSteps(steps(before), steps(after));
        expect(columns.flatMap((column) => column.before?.id ?? [])).toEqual(before);
        expect(columns.flatMap((column) => column.after?.id ?? [])).toEqual(after);
        for (const column of columns)
          if (column.before && column.after) expect(column.before.id).toBe(column.after.id);
      })
    );
  });
});
