import { expect, it } from 'vitest';
import { aliveNotices, organisationPhases } from './alive';

it('a map in use wants an owner, and to be looked over by its day', () => {
  const of = (status: 'draft' | 'in-use' | 'retired', owner: string, reviewOn: string) =>
    aliveNotices({ status, owner, reviewOn }, '2026-03-02').map(({ kind }) => kind);
  expect(of('in-use', ' ', '2026-03-01')).toEqual(['review-passed', 'no-owner']);
  expect(of('in-use', 'Kari', '2026-03-02')).toEqual([]);
  expect(of('draft', '', '')).toEqual([]);
  expect(of('draft', '', '2025-01-01')).toEqual(['review-passed']);
  expect(of('retired', '', '2025-01-01')).toEqual([]);
});

it('phases called as people of the organisation are found, however they are written', () => {
  expect(
    organisationPhases(
      ['Før', 'arkivet ', 'Tildelings  kontoret', ''],
      ['Arkivet', 'tildelings kontoret', '']
    )
  ).toEqual(['arkivet ', 'Tildelings  kontoret']);
});
