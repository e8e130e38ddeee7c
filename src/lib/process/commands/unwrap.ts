/** A sub-process dissolved into the steps that it holds. */
import { newId } from '../../document/ids';
import { m } from '../../i18n/paraglide/messages.js';
import type { Flow, Node } from '../model';
import { canConnect } from '../rules/can-connect';
import { isFlowNode } from '../rules/kinds';
import { keepLanes, lanesIn } from './keep-lanes';
import { giveWay, rerouteFlows, settle, type ProcessDocument, type ProcessEdit } from './map-edit';
import { newFlow } from './new-records';
import { removeNodesIn } from './removing';
import { expandIn } from './sub-process';

/** What became of a sub-process that was dissolved. */
export interface Unwrapped {
  /** Steps that stand where it stood. */
  readonly count: number;
  /** Events on its border, which are gone with it. */
  readonly events: number;
  /** Flows that are gone: its messages and data, and what BPMN does not let its steps have. */
  readonly flows: number;
  /** Steps that others do than who did the sub-process: they stand in their own lanes. */
  readonly others: number;
  /** Whether it had figures of its own. */
  readonly figures: boolean;
}

/**
 * Dissolves a sub-process: its steps stand on the map where it stood, what led to it leads to where they begin, and
 * they lead on to where it led. Its plain starts and ends go where a flow takes their place.
 * @returns undefined for what is no sub-process, or one that an event starts
 */
export function unwrapSubProcess(doc: ProcessDocument, id: string): Unwrapped | undefined {
  return doc.edit(m.planes_undo_unwrap, (edit) => {
    const node = edit.get('nodes', id);
    if (node?.kind !== 'subProcess' || node.variant === 'event') return undefined;
    const who = lanesIn(edit, id);
    expandIn(edit, id);
    const inside = edit.all('nodes').filter(({ parent }) => parent === id);
    const own = edit.all('flows').filter(({ source, target }) => source === id || target === id);
    const sequence = edit.all('flows').filter(({ kind }) => kind === 'sequence');
    const into = sequence.filter(({ target }) => target === id);
    const out = sequence.filter(({ source }) => source === id);
    for (const one of inside) edit.change('nodes', one.id, { parent: node.parent });
    const starts = into.length ? plain(inside, 'startEvent') : [];
    const ends = out.length ? plain(inside, 'endEvent') : [];
    const ways = new Ways(edit);
    const steps = inside.filter(
      ({ kind, attachedTo, variant }) => isFlowNode(kind) && !attachedTo && variant !== 'event'
    );
    const isEnd = (end: 'source' | 'target', one: Node) => sequence.some((flow) => flow[end] === one.id);
    const firsts = starts.length
      ? sequence.filter(({ source }) => starts.includes(source)).map(({ target }) => target)
      : steps.filter((one) => !isEnd('target', one)).map((one) => one.id);
    for (const flow of into) firsts.forEach((target, at) => ways.lead(flow, { target }, at > 0));
    const lasts = ends.length
      ? sequence.filter(({ target }) => ends.includes(target))
      : steps.filter((one) => !isEnd('source', one) && one.kind !== 'endEvent').map((one) => one.id);
    for (const last of lasts)
      out.forEach(({ target, name }, at) => {
        if (typeof last === 'string')
          ways.lead(newFlow({ kind: 'sequence', source: last, target, name }), {}, true);
        else ways.lead({ ...last, name: last.name || name }, { target }, at > 0);
      });
    const events = edit.all('nodes').filter(({ attachedTo }) => attachedTo === id).length;
    removeNodesIn(edit, [id, ...starts, ...ends], false);
    const living = new Set(inside.map((one) => one.id).filter((one) => edit.get('nodes', one)));
    settle(edit, living);
    const elsewhere = keepLanes(edit, who, living);
    rerouteFlows(edit, ways.changed);
    giveWay(edit, living);
    const others = own.filter(({ kind }) => kind !== 'sequence').length;
    const figures = [node.processMinutes, node.waitMinutes, node.processRange, node.waitRange];
    return {
      count: steps.length - starts.length - ends.length,
      events,
      flows: others + ways.gone,
      others: elsewhere,
      figures: figures.some((figure) => figure !== null)
    };
  });
}

const plain = (nodes: readonly Node[], kind: 'startEvent' | 'endEvent') =>
  nodes.filter((node) => node.kind === kind && node.trigger === 'none').map(({ id }) => id);

/** Flows that are given other ends, or stand beside one that was. */
class Ways {
  readonly changed: string[] = [];
  gone = 0;
  constructor(private readonly edit: ProcessEdit) {}

  /** Leads a flow elsewhere, or a copy of it beside it. Where BPMN allows none, nothing is led. */
  lead(flow: Flow, ends: Partial<Pick<Flow, 'source' | 'target'>>, beside: boolean): void {
    const { edit } = this;
    const next: Flow = { ...flow, ...ends, ...(beside && { id: newId(), element: '' }) };
    const others = edit.all('flows').filter(({ id }) => id !== next.id);
    const answer = canConnect(others, edit.get('nodes', next.source), edit.get('nodes', next.target));
    if (!answer.ok || answer.kind !== 'sequence') return void this.gone++;
    edit.put('flows', next);
    this.changed.push(next.id);
  }
}
