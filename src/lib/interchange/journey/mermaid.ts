/** Mermaid `journey` diagrams: title, sections, tasks with a score from 1 to 5 and actors. */
import { byOrder } from '../../document/order';
import { MapBuilder } from './builder';
import { JourneyFileError } from './error';
import type { ImportedJourney, JourneyToWrite, LossCode, WrittenJourney } from './records';
import { actorWords } from './table/record-words';
import { wordOf, type Locale } from './table/vocabulary';
import { readText } from './text';

/** Kept before a name that would be read as a keyword; it is not seen. */
const JOINER = '\u2060';
const KEYWORD = /^(?:title|section|accTitle|accDescr|journey)\b/i;

/** What the lane of actors is called. */
const whoWords: { readonly [locale in Locale]: string } = { nb: 'Hvem', nn: 'Kven', en: 'Who' };
const isWho = (title: string) => Object.values(whoWords).includes(title);

/**
 * Reads a diagram, also inside a Markdown fence or after a front matter. Scores 1–5 become feelings −2…+2; actors
 * become cards in a lane of their own.
 * @throws JourneyFileError `mermaid-broken` with the line, `journey-file-…`
 */
export function readMermaid(bytes: Uint8Array, locale: Locale): ImportedJourney {
  const builder = new MapBuilder();
  const lines = readText(bytes).split(/\r\n?|\n/);
  let [title, scenario, phase, started] = ['', '', '', false];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.replace(/%%.*$/, '').trim();
    if (!line || /^(?:```|~~~)/.test(line)) continue;
    if (!started && line === '---') {
      for (at++; at < lines.length && lines[at]!.trim() !== '---'; at++)
        title ||= /^\s*title:\s*(.*\S)/.exec(lines[at]!)?.[1] ?? '';
      continue;
    }
    if (!started) {
      if (!/^journey\b/.test(line)) throw new JourneyFileError('mermaid-broken', String(at + 1), line);
      started = true;
      continue;
    }
    const told = /^(title|section|accTitle|accDescr)(?:\s*:\s*|\s+)(.*)$/.exec(line);
    if (/^accDescr\s*\{/.test(line)) {
      const from = at;
      while (at < lines.length && !lines[at]!.includes('}')) at++;
      const whole = lines.slice(from, at + 1).join('\n');
      scenario = whole
        .replace(/^[^{]*\{/, '')
        .replace(/\}[^]*$/, '')
        .replace(/^[ \t]+/gm, '')
        .trim();
    } else if (told?.[1] === 'title') title = told[2]!;
    else if (told?.[1] === 'accTitle') title ||= told[2]!;
    else if (told?.[1] === 'accDescr') scenario = told[2]!;
    else if (told) phase = builder.phase(told[2]!).id;
    else if (line.includes(':')) {
      phase ||= builder.phase('').id;
      readTask(builder, phase, line, locale);
    } else builder.note('not-read', `${at + 1}: ${line}`);
  }
  if (!started) throw new JourneyFileError('mermaid-broken', '1');
  return { title: plain(title), scenario, persona: '', records: builder.records(), notes: builder.notes };
}

function readTask(builder: MapBuilder, phase: string, line: string, locale: Locale): void {
  const [name = '', score = '', ...rest] = line.split(':').map((part) => part.trim());
  const value = Number(score);
  const known = score !== '' && value >= 1 && value <= 5;
  if (score !== '' && !known) builder.note('value', line);
  const step = builder.step(phase, { title: plain(name), emotion: known ? value - 3 : null });
  const actors = rest
    .join(':')
    .split(',')
    .map((actor) => actor.trim());
  for (const text of actors.filter(Boolean)) {
    const lane = builder.lanes[0] ?? builder.lane('notes', whoWords[locale]);
    builder.card(step.id, lane.id, { text });
  }
}

const plain = (text: string) => text.replaceAll(JOINER, '');

/** Writes a diagram. Only steps, how they feel and who takes part have a place in it. */
export function writeMermaid(
  { title, scenario, persona, records }: JourneyToWrite,
  locale: Locale
): WrittenJourney {
  const lost = new Set<LossCode>();
  const safe = (text: string) => {
    const written = text
      .replace(/[#;:\r\n]+/g, ' ')
      .replace(/%%+/g, '%')
      .replace(/\s+/g, ' ')
      .trim();
    if (written !== text) lost.add('characters');
    return written;
  };
  const lines = ['journey'];
  if (title.trim()) lines.push(`    title ${safe(title)}`);
  if (scenario.trim()) {
    const text = scenario.replace(/[{}]/g, ' ').replace(/%%+/g, '%').trim();
    if (text !== scenario) lost.add('characters');
    lines.push('    accDescr {', ...text.split(/\r\n?|\n/).map((line) => `      ${line}`), '    }');
  }
  const who = records.lanes.find((lane) => isWho(lane.title));
  const others = records.cards.filter(({ lane }) => lane !== who?.id);
  if (others.length || records.lanes.some((lane) => lane !== who)) lost.add('lanes-and-cards');
  for (const phase of [...records.phases].sort(byOrder)) {
    lines.push(`    section ${safe(phase.title) || '…'}`);
    const steps = records.steps.filter((step) => step.phase === phase.id).sort(byOrder);
    for (const step of steps) {
      if (step.emotion === null) lost.add('unknown-feelings');
      if (step.minutes !== null || step.waitMinutes !== null || step.momentOfTruth) lost.add('details');
      const name = safe(step.title) || '…';
      const score = Math.round(((step.emotion ?? 0) + 3) * 100) / 100;
      const cards = [...records.cards].sort(byOrder).filter((card) => card.step === step.id);
      const named = cards.filter(({ lane }) => lane === who?.id).map(({ text }) => text);
      const parts = cards.flatMap(({ initiator, receiver }) =>
        [initiator, receiver].filter((one) => one !== '')
      );
      const words = parts.map((part) => wordOf(actorWords, part, locale));
      const actors = named.length ? named : words.length ? [...new Set(words)] : persona ? [persona] : [];
      const list = actors
        .map((actor) => safe(actor).replaceAll(',', ' '))
        .filter(Boolean)
        .join(', ');
      lines.push(`      ${KEYWORD.test(name) ? JOINER : ''}${name}: ${score}${list && `: ${list}`}`);
    }
  }
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return { bytes, lost: [...lost] };
}
