import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import { boardStages, cycleBoard, type BoardRows } from './cycle-board';

const row = (fields: Partial<IndexRow>): IndexRow => ({
  document: 's1',
  kind: 'service',
  service: 's1',
  collection: 'about',
  id: 'about',
  title: '',
  refs: [],
  ...fields
});
const cycle = (id: string, service: string, facts: NonNullable<IndexRow['facts']>) =>
  row({
    document: service,
    service,
    collection: 'cycles',
    id,
    facts: { startsOn: '2026-11-01', endsOn: '2026-11-20', closed: false, ...facts }
  });
const change = (service: string, of: string, state: string) =>
  row({ document: service, service, collection: 'changes', id: state, facts: { cycle: of, state } });

const none: BoardRows = { cycles: [], changes: [], studies: [], sessions: [] };
const board = (rows: Partial<BoardRows>) => cycleBoard({ ...none, ...rows }, ['s1', 's2'], '2026-11-30');
const idsOf = (rows: Partial<BoardRows>) =>
  Object.fromEntries(
    boardStages.map((stage) => [
      stage,
      board(rows)
        .stages.get(stage)!
        .map(({ cycle: { id } }) => id)
    ])
  );

describe('cycleBoard', () => {
  it('tells how far each cycle has come', () => {
    const cycles = [
      cycle('asks', 's1', {}),
      cycle('does', 's1', {}),
      cycle('tested', 's2', {}),
      cycle('taught', 's2', { lesson: 'Folk leser ikke brevet' })
    ];
    const changes = [
      change('s1', 'does', 'done'),
      change('s1', 'does', 'decided'),
      change('s2', 'tested', 'done')
    ];
    const studies = [row({ document: 'u', kind: 'study', service: 's2', refs: ['s2/cycles/tested'] })];
    const sessions = [
      row({ document: 't1', kind: 'session', service: 's2', facts: { study: 'u', startedAt: '2026-11-10' } }),
      row({ document: 't2', kind: 'session', service: 's2', facts: { study: 'u', startedAt: '' } })
    ];
    const rows = { cycles, changes, studies, sessions };
    expect(idsOf(rows)).toEqual({
      question: ['asks'],
      change: ['does'],
      test: ['tested'],
      learned: ['taught']
    });
    expect(board(rows).stages.get('change')![0]).toMatchObject({ changes: 2, done: 1, tests: 0 });
    // A session that was only planned is no test.
    expect(board(rows).stages.get('test')![0]).toMatchObject({ tests: 1, pulse: { untested: false } });
  });

  it('leaves a cycle in its question when all of its changes were dropped', () => {
    expect(
      idsOf({ cycles: [cycle('c', 's1', {})], changes: [change('s1', 'c', 'dropped')] }).question
    ).toEqual(['c']);
  });

  it('has what is most overdue first, then what ends first', () => {
    const cycles = [
      cycle('last', 's1', { endsOn: '2026-12-20' }),
      cycle('soon', 's2', { endsOn: '2026-12-01' }),
      cycle('late', 's1', { endsOn: '2026-11-25' }),
      cycle('latest', 's2', { endsOn: '2026-11-10' })
    ];
    expect(idsOf({ cycles }).question).toEqual(['latest', 'late', 'soon', 'last']);
    expect(board({ cycles }).stages.get('question')![0]!.pulse.late).toBe(20);
  });

  it('shows what ended within sixty days, and counts every one of them in the median', () => {
    const closed = (id: string, startsOn: string, closedOn: string) =>
      cycle(id, 's1', { startsOn, endsOn: closedOn, closedOn, closed: true });
    const cycles = [
      closed('old', '2026-01-01', '2026-01-10'),
      closed('border', '2026-09-20', '2026-10-01'),
      closed('new', '2026-11-01', '2026-11-14')
    ];
    expect(idsOf({ cycles }).learned).toEqual(['new', 'border']);
    // 10, 12 and 14 days.
    expect(board({ cycles }).median).toBe(12);
  });

  it('counts as running what has begun and not ended, of services that are there', () => {
    const cycles = [
      cycle('now', 's1', {}),
      cycle('planned', 's1', { startsOn: '2026-12-05', endsOn: '2026-12-19' }),
      cycle('gone', 's9', {})
    ];
    expect(board({ cycles }).running.map(({ cycle: { id } }) => id)).toEqual(['now']);
    expect(idsOf({ cycles }).question).toEqual(['now', 'planned']);
  });
});
