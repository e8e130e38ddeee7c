import { describe, expect, it } from 'vitest';
import { exportBpmn } from './export';
import { importBpmn } from './import';
import { parseColour } from './read/colours';
import { fixture, Round } from './test-round';

const file = 'several-diagrams';
const BIOC = 'xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0"';
const COLOR = 'xmlns:omg="http://www.omg.org/spec/BPMN/non-normative/color/1.0"';

/** The fixture with attributes on the drawings of some elements of its first diagram. */
async function coloured(namespaces: string, attributes: { [element: string]: string }): Promise<Round> {
  let text = new TextDecoder().decode(fixture(file)).replace('<bpmn:definitions ', `$&${namespaces} `);
  for (const [element, more] of Object.entries(attributes))
    text = text.replace(`bpmnElement="${element}"`, `$& ${more}`);
  const round = new Round(new TextEncoder().encode(text));
  const { records, title } = await importBpmn(round.source!, file);
  return Object.assign(round, { title, ...structuredClone(records) });
}
const drawingOf = (text: string, element: string) =>
  new RegExp(`<bpmndi:BPMN(Shape|Edge) [^>]*bpmnElement="${element}"[^>]*>`).exec(text)![0];

describe('colours of a file', () => {
  it('are read from either vocabulary, under any prefix; the OMG’s has the say', async () => {
    const round = await coloured(`${BIOC} ${COLOR}`, {
      Les: 'bioc:fill="#BBDEFB" bioc:stroke="rgb(13, 67, 114)"',
      Vedta: 'omg:background-color="#6db700" bioc:fill="#ffffff"',
      a1: 'omg:border-color="#831311"'
    });
    expect(round.node('Les')).toMatchObject({ fill: '#bbdefb', stroke: '#0d4372' });
    expect(round.node('Vedta')).toMatchObject({ fill: '#6db700' });
    expect(round.flows.find(({ element }) => element === 'a1')).toMatchObject({ stroke: '#831311' });
    expect(round.node('Start')).not.toHaveProperty('fill');
    // Not a byte changes as long as nobody colours anything.
    expect((await round.export()).bytes).toBe(round.source);
  });

  it('that every drawing has are none, and stay in the file', async () => {
    const round = await coloured(BIOC, { Les: 'bioc:fill="white" bioc:stroke="#000"' });
    expect(round.node('Les')).not.toHaveProperty('fill');
    round.change('Les', { name: 'Les alt' });
    expect((await round.export()).text).toContain('bioc:fill="white" bioc:stroke="#000"');
  });

  it.each([
    ['#ABC', '#aabbcc'],
    [' #a1b2c3 ', '#a1b2c3'],
    ['#a1b2c3d4', '#a1b2c3'],
    ['rgba(0, 80, 0, 0.4)', '#005000'],
    ['rgb(1 2 3)', '#010203'],
    ['Green', '#008000'],
    ['rgb(300, 0, 0)', undefined],
    ['url(#x)', undefined],
    ['constructor', undefined]
  ])('%s is %s', (text, colour) => expect(parseColour(text)).toBe(colour));
});

describe('a colour that was chosen', () => {
  it('is written in both vocabularies, and read again', async () => {
    const round = await Round.of(file);
    round.change('Les', { fill: '#d3e3fb', stroke: '#2f62c0' });
    round.changeFlow('a1', { stroke: '#b3322d' });
    const { text, lost, again } = await round.export();
    expect(lost).toEqual([]);
    expect(drawingOf(text, 'Les')).toMatch(
      / color:background-color="#d3e3fb" bioc:fill="#d3e3fb" color:border-color="#2f62c0" bioc:stroke="#2f62c0"/
    );
    expect(drawingOf(text, 'a1')).toMatch(/ color:border-color="#b3322d" bioc:stroke="#b3322d"/);
    expect(text).toMatch(/xmlns:bioc="[^"]+biocolor\/1\.0"/);
    expect(again.nodes.find(({ element }) => element === 'Les')).toMatchObject({ fill: '#d3e3fb' });
    // The other diagrams draw the same step in their own way.
    expect(text.match(/background-color/g)).toHaveLength(1);
  });

  it('goes into the vocabulary the drawing has, and out of it again', async () => {
    const round = await coloured(COLOR, { Les: 'omg:background-color="#6db700"' });
    round.change('Les', { fill: '#fbd5d4' });
    const { text, diff } = await round.export();
    expect(drawingOf(text, 'Les')).toContain('omg:background-color="#fbd5d4"');
    expect(text).not.toContain('bioc');
    expect(diff).toHaveLength(2);
    round.change('Les', { fill: '', stroke: '' });
    expect(drawingOf((await round.export()).text, 'Les')).not.toContain('omg:');
  });

  it('comes along with a step of a new file, and with one that becomes another', async () => {
    const { pools, lanes, nodes, flows, title } = await coloured(BIOC, { Les: 'bioc:fill="#BBDEFB"' });
    const { bytes, lost } = await exportBpmn({ records: { pools, lanes, nodes, flows }, title });
    expect(lost).toEqual([]);
    const again = await importBpmn(bytes, 'x.bpmn');
    expect(again.records.nodes.filter(({ fill }) => fill === '#bbdefb')).toHaveLength(1);
    const round = await coloured(BIOC, { Les: 'bioc:fill="#BBDEFB"' });
    round.change('Les', { kind: 'userTask' });
    expect(drawingOf((await round.export()).text, 'Les')).toContain('bioc:fill="#BBDEFB"');
  });

  it('maps that were imported before colours were read leave those of the file alone', async () => {
    const round = await coloured(BIOC, { Les: 'bioc:fill="#BBDEFB"' });
    round.change('Les', { fill: undefined, x: 210 });
    expect(drawingOf((await round.export()).text, 'Les')).toContain('bioc:fill="#BBDEFB"');
  });
});

describe('the envelope of a message', () => {
  const withMessage = async (kind: string) => {
    const made = await exportBpmn({
      records: {
        pools: ['a', 'b'].map((id, at) => ({
          id,
          name: id,
          x: 0,
          y: at * 300,
          width: 600,
          height: 200,
          horizontal: true,
          element: id
        })),
        lanes: [],
        nodes: [],
        flows: [
          {
            id: 'm',
            kind: 'message',
            source: 'a',
            target: 'b',
            name: 'Vedtak',
            waypoints: [],
            label: null,
            isDefault: false,
            conditional: false,
            probability: null,
            element: 'Melding',
            ...(kind && { envelope: kind as 'initiating' })
          }
        ]
      },
      title: 'T'
    });
    expect(made.lost).toEqual([]);
    const { records, title } = await importBpmn(made.bytes, 'x.bpmn');
    return Object.assign(new Round(made.bytes), { title, ...structuredClone(records) });
  };

  it('is read, written, changed and taken away', async () => {
    const round = await withMessage('answering');
    expect(round.flows[0]).toMatchObject({ envelope: 'answering' });
    expect((await round.export()).bytes).toBe(round.source);
    round.changeFlow('Melding', { envelope: 'initiating' });
    const { text, lost } = await round.export();
    expect(lost).toEqual([]);
    expect(drawingOf(text, 'Melding')).toContain('messageVisibleKind="initiating"');
    round.changeFlow('Melding', { envelope: 'none' });
    expect((await round.export()).text).not.toContain('messageVisibleKind');
  });

  it('stands nowhere where nobody asked for it', async () => {
    const round = await withMessage('');
    expect(round.flows[0]).not.toHaveProperty('envelope');
    expect((await round.export()).text).not.toContain('messageVisibleKind');
  });
});
