import { beforeEach, expect, it } from 'vitest';
import { oneStep } from '../../../../../tests/support/service-document';
import type { Workspace } from '../../../document/context';
import type { DocumentKind } from '../../../document/record';
import { WorkDocument } from '../../../document/work-document';
import { PORTFOLIO, portfolioCollections, type PortfolioCollections } from '../../model/portfolio';
import { criteriaOf, gatesOf } from '../../rules/portfolio/standards';
import { draftMove, draftNeed, draftRole, draftTiming, noDraft } from '../../rules/portfolio/what-if';
import { forgetServices } from './forget';
import * as programmes from './programmes';
import * as roadmap from './roadmap';
import * as scoring from './scoring';

const kind: DocumentKind<PortfolioCollections> = { kind: PORTFOLIO, collections: portfolioCollections };
let doc = new WorkDocument(PORTFOLIO, kind);
beforeEach(() => (doc = new WorkDocument(PORTFOLIO, kind)));

const span = { subject: 'service', of: 's1', from: '2026-05', to: '2026-08' } as const;
const planOf = () => ({
  entries: doc.all('roadmap'),
  needs: doc.all('needs'),
  roles: doc.all('roles'),
  roleMonths: doc.all('roleMonths'),
  busyPeriods: doc.all('busyPeriods')
});

it('programmes are started, described, given services and removed with what is planned for them', () => {
  const health = oneStep(doc, () => programmes.addProgramme(doc, { title: 'Helse' }));
  const school = programmes.addProgramme(doc, { title: 'Skole', services: ['s1'] });
  oneStep(doc, () => programmes.editProgramme(doc, health, { goal: 'Trygt hjemme', owner: 'Kommunalsjef' }));
  oneStep(doc, () => programmes.setProgramme(doc, 's1', health));
  expect(doc.all('programmes').map(({ services }) => services)).toEqual([['s1'], []]);
  oneStep(doc, () => programmes.setProgramme(doc, 's1', ''));
  expect(doc.get('programmes', school)?.services).toEqual([]);
  programmes.addDecisionPoint(doc, { subject: 'programme', of: health });
  const entry = roadmap.addEntry(doc, { ...span, subject: 'programme', of: health });
  const [role] = roadmap.addRoles(doc, ['IT']);
  roadmap.setNeed(doc, entry, role!, { unit: 'days', amount: 3 });
  oneStep(doc, () => programmes.removeProgramme(doc, health));
  for (const collection of ['decisionPoints', 'roadmap', 'needs'] as const)
    expect(doc.all(collection)).toEqual([]);
});

it('decision points and gates are added, changed and taken away', () => {
  const id = oneStep(doc, () =>
    programmes.addDecisionPoint(doc, { subject: 'service', of: 's1', gate: 'BP1' })
  );
  oneStep(doc, () =>
    programmes.editDecisionPoint(doc, id, { on: '2026-09-01', who: 'Styringsgruppa', outcome: 'go' })
  );
  oneStep(doc, () => programmes.removeDecisionPoint(doc, id));
  const [first] = gatesOf(doc.all('gates'));
  oneStep(doc, () => programmes.editGate(doc, first!, { title: 'Godkjenne mandat' }));
  oneStep(doc, () => programmes.addGate(doc, gatesOf(doc.all('gates')), 'Politisk behandling'));
  expect(gatesOf(doc.all('gates')).map(({ title }) => title)).toEqual([
    'Godkjenne mandat',
    ...['', '', '', '', ''],
    'Politisk behandling'
  ]);
});

it('services are scored by several criteria in one step, and earlier scores stay', () => {
  const by = { who: 'Kari', on: '2026-05-01', text: 'Gir mest' };
  oneStep(doc, () => scoring.scoreService(doc, 's1', by, { goal: 4, risk: 2 }));
  scoring.scoreService(doc, 's1', { ...by, on: '2026-06-01' }, { goal: 5 });
  expect(doc.all('serviceScores')).toHaveLength(3);
  oneStep(doc, () => scoring.removeScore(doc, doc.all('serviceScores')[0]!.id));
  const [goal] = criteriaOf(doc.all('criteria'));
  oneStep(doc, () => scoring.editCriterion(doc, goal!, { weight: 3 }));
  oneStep(doc, () => scoring.addCriterion(doc, criteriaOf(doc.all('criteria')), 'Klima'));
  expect(criteriaOf(doc.all('criteria')).at(-1)?.title).toBe('Klima');
  expect(() => scoring.scoreService(doc, 's1', by, { goal: 6 })).toThrow();
});

it('the plan: entries, needs, roles, months and busy periods', () => {
  const entry = oneStep(doc, () => roadmap.addEntry(doc, { ...span, title: 'Ny søknad' }));
  oneStep(doc, () => roadmap.editEntry(doc, entry, { from: '2026-10' }));
  expect(doc.get('roadmap', entry)).toMatchObject({ from: '2026-10', to: '2026-10' });
  oneStep(doc, () => roadmap.editEntry(doc, entry, { to: '2026-09' }));
  expect(doc.get('roadmap', entry)).toMatchObject({ from: '2026-09', to: '2026-09' });
  const [it, design] = oneStep(doc, () => roadmap.addRoles(doc, ['IT', 'Tjenestedesign']));
  oneStep(doc, () => roadmap.editRole(doc, it!, { daysAMonth: 20 }));
  oneStep(doc, () => roadmap.setNeed(doc, entry, it!, { unit: 'days', amount: 12 }));
  roadmap.setNeed(doc, entry, design!, { unit: 'share', amount: 0.5 });
  oneStep(doc, () => roadmap.setNeed(doc, entry, design!, undefined));
  oneStep(doc, () => roadmap.setRoleMonth(doc, it!, '2026-12', 5));
  oneStep(doc, () => roadmap.setRoleMonth(doc, it!, '2026-12', null));
  roadmap.setRoleMonth(doc, it!, '2026-12', 5);
  const busy = { title: 'Budsjett', from: 10, to: 11, takes: 0.5 };
  const [only, both] = oneStep(doc, () =>
    roadmap.addBusyPeriods(doc, [
      { ...busy, roles: [it!] },
      { ...busy, roles: [it!, design!] }
    ])
  );
  oneStep(doc, () => roadmap.editBusyPeriod(doc, both!, { takes: 0.25 }));
  oneStep(doc, () => roadmap.removeRole(doc, it!));
  expect(doc.all('needs')).toEqual([]);
  expect(doc.all('roleMonths')).toEqual([]);
  // A period of one role alone goes with it: without roles it would take everybody.
  expect(doc.get('busyPeriods', only!)).toBeUndefined();
  expect(doc.get('busyPeriods', both!)?.roles).toEqual([design]);
  oneStep(doc, () => roadmap.removeBusyPeriod(doc, both!));
  roadmap.setNeed(doc, entry, design!, { unit: 'share', amount: 0.5 });
  oneStep(doc, () => roadmap.removeEntry(doc, entry));
  expect(doc.all('needs')).toEqual([]);
});

it('a draft is made the plan as one step', () => {
  const entry = roadmap.addEntry(doc, span);
  const other = roadmap.addEntry(doc, span);
  const [it] = roadmap.addRoles(doc, ['IT']);
  roadmap.setNeed(doc, entry, it!, { unit: 'days', amount: 80 });
  let draft = draftMove(planOf(), noDraft, entry, 4);
  draft = draftTiming(planOf(), draft, other, { paused: true });
  draft = draftNeed(planOf(), draft, entry, it!, 40);
  draft = draftRole(planOf(), draft, it!, 15);
  roadmap.removeEntry(doc, other);
  oneStep(doc, () => roadmap.makeItSo(doc, draft));
  expect(doc.get('roadmap', entry)).toMatchObject({ from: '2026-09', to: '2026-12' });
  expect(doc.all('needs')[0]?.amount).toBe(40);
  expect(doc.all('roles')[0]?.daysAMonth).toBe(15);
  expect(doc.all('roadmap')).toHaveLength(1);
});

it('of one day the last thing a person thinks of a service counts, and the reason stays', () => {
  const by = { who: 'Leder', on: '2026-01-01', text: 'Mange ringer' };
  scoring.scoreService(doc, 's1', by, { benefit: 5, effort: 2 });
  oneStep(doc, () => scoring.scoreService(doc, 's1', { ...by, who: ' leder ', text: '' }, { effort: 4 }));
  scoring.scoreService(doc, 's1', { ...by, on: '2026-01-02' }, { effort: 1 });
  scoring.scoreService(doc, 's1', { ...by, who: 'Fagsjef' }, { effort: 5 });
  const told = doc
    .all('serviceScores')
    .map(({ criterion, on, who, value, text }) => [criterion, on, who, value, text]);
  expect(told.toSorted()).toEqual([
    ['benefit', '2026-01-01', 'Leder', 5, 'Mange ringer'],
    ['effort', '2026-01-01', ' leder ', 4, 'Mange ringer'],
    ['effort', '2026-01-01', 'Fagsjef', 5, 'Mange ringer'],
    ['effort', '2026-01-02', 'Leder', 1, 'Mange ringer']
  ]);
});

it('services that are deleted for good take along what was planned, decided and scored for them, and nothing else', async () => {
  const by = { who: 'Leder', on: '2026-01-01', text: '' };
  for (const service of ['s1', 's2']) {
    scoring.scoreService(doc, service, by, { effort: 2 });
    programmes.addDecisionPoint(doc, { subject: 'service', of: service });
    const entry = roadmap.addEntry(doc, { ...span, of: service });
    const [role] = roadmap.addRoles(doc, [service]);
    roadmap.setNeed(doc, entry, role!, { unit: 'days', amount: 3 });
  }
  programmes.addProgramme(doc, { title: 'Oppvekst', services: ['s1', 's2'] });
  const refs = ['s1/about/about'];
  const workspace = {
    index: { find: () => Promise.resolve([{ id: 'x', refs }]) },
    open: () => Promise.resolve(doc)
  } as unknown as Workspace;
  await forgetServices(workspace, ['s1']);
  const left = (['roadmap', 'decisionPoints'] as const).flatMap((name) => doc.all(name).map(({ of }) => of));
  expect(left).toEqual(['s2', 's2']);
  expect(doc.all('serviceScores').map(({ service }) => service)).toEqual(['s2']);
  expect(doc.all('needs')).toHaveLength(1);
  expect(doc.all('roles')).toHaveLength(2);
  expect(doc.all('programmes')[0]!.services).toEqual(['s2']);
  // For good: no step back brings plans for a service that is gone.
  expect(doc.undo.undoName).toBeUndefined();
});
