import { m } from '../i18n/paraglide/messages.js';
import type { StandardGate } from '../service/rules/portfolio/standards';

/** What the standard decision points ask; called in templates, they follow the language. */
export const gateQuestions: { readonly [G in StandardGate]: () => string } = {
  BP1: m.portfolio_gate_BP1,
  BP2: m.portfolio_gate_BP2,
  BP3: m.portfolio_gate_BP3,
  BP4: m.portfolio_gate_BP4,
  BP5: m.portfolio_gate_BP5,
  BP6: m.portfolio_gate_BP6
};
