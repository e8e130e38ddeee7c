/**
 * CJML 2.0 (Customer Journey Modelling Language, SINTEF) as XML, as far as its public description goes: planned or
 * actual journeys of touchpoints, each a communication from an initiator to a receiver by a channel, or an action of
 * one. The schema is not public, and programs differ in the order and spelling of elements, so that parts are found
 * by name, anywhere, as elements or attributes, and missing ones are tolerated.
 */
import { byOrder } from '../../document/order';
import type { Actor, Card, Channel } from '../../journey/model';
import type { XmlElement } from '../bpmn/xml/tree';
import { escapeAttribute, escapeText, withoutForbidden } from '../bpmn/xml/escape';
import { MapBuilder } from './builder';
import { JourneyFileError, printable } from './error';
import type { ImportedJourney, JourneyToWrite, LossCode, WrittenJourney } from './records';
import { actorWords, channelWords, roleWords } from './table/record-words';
import { folded, keyOf, wordOf, type Locale } from './table/vocabulary';
import { readNumber } from './table/values';
import { readText, readXml } from './text';

/** Channels as the tools of CJML name them, beside the words that tables know. */
const channelNames: { readonly [name: string]: Channel } = {
  'face to face': 'in-person',
  'service desk': 'in-person',
  counter: 'in-person',
  web: 'web',
  'web pc': 'web',
  'app on pc': 'web',
  'web/app on pc': 'web',
  pc: 'web',
  phone: 'app',
  'web/app on phone': 'app',
  tablet: 'app',
  'web/app on tablet': 'app',
  telephone: 'phone',
  'self service machine': 'self-service',
  parcel: 'letter',
  fax: 'other'
};
/** What a channel is called in a file of ours. */
const writtenChannels: { readonly [channel in Channel]?: string } = {
  'in-person': 'face to face',
  phone: 'telephone',
  web: 'web/app on PC',
  app: 'web/app on phone',
  'self-service': 'self-service machine',
  email: 'e-mail'
};

const POINT = /(?:communicationpoint|action)$/i;
const readAs = {
  title: ['title', 'name'],
  message: ['message', 'messageText'],
  comment: ['comment', 'comments', 'description'],
  phase: ['phase', 'phaseID', 'phaseRef', 'phaseReference', 'inPhase'],
  initiator: ['initiator', 'initiatorID', 'sender'],
  receiver: ['receiver', 'receiverID', 'recipient'],
  initiatorLabel: ['initiatorLabel', 'senderLabel', 'label'],
  receiverLabel: ['receiverLabel']
} as const;

/** @throws JourneyFileError `xml-doctype`, `xml-broken`, `cjml-broken` with the element, `journey-file-…` */
export function readCjml(bytes: Uint8Array, locale: Locale): ImportedJourney {
  const { root } = readXml(readText(bytes));
  if (!/^cjml$/i.test(root.local))
    throw new JourneyFileError('cjml-broken', `${root.line}: ${printable(root.local)}`);
  const everything = within(root);
  const journey = everything.find((one) => /^(?:planned|actual)journey$/i.test(one.local)) ?? root;
  const builder = new MapBuilder();
  const inJourney = within(journey);
  const more = everything.filter((one) => /^(?:planned|actual)journey$/i.test(one.local)).slice(1);
  for (const other of more)
    builder.note('not-read', `${other.line}: ${value(other, readAs.title) || other.local}`);

  const actors = actorsOf(everything);
  const phases = new Map<string, string>();
  for (const phase of inJourney.filter((one) => /^phase$/i.test(one.local) && !insidePoint(one))) {
    const title = value(phase, [...readAs.title, 'label']) || phase.text().trim();
    const made = builder.phase(title).id;
    for (const key of [value(phase, ['id', 'phaseID']), title])
      if (key && !phases.has(key)) phases.set(key, made);
  }
  const points = inJourney.filter((one) => POINT.test(one.local) && !insidePoint(one));
  if (!points.length && !phases.size)
    throw new JourneyFileError('cjml-broken', `${journey.line}: ${journey.local}`);
  const ratings = points.map(ratingOf).filter((rating) => rating !== undefined);
  // The scale is not said: from 1 to 5 unless something is 0 or less.
  const shift = ratings.some((rating) => rating < 1) ? 0 : 3;
  for (const point of points) readPoint(builder, point, { actors, phases, shift, locale });
  return {
    title: value(journey, readAs.title),
    scenario: value(journey, ['summary', 'summaries', 'description']),
    persona: [...actors.values()].find(({ is }) => is === 'citizen')?.title ?? '',
    records: builder.records(),
    notes: builder.notes
  };
}

interface Reading {
  readonly actors: ReadonlyMap<string, { is: Actor; title: string }>;
  readonly phases: ReadonlyMap<string, string>;
  /** What a rating is lowered by to become −2 … +2. */
  readonly shift: number;
  readonly locale: Locale;
}

function readPoint(builder: MapBuilder, point: XmlElement, { actors, phases, shift, locale }: Reading): void {
  const at = (text: string) => `${point.line}: ${text}`;
  const inPhase = value(point, readAs.phase);
  const phase = phases.get(inPhase) ?? [...phases.values()].at(-1) ?? builder.phase('').id;
  if (inPhase && !phases.has(inPhase)) builder.note('nowhere', at(inPhase));
  const actor = (names: readonly string[]): Card['initiator'] => {
    const said = value(point, names);
    if (!said) return '';
    const known = actors.get(said)?.is ?? keyOf(actorWords, said);
    if (!known) builder.note('not-read', at(said));
    return known ?? '';
  };
  const message = value(point, readAs.message);
  const title =
    value(point, readAs.title) ||
    message ||
    value(point, readAs.initiatorLabel) ||
    value(point, readAs.receiverLabel);
  const rating = ratingOf(point);
  const emotion = rating === undefined ? null : rating - shift;
  const fits = emotion === null || Math.abs(emotion) <= 2;
  if (!fits) builder.note('value', at(String(rating)));
  const actual = within(point).some((one) => /experience$/i.test(one.local));
  const step = builder.step(phase, {
    title,
    emotion: fits ? emotion : null,
    emotionGrade: actual ? 'reported' : 'assumed'
  });
  const lane = (role: 'actions' | 'touchpoints' | 'notes' | 'feelings') =>
    builder.laneOf(role, wordOf(roleWords, role, locale)).id;
  const communicates = /communicationpoint$/i.test(point.local);
  const channel = channelOf(value(point, ['channel', 'channelType']));
  builder.card(step.id, lane(communicates ? 'touchpoints' : 'actions'), {
    text: message || title,
    channel,
    initiator: actor(readAs.initiator),
    receiver: actor(readAs.receiver)
  });
  const comment = value(point, readAs.comment);
  if (comment) builder.card(step.id, lane('notes'), { text: comment });
  const felt = within(point).find((one) => /experience$/i.test(one.local));
  const feeling = felt ? value(felt, ['text', 'description', 'comment']) || felt.text().trim() : '';
  if (feeling) builder.card(step.id, lane('feelings'), { text: feeling, grade: 'reported' });
}

/** Every element under one, in the order of the file. */
function within(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.elements()].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    waiting.push(...next.elements().reverse());
  }
  return found;
}

function insidePoint(element: XmlElement): boolean {
  for (let outer = element.parent; outer; outer = outer.parent) if (POINT.test(outer.local)) return true;
  return false;
}

/** What an element says under one of these names: an attribute, or a child's text or reference. */
function value(element: XmlElement, names: readonly string[]): string {
  for (const name of names) {
    const same = (other: string) => other.toLowerCase() === name.toLowerCase();
    const attribute = element.attributes.find((one) => same(one.name))?.value.trim();
    if (attribute) return attribute;
    const child = element.elements().find((one) => same(one.local));
    if (!child) continue;
    const text =
      child.text().trim() ||
      child.elements()[0]?.text().trim() ||
      (child.attributes.find(({ name }) => /id$|ref$/i.test(name))?.value.trim() ?? '');
    if (text) return text;
  }
  return '';
}

function ratingOf(point: XmlElement): number | undefined {
  const felt = within(point).find((one) => /experience$/i.test(one.local));
  return felt && readNumber(value(felt, ['rating', 'score', 'value']));
}

function channelOf(name: string): Channel | '' {
  if (!name || folded(name) === 'unknown') return '';
  return channelNames[folded(name)] ?? keyOf(channelWords, name) ?? 'other';
}

function actorsOf(elements: readonly XmlElement[]): Map<string, { is: Actor; title: string }> {
  const found = new Map<string, { is: Actor; title: string }>();
  for (const one of elements) {
    const kind = /^enduser$/i.test(one.local)
      ? 'citizen'
      : /^serviceprovider$/i.test(one.local)
        ? 'service'
        : undefined;
    const other = /^(?:actor|externalactor|subcontractor)$/i.test(one.local);
    if (!kind && !other) continue;
    const title = value(one, [...readAs.title, 'label', 'actorName']) || one.text().trim();
    for (const key of [value(one, ['actorID', 'id']), title])
      if (key && !found.has(key))
        found.set(key, { is: kind ?? keyOf(actorWords, title) ?? 'other-body', title });
  }
  return found;
}

/** Writes a planned journey: a touchpoint for every card with a channel or somebody who starts or receives it. */
export function writeCjml(
  { title, scenario, persona, records }: JourneyToWrite,
  locale: Locale
): WrittenJourney {
  const lost = new Set<LossCode>();
  const safe = (text: string) => {
    const written = withoutForbidden(text);
    if (written !== text) lost.add('characters');
    return written;
  };
  const out: string[] = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<CJML version="2.0">',
    '  <plannedJourney id="journey">'
  ];
  const tag = (depth: number, name: string, text: string) => {
    if (text) out.push(`${'  '.repeat(depth)}<${name}>${escapeText(safe(text))}</${name}>`);
  };
  tag(2, 'title', title);
  tag(2, 'summary', scenario);
  const phases = [...records.phases].sort(byOrder);
  out.push('    <phases>');
  phases.forEach((phase, at) =>
    out.push(`      <phase id="phase${at + 1}"><title>${escapeText(safe(phase.title))}</title></phase>`)
  );
  out.push('    </phases>', '    <actors>');
  const used = new Set<Actor>(['citizen']);
  for (const { initiator, receiver } of records.cards)
    for (const one of [initiator, receiver]) if (one) used.add(one);
  for (const actor of used) {
    const element = actor === 'citizen' ? 'endUser' : actor === 'service' ? 'serviceProvider' : 'actor';
    const name = (actor === 'citizen' && persona) || wordOf(actorWords, actor, locale);
    out.push(`      <${element} actorID="${actor}"><title>${escapeText(safe(name))}</title></${element}>`);
  }
  out.push('    </actors>', '    <touchpoints>');
  let number = 0;
  phases.forEach((phase, at) => {
    for (const step of records.steps.filter((one) => one.phase === phase.id).sort(byOrder)) {
      if (step.emotion !== null || step.minutes !== null || step.waitMinutes !== null || step.momentOfTruth)
        lost.add('details');
      const cards = records.cards.filter((card) => card.step === step.id).sort(byOrder);
      const contacts = cards.filter(({ channel, initiator, receiver }) => channel || initiator || receiver);
      if (contacts.length < cards.length) lost.add('lanes-and-cards');
      const points: (Card | undefined)[] = contacts.length ? contacts : [undefined];
      for (const card of points) {
        const meets = !!card && !!(card.channel || card.receiver);
        const name = meets ? 'plannedCommunicationPoint' : 'plannedAction';
        out.push(`      <${name} id="T${++number}" phase="${escapeAttribute(`phase${at + 1}`)}">`);
        tag(4, 'title', step.title);
        tag(4, 'initiator', card?.initiator || 'citizen');
        if (meets)
          tag(4, 'receiver', card.receiver || (card.initiator === 'service' ? 'citizen' : 'service'));
        if (meets) tag(4, 'channel', channelName(card.channel));
        tag(4, 'message', card?.text ?? '');
        out.push(`      </${name}>`);
      }
    }
  });
  out.push('    </touchpoints>', '  </plannedJourney>', '</CJML>', '');
  return { bytes: new TextEncoder().encode(out.join('\n')), lost: [...lost] };
}

const channelName = (channel: Channel | ''): string =>
  channel ? (writtenChannels[channel] ?? wordOf(channelWords, channel, 'en')) : 'unknown';
