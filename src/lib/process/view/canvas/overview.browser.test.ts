import { expect, it } from 'vitest';
import { tintOf } from '../../rules/drawing/tint';
import { aFlow, aLane, aNode } from '../../test-map';
import { drawGround } from '../minimap/minimap';
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

it.each([
  ['light', '#ffffff'],
  ['dark', 'rgb(26, 26, 33)']
] as const)(
  'steps, lanes and flows have the colours of their file, as the %s theme shows them',
  (theme, ground) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 400 });
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    const [red, blue] = ['#be0000', '#c2d7eb'];
    const flow = aFlow('a', 'b', { stroke: blue });
    const points: [number, number][] = [
      [200, 300],
      [380, 300]
    ];
    const shown = picture(
      [],
      [aLane('l', { x: 0, y: 0, width: 400, height: 200, fill: blue })],
      [aNode('a', 'task', { x: 100, y: 50, width: 100, height: 80, fill: red })],
      [{ flow, points }]
    );
    const at = (x: number, y: number) =>
      `#${[...context.getImageData(x, y, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    const view = { x: 0, y: 0.5, zoom: 1, width: 400, height: 400, scale: 1 };
    drawOverview(context, shown, [], view, { ...colours, ground });
    expect(at(150, 90)).toBe(tintOf(red, theme).line);
    expect(at(15, 20)).toBe(tintOf(blue, theme).ground);
    expect(at(300, 300)).toBe(tintOf(blue, theme).line);
    drawGround(context, shown, { x: 0, y: 0, zoom: 1 }, 1, { ...colours, ground, found: '#ff0000' });
    expect(at(150, 90)).toBe(tintOf(red, theme).line);
    expect(at(15, 20)).toBe(tintOf(blue, theme).ground);
  }
);
