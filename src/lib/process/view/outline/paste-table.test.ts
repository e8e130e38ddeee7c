import { expect, test } from 'vitest';
import { aNode } from '../../test-map';
import { cellsOf, planPaste } from './paste-table';

const steps = [aNode('a'), aNode('?', 'exclusiveGateway'), aNode('b', 'task', { system: 'Arkiv' })];

test('text of one cell is left to the field; more are rows of cells', () => {
  expect(cellsOf('one\n')).toBeUndefined();
  expect(cellsOf('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd']
  ]);
});

test('cells go to the right and down, read as their fields are; what is the same is no change', () => {
  const plan = planPaste(steps, [['30 min', '2 t', '80 %', '', 'Epost']], 0, 4);
  expect(plan).toEqual({
    rows: [{ id: 'a', fields: { processMinutes: 30, waitMinutes: 120, accurate: 0.8, system: 'Epost' } }],
    count: 4,
    refused: []
  });
  expect(planPaste(steps, [['Arkiv']], 2, 8)).toEqual({ rows: [], count: 0, refused: [] });
});

test('what cannot be taken is named by its cell, and the rest is', () => {
  const plan = planPaste(
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
  expect(planPaste(steps, [['4', 'Navn', 'Oppgave']], 0, 0)).toMatchObject({
    rows: [{ id: 'a', fields: { name: 'Navn' } }],
    refused: [expect.stringContaining('4'), expect.stringContaining('Oppgave')]
  });
  expect(planPaste(steps, [['', '', '101', 'gull']], 0, 4).refused).toHaveLength(2);
});
