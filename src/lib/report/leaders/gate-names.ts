import { m } from '../../i18n/paraglide/messages.js';
import type { StandardGate } from '../../service/rules/portfolio/standards';

const standard: { readonly [G in StandardGate]: () => string } = {
  BP1: m.portfolio_gate_BP1,
  BP2: m.portfolio_gate_BP2,
  BP3: m.portfolio_gate_BP3,
  BP4: m.portfolio_gate_BP4,
  BP5: m.portfolio_gate_BP5,
  BP6: m.portfolio_gate_BP6
};

/** What a decision point is called by its gate. @param own what the organisation calls the gate, where it says */
export function gateName(gate: string, own: string | undefined): string {
  return own?.trim() || standard[gate as StandardGate]?.() || gate || m.thread_unnamed();
}
