/** Words of the ways of working; called in templates, they follow the language. */
import { m } from '../../../i18n/paraglide/messages.js';
import type { MethodName } from '../new-service';

type Named = Exclude<MethodName, ''>;

export const methodNames: { readonly [M in Named]: () => string } = {
  ks: m.method_ks,
  double: m.method_double,
  triple: m.method_triple,
  project: m.method_project,
  advice: m.method_advice
};
export const methodTexts: { readonly [M in Named]: () => string } = {
  ks: m.method_ks_text,
  double: m.method_double_text,
  triple: m.method_triple_text,
  project: m.method_project_text,
  advice: m.method_advice_text
};
