import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkDrawing, checkRecords, records } from '../../../../tests/support/document-checks';
import { benefits as benefitCollection, benefitNotes, measurements } from '../../benefit/model';
import { cycles as cycleCollection } from '../../cycle/model';
import type { IndexRow } from '../../document/context';
import type { Collection, WorkRecord } from '../../document/record';
import { about as serviceAbout } from '../../service/model';
import { portfolioCollections } from '../../service/model/portfolio';
import { balance, type Plan } from '../../service/rules/portfolio/capacity';
import { monthOf, addMonths, termsBetween } from '../../service/rules/portfolio/months';
import { criteriaOf } from '../../service/rules/portfolio/standards';
import { portfolioLines } from '../../thread/rules/portfolio-lines';
import type { NewDocument } from '../build';
import { texts as en } from '../texts/en';
import { municipality as enWords } from '../texts/municipality/en';
import { municipality as nbWords } from '../texts/municipality/nb';
import { municipality as nnWords } from '../texts/municipality/nn';
import { texts as nb } from '../texts/nb';
import { texts as nn } from '../texts/nn';
import { templates as enTemplates } from '../texts/templates/en';
import { templates as nbTemplates } from '../texts/templates/nb';
import { templates as nnTemplates } from '../texts/templates/nn';
import { buildMunicipality, type Municipality } from './build';

const now = new Date(2026, 4, 20, 14, 30);
const languages = {
  nb: [nb, nbTemplates, nbWords],
  nn: [nn, nnTemplates, nnWords],
  en: [en, enTemplates, enWords]
} as const;

/** Every text with its path, so that two languages can be held together. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}
function leaves(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
}

/** The rows of a collection of all service documents, as the index has them. */
const rows = <R extends WorkRecord>(
  documents: readonly NewDocument[],
  collection: string,
  model: Collection<R>,
  kind = 'service'
): IndexRow[] =>
  documents
    .filter((document) => document.kind === kind)
    .flatMap((document) =>
      records<R>(document, collection).map((record) => ({
        document: document.id,
        service: document.id,
        kind,
        collection,
        id: record.id,
        ...model.references(record)
      }))
    );

function linesOf({ documents, portfolio }: Municipality) {
  const plan: Plan = {
    entries: portfolio.roadmap!,
    needs: portfolio.needs!,
    roles: portfolio.roles!,
    roleMonths: [],
    busyPeriods: portfolio.busyPeriods!
  };
  const lines = portfolioLines(
    {
      services: rows(documents, 'about', serviceAbout),
      parts: [],
      cycles: rows(documents, 'cycles', cycleCollection),
      benefits: rows(documents, 'benefits', benefitCollection),
      measurements: rows(documents, 'measurements', measurements),
      notes: rows(documents, 'benefitNotes', benefitNotes)
    },
    {
      ...plan,
      programmes: portfolio.programmes!,
      decisionPoints: portfolio.decisionPoints!,
      criteria: criteriaOf([]),
      serviceScores: portfolio.serviceScores!
    },
    '2026-05-20',
    (a, b) => a.localeCompare(b)
  );
  return { plan, lines };
}

it('the three languages say the same things, and nynorsk is nynorsk', () => {
  expect(shape(nnWords)).toEqual(shape(nbWords));
  expect(shape(enWords)).toEqual(shape(nbWords));
  const words =
    /\b(ikke|jeg|hva|hvor|hvordan|hvem|fra|en|et|uten|også|bare|noen|noe|mye|hun|søker|tjeneste)\b/gi;
  expect(leaves(nnWords).flatMap((text) => text.match(words) ?? [])).toEqual([]);
});

describe.each(Object.entries(languages))(
  'the example municipality in %s',
  (_, [sample, templates, words]) => {
    const made = buildMunicipality(sample, templates, words, now);

    it('every record fits, every reference finds its record, and every map is well drawn', () => {
      checkRecords(made.documents);
      for (const document of made.documents) if (document.kind === 'process') checkDrawing(document);
      const services = new Set(made.documents.filter(({ kind }) => kind === 'service').map(({ id }) => id));
      for (const [name, all] of Object.entries(made.portfolio)) {
        const { schema } = portfolioCollections[name as keyof typeof portfolioCollections];
        for (const record of all)
          expect(safeParse(schema, record).issues?.[0]?.message, name).toBeUndefined();
      }
      for (const { services: own } of made.portfolio.programmes!)
        for (const id of own) expect(services).toContain(id);
      for (const { service } of made.portfolio.serviceScores!) expect(services).toContain(service);
    });

    it('services are in different states, and one was measured through two cycles and long after its project', () => {
      const { lines } = linesOf(made);
      expect(lines.map(({ state }) => state)).toEqual(['develop', 'follow-up', 'explore', 'explore']);
      const fees = lines[1]!;
      expect(fees.pulse).toMatchObject({ ended: 2, running: undefined });
      expect(fees.benefits.realisedShare).toBeGreaterThan(0.9);
      expect(fees.benefits.hours.planned).toBe(560);
      expect(fees.benefits.withoutBaseline).toBe(0);
      const closed = made.portfolio.decisionPoints!.find(({ gate }) => gate === 'BP5')!;
      const service = made.documents.find(({ id }) => id === fees.id)!;
      const after = records<{ on: string }>(service, 'measurements').filter(({ on }) => on > closed.on);
      expect(after.length).toBeGreaterThanOrEqual(8);
      // What is just begun shows what it lacks.
      expect(lines[2]).toMatchObject({
        owner: '',
        benefits: { withoutBaseline: 1, hours: { planned: null } }
      });
      expect(lines[2]!.pulse).toMatchObject({ late: 6, untested: true });
    });

    it('its two tests share a task, so that they can be held against each other, and notes lie within tasks', () => {
      const fees = linesOf(made).lines[1]!;
      const own = (kind: string) =>
        made.documents.filter(
          (document) =>
            document.kind === kind && records<{ service: string }>(document, 'about')[0]!.service === fees.id
        );
      const tasks = own('study').map((study) => records<{ title: string }>(study, 'tasks'));
      const shared = tasks[0]!.filter(({ title }) => tasks[1]!.some((other) => other.title === title));
      expect(shared).toHaveLength(1);
      for (const session of own('session')) {
        const attempts = records<{ task: string; startedAt: number; endedAt: number }>(session, 'attempts');
        for (const { task, at } of records<{ task: string; at: number }>(session, 'observations')) {
          const attempt = attempts.find((one) => one.task === task)!;
          expect(at).toBeGreaterThan(attempt.startedAt);
          expect(at).toBeLessThan(attempt.endedAt);
        }
      }
    });

    it('people are short in some term and enough in others', () => {
      const { plan } = linesOf(made);
      const month = monthOf('2026-05-20');
      const terms = balance(plan, termsBetween(addMonths(month, -3), addMonths(month, 11), 'tertial'));
      const over = terms.flatMap(({ roles }) => roles.map((role) => role.over > 0));
      expect(over).toContain(true);
      expect(over).toContain(false);
      expect(terms.some(({ roles }) => roles.some(({ unknown }) => unknown.length > 0))).toBe(true);
    });
  }
);
