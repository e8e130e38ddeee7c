import { expect, it } from 'vitest';
import { attempts, type Attempt } from '../model';
import { attemptOf } from './rows';

const attempt: Attempt = { id: 'a1', task: 't1', startedAt: 5, endedAt: 65, outcome: 'unaided' };
/** As the index keeps it and results read it. */
const read = (record: Attempt) =>
  attemptOf({
    ...attempts.references(record),
    ...{ service: 'svc', kind: 'session', document: 's1', collection: 'attempts', id: record.id }
  } as unknown as Parameters<typeof attemptOf>[0]);

it('reads of an attempt all that results tell of it, and keeps uncounted apart from none', () => {
  expect(read({ ...attempt, errors: 2, assists: 0 })).toEqual({
    ...attempt,
    session: 's1',
    errors: 2,
    assists: 0
  });
  expect(read(attempt)).toEqual({ ...attempt, session: 's1' });
});
