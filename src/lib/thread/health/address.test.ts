import { expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import type { Check, CheckId } from '../../service/rules/health/health';
import { nextAddress } from './address';

const row = (fields: Partial<IndexRow>): IndexRow => ({
  document: 's',
  kind: 'service',
  service: 's',
  collection: 'about',
  id: 'about',
  title: '',
  refs: [],
  ...fields
});

/** The address of a check that is not met, for want of a record or of something in one. */
function addressFor(id: CheckId, screen: Check['next']['screen'], lacking?: IndexRow): string {
  const check: Check = {
    id,
    outcome: 'unmet',
    when: 'begun',
    meets: [],
    lacks: [],
    each: false,
    next: { screen, ref: lacking && 'it' }
  };
  return nextAddress('s', check, new Map(lacking ? [['it', lacking]] : []));
}

it('leads to the field of the record that lacks something', () => {
  expect(addressFor('leadership.review', 'overview', row({}))).toBe('/service/s#service-review');
  const change = row({ collection: 'changes', id: 'c' });
  expect(addressFor('leadership.changes-owned', 'changes', change)).toBe(
    '/service/s/changes?at=changes/c#change-owner'
  );
  expect(addressFor('learning.verdicts', 'changes', row({ collection: 'cycles', id: 'c' }))).toBe(
    '/service/s/changes?at=cycles/c#cycle-verdict-c'
  );
});

it('leads to where something is begun when no record is there, or another is needed', () => {
  expect(addressFor('work.as-is', 'overview')).toBe('/service/s#process-new');
  expect(addressFor('competence.team', 'people')).toBe(
    '/service/s/people?at=part/competence#competence-needed,competence-new-team,competence-start'
  );
  const stakeholder = row({ collection: 'stakeholders', id: 'p' });
  expect(addressFor('involvement.unions', 'people', stakeholder)).toBe(
    '/service/s/people?at=part/involvement#gap-union-representative,log-new'
  );
  expect(addressFor('portfolio.rhythm', 'changes', row({ collection: 'cycles', id: 'c' }))).toBe(
    '/service/s/changes#cycle-new'
  );
});

it('opens the keypad on the map whose minutes are missing', () => {
  const map = row({ kind: 'process', document: 'm' });
  expect(addressFor('work.figures', 'overview', map)).toBe('/service/s/process/m?at=beside/keypad');
});

it('opens a system in the register, also one that only maps name', () => {
  const registered = row({ kind: 'portfolio', document: 'portfolio', collection: 'systems', id: 'x' });
  expect(addressFor('systems.owned', 'systems', registered)).toBe(
    '/systems?at=systems/x#system-ownership,system-register'
  );
  const step = row({
    kind: 'process',
    document: 'm',
    collection: 'nodes',
    facts: { system: 'Acos  WebSak' }
  });
  expect(addressFor('systems.registered', 'systems', step)).toBe(
    '/systems?at=names/acos%20websak#system-register'
  );
});

it('leads to the system of a step, and to the cycle that a test belongs to', () => {
  const step = row({ kind: 'process', document: 'm', collection: 'nodes', id: 'n' });
  expect(addressFor('systems.named', 'overview', step)).toBe('/service/s/process/m?at=nodes/n#step-system');
  const journey = row({ kind: 'journey', document: 'j' });
  expect(addressFor('systems.named', 'overview', journey)).toContain('/service/s/journey/j?at=part/systems');
  const study = row({ kind: 'study', document: 't' });
  expect(addressFor('portfolio.tested', 'study', study)).toContain('/service/s/study/t#study-cycle');
  const cycle = row({ collection: 'cycles', id: 'c' });
  expect(addressFor('portfolio.tested', 'study', cycle)).toContain('cycle-tests-c');
});
