/** Steps gathered in a sub-process. */
import { m } from '../../i18n/paraglide/messages.js';
import type { Flow, Node } from '../model';
import { canConnect } from '../rules/can-connect';
import { belongings } from '../rules/clip/take';
import { around, centre, GAP, sizeOf } from '../rules/geometry';
import { isFlowNode } from '../rules/kinds';
import { onPlane } from '../rules/planes';
import { placeNext } from '../rules/place-next';
import { connectIn } from './flows';
import { keepLanes, lanesIn } from './keep-lanes';
import {
  giveWay,
  makeRoomFor,
  mapOf,
  rerouteFlow,
  rerouteFlowsOf,
  settle,
  type ProcessDocument,
  type ProcessEdit
} from './map-edit';
import { newNode } from './new-records';
import { appendNodeIn } from './following';
import { planeOf } from './on-planes';
import { collapseIn } from './sub-process';

/** What became of steps that were gathered. */
export interface Wrapped {
  readonly id: string;
  /** Steps that are in it now. */
  readonly count: number;
  /** Flows that led over its border, and lead to it or from it now. */
  readonly flows: number;
  /** Flows that BPMN does not let it have: they are gone. */
  readonly gone: number;
  /** Whether its ways out part at a new gateway after it. */
  readonly parts: boolean;
}

/** The steps that a choice gathers: without those that come along with another; undefined when they do not belong together. */
function gathered(edit: ProcessEdit, ids: readonly string[]): Node[] | undefined {
  const chosen = new Set(ids);
  const roots = ids
    .flatMap((id) => edit.get('nodes', id) ?? [])
    .filter(({ attachedTo, parent }) => !chosen.has(attachedTo) && !chosen.has(parent));
  const [first] = roots.filter(({ kind }) => isFlowNode(kind));
  const together = roots.every(
    ({ parent, pool, attachedTo, kind }) =>
      !attachedTo && parent === first?.parent && (!isFlowNode(kind) || pool === first?.pool)
  );
  return first && together ? roots : undefined;
}

/**
 * Gathers steps in a closed sub-process that stands where they stood. Flows over its border lead to it and from it
 * from now on; inside, a start leads to where the work came in, and an end stands where it went out. Ways out to
 * several places part at a gateway after it.
 * @returns undefined when the steps are not of one plane, frame and pool
 */
export function wrapSteps(doc: ProcessDocument, ids: readonly string[]): Wrapped | undefined {
  return doc.edit(m.planes_undo_wrap, (edit) => {
    const roots = gathered(edit, ids);
    const first = roots?.find(({ kind }) => isFlowNode(kind));
    if (!roots || !first) return undefined;
    const here = onPlane(mapOf(edit), planeOf(edit, first.id));
    const all = belongings(
      here,
      roots.map(({ id }) => id)
    );
    const drawn = here.nodes.filter(({ id }) => all.has(id));
    // A frame round the steps, folded when they are in it: so their lines, ink and content come along.
    const { parent, pool, lane } = first;
    const frame = newNode('subProcess', around(drawn)!, { expanded: true, parent, pool, lane });
    edit.put('nodes', frame);
    const inside = drawn.filter((node) => !all.has(node.parent));
    for (const { id } of inside) edit.change('nodes', id, { parent: frame.id });
    const { outs, ...outcome } = leadToBorder(edit, frame.id, all);
    const who = lanesIn(edit, frame.id);
    collapseIn(edit, frame.id);
    settle(edit, new Set([frame.id]));
    // Where the frame comes to stand says who is answerable for it, not who does each step in it.
    keepLanes(edit, who);
    makeRoomFor(edit, frame.id);
    const parts = leadOn(edit, frame.id, outs);
    rerouteFlowsOf(edit, frame.id);
    giveWay(edit, new Set([frame.id]));
    const count = inside.filter(({ kind }) => isFlowNode(kind)).length;
    return { id: frame.id, count, parts, ...outcome };
  });
}

/** A way out of what was gathered: where it led, and what it was called. */
interface WayOut {
  readonly target: string;
  readonly name: string;
  /** It was one of several that are all taken. */
  readonly parallel: boolean;
}

/** Lets flows over the border end at it, and begin and end inside where they came in and went out. */
function leadToBorder(edit: ProcessEdit, frame: string, all: ReadonlySet<string>) {
  const over = edit.all('flows').filter(({ source, target }) => all.has(source) !== all.has(target));
  const entries = new Set<string>();
  const outs: WayOut[] = [];
  let gone = 0;
  for (const flow of over) {
    const isOut = all.has(flow.source);
    if (flow.kind === 'sequence' && isOut) outs.push(endInside(edit, frame, flow));
    else {
      if (flow.kind === 'sequence') entries.add(flow.target);
      const ends = isOut ? { source: frame, target: flow.target } : { source: flow.source, target: frame };
      if (!takeEnds(edit, flow, ends)) gone++;
    }
  }
  const known = edit.all('nodes').find(({ kind, parent }) => kind === 'startEvent' && parent === frame);
  if (!known) beginInside(edit, frame, [...entries]);
  return { flows: over.length - gone, gone, outs };
}

/** Gives a flow other ends where BPMN lets it have them; else it goes. @returns whether it stays */
function takeEnds(edit: ProcessEdit, flow: Flow, ends: Pick<Flow, 'source' | 'target'>): boolean {
  const others = edit.all('flows').filter(({ id }) => id !== flow.id);
  const end = (id: string) => edit.get('nodes', id) ?? edit.get('pools', id);
  const answer = canConnect(others, end(ends.source), end(ends.target));
  if (!answer.ok || answer.kind !== flow.kind) {
    edit.remove('flows', flow.id);
    return false;
  }
  edit.change('flows', flow.id, ends);
  return true;
}

/** A flow that led out ends inside; where it led is told. */
function endInside(edit: ProcessEdit, frame: string, flow: Flow): WayOut {
  const source = edit.get('nodes', flow.source)!;
  const target = edit.get('nodes', flow.target)!;
  const name = flow.name || target.name;
  const beside = edit.all('nodes').filter(({ parent }) => parent === frame);
  const { pool, lane } = source;
  const box = placeNext(beside, source, sizeOf('endEvent'));
  const end = newNode('endEvent', box, { name: flow.name, pool, lane, parent: frame });
  edit.put('nodes', end);
  edit.change('flows', flow.id, { target: end.id });
  rerouteFlow(edit, flow.id);
  return { target: target.id, name, parallel: source.kind === 'parallelGateway' };
}

/** A start inside, before where the work came in. */
function beginInside(edit: ProcessEdit, frame: string, entries: readonly string[]): void {
  const first = edit.get('nodes', entries[0] ?? '');
  if (!first) return;
  const size = sizeOf('startEvent');
  const box = { x: first.x - GAP - size.width, y: centre(first)[1] - size.height / 2, ...size };
  const { pool, lane } = first;
  const start = newNode('startEvent', box, { pool, lane, parent: frame });
  edit.put('nodes', start);
  for (const entry of entries) connectIn(edit, start.id, entry);
}

/** Leads on from a sub-process to where its content led. @returns whether that needed a gateway */
function leadOn(edit: ProcessEdit, frame: string, outs: readonly WayOut[]): boolean {
  const targets = [...new Map(outs.map((out) => [out.target, out])).values()];
  const parts = targets.length > 1 && !targets.every(({ parallel }) => parallel);
  const from = parts ? appendNodeIn(edit, frame, 'exclusiveGateway')! : frame;
  for (const { target, name } of targets) {
    const flow = connectIn(edit, from, target);
    if (flow.ok && parts) edit.change('flows', flow.id, { name });
  }
  return parts;
}
