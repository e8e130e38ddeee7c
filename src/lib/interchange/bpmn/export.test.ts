import { describe, expect, it } from 'vitest';
import { blank, fixture, line, Round } from './test-round';

const file = 'vendor-two-diagrams';

describe('patching the file a map came from', () => {
  it.each(['latin1', 'latin1-mislabelled', 'windows-1252', 'utf-16', file, 'no-drawing', 'untidy'])(
    'changes no byte of %s when nothing was edited',
    async (name) => {
      const round = await Round.of(name);
      const { bytes, lost } = await round.export();
      expect(Buffer.from(bytes).equals(fixture(name))).toBe(true);
      expect(lost).toEqual([]);
    }
  );

  it('renames in one attribute, keeping quotes, order and white space', async () => {
    const round = await Round.of(file);
    round.change('Motta', { name: `Ta imot <"'` });
    round.change('Note', { name: 'Kort & godt' });
    round.change('Gr', { name: 'Før' });
    const { text, before, lost } = await round.export();
    expect(lost).toEqual([]);
    expect(text).toBe(
      before
        .replace(`'Motta "melding" &amp; registrer'`, `'Ta imot &lt;&quot;&apos;'`)
        .replace('Frist etter\r\nforvaltningsloven', 'Kort &amp; godt')
        .replace('value="Forarbeid"', 'value="Før"')
    );
  });

  it('moves a shape, its label and waypoints', async () => {
    const round = await Round.of(file);
    const inn = round.node('Inn');
    round.change('Inn', { x: 200, label: { ...inn.label!, x: 180 } });
    round.changeFlow('f1', { waypoints: [[236, 260], [280, 260]] }); // prettier-ignore
    const { diff } = await round.export();
    expect(diff).toEqual([
      '- <d:BPMNShape id="Inn_di" bpmnElement="Inn"><c:Bounds x="180" y="242" width="36" height="36"/><d:BPMNLabel labelStyle="Stil"><c:Bounds x="160" y="285" width="76" height="14"/></d:BPMNLabel></d:BPMNShape>',
      '- <d:BPMNEdge id="f1_di" bpmnElement="f1"><i:waypoint x="216" y="260"/><i:waypoint x="280" y="260"/></d:BPMNEdge>',
      '+ <d:BPMNShape id="Inn_di" bpmnElement="Inn"><c:Bounds x="200" y="242" width="36" height="36"/><d:BPMNLabel labelStyle="Stil"><c:Bounds x="180" y="285" width="76" height="14"/></d:BPMNLabel></d:BPMNShape>',
      '+ <d:BPMNEdge id="f1_di" bpmnElement="f1"><i:waypoint x="236" y="260"/><i:waypoint x="280" y="260"/></d:BPMNEdge>'
    ]);
  });

  it('adds a step and its flow with the file’s own prefixes, in the right places', async () => {
    const round = await Round.of(file);
    const { pool, lane } = round.node('Send');
    round.nodes.push({
      ...blank,
      name: 'Ring',
      kind: 'manualTask',
      pool,
      lane,
      x: 880,
      y: 500,
      notes: 'Husk «nummer»'
    });
    round.flows.push({ ...line, source: round.node('Vei').id, target: 'ny', probability: 0.2 });
    const { diff, lost, again } = await round.export();
    expect(lost).toEqual([]);
    expect(diff.filter((one) => one.startsWith('-'))).toEqual([
      expect.stringContaining('id="Defs"'),
      expect.stringContaining('id="Vei"')
    ]);
    const added = diff.filter((one) => one.startsWith('+')).join('\n');
    expect(added).toContain('<b:flowNodeRef>Activity_ny</b:flowNodeRef>');
    expect(added).toContain('<b:manualTask id="Activity_ny" name="Ring">');
    expect(added).toContain('xmlns:verksted="urn:verksted:bpmn:1"');
    expect(added).toContain('<d:BPMNShape id="Activity_ny_di" bpmnElement="Activity_ny">');
    expect(added).toContain('<b:outgoing>f6</b:outgoing><b:outgoing>Flow_nyf</b:outgoing>');
    expect(again.nodes.find((one) => one.name === 'Ring')).toMatchObject({ notes: 'Husk «nummer»', x: 880 });
    expect(again.flows.find((one) => one.element === 'Flow_nyf')).toMatchObject({ probability: 0.2 });
  });

  it('deletes a step with everything that refers to it, in every diagram', async () => {
    const round = await Round.of(file);
    round.remove('Vurder');
    const { text, lost, again } = await round.export();
    expect(lost).toEqual([]);
    for (const id of ['Vurder', 'Frist', 'f2', 'f3', 'f4', 'f8', 'a1'])
      expect(text).not.toMatch(new RegExp(`["'>]${id}(_di)?["'<]`));
    expect(text).toContain('<b:exclusiveGateway id="Vei" name="Mer å se på?" default="f6"><b:outgoing>f5');
    expect(again.nodes).toHaveLength(12);
  });

  it('names what goes unseen with a deleted sub-process, and its drawing goes too', async () => {
    const round = await Round.of(file, true);
    round.remove('Grundig');
    const { text, lost } = await round.export();
    expect(lost).toContainEqual({ element: 'Innhent uttalelse', what: 'hidden-content' });
    expect(text).not.toContain('Diagram2');
    expect(text).toContain('<b:relationship id="Rel1"');
  });

  it('names a reference of another part of the file that points at nothing now', async () => {
    const round = await Round.of(file);
    round.remove('Send');
    const { lost, text } = await round.export();
    expect(lost).toEqual([{ element: 'Send', what: 'reference' }]);
    expect(text).toContain('<b:target>Send</b:target>');
  });

  it('moves a step to another lane', async () => {
    const round = await Round.of(file);
    round.change('Vurder', { lane: round.lanes.find((lane) => lane.name === 'Mottak')!.id });
    round.change('Motta', { lane: round.lanes[0]!.id, y: 180, height: 0, x: 92, width: 0 });
    const { text, lost } = await round.export();
    expect(lost).toEqual([]);
    const lane = (id: string) => new RegExp(`<b:lane id="${id}"[^]*?</b:lane>`).exec(text)![0];
    expect(lane('Mottak')).toContain('<b:flowNodeRef>Vurder</b:flowNodeRef>');
    expect(lane('Mottak')).toContain('<!-- who takes it in -->');
    expect(lane('Mottak')).not.toContain('>Motta<');
    expect(lane('Sak')).not.toContain('>Vurder<');
    // The lane round both of them named it and goes on doing so.
    expect(text.match(/<b:flowNodeRef>Vurder/g)).toHaveLength(2);
  });

  it('moves a step into a sub-process with its flows', async () => {
    const round = await Round.of('no-drawing');
    const frame = round.node('Sub');
    round.change('Fix', { parent: frame.id });
    round.flows = round.flows.filter((one) => !['K', 'Loop'].includes(one.element));
    const { text, lost } = await round.export();
    expect(lost).toEqual([]);
    expect(/<subProcess id="Sub"[^]*<\/subProcess>/.exec(text)![0]).toContain('<task id="Fix" name="Purr"/>');
  });

  it('changes kinds and names what the new kind cannot have', async () => {
    const round = await Round.of(file);
    round.change('Motta', { kind: 'userTask' });
    round.change('Vurder', { kind: 'serviceTask', marker: 'parallel' });
    const { text, lost } = await round.export();
    expect(lost).toEqual([]);
    expect(text).toContain(`<b:userTask\r\n\t\t\tid="Motta"`);
    expect(text).toContain('implementation="##WebService"');
    expect(text).not.toContain('instantiate=');
    expect(text).toContain('isSequential="false"');
    expect(text).toContain('<b:loopCardinality xsi:type="b:tFormalExpression">2</b:loopCardinality>');
    round.change('Vurder', { kind: 'parallelGateway', marker: 'none' });
    round.changeFlow('f4', { isDefault: false });
    const second = await round.export();
    expect(second.lost).toEqual([{ element: 'Vurder', what: 'details' }]);
    expect(second.text).not.toContain('default="f4"');
  });

  it('changes triggers and conditions and names their lost details', async () => {
    const round = await Round.of(file);
    round.change('Frist', { trigger: 'conditional', interrupting: true, detail: '', timing: undefined });
    round.changeFlow('f3', { conditional: false, condition: '' });
    round.changeFlow('f5', { isDefault: true });
    round.changeFlow('f6', { isDefault: false });
    const { text, lost } = await round.export();
    expect(lost).toEqual([
      { element: 'Frist ute', what: 'trigger-details' },
      { element: 'haster', what: 'condition' }
    ]);
    expect(text).toContain('cancelActivity="true"');
    expect(text).toContain('<b:condition/>');
    expect(text).toContain('default="f5"');
  });

  it('reconnects a flow at both ends of its references', async () => {
    const round = await Round.of(file);
    round.changeFlow('f5', { target: round.node('Purr').id, waypoints: [] });
    const { text, lost, again } = await round.export();
    expect(lost).toEqual([]);
    expect(text).toContain('<b:sequenceFlow id="f5" name="ja" sourceRef="Vei" targetRef="Purr"/>');
    expect(text).toContain(
      '<b:sendTask id="Purr" name="Purr"><b:incoming>f8</b:incoming><b:incoming>f5</b:incoming>'
    );
    expect(text).toContain('triggeredByEvent="false">\r\n\t\t\t<b:outgoing>f7');
    expect(again.flows.find((one) => one.element === 'f5')!.waypoints.length).toBeGreaterThan(1);
  });

  it('adds pools and lanes; a process drawn without a pool goes into the new one', async () => {
    const round = await Round.of('latin1');
    round.pools.push({
      id: 'p',
      name: 'Havna',
      x: 40,
      y: 60,
      width: 700,
      height: 200,
      horizontal: true,
      element: ''
    });
    round.lanes.push({
      id: 'l',
      name: 'Skranke',
      x: 70,
      y: 60,
      width: 670,
      height: 200,
      horizontal: true,
      pool: 'p',
      parent: '',
      element: ''
    });
    round.nodes = round.nodes.map((one) => ({ ...one, pool: 'p', lane: 'l' }));
    const { text, lost, again } = await round.export();
    expect(lost).toEqual([]);
    expect(text).toContain('<participant id="Participant_p" name="Havna" processRef="P1"/>');
    expect(text).toContain('bpmnElement="Collaboration_1"');
    expect(text.match(/<process /g)).toHaveLength(1);
    expect(again.nodes.every((one) => one.lane === again.lanes[0]!.id)).toBe(true);
  });

  it('deletes a pool with its process, and a lane while its steps stay', async () => {
    const round = await Round.of(file);
    for (const id of ['Mottak', 'Sak']) round.lanes = round.lanes.filter((one) => one.element !== id);
    const etat = round.lanes[0]!.id;
    round.nodes = round.nodes.map((one) => ({ ...one, lane: one.lane && etat }));
    const lanes = await round.export();
    expect(lanes.lost).toEqual([]);
    expect(lanes.again.nodes.filter((one) => one.lane).length).toBe(14);
    const all = await Round.of(file);
    all.pools = all.pools.filter((one) => one.element === 'Innbygger');
    Object.assign(all, { lanes: [], nodes: [], flows: [] });
    const { text } = await all.export();
    expect(text).not.toContain('<b:process');
    expect(text).toContain('<b:dataStore id="Arkiv"');
  });

  it('draws a file that had no drawing once something was placed', async () => {
    const round = await Round.of('no-drawing');
    round.change('Ask', { notes: 'ring' });
    expect((await round.export()).text).not.toContain('BPMNDiagram');
    round.change('Ask', { x: round.node('Ask').x + 10 });
    const { text, lost } = await round.export();
    expect(lost).toEqual([]);
    expect(text.match(/BPMNShape /g)).toHaveLength(15);
    expect(text.match(/BPMNEdge /g)).toHaveLength(10);
  });

  it('writes characters an encoding lacks as references, and leaves out what XML cannot hold', async () => {
    const round = await Round.of('latin1');
    round.change('Svar', { name: 'Gi svar – 你好\u0001' });
    const { bytes, lost, again } = await round.export();
    expect(new TextDecoder('latin1').decode(bytes)).toContain('name="Gi svar &#8211; &#20320;&#22909;"');
    expect(again.nodes.find((one) => one.element === 'Svar')!.name).toBe('Gi svar – 你好');
    expect(lost).toEqual([{ element: 'Gi svar – 你好', what: 'characters' }]);
  });

  it('names fields that BPMN has no place for', async () => {
    const round = await Round.of('latin1');
    round.nodes.push({ ...blank, kind: 'dataObject', name: 'Skjema', notes: 'Utkast', processMinutes: 3 });
    round.flows.push({ ...line, kind: 'data', source: 'ny', target: round.node('Start').id });
    const { lost } = await round.export();
    expect(lost).toEqual([{ element: 'Flow_nyf.kind', what: 'not-written' }]);
  });

  it('survives records that merged edits left in a bad way', async () => {
    const round = await Round.of(file);
    round.change('Send', { lane: 'gone', parent: 'gone', pool: round.node('Send').pool });
    round.nodes.push({ ...blank, id: 'a', kind: 'subProcess', parent: 'b', element: 'Motta' });
    round.nodes.push({ ...blank, id: 'b', kind: 'subProcess', parent: 'a', element: 'not a name!' });
    round.flows.push({ ...line, source: 'gone', target: round.node('Send').id });
    const { lost, again } = await round.export();
    expect(lost).toContainEqual({ element: 'nyf', what: 'flow-without-end' });
    expect(again.nodes).toHaveLength(16);
  });

  it('lets no lane name a step that went to another process with its own lane', async () => {
    const round = await Round.of(file);
    const pool = round.pools.find(({ element }) => element === 'Innbygger')!.id;
    const lane = round.lanes.find(({ element }) => element === 'Mottak')!.id;
    round.lanes = round.lanes.map((one) => (one.id === lane ? { ...one, pool, parent: '' } : one));
    for (const id of ['Inn', 'Motta']) round.change(id, { pool });
    round.flows = round.flows.filter(({ element }) => !['m1', 'f2'].includes(element));
    const { text } = await round.export();
    const [, etat] = /<b:lane id="Etat"[^>]*>([\s\S]*?)<b:childLaneSet/.exec(text)!;
    expect(etat!.match(/flowNodeRef>\w+/g)).toEqual(['flowNodeRef>Vurder']);
    const [, process] = /<b:participant id="Innbygger"[^>]*processRef="(\w+)"/.exec(text)!;
    const [inside] = new RegExp(`<b:process id="${process}"[\\s\\S]*?</b:process>`).exec(text)!;
    for (const part of ['id="Mottak"', 'id="Inn"', 'id="Motta"', 'id="f1"', '>Motta<'])
      expect(inside).toContain(part);
  });
});
