import { methodRecords, type MethodShape } from '../service/commands/method';
import type { SampleLocale } from './load';
import { entries } from './structure/context';
import { plans, steps, type Method } from './structure/methods';
import type { MethodTexts } from './texts/methods/nb';

export { methods, type Method } from './structure/methods';

const texts: { readonly [locale in SampleLocale]: () => Promise<{ methods: MethodTexts }> } = {
  nb: () => import('./texts/methods/nb'),
  nn: () => import('./texts/methods/nn'),
  en: () => import('./texts/methods/en')
};

/** A way of working in the given words. */
export function shapeOf(method: Method, words: MethodTexts): MethodShape {
  const phases = words.methods[method].phases as { [phase: string]: { title: string; note: string } };
  return {
    phases: entries(plans[method] as { [phase: string]: readonly (keyof MethodTexts['steps'])[] }).map(
      ([phase, names]) => ({
        ...phases[phase]!,
        steps: names.map((name) => ({ ...words.steps[name], makes: steps[name][0], proof: steps[name][1] }))
      })
    )
  };
}

/** A way of working in a language. */
export async function methodShape(method: Method, locale: SampleLocale): Promise<MethodShape> {
  return shapeOf(method, (await texts[locale]()).methods);
}

/** Its records, for a service that is made with it. */
export async function recordsOfMethod(
  method: Method,
  locale: SampleLocale
): Promise<ReturnType<typeof methodRecords>> {
  return methodRecords(await methodShape(method, locale));
}
