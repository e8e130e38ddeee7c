import { expect, test } from 'vitest';
import { aFlow, aNode } from '../test-map';
import { nearest, neighbour } from './neighbour';

const at = (id: string, x: number, y: number) => aNode(id, 'task', { x, y });
const nodes = [at('a', 0, 0), at('b', 200, 0), at('c', 200, 150), at('far', 900, 0), at('below', 0, 150)];
const flows = [aFlow('a', 'c'), aFlow('a', 'far')];

test('right and left go with the flow, to the straightest branch', () => {
  expect(neighbour(nodes, flows, nodes[0]!, 'right')?.id).toBe('far');
  expect(neighbour(nodes, flows, nodes[2]!, 'left')?.id).toBe('a');
});

test('a loop back is followed only where nothing else goes on', () => {
  const loop = [aFlow('c', 'a'), aFlow('c', 'below'), aFlow('c', 'far')];
  expect(neighbour(nodes, loop, nodes[2]!, 'right')?.id).toBe('far');
  expect(neighbour(nodes, loop.slice(0, 1), nodes[2]!, 'right')?.id).toBe('a');
});

test('without a flow, and up and down, to the nearest that way', () => {
  expect(neighbour(nodes, [], nodes[0]!, 'right')?.id).toBe('b');
  expect(neighbour(nodes, flows, nodes[0]!, 'down')?.id).toBe('below');
  expect(nearest(nodes, nodes[0]!, 'up')).toBeUndefined();
});
