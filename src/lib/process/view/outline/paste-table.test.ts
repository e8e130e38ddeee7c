import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setCells } from '../../commands/table';
import type { Flow, Node } from '../../model';
import { byId, groupBy } from '../../rules/map';
import { tabbed } from '../../rules/table-text';
import { fill, map as testMap, there } from '../../test-document';
import { aNode } from '../../test-map';
import type { ProcessMap } from '../process-map.svelte';
import { tableRows } from './copy-table';
import { cellsOf, planPaste } from './paste-table';
import { sortRows } from './row-order.svelte';
import { columnsOf, type TableContext } from './table-columns';

/** What the table needs of the map on screen. */
function of(nodes: readonly Node[], flows: readonly Flow[] = []): TableContext {
  const nodeById = byId(nodes);
  const map = {
    nodes,
    nodeById,
    flowsOut: groupBy(flows, ({ source }) => source),
    lanes: [],
    phases: [],
    nameOf: (id: string) => nodeById.get(id)?.name ?? ''
  } as unknown as ProcessMap;
  return { map, numbers: new Map(nodes.map(({ id }, at) => [id, at + 1])) };
}

const steps = [aNode('a'), aNode('?', 'exclusiveGateway'), aNode('b', 'task', { system: 'Arkiv' })];

test('text of one cell is left to the field; more are rows of cells', () => {
  expect(cellsOf('one\n')).toBeUndefined();
  expect(cellsOf('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd']
  ]);
});

test('cells go to the right and down, read as their fields are; what is the same is no change', () => {
  const plan = planPaste(of(steps), steps, [['30 min', '2 t', '80 %', '', 'Epost']], 0, 4);
  expect(plan).toEqual({
    rows: [{ id: 'a', fields: { processMinutes: 30, waitMinutes: 120, accurate: 0.8, system: 'Epost' } }],
    count: 4,
    refused: []
  });
  expect(planPaste(of(steps), steps, [['Arkiv']], 2, 8)).toEqual({ rows: [], count: 0, refused: [] });
});

test('what cannot be taken is named by its cell, and the rest is', () => {
  const plan = planPaste(
    of(steps),
    steps,
    [
      ['snart', '110'],
      ['5', ''],
      ['5', ''],
      ['6', '']
    ],
    0,
    4
  );
  expect(plan.rows.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(plan.refused).toHaveLength(4);
  expect(plan.refused[0]).toContain('snart');
  expect(plan.refused[1]).toContain('2');
  expect(planPaste(of(steps), steps, [['4', 'Navn', 'Datalager']], 0, 0)).toMatchObject({
    rows: [{ id: 'a', fields: { name: 'Navn' } }],
    refused: [expect.stringContaining('4'), expect.stringContaining('Datalager')]
  });
  expect(planPaste(of(steps), steps, [['', '', '101', 'gull']], 0, 4).refused).toHaveLength(2);
});

type TestDocument = Awaited<ReturnType<typeof testMap>>['doc'];
const ofDoc = (doc: TestDocument) => of(doc.all('nodes'), doc.all('flows'));

test('a copy of the table, headings and all, fills the same cells again', async () => {
  const name = fc.stringMatching(/^[a-zæøå =+'-]{0,12}$/).map((text) => text.trim());
  const minutes = fc.option(fc.integer({ min: 0, max: 500_000 }));
  const known = fc.record({
    processMinutes: minutes,
    waitMinutes: minutes,
    accurate: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    value: fc.option(fc.constantFrom('value', 'necessary', 'waste')),
    system: name,
    notes: fc.constantFrom('', 'one line', 'two\n\nlines\tand a tab')
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(known, { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 0, max: 100 }),
      async (said, share) => {
        const { doc, flows } = await testMap();
        const tasks = ['read', 'decide', 'send'];
        fill(doc, { nodes: tasks.map((id, at) => ({ ...doc.get('nodes', id)!, name: id, ...said[at]! })) });
        const answers: Flow[] = [
          { ...doc.get('flows', flows.yes)!, name: 'Ja', probability: share / 100 },
          { ...doc.get('flows', flows.no)!, name: '', probability: 1 - share / 100 }
        ];
        fill(doc, { flows: answers });
        const copied = tabbed(tableRows(ofDoc(doc), doc.all('nodes')));
        const cells = cellsOf(copied)!;
        expect(planPaste(ofDoc(doc), doc.all('nodes'), cells, 0, 0)).toEqual({
          rows: [],
          count: 0,
          refused: []
        });

        const blank = {
          processMinutes: 1,
          waitMinutes: null,
          accurate: null,
          value: null,
          system: 'x',
          notes: 'x'
        };
        const emptied = tasks.map((id) => ({ id, fields: { ...blank, name: 'x' }, ways: [] }));
        setCells(doc, [...emptied, { id: 'ok?', fields: {}, ways: [] }]);
        const plan = planPaste(ofDoc(doc), doc.all('nodes'), cells, 0, 0);
        expect(plan.refused).toEqual([]);
        there(doc, () => setCells(doc, plan.rows));
        expect(tabbed(tableRows(ofDoc(doc), doc.all('nodes')))).toBe(copied);
      }
    ),
    { numRuns: 40 }
  );
});

test('ways are written by numbers or names; what names no step, or cannot be, changes nothing', async () => {
  const { doc, flows } = await testMap();
  const decide: Node = { ...doc.get('nodes', 'decide')!, name: 'Avgjøre' };
  fill(doc, { nodes: [decide] });
  const nodes = () => doc.all('nodes');
  const column = columnsOf(ofDoc(doc).map).findIndex(({ id }) => id === 'next');
  const row = nodes().findIndex(({ id }) => id === 'ok?');
  const number = (id: string) => nodes().findIndex((node) => node.id === id) + 1;
  const write = (text: string) => planPaste(ofDoc(doc), nodes(), [[text]], row, column);
  const targets = () =>
    doc
      .all('flows')
      .filter(({ source }) => source === 'ok?')
      .map(({ target, name, probability }) => [target, name, probability]);

  there(doc, () => setCells(doc, write(`Ja (70 %): avgjøre; ${number('end')} 30 %`).rows));
  expect(targets().sort()).toEqual([
    ['decide', 'Ja', 0.7],
    ['end', '', 0.3]
  ]);
  // The flow that stays is the one that was there, with its line.
  expect(doc.get('flows', flows.no)?.target).toBe('decide');
  expect(write('99').refused).toHaveLength(1);
  const before = JSON.stringify(doc.all('flows'));
  setCells(doc, write(String(number('start'))).rows);
  expect(JSON.stringify(doc.all('flows'))).toBe(before);
});

test('rows are looked at by a column, blanks last either way, and alike ones as the flow goes', () => {
  const nodes = [
    aNode('b', 'task', { processMinutes: 90 }),
    aNode('a', 'task', { processMinutes: null }),
    aNode('c', 'task', { processMinutes: 100 }),
    aNode('d', 'task', { processMinutes: 90 })
  ];
  const process = columnsOf(of(nodes).map).find(({ id }) => id === 'process')!;
  const ids = (descending: boolean) =>
    sortRows(process, nodes, of(nodes), descending)
      .map(({ id }) => id)
      .join('');
  expect(ids(false)).toBe('bdca');
  expect(ids(true)).toBe('cbda');
});
