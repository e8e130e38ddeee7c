import type { Standing } from '../benefit/rules/realised';
import { formatNumber } from '../i18n/format';
import { m } from '../i18n/paraglide/messages.js';

/** How a benefit stands, as the report says it. */
export const standingNames: { readonly [S in Standing]: () => string } = {
  'no-baseline': m.benefit_standing_no_baseline,
  'no-target': m.benefit_standing_no_target,
  unmeasured: m.benefit_standing_unmeasured,
  undated: m.benefit_standing_undated,
  behind: m.benefit_standing_behind,
  'on-track': m.benefit_standing_on_track,
  reached: m.benefit_standing_reached,
  described: m.benefit_standing_described
};

/** A figure with its unit, kept on one line. */
export function amount(value: number, unit: string): string {
  return unit ? `${formatNumber(value)}\u00a0${unit}` : formatNumber(value);
}
