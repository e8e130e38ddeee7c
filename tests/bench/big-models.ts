import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const generator = '../shared/bench/generate-bpmn.mjs';

/**
 * BPMN text of one pool with `lanes` lanes and about 1.18 nodes a task, with full positions. From the project's
 * shared generator where it is at hand, so that figures compare; else from a plain one of the same size.
 */
export function bigModel(tasks: number, lanes = 10): string {
  if (existsSync(generator))
    return execFileSync('node', [generator, String(tasks), String(lanes), '1'], {
      maxBuffer: 200e6,
      stdio: ['ignore', 'pipe', 'ignore']
    }).toString();
  return plainModel(tasks, lanes);
}

/** Rows of tasks joined one after another, a gateway at every tenth place. */
function plainModel(tasks: number, lanes: number): string {
  const nodes: string[] = [];
  const flows: string[] = [];
  const shapes: string[] = [];
  const edges: string[] = [];
  const members: string[][] = Array.from({ length: lanes }, () => []);
  const count = Math.round(tasks * 1.184);
  const perLane = Math.ceil(count / lanes);
  const place = (at: number): [number, number] => [
    160 + (at % perLane) * 150,
    100 + Math.floor(at / perLane) * 160
  ];
  for (let at = 0; at < count; at++) {
    const gateway = at % 10 === 9;
    const [x, y] = place(at);
    const [width, height] = gateway ? [50, 50] : [100, 80];
    nodes.push(`<exclusiveGateway id="N${at}"/>`.replace(/exclusiveGateway/, gateway ? '$&' : 'task'));
    members[Math.floor(at / perLane)]?.push(`<flowNodeRef>N${at}</flowNodeRef>`);
    shapes.push(
      `<di:BPMNShape id="N${at}_di" bpmnElement="N${at}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></di:BPMNShape>`
    );
    if (at === 0) continue;
    const [fromX, fromY] = place(at - 1);
    flows.push(`<sequenceFlow id="F${at}" sourceRef="N${at - 1}" targetRef="N${at}"/>`);
    edges.push(
      `<di:BPMNEdge id="F${at}_di" bpmnElement="F${at}"><o:waypoint x="${fromX + 100}" y="${fromY + 40}"/><o:waypoint x="${x}" y="${y + 40}"/></di:BPMNEdge>`
    );
  }
  const laneXml = members.map(
    (refs, at) => `<lane id="L${at}" name="Role ${at + 1}">${refs.join('')}</lane>`
  );
  const width = perLane * 150 + 200;
  const laneShapes = members.map(
    (_, at) =>
      `<di:BPMNShape id="L${at}_di" bpmnElement="L${at}" isHorizontal="true"><dc:Bounds x="130" y="${80 + at * 160}" width="${width - 30}" height="160"/></di:BPMNShape>`
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:o="http://www.omg.org/spec/DD/20100524/DI" id="D" targetNamespace="http://example.org/bench">
<collaboration id="C"><participant id="P" name="Municipality" processRef="PR"/></collaboration>
<process id="PR"><laneSet id="LS">${laneXml.join('')}</laneSet>${nodes.join('')}${flows.join('')}</process>
<di:BPMNDiagram id="BD"><di:BPMNPlane id="BP" bpmnElement="C"><di:BPMNShape id="P_di" bpmnElement="P" isHorizontal="true"><dc:Bounds x="100" y="80" width="${width}" height="${lanes * 160}"/></di:BPMNShape>${laneShapes.join('')}${shapes.join('')}${edges.join('')}</di:BPMNPlane></di:BPMNDiagram></definitions>`;
}
