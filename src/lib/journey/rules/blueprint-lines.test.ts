import { describe, expect, it } from 'vitest';
import { newLane, type LaneRole } from '../model';
import { blueprintLines } from './blueprint-lines';

const lines = (...roles: LaneRole[]) =>
  Object.fromEntries(
    [
      ...blueprintLines(
        roles.map((role, at) => newLane({ id: `${at}-${role}`, order: `a${at}`, title: '', role }))
      )
    ].map(([lane, line]) => [line, lane])
  );

describe('lines of a blueprint', () => {
  it('part citizen, frontstage, backstage and support', () => {
    expect(lines('evidence', 'actions', 'pain-points', 'frontstage', 'backstage', 'systems')).toEqual({
      interaction: '3-frontstage',
      visibility: '4-backstage',
      internal: '5-systems'
    });
  });

  it('are none on a plain journey map', () => {
    expect(lines('actions', 'thoughts', 'pain-points', 'opportunities')).toEqual({});
  });

  it('leave out the line that has nothing on one side', () => {
    expect(lines('frontstage', 'backstage')).toEqual({ visibility: '1-backstage' });
    expect(lines('actions', 'backstage')).toEqual({ interaction: '1-backstage' });
  });

  it('are not drawn where the order of lanes would make them untrue', () => {
    expect(lines('actions', 'backstage', 'frontstage')).toEqual({ interaction: '1-backstage' });
  });
});
