import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordersAfter } from '../../document/order';
import { actors, channels, laneRoles, newCard, newLane, newStep } from '../../journey/model';
import { readCjml, writeCjml } from './cjml';
import type { ImportedJourney, MapRecords } from './records';
import { utf8, words, refusal, example, written } from './test-map';

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
