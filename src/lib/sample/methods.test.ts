import { expect, it } from 'vitest';
import { methods, shapeOf } from './methods';
import { methods as en } from './texts/methods/en';
import { methods as nb } from './texts/methods/nb';
import { methods as nn } from './texts/methods/nn';

function shape(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}
const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);

it('the three languages say the same things, and nynorsk is nynorsk', () => {
  expect(shape(nn)).toEqual(shape(nb));
  expect(shape(en)).toEqual(shape(nb));
  const words =
    /\b(ikke|jeg|hva|hvor|hvordan|hvem|fra|en|et|uten|også|bare|noen|noe|mye|hun|søker|tjeneste)\b/gi;
  expect(leaves(nn).flatMap((text) => text.match(words) ?? [])).toEqual([]);
});

it.each(methods)('%s: every phase has a name and something to do, the same in each language', (method) => {
  const [first, ...others] = [nb, nn, en].map((words) => shapeOf(method, words));
  for (const { title, steps } of first!.phases) {
    expect(title).toBeTruthy();
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step.title && step.hint).toBeTruthy();
  }
  for (const other of others)
    expect(other.phases.map(({ steps }) => steps.map(({ makes, proof }) => [makes, proof]))).toEqual(
      first!.phases.map(({ steps }) => steps.map(({ makes, proof }) => [makes, proof]))
    );
});

it('names of phases that could not be confirmed are said to be so', () => {
  const [one, two, ...rest] = shapeOf('ks', nb).phases;
  expect([one!.title, two!.title]).toEqual(['Forankring', 'Innsikt']);
  for (const { note } of rest) expect(note).toMatch(/ikke bekreftet/);
});
