import { describe, expect, test } from 'vitest';
import { readOjf } from './read';
import { writeOjf } from './write';
import { utf8, words, fixture, refusal, example, written, seen } from '../test-map';

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
