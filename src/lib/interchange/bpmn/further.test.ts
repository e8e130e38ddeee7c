import { describe, expect, it } from 'vitest';
import { asOnMap } from '../../process/rules/file-diagrams';
import { exportBpmn } from './export';
import { readFurther } from './further';
import { importBpmn } from './import';
import { blank, fixture, Round } from './test-round';

const file = 'several-diagrams';

/** What a diagram says, by element: its name and where it stands. */
const told = ({ nodes, flows }: ReturnType<typeof asOnMap>) => [
  ...nodes.map(({ element, name, x, y }) => [element, name, x, y]),
  ...flows.map(({ element, waypoints }) => [element, waypoints])
];

describe('the diagrams of a file beside the one a map is drawn from', () => {
  it('are read with their names and with where things stand in them', () => {
    const { diagrams, onMap } = readFurther(fixture(file));
    expect(diagrams.map(({ id, name, inner }) => [id, name, inner])).toEqual([
      ['Diagram2', 'Klage på vedtak', false],
      ['Diagram3', 'For brukeren', false]
    ]);
    expect(told(diagrams[1]!.records)).toEqual([
      ['Start', 'Søknad kommer', 40, 40],
      ['Les', 'Les søknaden', 40, 140],
      [
        'a1',
        [
          [58, 76],
          [58, 140]
        ]
      ]
    ]);
    expect(onMap).toEqual(['Start', 'Les', 'Vedta', 'Slutt', 'a1', 'a2', 'a3']);
  });

  it('stand beside one of them with the main one first, which says where that one has its place', () => {
    const { diagrams, before } = readFurther(fixture(file), { diagram: 'Diagram3' });
    expect(diagrams.map(({ id, main }) => [id, main])).toEqual([
      ['Diagram1', true],
      ['Diagram2', false]
    ]);
    expect(before).toBe(2);
    expect(readFurther(fixture(file), { diagram: 'Diagram2' }).before).toBe(1);
    expect(readFurther(fixture(file)).before).toBe(0);
  });

  it('of closed sub-processes are the map’s own, but for maps read before those were', () => {
    expect(readFurther(fixture('vendor-two-diagrams')).diagrams).toEqual([]);
    const [inner] = readFurther(fixture('vendor-two-diagrams'), { mainOnly: true }).diagrams;
    expect(inner).toMatchObject({ id: 'Diagram2', name: 'Grundig vurdering', inner: true });
    expect(inner!.records.nodes.map(({ element }) => element)).toEqual(['s1', 's2']);
  });

  it('are known by their place where the file gives no id that an address can hold', () => {
    const text = new TextDecoder()
      .decode(fixture(file))
      .replace('"Diagram2"', '"å/b"')
      .replace('"Diagram3"', '"Diagram1"');
    const bytes = new TextEncoder().encode(text);
    expect(readFurther(bytes).diagrams.map(({ id }) => id)).toEqual(['diagram-2', 'diagram-3']);
    const again = readFurther(bytes, { diagram: 'diagram-2' });
    expect(again.onMap).toEqual(['Motta', 'Vurder', 'b1']);
  });

  it('are shown as the exported file has them: renamed, and without what is gone', async () => {
    const round = await Round.of(file);
    const { diagrams, onMap } = readFurther(fixture(file));
    round.change('Les', { name: 'Les og svar', x: 230 });
    round.change('Start', { name: 'Skjema sendt' });
    const as = () => diagrams.map((one) => told(asOnMap(one, round, onMap)));
    const now = async () => {
      const { bytes, lost } = await round.export();
      expect(lost).toEqual([]);
      return readFurther(bytes).diagrams.map(({ records }) => told(records));
    };
    expect(as()[1]!.slice(0, 2)).toEqual([
      ['Start', 'Skjema sendt', 40, 40],
      ['Les', 'Les og svar', 40, 140]
    ]);
    expect(as()).toEqual(await now());
    round.remove('Start');
    expect(as()[1]).toEqual([['Les', 'Les og svar', 40, 140]]);
    expect(as()).toEqual(await now());
  });
});

describe('a map of its own of a further diagram', () => {
  it('is read from that diagram, and its export changes that one alone', async () => {
    const diagram = 'Diagram3';
    const { records, title } = await importBpmn(fixture(file), file, undefined, diagram);
    expect(records.nodes.map(({ element }) => element)).toEqual(['Start', 'Les']);
    const source = fixture(file);
    const untouched = await exportBpmn({ source, diagram, records, title });
    expect(untouched.bytes).toBe(source);
    const nodes = records.nodes.map((node) => (node.element === 'Les' ? { ...node, x: 90 } : node));
    const step = { ...blank, name: 'Ring', x: 40, y: 260 };
    const { bytes, lost } = await exportBpmn({
      source,
      diagram,
      records: { ...records, nodes: [...nodes, step] },
      title
    });
    expect(lost).toEqual([]);
    const [first, old] = [await importBpmn(bytes, file), await importBpmn(source, file)];
    expect(told(first.records)).toEqual(told(old.records));
    const again = await importBpmn(bytes, file, undefined, diagram);
    expect(told(again.records).slice(0, 3)).toEqual([
      ['Start', 'Søknad kommer', 40, 40],
      ['Les', 'Les søknaden', 90, 140],
      [again.records.nodes[2]!.element, 'Ring', 40, 260]
    ]);
  });

  it('puts what is new into the process that its diagram shows', async () => {
    const diagram = 'Diagram2';
    const source = fixture(file);
    const { records, title } = await importBpmn(source, file, undefined, diagram);
    const step = { ...blank, name: 'Ring', x: 480, y: 100 };
    const { bytes } = await exportBpmn({
      source,
      diagram,
      records: { ...records, nodes: [...records.nodes, step] },
      title
    });
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/<bpmn:process id="Klage"[^]*name="Ring"[^]*<\/bpmn:process>/);
    expect(text.indexOf('name="Ring"')).toBeGreaterThan(text.indexOf('id="Klage"'));
    expect(readFurther(bytes, { diagram }).onMap).toHaveLength(4);
  });
});
