import { today } from '../../document/day';
import { newId } from '../../document/ids';
import { toRef } from '../../document/record';
import type { Step } from '../../journey/model';
import type { Flow, Node } from '../../process/model';
import type { ServiceCollections } from '../../service/model';
import type { NewDocument } from '../build';
import { buildTemplate, type ServiceTemplate } from '../templates';
import type { TemplateTexts } from '../texts/templates/nb';

/** Days and ids, as the parts of the example municipality share them. */
export interface Clock {
  readonly now: Date;
  /** The calendar day so many days from today; negative is before. */
  day(days: number): string;
  /** The first day of the month so many months from this one. */
  month(months: number): string;
  /** That day at a clock time, as a moment. */
  moment(days: number, hour: number): string;
}

export function clockAt(now: Date): Clock {
  const at = (days: number, hour: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
  return {
    now,
    day: (days) => today(at(days, 12)),
    month: (months) => today(new Date(now.getFullYear(), now.getMonth() + months, 1, 12)),
    moment: (days, hour) => at(days, hour).toISOString()
  };
}

type ServiceRecords = { [K in keyof ServiceCollections]?: ServiceCollections[K][] };

/** A service that is drawn from a template: its documents, and the ways to point at them. */
export interface Drawn {
  readonly service: string;
  readonly study: string;
  readonly documents: NewDocument[];
  /** Reference to the journey step, or the process step, at a place in its map. */
  step(at: number): string;
  node(at: number): string;
  refTo(collection: string, id: string): string;
  /** Puts records into the service's document, in place of what the template has there. */
  with(records: ServiceRecords): void;
}

/** Draws a service and its maps from a template, as part of a sample. */
export function drawn(
  template: ServiceTemplate,
  words: TemplateTexts,
  given: { title: string; owner: string },
  { now }: Clock
): Drawn {
  const documents = buildTemplate(template, words, given, now).map((document): NewDocument => ({
    ...document,
    records: {
      ...document.records,
      about: document.records.about!.map((about) => ({ ...about, sample: true }))
    }
  }));
  const [service, journey, process, study] = documents.map(({ id }) => id) as [
    string,
    string,
    string,
    string
  ];
  const steps = documents[1]!.records.steps as unknown as Step[];
  const nodes = documents[2]!.records.nodes as unknown as Node[];
  return {
    service,
    study,
    documents,
    step: (at) => toRef(journey, 'steps', steps[at]!.id),
    node: (at) => toRef(process, 'nodes', nodes[at]!.id),
    refTo: (collection, id) => toRef(service, collection, id),
    with: (records) => {
      documents[0] = {
        ...documents[0]!,
        records: { ...documents[0]!.records, ...records } as NewDocument['records']
      };
    }
  };
}

/**
 * The wished-for version of a drawn map beside it: the same ids, as a copy has them, with other minutes on the steps.
 * @param minutes of the nodes, by their places, as they are and as they shall be
 */
export function withMinutes(
  { documents }: Drawn,
  title: string,
  minutes: readonly (readonly [at: number, before: number, after: number])[],
  shares: { readonly no: readonly [before: number, after: number] }
): void {
  const process = documents[2]!;
  const timed = (which: 1 | 2) =>
    (process.records.nodes as unknown as Node[]).map((node, at) => {
      const found = minutes.find(([place]) => place === at);
      return found ? { ...node, processMinutes: found[which] } : node;
    });
  // Of the two ways out of the question, the first leads back.
  const gateway = (process.records.nodes as unknown as Node[]).find(
    ({ kind }) => kind === 'exclusiveGateway'
  )!.id;
  const shared = (which: 0 | 1) => {
    let first = true;
    return (process.records.flows as unknown as Flow[]).map((flow) => {
      if (flow.source !== gateway) return flow;
      const probability = first ? shares.no[which] : 1 - shares.no[which];
      first = false;
      return { ...flow, probability };
    });
  };
  const about = process.records.about![0]!;
  documents[2] = {
    ...process,
    records: { ...process.records, nodes: timed(1), flows: shared(0) }
  };
  documents.push({
    kind: 'process',
    id: newId(),
    records: {
      ...process.records,
      about: [{ ...about, title, state: 'to-be', copyOf: process.id } as typeof about],
      nodes: timed(2),
      flows: shared(1)
    }
  });
}
