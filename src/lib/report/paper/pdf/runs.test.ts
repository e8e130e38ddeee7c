import { expect, it } from 'vitest';
import type { Mark, Part } from '../scene';
import { runsOf } from './runs';

const text = (x: number, y: number, text: string, more: Partial<Mark & { kind: 'text' }> = {}): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  size: 10,
  fill: '#000000',
  ...more
});
const line: Mark = { kind: 'path', d: 'M0 0 L9 9', stroke: '#000000' };
const part = (marks: readonly Mark[], clip?: Part['clip']): Part => ({
  marks,
  x: 0,
  y: 0,
  scale: 1,
  ...(clip && { clip })
});
const told = (one: Part) =>
  runsOf(one).map(({ role, alt, marks }) => [
    role ?? 'silent',
    alt ?? marks.map((mark) => (mark.kind === 'text' ? mark.text : mark.kind)).join(' ')
  ]);

it('reads the lines of one text together, and passes over what is only drawn', () => {
  const marks = [
    line,
    line,
    text(0, 10, 'Søker', { heading: 1 }),
    text(0, 24, 'om', { heading: 1 }),
    text(0, 38, 'Ingrid'),
    text(0, 52, 'og Amir'),
    text(40, 52, 'ved siden av'),
    text(40, 99, 'langt under'),
    line,
    text(0, 12, ' ')
  ];
  expect(told(part(marks))).toEqual([
    ['silent', 'path path'],
    ['H1', 'Søker om'],
    ['P', 'Ingrid og Amir'],
    ['P', 'ved siden av'],
    ['P', 'langt under'],
    ['silent', 'path  ']
  ]);
});

it('tells what a picture shows, when somebody said it', () => {
  const picture = {
    kind: 'picture',
    x: 0,
    y: 0,
    width: 9,
    height: 9,
    picture: { bytes: new Uint8Array(), width: 1, height: 1 }
  } as const;
  expect(told(part([picture, { ...picture, alt: 'Skjemaet' }, line]))).toEqual([
    ['silent', 'picture'],
    ['Figure', 'Skjemaet'],
    ['silent', 'path']
  ]);
});

it('is silent about what another sheet shows', () => {
  const clip = { x: 0, y: 0, width: 50, height: 50 };
  expect(told(part([text(10, 10, 'her'), text(10, 90, 'på neste ark')], clip))).toEqual([
    ['P', 'her'],
    ['silent', 'på neste ark']
  ]);
  const moved: Part = { ...part([text(10, 90, 'flyttet hit')], clip), y: -60 };
  expect(told(moved)).toEqual([['P', 'flyttet hit']]);
});
