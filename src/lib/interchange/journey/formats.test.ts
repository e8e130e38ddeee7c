import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byOrder, ordersAfter } from '../../document/order';
import { actors, channels, laneRoles, newCard, newLane, newStep } from '../../journey/model';
import { readCjml, writeCjml } from './cjml';
import { JourneyFileError } from './error';
import { readMermaid, writeMermaid } from './mermaid';
import { readOjf } from './ojf/read';
import { writeOjf } from './ojf/write';
import type { ImportedJourney, JourneyToWrite, MapRecords } from './records';

const utf8 = (text: string) => new TextEncoder().encode(text);
const words = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../../tests/fixtures/journey', name)));

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof JourneyFileError) return `${error.code} ${error.place}`.trim();
    throw error;
  }
  return 'taken in';
}

/** A map whose records the given parts make up, two phases of two steps. */
function example(change: Partial<MapRecords> = {}): MapRecords {
  const [a, b, c, d] = ordersAfter(undefined, 4) as [string, string, string, string];
  return {
    phases: [
      { id: 'p1', order: a, title: 'Før' },
      { id: 'p2', order: b, title: 'Under' }
    ],
    steps: [
      newStep({ id: 's1', order: a, phase: 'p1', title: 'Finne ut', emotion: -1.5, minutes: 10 }),
      newStep({ id: 's2', order: b, phase: 'p1', title: 'Vente' }),
      newStep({ id: 's3', order: c, phase: 'p2', title: 'Søke', emotion: 2, momentOfTruth: true })
    ],
    lanes: [
      newLane({ id: 'l1', order: a, title: 'Handlinger', role: 'actions' }),
      newLane({ id: 'l2', order: b, title: 'Kontakt', role: 'touchpoints' })
    ],
    cards: [
      newCard({ id: 'c1', order: a, step: 's1', lane: 'l1', text: 'Leter\nlenge', until: 's2' }),
      newCard({
        id: 'c2',
        order: b,
        step: 's3',
        lane: 'l2',
        text: 'Skjema & «vedlegg» <1 MB>',
        channel: 'web',
        initiator: 'citizen',
        receiver: 'service',
        grade: 'observed'
      }),
      newCard({
        id: 'c3',
        order: d,
        step: 's3',
        lane: 'l2',
        text: 'Svar',
        channel: 'digital-mail',
        initiator: 'service',
        receiver: 'citizen'
      })
    ],
    ...change
  };
}

const written = (records: MapRecords): JourneyToWrite => ({
  title: 'Søke plass',
  scenario: 'Fra ønske til svar',
  persona: 'Kari',
  records
});

const plain = <R extends { order: string; id: string }>(list: readonly R[]) =>
  [...list].sort(byOrder).map((record) => ({ ...record, order: '' }));
const seen = ({ phases, steps, lanes, cards }: MapRecords) => ({
  phases: plain(phases),
  steps: plain(steps),
  lanes: plain(lanes),
  cards: plain(cards)
});

describe('OpenJourney', () => {
  test('the flat dialect: scores are scaled, missing ids and scores are no trouble', () => {
    const { title, scenario, persona, records, notes } = readOjf(fixture('flat.ojf'), 'nb');
    expect([title, scenario, persona]).toEqual([
      'Søke barnehageplass',
      'Fra ønske om plass til svar',
      'Småbarnsforelder'
    ]);
    expect(
      records.steps.map(({ id, title, emotion, momentOfTruth }) => [id, title, emotion, momentOfTruth])
    ).toEqual([
      ['s1', 'Finne ut', -2, false],
      ['s2', 'Søke', 1, true]
    ]);
    expect(records.lanes.map(({ title, role }) => [title, role])).toEqual([
      ['User Action', 'actions'],
      ['Pain points', 'pain-points']
    ]);
    expect(records.cards.map(({ text, failureImpact }) => [text, failureImpact])).toEqual([
      ['Leter på nettsiden\nFinner tre ulike frister.', null],
      ['Ulike frister', 3],
      ['Fyller ut skjemaet', null],
      ['Uten sted', null]
    ]);
    expect(notes).toEqual([
      { code: 'nowhere', place: 'Uten sted' },
      { code: 'value', place: 'Uten sted' }
    ]);
  });

  test('the blueprint dialect: what is before and behind the scenes comes into lanes', () => {
    const { title, records } = readOjf(fixture('blueprint.ojf'), 'nb');
    expect(title).toBe('Bytte gatelys');
    expect(records.steps[0]!.emotion).toBe(0.4);
    const laneOf = new Map(records.lanes.map(({ id, role }) => [id, role]));
    expect(records.cards.map(({ text, lane }) => [laneOf.get(lane), text])).toEqual([
      ['actions', 'Melder feil\nFra telefonen.'],
      ['evidence', 'Kvittering på SMS'],
      ['frontstage', 'Servicetorget: Svarer på spørsmål'],
      ['backstage', 'Drift: Lager arbeidsordre'],
      ['support', 'Kartløsning: Viser hvilken stolpe det er'],
      ['support', 'Lager: Har pærer']
    ]);
  });

  test.each(['flat.ojf', 'blueprint.ojf'])('%s goes back with all that the map does not show', (name) => {
    const source = fixture(name);
    const before = JSON.parse(words(source)) as Record<string, unknown>;
    const { records, title, scenario, persona } = readOjf(source, 'nb');
    const after = JSON.parse(
      words(writeOjf({ title, scenario, persona, records }, 'nb', source).bytes)
    ) as typeof before;
    const nodes = (file: typeof before) => file.nodes as Record<string, unknown>[];
    // But for the node that stood nowhere, and what is told apart by `verksted`.
    const strip = (part: Record<string, unknown>) => ({ ...part, verksted: undefined, id: undefined });
    nodes(before).forEach((node, at) => {
      if (node.stageId !== 's9') expect(strip(nodes(after)[at]!)).toEqual(strip(node));
    });
    for (const key of ['theme', 'version']) expect(after[key]).toEqual(before[key]);
    if (before.metadata) expect(after.metadata).toEqual(before.metadata);
    expect(strip((after.stages as never[])[0]!)).toEqual(strip((before.stages as never[])[0]!));
    // And read again it is the same map.
    expect(seen(readOjf(utf8(JSON.stringify(after)), 'nb').records).cards.length).toBeGreaterThan(0);
  });

  test('edits of the map are patched into the file it came from', () => {
    const source = fixture('blueprint.ojf');
    const { records, ...rest } = readOjf(source, 'nb');
    const cards = records.cards
      .filter(({ text }) => text !== 'Lager: Har pærer')
      .map((card) => (card.text.startsWith('Drift') ? { ...card, text: 'Vakta: Rykker ut' } : card));
    const steps = records.steps.map((step) => ({ ...step, emotion: -2 }));
    const file = JSON.parse(
      words(writeOjf({ ...rest, records: { ...records, cards, steps } }, 'nb', source).bytes)
    );
    expect(file.nodes).toHaveLength(1);
    expect(file.nodes[0]).toMatchObject({
      score: -5,
      sentiment: 'neutral',
      blueprint: {
        evidence: [{ item: 'Kvittering på SMS', type: 'Digital' }],
        backstage: [{ actor: 'Vakta', action: 'Rykker ut' }],
        support: [{ system: 'Kartløsning', description: 'Viser hvilken stolpe det er' }]
      }
    });
  });

  test('a map of ours comes back whole', () => {
    const records = example();
    const { bytes, lost } = writeOjf(written(records), 'nb');
    expect(lost).toEqual([]);
    const back = readOjf(bytes, 'en');
    expect(back.notes).toEqual([]);
    expect(seen(back.records)).toEqual(seen(records));
    expect([back.title, back.scenario, back.persona]).toEqual(['Søke plass', 'Fra ønske til svar', 'Kari']);
  });

  test('refuses with the place', () => {
    expect(refusal(() => readOjf(utf8('{'), 'nb'))).toBe('ojf-not-json');
    expect(refusal(() => readOjf(utf8('{"stages":[{"name":["x"]}]}'), 'nb'))).toMatch(
      /^ojf-broken stages\.0\.name/
    );
    expect(refusal(() => readOjf(utf8('[]'), 'nb'))).toMatch(/^ojf-broken/);
    expect(refusal(() => readOjf(new Uint8Array(), 'nb'))).toBe('journey-file-empty');
  });
});

describe('Mermaid', () => {
  const text = [
    '```mermaid',
    'journey',
    '  accTitle: For skjermlesere',
    '  accDescr {',
    '    To linjer',
    '    om reisen',
    '  }',
    '  title Min dag %% en merknad',
    '  section Til jobb',
    '    Lage te: 5: Jeg',
    '    Gå opp: 3: Jeg, Katten',
    '    Ukjent: : Jeg',
    '  section Hjem',
    '    Sette seg: 1',
    '    noe uforståelig',
    '```'
  ].join('\r\n');

  test('title, sections, tasks, scores and actors', () => {
    const { title, scenario, records, notes } = readMermaid(utf8(text), 'nb');
    expect([title, scenario]).toEqual(['Min dag', 'To linjer\nom reisen']);
    expect(records.phases.map(({ title }) => title)).toEqual(['Til jobb', 'Hjem']);
    expect(records.steps.map(({ title, emotion }) => [title, emotion])).toEqual([
      ['Lage te', 2],
      ['Gå opp', 0],
      ['Ukjent', null],
      ['Sette seg', -2]
    ]);
    expect(records.lanes.map(({ title }) => title)).toEqual(['Hvem']);
    expect(records.cards.map(({ text }) => text)).toEqual(['Jeg', 'Jeg', 'Katten', 'Jeg']);
    expect(notes).toEqual([{ code: 'not-read', place: '15: noe uforståelig' }]);
  });

  test('what a diagram can hold comes back, whatever it is called', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((t) => t.replace(/[#;:%{}\s\p{C}`~-]+/gu, ' ').trim() || 'x');
    const score = fc.constantFrom(-2, -1, 0, 0.5, 2);
    const sections = fc.array(fc.tuple(name, fc.array(fc.tuple(name, score), { maxLength: 3 })), {
      minLength: 1,
      maxLength: 3
    });
    fc.assert(
      fc.property(name, sections, (title, sections) => {
        const orders = ordersAfter(undefined, 20);
        const phases = sections.map(([title], at) => ({ id: `p${at}`, order: orders[at]!, title }));
        const steps = sections.flatMap(([, tasks], p) =>
          tasks.map(([title, emotion], at) =>
            newStep({ id: `s${p}-${at}`, order: orders[at]!, phase: `p${p}`, title, emotion })
          )
        );
        const { bytes, lost } = writeMermaid(
          { title, scenario: '', persona: '', records: { phases, steps, lanes: [], cards: [] } },
          'en'
        );
        expect(lost).toEqual([]);
        const back = readMermaid(bytes, 'en');
        expect(back.notes).toEqual([]);
        expect(back.title).toBe(title);
        expect(back.records.phases.map(({ title }) => title)).toEqual(phases.map(({ title }) => title));
        expect(back.records.steps.map(({ title, emotion }) => [title, emotion])).toEqual(
          steps.map(({ title, emotion }) => [title, emotion])
        );
      })
    );
  });

  test('says what it has no place for', () => {
    const { bytes, lost } = writeMermaid(written(example()), 'nb');
    expect(words(bytes)).toContain('Søke: 5: innbygger, tjenesten');
    expect(lost.toSorted()).toEqual(['details', 'lanes-and-cards', 'unknown-feelings']);
    expect(refusal(() => readMermaid(utf8('graph TD\n A-->B'), 'nb'))).toBe('mermaid-broken 1');
  });
});

describe('CJML', () => {
  const file = (inside: string) => utf8(`<?xml version="1.0"?><CJML version="2.0">${inside}</CJML>`);
  const journey = `
    <actualJourney id="j1">
      <touchpoints>
        <actualCommunicationPoint id="T1">
          <channel>SMS</channel><receiver>A1</receiver><initiator><actorID>A2</actorID></initiator>
          <message>Koden din er 1 &amp; 2</message><phase>PH1</phase>
          <touchpointExperience><rating>4</rating><text>Greit</text></touchpointExperience>
        </actualCommunicationPoint>
        <actualAction initiator="A1" title="Betaler" phaseID="PH9"><comment>Fort gjort</comment></actualAction>
        <actualAction initiator="A7" title="Hvem?"/>
      </touchpoints>
      <phases><phase id="PH1"><title>Under</title></phase></phases>
      <title>Besøk</title>
    </actualJourney>
    <actors><endUser actorID="A1"><title>Kari</title></endUser><serviceProvider actorID="A2"/></actors>`;

  test('parts are found by name in any order, missing ones are tolerated', () => {
    const { title, persona, records, notes } = readCjml(file(journey), 'nb');
    expect([title, persona]).toEqual(['Besøk', 'Kari']);
    expect(records.phases.map(({ title }) => title)).toEqual(['Under']);
    expect(records.steps.map(({ title, emotion, emotionGrade }) => [title, emotion, emotionGrade])).toEqual([
      ['Koden din er 1 & 2', 1, 'reported'],
      ['Betaler', null, 'assumed'],
      ['Hvem?', null, 'assumed']
    ]);
    expect(
      records.cards.map(({ text, channel, initiator, receiver }) => [text, channel, initiator, receiver])
    ).toEqual([
      ['Koden din er 1 & 2', 'sms', 'service', 'citizen'],
      ['Greit', '', '', ''],
      ['Betaler', '', 'citizen', ''],
      ['Fort gjort', '', '', ''],
      ['Hvem?', '', '', '']
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['nowhere', 'not-read']);
  });

  test('contacts come back with who starts, who receives and by which channel', () => {
    const contact = fc.record({
      text: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
        .map((t) => t.replace(/[\p{C}\s]/gu, '') || 'x'),
      channel: fc.constantFrom(...channels),
      initiator: fc.constantFrom(...actors),
      receiver: fc.constantFrom(...actors)
    });
    fc.assert(
      fc.property(fc.array(contact, { maxLength: 5 }), fc.constantFrom(...laneRoles), (contacts, role) => {
        const orders = ordersAfter(undefined, 6);
        const records: MapRecords = {
          phases: [{ id: 'p', order: orders[0]!, title: 'Fase <1>' }],
          steps: contacts.map((_, at) =>
            newStep({ id: `s${at}`, order: orders[at]!, phase: 'p', title: `Steg ${at}` })
          ),
          lanes: [newLane({ id: 'l', order: orders[0]!, title: 'L', role })],
          cards: contacts.map((fields, at) =>
            newCard({ id: `c${at}`, order: orders[at]!, step: `s${at}`, lane: 'l', ...fields })
          )
        };
        const { bytes, lost } = writeCjml(written(records), 'nb');
        expect(lost).toEqual([]);
        const back = readCjml(bytes, 'nb');
        expect(back.notes).toEqual([]);
        expect(back.records.steps.map(({ title }) => title)).toEqual(records.steps.map(({ title }) => title));
        expect(
          back.records.cards.map(({ text, channel, initiator, receiver }) => ({
            text,
            channel,
            initiator,
            receiver
          }))
        ).toEqual(contacts);
      })
    );
  });

  test('is escaped when written, and says what it has no place for', () => {
    const { bytes, lost } = writeCjml(written(example()), 'nb');
    expect(words(bytes)).toContain('<message>Skjema &amp; «vedlegg» &lt;1 MB&gt;</message>');
    expect(lost.toSorted()).toEqual(['details', 'lanes-and-cards']);
    const back: ImportedJourney = readCjml(bytes, 'nb');
    expect(back.records.phases.map(({ title }) => title)).toEqual(['Før', 'Under']);
  });

  test('refuses with the place', () => {
    expect(refusal(() => readCjml(utf8('<!DOCTYPE x><CJML/>'), 'nb'))).toBe('xml-doctype 1');
    expect(refusal(() => readCjml(utf8('<CJML>\n<a></CJML>'), 'nb'))).toBe('xml-broken 2: a');
    expect(refusal(() => readCjml(utf8('<svg/>'), 'nb'))).toBe('cjml-broken 1: svg');
    expect(refusal(() => readCjml(utf8('<CJML/>'), 'nb'))).toBe('cjml-broken 1: CJML');
  });
});
