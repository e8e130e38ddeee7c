import { describe, expect, it } from 'vitest';
import { exportBpmn } from './export';
import { blank, line, Round } from './test-round';

const file = 'vendor-two-diagrams';

describe('a new file', () => {
  it('reads as the map it was written from', async () => {
    const source = await Round.of(file);
    const { pools, lanes, nodes, flows } = source;
    const fresh = Object.assign(new Round(), { pools, lanes, nodes, flows, title: 'Kart & <mer>' });
    const { text, lost, again } = await fresh.export();
    expect(lost).toEqual([]);
    expect(text).toContain('name="Kart &amp; &lt;mer&gt;"');
    expect(again.nodes.map(({ name, kind, x }) => [name, kind, x])).toEqual(
      source.nodes.map(({ name, kind, x }) => [name, kind, x])
    );
    expect(again.flows).toHaveLength(source.flows.length);
  });

  it('of nothing is a valid frame', async () => {
    const { bytes, lost } = await exportBpmn({
      records: { pools: [], lanes: [], nodes: [], flows: [] },
      title: ''
    });
    expect(lost).toEqual([]);
    expect(new TextDecoder().decode(bytes)).toContain('<bpmn:process id="Process_1"');
  });

  it('says of every element in which part of the process it is', async () => {
    const fresh = new Round();
    fresh.pools.push({
      id: 'p',
      name: 'A',
      x: 0,
      y: 0,
      width: 600,
      height: 200,
      horizontal: true,
      element: ''
    });
    fresh.pools.push({
      id: 'q',
      name: 'B',
      x: 0,
      y: 300,
      width: 600,
      height: 60,
      horizontal: true,
      element: ''
    });
    fresh.nodes.push({
      ...blank,
      id: 's',
      kind: 'startEvent',
      pool: 'p',
      trigger: 'message',
      width: 36,
      height: 36
    });
    fresh.nodes.push({ ...blank, id: 't', name: 'T', pool: 'p', x: 200, marker: 'loop', processMinutes: 0 });
    fresh.nodes.push({
      ...blank,
      id: 'e',
      kind: 'boundaryEvent',
      attachedTo: 't',
      pool: 'p',
      trigger: 'timer',
      interrupting: false,
      width: 36,
      height: 36
    });
    fresh.flows.push({ ...line, id: 'f', source: 's', target: 't' });
    fresh.flows.push({ ...line, id: 'm', kind: 'message', source: 't', target: 'q' });
    const { text, lost } = await fresh.export();
    expect(lost).toEqual([]);
    expect(text).toContain('<bpmn:participant id="Participant_p" name="A" processRef="Process_1"/>');
    expect(text).toContain('<bpmn:participant id="Participant_q" name="B"/>');
    expect(text).toContain(
      '<bpmn:boundaryEvent id="Event_e" attachedToRef="Activity_t" cancelActivity="false">'
    );
    expect(text).toContain('<verksted:step processMinutes="0"/>');
  });
});
