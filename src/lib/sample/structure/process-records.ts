import {
  plainLeanStep,
  type Box,
  type Flow,
  type Lane,
  type Node,
  type Pool,
  type ProcessCollections,
  type Week
} from '../../process/model';
import { ordersAfter } from '../../document/order';
import { entries } from './context';
import { draw, type NodePlan, type Plan } from './draw';

/** What pools, lanes, steps and flows of a plan are called, by their names in the plan. */
export interface ProcessWords {
  readonly pools: Words;
  readonly lanes: Words;
  readonly nodes: Words;
  readonly flows: Words;
  readonly notes?: Words;
  readonly systems?: Words;
  /** What is wasted at a step, by its name. */
  readonly wastes?: Words;
}
type Words = { readonly [name: string]: string };

type Records = { [K in Exclude<keyof ProcessCollections, 'about'>]: ProcessCollections[K][] };

/** The records of a planned process map, drawn and named. @param id gives each name of the plan its id */
export function processRecords(id: (name: string) => string, plan: Plan, words: ProcessWords): Records {
  const drawing = draw(plan);
  const pool = id(`pools:${plan.pool}`);
  const end = (name: string) => (name in plan.nodes ? id(`nodes:${name}`) : id(`pools:${name}`));
  const flow = ({ from, to }: { from: string; to: string }) => ({
    id: id(`flows:${from}-${to}`),
    source: end(from),
    target: end(to),
    isDefault: false,
    conditional: false,
    element: ''
  });
  // The screen writes the share of cases behind a flow's name: room is left for it.
  const sequence = plan.flows.map((planned): Flow => ({
    ...flow(planned),
    kind: 'sequence',
    name: planned.name ? words.flows[planned.name]! : '',
    waypoints: drawing.flow(planned),
    label: planned.name ? drawing.flowLabel(planned, `${words.flows[planned.name]} 00 %`) : null,
    probability: planned.probability ?? null
  }));
  const messages = plan.messages.map((planned): Flow => ({
    ...flow(planned),
    kind: 'message',
    name: words.flows[planned.name]!,
    waypoints: drawing.message(planned),
    label: drawing.messageLabel(planned, words.flows[planned.name]!),
    probability: null
  }));
  return {
    pools: entries(drawing.pools).map(([name, box]): Pool => ({
      id: id(`pools:${name}`),
      ...box,
      name: words.pools[name]!,
      horizontal: true,
      element: ''
    })),
    lanes: entries(drawing.lanes).map(([name, box]): Lane => ({
      id: id(`lanes:${name}`),
      ...box,
      name: words.lanes[name]!,
      horizontal: true,
      pool,
      parent: '',
      element: ''
    })),
    nodes: entries(plan.nodes).map(([name, planned]) =>
      node(id(`nodes:${name}`), drawing.nodes[name]!, planned, {
        name: words.nodes[name]!,
        notes: words.notes?.[name] ?? '',
        system: planned.system ? (words.systems?.[planned.system] ?? '') : '',
        label: drawing.nodeLabel(name),
        pool,
        lane: id(`lanes:${planned.lane}`)
      })
    ),
    flows: [...sequence, ...messages],
    wastes: entries(plan.wastes ?? {}).map(([name, waste], at) => ({
      id: id(`wastes:${name}`),
      order: ordersAfter(undefined, at + 1).at(-1)!,
      node: id(`nodes:${name}`),
      note: words.wastes?.[name] ?? '',
      ...waste
    })),
    roles: entries(plan.roles ?? {}).map(([lane, role], at) => ({
      id: id(`roles:${lane}`),
      order: ordersAfter(undefined, at + 1).at(-1)!,
      name: words.lanes[lane]!,
      lanes: [id(`lanes:${lane}`)],
      count: role.count,
      hourlyRate: role.hourlyRate,
      hours: Array.from({ length: 7 }, (_, day) =>
        role.days.includes(day) ? [role.from * 60, role.to * 60] : null
      ) as Week
    })),
    simulation: [],
    stepSimulations: [],
    closures: [],
    strokes: [],
    phases: []
  };
}

/** A step; minutes that the plan does not say are unknown. */
function node(
  id: string,
  box: Box,
  plan: NodePlan,
  fields: Pick<Node, 'name' | 'notes' | 'label' | 'pool' | 'lane' | 'system'>
): Node {
  return {
    id,
    ...box,
    ...fields,
    kind: plan.kind,
    parent: '',
    attachedTo: '',
    trigger: plan.trigger ?? 'none',
    interrupting: true,
    expanded: false,
    marker: 'none',
    processMinutes: plan.process ?? null,
    waitMinutes: plan.wait ?? null,
    ...plainLeanStep,
    system: fields.system,
    accurate: plan.accurate ?? null,
    value: plan.value ?? null,
    element: ''
  };
}
