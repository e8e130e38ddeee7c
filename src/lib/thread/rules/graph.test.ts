import { describe, expect, it } from 'vitest';
import { indexRows } from '../../../../tests/support/document-checks';
import { buildSample } from '../../sample/build';
import { texts } from '../../sample/texts/nb';
import { answerOf, questionOf } from './answers';
import { graphColumns, graphOf, neighbour, type ThreadGraph } from './graph';
import { linksOf, refTo, stageOf } from './links';
import { walkThread } from './walk';

const rows = indexRows(buildSample(texts, new Date(2026, 4, 20)));
const byRef = new Map(rows.map((row) => [refTo(row), row]));
const links = linksOf(rows);
const called = (collection: string, title: string, state?: string) =>
  rows.find(
    (row) =>
      row.collection === collection &&
      row.title.includes(title) &&
      (!state || links.maps.get(row.document)?.state === state)
  )!;
const found = (start: string) =>
  walkThread(start, rows).entries.flatMap((entry) => {
    const row = byRef.get(entry.ref);
    return row ? [{ ...entry, row }] : [];
  });
const answer = (row: (typeof rows)[number]) => answerOf(row, found(refTo(row)), links);
const said = (row: (typeof rows)[number]) =>
  Object.fromEntries(
    answer(row).sentences.map(({ saying, rows }) => [saying, rows.map(({ title }) => title)])
  );

describe('the drawing', () => {
  const benefit = called('benefits', 'Frigjort tid');
  const records = [{ ref: refTo(benefit), stage: 'benefit' as const }, ...found(refTo(benefit))];
  const graph = graphOf(records, links);

  it('stands in the order evidence runs, each record once, as-is and to-be apart', () => {
    const all = graphColumns.flatMap((column) => graph.columns.get(column)!);
    expect(all.toSorted()).toEqual(records.map(({ ref }) => ref).toSorted());
    for (const ref of graph.columns.get('to-be')!)
      expect(links.maps.get(ref.split('/')[0]!)!.state).toBe('to-be');
    expect(graph.columns.get('measurement')!.length).toBeGreaterThan(3);
  });

  it('joins what hangs together, and only what is drawn', () => {
    const drawn = new Set(records.map(({ ref }) => ref));
    for (const [from, to] of graph.links) expect(drawn.has(from) && drawn.has(to)).toBe(true);
    expect(new Set(graph.links.map((link) => link.join(' '))).size).toBe(graph.links.length);
    const call = refTo(called('changes', 'Ring samme dag'));
    expect(graph.links).toContainEqual([call, refTo(benefit)]);
  });
});

describe('arrow keys', () => {
  const graph: ThreadGraph = {
    columns: new Map([
      ['finding', ['f', 'g']],
      ['change', ['c', 'd']],
      ['benefit', ['b']]
    ]),
    links: [
      ['f', 'd'],
      ['d', 'b']
    ]
  };
  it.each<[string, Parameters<typeof neighbour>[2], string | undefined]>([
    ['f', 'ArrowDown', 'g'],
    ['g', 'ArrowDown', undefined],
    ['f', 'ArrowRight', 'd'],
    ['g', 'ArrowRight', 'd'],
    ['c', 'ArrowRight', 'b'],
    ['b', 'ArrowLeft', 'd'],
    ['f', 'ArrowLeft', undefined],
    ['f', 'End', 'g'],
    ['d', 'Home', 'c'],
    ['gone', 'Home', undefined]
  ])('%s %s leads to %s', (from, key, to) => {
    expect(neighbour(graph, from, key)).toBe(to);
  });
});

describe('the three questions', () => {
  it('why do we do this step? – what it carries out, who stumbled there, what alters it', () => {
    const step = called('nodes', 'Be om det som mangler', 'as-is') ?? called('nodes', 'mangler', 'as-is');
    expect(questionOf(step)).toBe('why-step');
    expect(said(step).alters).toContain('Ring samme dag når noe mangler');
    expect(said(step).benefits).toContain('Frigjort tid hos saksbehandlerne');
  });

  it("what came of a participant's problem? – through findings to changes and benefits", () => {
    const participant = called('participants', 'P4');
    expect(questionOf(participant)).toBe('what-came');
    const { seen, finding, led, benefits } = said(participant);
    expect(seen!.length).toBeGreaterThan(5);
    expect([finding!.length, led!.length, benefits!.length].every((count) => count > 0)).toBe(true);
    expect(answer(participant).sessions).toBe(1);
    expect(stageOf(refTo(participant), links.maps)).toBeUndefined();
  });

  it('what is a saving made of? – steps, changes, findings and when it was measured', () => {
    const saving = called('benefits', 'Lavere utgifter');
    const { steps, causes, findings } = said(saving);
    expect(steps!.length).toBe(3);
    expect(causes).toEqual(expect.arrayContaining(['Ring samme dag når noe mangler', 'Følg saken din']));
    expect(findings!.length).toBeGreaterThan(0);
    const days = answer(saving).measured!.map(({ facts }) => String(facts!.on));
    expect(days).toEqual(days.toSorted());
    expect(days.length).toBeGreaterThan(2);
  });
});
