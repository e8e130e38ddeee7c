import { mount } from 'svelte';
import type { Edge, Node } from '@xyflow/svelte';
import Stock from './Stock.svelte';

/** The steps and sequence flows of a BPMN file, as Svelte Flow takes them; nothing but places and names. */
function graphOf(xml: string): { nodes: Node[]; edges: Edge[] } {
  const file = new DOMParser().parseFromString(xml, 'application/xml');
  const elements = (name: string) => [...file.getElementsByTagNameNS('*', name)];
  const boxes = new Map(
    elements('BPMNShape').map((shape) => [
      shape.getAttribute('bpmnElement'),
      shape.getElementsByTagNameNS('*', 'Bounds')[0]!
    ])
  );
  const steps = elements('process')
    .flatMap((process) => [...process.children])
    .filter(({ id, localName }) => boxes.has(id) && localName !== 'laneSet');
  return {
    nodes: steps.map((step) => ({
      id: step.id,
      position: {
        x: Number(boxes.get(step.id)!.getAttribute('x')),
        y: Number(boxes.get(step.id)!.getAttribute('y'))
      },
      data: { label: step.getAttribute('name') ?? '' }
    })),
    edges: elements('sequenceFlow').map((flow) => ({
      id: flow.id,
      source: flow.getAttribute('sourceRef')!,
      target: flow.getAttribute('targetRef')!,
      type: 'step'
    }))
  };
}

/** Draws a file's map. @returns milliseconds from its text to all of it painted */
async function draw(path: string): Promise<number> {
  const xml = await (await fetch(path)).text();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const started = performance.now();
  const graph = graphOf(xml);
  mount(Stock, { target: document.querySelector('#canvas')!, props: { graph } });
  // Flows are drawn once the nodes are measured.
  while (document.getElementsByClassName('svelte-flow__edge').length < graph.edges.length) await frame();
  await frame();
  await frame();
  return performance.now() - started;
}
Object.assign(window, { draw });
