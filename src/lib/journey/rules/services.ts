import type { Step } from '../model';
import type { PhaseColumns } from './layout';
import { sumTime, type TimeSum } from './time';

type Owned = Pick<Step, 'service' | 'serviceName'>;

/** Which service a step belongs to, as text to compare by; empty for the map's own. A name counts as it is read. */
export function serviceKey({ service, serviceName }: Owned): string {
  return service || serviceName.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Steps side by side that belong to one service. */
export interface ServiceBand {
  readonly key: string;
  /** Its first step, by which the band is known. */
  readonly step: Step;
  /** First column, from 0, and how many. */
  readonly from: number;
  readonly span: number;
  /** Which of the palette's hues, from 0: services get theirs in the order in which the journey meets them. */
  readonly hue: number;
}

/** How many hues there are. */
const HUES = 8;

/** Services in the order in which the journey meets them. */
function met(steps: readonly Owned[]): string[] {
  return [...new Set(steps.map(serviceKey).filter(Boolean))];
}

/** The hue of a step's service. @param steps in the order of the journey */
export function serviceHue(steps: readonly Owned[], step: Owned): number {
  return Math.max(0, met(steps).indexOf(serviceKey(step))) % HUES;
}

/** The bands over the columns of a map. A folded phase, or one without steps, ends a band. */
export function serviceBands(phases: readonly PhaseColumns[]): ServiceBand[] {
  const order = met(phases.flatMap(({ steps }) => steps));
  const bands: ServiceBand[] = [];
  for (const { steps, from, folded } of phases) {
    if (folded) continue;
    steps.forEach((step, at) => {
      const key = serviceKey(step);
      const last = bands.at(-1);
      if (!key) return;
      if (last?.key === key && last.from + last.span === from + at)
        bands[bands.length - 1] = { ...last, span: last.span + 1 };
      else bands.push({ key, step, from: from + at, span: 1, hue: order.indexOf(key) % HUES });
    });
  }
  return bands;
}

/** A service's part of a journey. */
export interface ServicePart {
  readonly key: string;
  /** Its first step in the journey. */
  readonly step: Step;
  readonly hue: number;
  readonly steps: number;
  readonly time: TimeSum;
}

/** A journey over several services, in figures. */
export interface ServiceSum {
  readonly parts: readonly ServicePart[];
  /** How often the citizen is handed from one service to another. */
  readonly handOffs: number;
  /** Steps that belong to no service that is named. */
  readonly unnamed: number;
}

/**
 * Sums up a journey by service. The citizen is handed over wherever the next step with a named service belongs to
 * another than the one before; steps without one are passed over, since nobody is known to have taken over there.
 * @param steps in the order of the journey
 */
export function sumServices(steps: readonly Step[]): ServiceSum {
  const named = steps.filter(serviceKey);
  const parts = met(steps).map((key, at): ServicePart => {
    const own = named.filter((step) => serviceKey(step) === key);
    return { key, step: own[0]!, hue: at % HUES, steps: own.length, time: sumTime(own) };
  });
  const handOffs = named.filter((step, at) => at > 0 && serviceKey(step) !== serviceKey(named[at - 1]!));
  return { parts, handOffs: handOffs.length, unnamed: steps.length - named.length };
}
