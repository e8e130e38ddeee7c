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

it('phases that are named after a part of an organisation are found without knowing it by name', () => {
  const phases = [
    'Byggesaksavdelingen',
    'Avdeling for helse',
    'Hos NAV-kontoret',
    'Enheten',
    'Servicetorget',
    'Department of Housing',
    'Planning office'
  ];
  expect(organisationPhases(phases, [])).toEqual(phases);
  expect(
    organisationPhases(['Arkiv', 'Servicetorg i Fjordvik'], ['arkivet', 'Servicetorget i Fjordvik'])
  ).toEqual(['Arkiv', 'Servicetorg i Fjordvik']);
});

it('what a citizen goes through is no part of an organisation', () => {
  const phases = [
    'Oppdage',
    'Søke',
    'Vente på svar',
    'Åpenhet',
    'Avdelte løp',
    'Kontroll',
    'Få vedtaket',
    'Apply'
  ];
  expect(organisationPhases(phases, ['Arkivet'])).toEqual([]);
});
