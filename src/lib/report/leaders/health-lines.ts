import { m } from '../../i18n/paraglide/messages.js';
import { judgements } from '../../service/model/assessment';
import type { Health } from '../../service/rules/health/health';
import { adviceShort, judgementNames } from '../../thread/health/words';
import type { ColumnBlock, TableBlock } from '../text/blocks';
import { heading } from './words';

/** The nine pieces of advice by how they are followed, with what the judgement rests on. */
export function healthLines(health: Health): ColumnBlock[] {
  const lines = judgements.flatMap((judgement) => {
    const own = health.filter((one) => one.judgement === judgement);
    if (!own.length) return [];
    const told = own.map(({ advice, checks }) => {
      const met = checks.filter(({ outcome }) => outcome === 'met').length;
      const asked = checks.filter(({ outcome }) => outcome !== 'not-applicable').length;
      const name = adviceShort[advice]().toLowerCase();
      return asked ? m.leaders_health_of({ name, met, asked }) : name;
    });
    return [`${judgementNames[judgement]()}: ${told.join(', ')}`];
  });
  return lines.length ? [heading(m.leaders_health()), { kind: 'list', items: lines }] : [];
}

/** A row for each service, with the pieces of advice under how they are followed. */
export function healthTable(
  services: readonly { readonly title: string; readonly health: Health }[]
): TableBlock {
  const shown = judgements.filter((judgement) =>
    services.some(({ health }) => health.some((one) => one.judgement === judgement))
  );
  return {
    kind: 'table',
    head: [m.leaders_service(), ...shown.map((judgement) => judgementNames[judgement]())],
    widths: [28, ...shown.map(() => 72 / shown.length)],
    rows: services.map(({ title, health }) => [
      title,
      ...shown.map(
        (judgement) =>
          health
            .filter((one) => one.judgement === judgement)
            .map(({ advice }) => adviceShort[advice]())
            .join(', ') || '–'
      )
    ])
  };
}
