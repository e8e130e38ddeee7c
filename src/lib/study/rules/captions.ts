import type { Caption } from '../../document/recordings';

export type CaptionsReason = 'bad-time' | 'backwards' | 'no-cues' | 'too-long';

/** A file of captions cannot be read. */
export class CaptionsError extends Error {
  override name = 'CaptionsError';
  readonly code = 'captions-unreadable';
  constructor(
    readonly reason: CaptionsReason,
    /** From 1. */
    readonly line: number
  ) {
    super(`${reason} at line ${line}`);
  }
}

/** Three hours of speech come to a tenth of it. */
const LONGEST = 2_000_000;
/** WebVTT may leave hours out and has a full stop; SRT has hours and a comma. */
const TIME = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)[.,](\d{1,3})$/;

/**
 * Reads WebVTT (W3C) or SRT. Styles, regions, notes and places on the screen are left out; of markup within a text
 * the speaker is kept. @param shift seconds to add: where on the session's clock the file begins
 * @throws CaptionsError with the line
 */
export function readCaptions(text: string, shift = 0): Caption[] {
  if (text.length > LONGEST) throw new CaptionsError('too-long', 1);
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const captions: Caption[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (!line.includes('-->')) continue;
    const [from, to] = readSpan(line, at + 1);
    const said: string[] = [];
    while (at + 1 < lines.length && lines[at + 1]!.trim() !== '' && !lines[at + 1]!.includes('-->'))
      said.push(plain(lines[++at]!));
    const words = said.join('\n').trim();
    if (words) captions.push({ from: from + shift, to: to + shift, text: words });
  }
  if (!captions.length) throw new CaptionsError('no-cues', lines.length);
  return captions;
}

function readSpan(line: string, number: number): [from: number, to: number] {
  const [before = '', after = ''] = line.split('-->');
  const from = readTime(before.trim());
  const to = readTime(after.trim().split(/\s+/)[0] ?? '');
  if (from === undefined || to === undefined) throw new CaptionsError('bad-time', number);
  if (to < from) throw new CaptionsError('backwards', number);
  return [from, to];
}

function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hours = '0', minutes, seconds, part] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(part!.padEnd(3, '0')) / 1000;
}

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: ''
};

/** A line without markup: `<v Kari>Hei` becomes `Kari: Hei`. */
function plain(line: string): string {
  return line
    .replace(/<v(?:\.[^ \t>]*)?[ \t]+([^>]*)>/g, '$1: ')
    .replace(/<[^>]*>|\{\\[^}]*\}/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** WebVTT of what was said. @param shift seconds to subtract: where the file begins on the session's clock */
export function writeCaptions(captions: readonly Caption[], shift = 0): string {
  const time = (seconds: number) => {
    const ms = Math.max(0, Math.round((seconds - shift) * 1000));
    const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
    return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
  };
  // An arrow or an empty line within a text would end it.
  const safe = (text: string) =>
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .split(/\n+/)
      .filter((line) => line.trim())
      .join('\n');
  const cues = captions.map(({ from, to, text }) => `${time(from)} --> ${time(to)}\n${safe(text)}\n`);
  return `WEBVTT\n\n${cues.join('\n')}`;
}
