import * as commands from '../../commands';
import { flowOrder } from '../../rules/flow-order';
import { neighbour, type Direction } from '../../rules/neighbour';
import { isClosed } from '../../rules/planes';
import type { ProcessMap } from '../process-map.svelte';
import type { Canvas } from './canvas.svelte';

const arrows: { readonly [key: string]: Direction } = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down'
};
const steps: { readonly [D in Direction]: readonly [number, number] } = {
  left: [-10, 0],
  right: [10, 0],
  up: [0, -10],
  down: [0, 10]
};

/**
 * The keys of the canvas, while it has the focus. Arrows go along the flow and between branches, Alt and an arrow
 * to the flows themselves, Shift and an arrow moves what is chosen: steps, or the stretch of a flow. @returns whether the key meant something
 */
export function pressKey(
  event: KeyboardEvent,
  map: ProcessMap,
  canvas: Canvas,
  singleKeys: boolean
): boolean {
  const direction = arrows[event.key];
  if (direction && !event.ctrlKey && !event.metaKey) return pressArrow(event, direction, map);
  if (direction && event.shiftKey && !event.altKey) {
    void import('../arrange/extend').then(({ extendChoice }) => extendChoice(map, direction));
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) {
    if (event.key.toLowerCase() !== 'a' || event.altKey) return false;
    map.select(map.shown.nodes.map((node) => node.id));
    return true;
  }
  const { single } = map;
  switch (event.key) {
    case 'Enter':
    case 'F2':
      if (single) map.open = { what: 'rename', id: single };
      else goToFirst(map);
      return true;
    case 'Delete':
    case 'Backspace':
      map.removeChosen(!event.shiftKey);
      return true;
    case 'Escape':
      if (map.connecting) map.connecting = undefined;
      else if (map.selection.size) map.select([]);
      else if (map.plane) map.goOut();
      else return false;
      return true;
    case 'Home':
    case 'End': {
      const order = flowOrder(map.shown.nodes, map.shown.flows);
      const node = event.key === 'Home' ? order[0] : order.at(-1);
      if (node) map.goTo(node.id);
      return true;
    }
  }
  return singleKeys && pressLetter(event.key.toLowerCase(), map, canvas);
}

function pressLetter(key: string, map: ProcessMap, canvas: Canvas): boolean {
  const { single } = map;
  switch (key) {
    case 'a':
      if (single && map.nodeById.has(single)) map.open = { what: 'append', after: single };
      return true;
    case 'n':
      map.open = { what: 'capture', after: single && map.nodeById.has(single) ? single : '' };
      return true;
    case 'o':
      if (single && isClosed(map.nodeById.get(single))) map.goInto(single);
      return true;
    case 'c':
      if (single) map.open = { what: 'connect', source: single };
      return true;
    case 't':
      if (map.chosenNode) map.open = { what: 'change', id: map.chosenNode.id };
      return true;
    case 'm':
      map.panel = true;
      map.wantsMinutes = true;
      return true;
    case '/':
      map.open = { what: 'find' };
      return true;
  }
  return pressZoom(key, canvas);
}

/** The keys that change how near one looks. @returns whether the key is one of them */
export function pressZoom(key: string, canvas: Canvas): boolean {
  if (key === '+' || key === '=') canvas.zoomBy(1.25);
  else if (key === '-') canvas.zoomBy(1 / 1.25);
  else if (key === '0') canvas.fit();
  else return false;
  return true;
}

function goToFirst(map: ProcessMap): void {
  const [first] = flowOrder(map.shown.nodes, map.shown.flows);
  if (first) map.goTo(first.id);
}

function pressArrow(event: KeyboardEvent, direction: Direction, map: ProcessMap): boolean {
  const { chosenNode: node, chosenFlow: flow, chosenNodes } = map;
  if (map.chosenPhase) {
    void import('../phases/phase-actions').then(({ pressOnPhase }) => pressOnPhase(map, event));
    return true;
  }
  if (map.chosenArea) {
    const { key, altKey: alt, shiftKey: shift } = event;
    void import('../lanes/lane-keys').then(({ pressOnArea }) => pressOnArea(map, key, { alt, shift }));
    return true;
  }
  if (event.shiftKey) {
    if (flow) void import('./line-steps').then(({ stepLine }) => stepLine(map, direction));
    const [dx, dy] = steps[direction];
    const ids = chosenNodes.map((chosen) => chosen.id);
    commands.moveNodes(map.doc, ids, dx, dy, { gesture: `nudge:${ids.join()}` });
    return true;
  }
  if (flow) {
    const goal = direction === 'left' || direction === 'up' ? flow.source : flow.target;
    map.goTo(goal);
    return true;
  }
  if (!node) {
    goToFirst(map);
    return true;
  }
  if (event.altKey) {
    const onward = direction === 'right' || direction === 'down';
    const flows = (onward ? map.flowsOut : map.flowsIn).get(node.id) ?? [];
    const [next] = flows;
    if (next) map.goTo(next.id);
    return true;
  }
  const next = neighbour(map.shown.nodes, map.shown.flows, node, direction);
  if (next) map.goTo(next.id);
  return true;
}
