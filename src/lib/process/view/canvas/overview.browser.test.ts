import { expect, it } from 'vitest';
import { aNode } from '../../test-map';
import { drawOverview, picture } from './overview';

const colours = {
  ground: '#ffffff',
  band: '#eeeeee',
  line: '#cccccc',
  step: '#888888',
  edge: '#000000',
  text: '#000000',
  chosen: '#0000ff'
};

/** The brightness (0–255) of a place of a gateway's diamond, given as parts of its size. */
function look(
  kind: 'parallelGateway' | 'exclusiveGateway',
  zoom: number,
  at: readonly [number, number],
  more = {}
) {
  const size = 400;
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const context = canvas.getContext('2d')!;
  // Eight device pixels to one, so that what is drawn is looked at and not how it is smoothed.
  const scale = 8;
  const view = { x: 0, y: 0, zoom, width: size, height: size, scale };
  drawOverview(context, picture([], [], [aNode('g', kind, more)], []), [], view, colours);
  const place = at.map((part) => Math.round(part * 50 * zoom * scale)) as [number, number];
  return context.getImageData(...place, 1, 1).data[0]!;
}

it('tells what gateways are where there is room for their sign', () => {
  expect(look('parallelGateway', 0.25, [0.5, 0.5])).toBeGreaterThan(200);
  // The arm of a plus, where a cross has none; and the other way about.
  expect(look('parallelGateway', 0.25, [0.5, 0.38])).toBeGreaterThan(200);
  expect(look('exclusiveGateway', 0.25, [0.5, 0.36])).toBeLessThan(60);
  expect(look('exclusiveGateway', 0.25, [0.41, 0.37])).toBeGreaterThan(200);
});

it('draws no sign where it would be a blot, or where a gateway is drawn without', () => {
  expect(look('parallelGateway', 0.12, [0.5, 0.5])).toBeLessThan(60);
  expect(look('exclusiveGateway', 0.25, [0.5, 0.5], { markerVisible: false })).toBeLessThan(60);
});
