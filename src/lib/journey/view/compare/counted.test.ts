import { expect, it } from 'vitest';
import { newStep } from '../../model';
import { countMap } from '../../rules/counts';
import { countedRows } from './counted';

const step = (id: string, minutes: number | null, waitMinutes: number | null) =>
  newStep({ id, order: id, phase: 'p', title: id, minutes, waitMinutes });
const map = (steps: ReturnType<typeof step>[]) => ({ steps, lanes: [], cards: [], handoffs: [] });

it('claims a change in time only where both maps know it, and names the step where it changed most', () => {
  const before = [step('a', 30, null), step('b', 10, 1440)];
  const after = [step('a', 5, 60), step('b', 10, 1440)];
  const rows = countedRows(countMap(map(before)), countMap(map(after)), { before, after });
  const [minutes, waiting] = rows.slice(-2);
  expect(minutes).toMatchObject({ tone: 'better', most: after[0] });
  expect(minutes!.change).toContain('−');
  expect(waiting).toMatchObject({ change: '', tone: 'same', most: undefined });
});
