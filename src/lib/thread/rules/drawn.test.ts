import { describe, expect, it } from 'vitest';
import type { IndexRow } from '../../document/context';
import type { Collection, WorkRecord } from '../../document/record';
import { journeyCollections } from '../../journey/model';
import { isActivity, processCollections, type NodeKind } from '../../process/model';
import { buildTemplate, serviceTemplates } from '../../sample/templates';
import { templates } from '../../sample/texts/templates/nb';
import { drawnMaps } from './drawn';

const collections = { journey: journeyCollections, process: processCollections };

/** The rows that the index has of a document of a template. */
function rowsOf(template: (typeof serviceTemplates)[number], kind: 'journey' | 'process'): IndexRow[] {
  const made = buildTemplate(template, templates, {}, new Date(2026, 4, 20)).find(
    (one) => one.kind === kind
  )!;
  return Object.entries(made.records).flatMap(([name, records]) =>
    (records as WorkRecord[]).map((record) => {
      const of = (collections[kind] as unknown as { [name: string]: Collection<WorkRecord> })[name]!;
      const { title, refs, facts = {} } = of.references(record);
      return { document: kind, service: 's', kind, collection: name, id: record.id, title, refs, facts };
    })
  );
}
const isDrawn = (rows: readonly IndexRow[]) =>
  drawnMaps(
    rows.filter(({ collection }) => collection === 'about'),
    rows
  ).size > 0;
const change = (rows: IndexRow[], at: number, fields: Partial<IndexRow>) =>
  rows.map((row, place) => (place === at ? { ...row, ...fields } : row));

describe.each(serviceTemplates)('the maps of the template %s', (template) => {
  it('are a frame, not work: nothing is drawn yet', () => {
    expect(isDrawn(rowsOf(template, 'journey'))).toBe(false);
    expect(isDrawn(rowsOf(template, 'process'))).toBe(false);
  });

  it('a process map is drawn once a step is called something else, is gone, or takes a while', () => {
    const rows = rowsOf(template, 'process');
    const at = rows.findIndex(
      ({ collection, facts }) => collection === 'nodes' && isActivity(facts?.kind as NodeKind)
    );
    const step = rows[at]!;
    expect(isDrawn(change(rows, at, { title: 'Sjekk søknaden' }))).toBe(true);
    expect(isDrawn(rows.filter((row) => row !== step))).toBe(true);
    expect(isDrawn(change(rows, at, { facts: { ...step.facts, processMinutes: 12 } }))).toBe(true);
    expect(isDrawn(change(rows, at, { facts: { ...step.facts, system: 'Websak' } }))).toBe(true);
  });

  it('a journey is drawn once a step has a card, or says how it feels', () => {
    const rows = rowsOf(template, 'journey');
    const at = rows.findIndex(({ collection }) => collection === 'steps');
    const card = { ...rows[at]!, collection: 'cards', title: 'Ringer kommunen' };
    expect(isDrawn([...rows, card])).toBe(true);
    expect(isDrawn(change(rows, at, { facts: { ...rows[at]!.facts, emotion: -1 } }))).toBe(true);
  });
});

it('a process map drawn from nothing is drawn with its first step that has a name', () => {
  const row = (collection: string, id: string, title: string, facts: IndexRow['facts']): IndexRow => ({
    ...{ document: 'p', service: 's', kind: 'process', collection, id, title, refs: [] },
    facts
  });
  const about = row('about', 'about', 'Nytt kart', {});
  const start = row('nodes', 'a', 'Søknad kommer', { kind: 'startEvent' satisfies NodeKind });
  expect(isDrawn([about, start])).toBe(false);
  expect(isDrawn([about, start, row('nodes', 'b', 'Vurder', { kind: 'task' })])).toBe(true);
});
