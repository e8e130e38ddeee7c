/** What the health check of one service is judged from. Every `ref` is a reference; every day `YYYY-MM-DD` or empty. */
import type { ChangeKind, ChangeState, Verdict } from '../../../cycle/model';
import type { Recipient } from '../../../benefit/model';
import type {
  CompetenceArea,
  CompetenceGroup,
  InvolvementStage,
  StakeholderKind
} from '../../../people/model';
import type { SystemOwnership } from '../../model/portfolio';

export interface StakeholderFact {
  readonly ref: string;
  readonly id: string;
  readonly kind: StakeholderKind;
  /** Somebody has written what they are to be part of. */
  readonly described: boolean;
}

export interface InvolvementFact {
  readonly ref: string;
  readonly on: string;
  readonly stage: InvolvementStage;
  /** Ids of stakeholders. */
  readonly took: readonly string[];
  readonly deciders: readonly string[];
  /** Something was decided there. */
  readonly decided: boolean;
  /** What came of it is written down. */
  readonly told: boolean;
  readonly about: readonly string[];
}

export interface CompetenceFact {
  readonly ref: string;
  readonly group: CompetenceGroup;
  readonly area: CompetenceArea;
  readonly needed: number | null;
  readonly present: number | null;
  readonly planned: boolean;
  readonly dueOn: string;
  readonly done: boolean;
}

export interface CycleFact {
  readonly ref: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly closed: boolean;
  readonly closedOn: string;
  readonly lesson: boolean;
  readonly verdict: Verdict | null;
  /** Sittings with citizens in its studies; rehearsals do not count. */
  readonly tests: number;
}

export interface ChangeFact {
  readonly ref: string;
  readonly state: ChangeState;
  readonly owned: boolean;
  /** Empty: nobody has said. */
  readonly kinds: readonly ChangeKind[];
  readonly alters: readonly string[];
  readonly becomes: readonly string[];
  /** Somebody by name has said what it is worth and takes. */
  readonly scored: boolean;
}

export interface BenefitFact {
  readonly ref: string;
  readonly recipient: Recipient;
  readonly drawback: boolean;
  /** Told in words: it has no baseline. */
  readonly described: boolean;
  readonly owned: boolean;
  readonly baseline: boolean;
  readonly baselineOn: string;
  /** References of the changes that should bring it. */
  readonly changes: readonly string[];
  /** Days are planned on which it is measured, or it has been measured. */
  readonly followed: boolean;
  /** A planned day is past that no measurement answers. */
  readonly overdue: boolean;
}

export interface MapFact {
  /** Reference of the document. */
  readonly ref: string;
  readonly kind: 'journey' | 'process';
  readonly state: 'as-is' | 'to-be';
  /** Steps that do work, of process maps; and how many of them have minutes of work or waiting. */
  readonly steps: number;
  readonly timed: number;
  /** Reference of the step that the work begins with; empty for none, and for journeys. */
  readonly firstStep: string;
  /** A process map holds somebody's work: what a template laid out is not drawn yet. */
  readonly drawn: boolean;
  /** The map is in use: the work is done as it says. */
  readonly inUse: boolean;
}

/** A system as the maps of the service name it. */
export interface SystemFact {
  readonly name: string;
  /** The registered system; undefined while it stands on maps only. */
  readonly registered:
    { readonly ref: string; readonly owned: boolean; readonly ownership: SystemOwnership } | undefined;
  /** Steps and cards of the service that name it, on maps of today and of the wished-for. */
  readonly uses: readonly string[];
  /** How many services use it, this one among them. */
  readonly services: number;
}

/** Work that passes from one system to another. */
export interface TransferFact {
  /** Reference of the step that a person goes on with it in. */
  readonly ref: string;
  readonly state: 'as-is' | 'to-be';
  /** Data passes by itself. */
  readonly integrated: boolean;
}

export interface HealthFacts {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly service: {
    readonly ref: string;
    readonly owned: boolean;
    readonly reviewOn: string;
    /** It has a place in the portfolio's queue. */
    readonly queued: boolean;
  };
  readonly stakeholders: readonly StakeholderFact[];
  readonly involvements: readonly InvolvementFact[];
  readonly competences: readonly CompetenceFact[];
  readonly cycles: readonly CycleFact[];
  readonly changes: readonly ChangeFact[];
  readonly benefits: readonly BenefitFact[];
  readonly maps: readonly MapFact[];
  /** References of sittings with citizens that were held; rehearsals do not count. */
  readonly sessions: readonly string[];
  /** References of studies that were held and belong to no cycle. */
  readonly looseTests: readonly string[];
  readonly systems: readonly SystemFact[];
  readonly transfers: readonly TransferFact[];
}
