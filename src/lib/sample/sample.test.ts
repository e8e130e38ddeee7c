import { describe, expect, test } from 'vitest';
import { parseRef } from '../document/record';
import type { Benefit, Measurement } from '../benefit/model';
import type { Change } from '../cycle/model';
import type { Card, Lane, Step } from '../journey/model';
import type { Flow, Node, ProcessAbout } from '../process/model';
import type { Attempt, Finding, Observation, ObserverClock, SessionAbout, SyncMark } from '../study/model';
import { agreementOf } from '../study/rules/observers/agreement';
import { astray, offsetOf } from '../study/rules/observers/clocks';
import { buildSample, type NewDocument } from './build';
import { checkDrawing, checkRecords, records, references } from '../../../tests/support/document-checks';
import { texts as en } from './texts/en';
import { texts as nb } from './texts/nb';
import { texts as nn } from './texts/nn';

const now = new Date(2026, 4, 20, 14, 30);
const languages = { nb, nn, en };

const only = (sample: NewDocument[], kind: string) => sample.filter((document) => document.kind === kind);

/** Every text with its path; arrays count by their places, so that two languages can be held together. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

function leaves(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
}

test('the three languages say the same things', () => {
  expect(shape(nn)).toEqual(shape(nb));
  expect(shape(en)).toEqual(shape(nb));
  for (const texts of Object.values(languages))
    for (const text of leaves(texts)) expect(text.trim()).not.toBe('');
});

test('nynorsk is nynorsk', () => {
  const words =
    /\b(ikke|jeg|hva|hvor|hvordan|hvem|fra|en|et|uten|også|bare|noen|noe|mye|hun|søker|tjeneste)\b/gi;
  const bokmål = leaves(nn).flatMap((text) => text.match(words) ?? []);
  expect(bokmål).toEqual([]);
});

describe.each(Object.entries(languages))('sample in %s', (_, texts) => {
  const sample = buildSample(texts, now);
  const all = references(sample);
  const study = only(sample, 'study')[0]!;
  const service = only(sample, 'service')[0]!;
  const [journey, journeyToBe] = only(sample, 'journey') as [NewDocument, NewDocument];
  const [process, processToBe] = only(sample, 'process') as [NewDocument, NewDocument];

  test('every record fits its schema and every reference finds its record', () => {
    checkRecords(sample);
    expect(all.size).toBeGreaterThan(350);
  });

  test('ids are unique within each document and fresh each time', () => {
    for (const document of sample)
      for (const collection of Object.keys(document.records)) {
        const ids = records(document, collection).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    const again = new Set(buildSample(texts, now).map(({ id }) => id));
    expect(sample.some(({ id }) => again.has(id))).toBe(false);
  });

  test('the thread is whole from a moment in a session to a measurement', () => {
    const observations = only(sample, 'session').flatMap((session) =>
      records<Observation>(session, 'observations').map((one) => `${session.id}/observations/${one.id}`)
    );
    const findings = records<Finding>(study, 'findings');
    expect(findings.length).toBe(8);
    for (const finding of findings) {
      expect(finding.observations.length).toBeGreaterThanOrEqual(3);
      expect(finding.journeySteps.length).toBeGreaterThan(0);
      for (const ref of finding.observations) expect(observations).toContain(ref);
      // Said in more than one session, or it would be no finding.
      expect(new Set(finding.observations.map((ref) => parseRef(ref)!.document)).size).toBeGreaterThan(1);
    }
    const changes = records<Change>(service, 'changes');
    for (const change of changes) {
      expect(change.findings.length).toBeGreaterThan(0);
      expect(change.alters.length).toBeGreaterThan(0);
      expect(change.becomes.length).toBeGreaterThan(0);
      for (const ref of change.alters) expect([journey.id, process.id]).toContain(parseRef(ref)!.document);
      for (const ref of change.becomes)
        expect([journeyToBe.id, processToBe.id]).toContain(parseRef(ref)!.document);
    }
    const behind = new Set(changes.flatMap((change) => change.findings));
    for (const finding of findings) expect(behind).toContain(`${study.id}/findings/${finding.id}`);
    const benefits = records<Benefit>(service, 'benefits');
    for (const benefit of benefits) {
      expect(benefit.changes.length).toBeGreaterThan(0);
      expect(benefit.steps.length).toBeGreaterThan(0);
      expect(benefit.owner).not.toBe('');
      const measured = records<Measurement>(service, 'measurements').filter(
        (one) => one.benefit === benefit.id
      );
      expect(measured.length).toBeGreaterThanOrEqual(3);
    }
    expect(benefits.filter((benefit) => benefit.baseline === null).length).toBe(1);
  });

  test('measurements end about now and lie on different days', () => {
    const measured = records<Measurement>(service, 'measurements');
    const days = measured.map((one) => one.on).sort();
    expect(days.at(-1)).toBe('2026-05-01');
    expect(days[0]).toBe('2024-12-01');
    expect(new Set(measured.map((one) => `${one.benefit} ${one.on}`)).size).toBe(measured.length);
  });

  test('sessions: moments inside the session, tasks one after another', () => {
    const sessions = only(sample, 'session');
    expect(sessions.length).toBe(6);
    for (const session of sessions) {
      const about = records<SessionAbout>(session, 'about')[0]!;
      const length = (Date.parse(about.endedAt) - Date.parse(about.startedAt)) / 1000;
      const observations = records<Observation>(session, 'observations');
      expect(observations.length).toBeGreaterThanOrEqual(8);
      const attempts = records<Attempt>(session, 'attempts');
      expect(attempts.length).toBeGreaterThanOrEqual(4);
      for (const one of observations) {
        expect(one.text).toBeTruthy();
        expect(one.at).toBeLessThan(length);
        const running = attempts.find(({ startedAt, endedAt }) => startedAt <= one.at && one.at <= endedAt!);
        expect(one.task).toBe(running?.task ?? '');
      }
      attempts.forEach((attempt, at) => {
        expect(attempt.endedAt!).toBeGreaterThan(attempt.startedAt);
        if (at) expect(attempt.startedAt).toBeGreaterThanOrEqual(attempts[at - 1]!.endedAt!);
      });
    }
  });

  test('two observed the first session: their clocks meet, and how far they agree can be seen', () => {
    const [first] = only(sample, 'session');
    const observations = records<Observation>(first!, 'observations');
    const findings = records<Finding>(only(sample, 'study')[0]!, 'findings');
    const agreement = agreementOf(
      [{ id: first!.id, observations, attempts: records<Attempt>(first!, 'attempts') }],
      findings
    )!;
    expect(agreement.observers).toEqual(['', 'O2-k4t7']);
    expect(agreement.findings!.share).toBeCloseTo(4 / 5);
    expect(agreement.pairs).toMatchObject([{ alike: 4, of: 5, kappa: expect.closeTo(0.5455, 3) }]);
    const [about] = records<SessionAbout>(first!, 'about');
    const [clock] = records<ObserverClock>(first!, 'clocks');
    const offset = offsetOf(about!, clock!, records<SyncMark>(first!, 'syncs'));
    expect(offset).toEqual({ seconds: 12, by: 'marks', marks: 1, spread: 0 });
    expect(astray(observations, clock!.id, offset)).toEqual([]);
  });

  test('journeys: cards stand on steps and lanes of their map; what is to be is assumed', () => {
    for (const map of [journey, journeyToBe]) {
      const steps = new Set(records<Step>(map, 'steps').map(({ id }) => id));
      const lanes = new Set(records<Lane>(map, 'lanes').map(({ id }) => id));
      for (const card of records<Card>(map, 'cards')) {
        expect(steps).toContain(card.step);
        expect(lanes).toContain(card.lane);
      }
    }
    expect(records<Step>(journey, 'steps').filter((step) => step.emotion === null).length).toBe(1);
    expect(records<Card>(journeyToBe, 'cards').every((card) => card.grade === 'assumed')).toBe(true);
    const kept = new Set(records<Step>(journey, 'steps').map(({ id }) => id));
    expect(records<Step>(journeyToBe, 'steps').filter(({ id }) => kept.has(id)).length).toBe(7);
  });

  test('processes: nothing overlaps, every flow is straight and joined, shares add up', () => {
    for (const map of [process, processToBe]) {
      checkDrawing(map);
      const flows = records<Flow>(map, 'flows');
      for (const node of records<Node>(map, 'nodes').filter(({ kind }) => kind === 'exclusiveGateway')) {
        const shares = flows
          .filter(({ source }) => source === node.id)
          .map(({ probability }) => probability!);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }
    }
    expect(records<ProcessAbout>(processToBe, 'about')[0]!.copyOf).toBe(process.id);
  });
});
