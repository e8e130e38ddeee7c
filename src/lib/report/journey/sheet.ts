/** What of a journey map stands on paper: plain words and numbers, ready to be laid out. Holds no participant. */
import type { EvidenceGrade } from '../../journey/model';
import type { BlueprintLine } from '../../journey/rules/blueprint-lines';
import type { Picture } from '../paper/scene';

export interface SheetStep {
  /** From 1, along the journey; 0 for the empty column of a phase without steps. */
  readonly number: number;
  readonly title: string;
  readonly moment: boolean;
  readonly time: string;
  readonly feeling: {
    readonly value: number | null;
    readonly assumed: boolean;
    /** The feeling and how well it is founded. */
    readonly words: string;
    /** How many it stands on: «n = 3»; empty for none. */
    readonly n: string;
  };
}

/** What a card looks like by its lane. */
export type Tint = 'plain' | 'bad' | 'good' | 'info';

export interface SheetCard {
  readonly id: string;
  readonly lane: number;
  /** First and last column it covers. */
  readonly from: number;
  readonly to: number;
  /** Row among the spanning cards of its lane; undefined for a card of one step. */
  readonly track?: number;
  readonly text: string;
  readonly grade: EvidenceGrade;
  readonly gradeName: string;
  readonly tint: Tint;
  readonly hue: number | null;
  /** Channel and who meets whom. */
  readonly contact: string;
  readonly failure: string;
  readonly impact: number;
  /** Its picture, and what that shows. */
  readonly picture?: Picture;
  readonly pictureText: string;
  /** Where it is known from, in words. */
  readonly source: string;
  readonly sources: number;
}

export interface SheetLane {
  readonly title: string;
  readonly role: string;
  /** The line above it. */
  readonly line?: { readonly kind: BlueprintLine; readonly name: string };
  /** How many rows of spanning cards it has. */
  readonly tracks: number;
}

/** Steps side by side that belong to another service. */
export interface SheetService {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly hue: number;
}

export interface SheetComment {
  readonly place: string;
  readonly text: string;
  readonly by: string;
}

export interface SheetArc {
  /** In columns. */
  readonly from: number;
  readonly to: number;
  readonly level: number;
  readonly isLoop: boolean;
  readonly label: string;
}

/** A whole map as it stands on paper. */
export interface MapSheet {
  readonly lang: string;
  readonly service: string;
  readonly title: string;
  readonly state: string;
  readonly scenario: string;
  /** Persona, owner, status, review and the day of printing: name and value, those that are said. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly phases: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  readonly services: readonly SheetService[];
  readonly steps: readonly SheetStep[];
  readonly lanes: readonly SheetLane[];
  readonly cards: readonly SheetCard[];
  readonly handoffs: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  readonly arcs: readonly SheetArc[];
  /** Comments, only when they were asked for. */
  readonly comments: readonly SheetComment[];
  /** Whether a web page says where cards are known from: when comments were asked for. */
  readonly sources: boolean;
  /** Whether cards show how well they are founded and where they are known from. */
  readonly evidence: boolean;
  readonly words: SheetWords;
}

/** Fixed words on paper, in the language in use. */
export interface SheetWords {
  readonly feeling: string;
  /** The levels of the curve, worst first. */
  readonly levels: readonly [string, string, string, string, string];
  readonly time: string;
  readonly moment: string;
  readonly failure: string;
  readonly handoff: string;
  readonly grades: { readonly [grade in EvidenceGrade]: string };
  readonly step: string;
  readonly phase: string;
  readonly lane: string;
  readonly source: string;
  readonly comments: string;
  /** What those who do not see the map are told: how many phases, steps, lanes. */
  readonly summary: string;
  /** The map as a picture. */
  readonly picture: string;
  readonly readOnly: string;
  /** «Side {number} av {count}», with its row and column of sheets where there are several of each. */
  readonly page: string;
  readonly pageInGrid: string;
}

/** Everything on a sheet that somebody wrote, to see which letters it takes. */
export function writtenOn(sheet: MapSheet): string {
  return [
    sheet.service,
    sheet.title,
    sheet.scenario,
    ...sheet.facts.map(([, value]) => value),
    ...[...sheet.phases, ...sheet.services, ...sheet.steps, ...sheet.lanes].map(({ title }) => title),
    ...sheet.cards.flatMap(({ text, failure }) => [text, failure]),
    ...[...sheet.handoffs, ...sheet.arcs].map(({ label }) => label)
  ].join('\n');
}
