import { describe, expect, it } from 'vitest';
import { exportBpmn } from './export';
import { importBpmn } from './import';
import { blank, line, Round } from './test-round';

const file = 'vendor-two-diagrams';
/** What stands on the plane of a sub-process, as the file says it. */
const planeOf = (text: string, id: string) =>
  [
    ...(
      new RegExp(`<[^<]*BPMNPlane[^>]*bpmnElement="${id}"[^>]*>([^]*?)</[^<]*BPMNPlane>`).exec(text)?.[1] ??
      ''
    ).matchAll(/<\S*BPMN(?:Shape|Edge)[^>]*bpmnElement="([^"]*)"/g)
  ].map(([, element]) => element);

describe('planes of closed sub-processes', () => {
  it('a step that is moved, added or removed on one is so on that plane', async () => {
    const round = await Round.of(file);
    round.change('s2', { x: 260 });
    const inside = {
      parent: round.node('Grundig').id,
      pool: round.node('s2').pool,
      lane: round.node('s2').lane
    };
    round.nodes.push({ ...blank, name: 'Ring', x: 420, y: 78, ...inside });
    round.flows.push({ ...line, source: round.node('s2').id, target: 'ny' });
    const { text, lost, again } = await round.export();
    expect(lost).toEqual([]);
    expect(planeOf(text, 'Grundig')).toEqual(['s1', 's2', 'Activity_ny', 'g1', 'Flow_nyf']);
    expect(again.nodes.find(({ name }) => name === 'Ring')).toMatchObject({
      x: 420,
      parent: again.nodes.find(({ element }) => element === 'Grundig')!.id
    });
    round.remove('s1');
    const less = await round.export();
    expect(planeOf(less.text, 'Grundig')).toEqual(['s2', 'Activity_ny', 'Flow_nyf']);
  });

  it('opened, its content is written on the map, and its own plane goes; closed again, it gets one', async () => {
    const round = await Round.of(file);
    round.change('Grundig', { expanded: true });
    const open = await round.export();
    expect(open.lost).toEqual([]);
    expect(open.text).not.toContain('Diagram2');
    expect(planeOf(open.text, 'Samspill')).toEqual(expect.arrayContaining(['s1', 's2', 'g1']));
    const again = await importBpmn(open.bytes, 'open.bpmn');
    const { title, records } = again;
    const nodes = records.nodes.map((one) => (one.element === 'Grundig' ? { ...one, expanded: false } : one));
    const closed = await exportBpmn({ source: open.bytes, records: { ...records, nodes }, title });
    expect(closed.lost).toEqual([]);
    const text = new TextDecoder().decode(closed.bytes);
    expect(planeOf(text, 'Grundig')).toEqual(['s1', 's2', 'g1']);
    expect(planeOf(text, 'Samspill')).not.toContain('s1');
  });

  it('one drawn here gets a plane, and one in it another', async () => {
    const round = new Round();
    round.nodes.push(
      { ...blank, id: 'outer', kind: 'subProcess', name: 'Ytre' },
      { ...blank, id: 'inner', kind: 'subProcess', name: 'Indre', parent: 'outer' },
      { ...blank, id: 'step', name: 'Steg', parent: 'inner' }
    );
    const { text, lost, again } = await round.export();
    expect(lost).toEqual([]);
    expect(planeOf(text, 'Activity_outer')).toEqual(['Activity_inner']);
    expect(planeOf(text, 'Activity_inner')).toEqual(['Activity_step']);
    expect(planeOf(text, 'Process_1')).toEqual(['Activity_outer']);
    expect(again.nodes.map(({ name }) => name)).toEqual(['Ytre', 'Indre', 'Steg']);
  });

  it('a map read before planes were keeps in its file what is on them', async () => {
    const round = await Round.of(file, true);
    round.change('Send', { name: 'Send svar' });
    const { text, lost } = await round.export();
    expect(lost).toEqual([]);
    expect(planeOf(text, 'Grundig')).toEqual(['s1', 's2', 'g1']);
    // What is drawn in it now stands beside that.
    round.nodes.push({
      ...blank,
      name: 'Ring',
      parent: round.node('Grundig').id,
      pool: round.node('Grundig').pool
    });
    expect(planeOf((await round.export()).text, 'Grundig')).toEqual(['s1', 's2', 'Activity_ny', 'g1']);
  });

  it('work of another lane inside is named in that lane', async () => {
    const round = await Round.of(file);
    const lane = round.lanes.find(({ element }) => element === 'Mottak')!.id;
    round.change('s2', { lane });
    const { again } = await round.export();
    const read = again.nodes.find(({ element }) => element === 's2')!;
    expect(again.lanes.find(({ id }) => id === read.lane)!.element).toBe('Mottak');
  });
});
