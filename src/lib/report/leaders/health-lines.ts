import { m } from '../../i18n/paraglide/messages.js';
import type { Advice } from '../../service/rules/health/check';
import { judgements, type Health, type Judgement } from '../../service/rules/health/health';
import type { Block, TableBlock } from '../text/blocks';
import { heading } from './words';

export const adviceNames: { readonly [A in Advice]: () => string } = {
  leadership: m.health_short_leadership,
  involvement: m.health_short_involvement,
  enthusiasts: m.health_short_enthusiasts,
  learning: m.health_short_learning,
  work: m.health_short_work,
  competence: m.health_short_competence,
  benefits: m.health_short_benefits,
  portfolio: m.health_short_portfolio,
  systems: m.health_short_systems
};
export const judgementNames: { readonly [J in Judgement]: () => string } = {
  'in-place': m.health_in_place,
  partly: m.health_partly,
  missing: m.health_missing,
  'too-early': m.health_too_early
};

/** The nine pieces of advice by how they are followed, with what the judgement rests on. */
export function healthLines(health: Health): Block[] {
  const lines = judgements.flatMap((judgement) => {
    const own = health.filter((one) => one.judgement === judgement);
    if (!own.length) return [];
    const told = own.map(({ advice, checks }) => {
      const met = checks.filter(({ outcome }) => outcome === 'met').length;
      const asked = checks.filter(({ outcome }) => outcome !== 'not-applicable').length;
      const name = adviceNames[advice]().toLowerCase();
      return asked ? m.leaders_health_of({ name, met, asked }) : name;
    });
    return [`${judgementNames[judgement]()}: ${told.join(', ')}`];
  });
  return lines.length ? [heading(m.leaders_health()), { kind: 'list', items: lines }] : [];
}

/** A row for each service, a column for each piece of advice. */
export function healthTable(
  services: readonly { readonly title: string; readonly health: Health }[]
): TableBlock {
  return {
    kind: 'table',
    head: [m.leaders_service(), ...(services[0]?.health ?? []).map(({ advice }) => adviceNames[advice]())],
    widths: [22, ...(services[0]?.health ?? []).map(() => 10)],
    rows: services.map(({ title, health }) => [
      title,
      ...health.map(({ judgement }) => judgementNames[judgement]())
    ])
  };
}
