/** What reports on a study are made of: its records, and what they are tied to. Holds nobody's name. */
import type { ChangeState } from '../../cycle/model';
import type { StudyAbout } from '../../study/model';
import type { StudyData } from '../../study/rules/results/compare';
import type { WholeStudy } from './tables';

/** A change that rests on findings of the study. */
export interface ReportChange {
  readonly title: string;
  readonly state: ChangeState;
  readonly owner: string;
  /** References of findings. */
  readonly findings: readonly string[];
}

export interface ReportData {
  readonly id: string;
  readonly about: StudyAbout;
  readonly service: { readonly title: string; readonly organisation: string; readonly purpose: string };
  /** The round whose question the study answers. */
  readonly cycle: { readonly title: string; readonly question: string; readonly lesson: string } | undefined;
  readonly whole: WholeStudy;
  readonly changes: readonly ReportChange[];
  /** What personas and steps are called, by reference. */
  readonly names: ReadonlyMap<string, string>;
  /** The study before this one of the same service. */
  readonly earlier: { readonly title: string; readonly data: StudyData; readonly same: boolean } | undefined;
  /** The day it is made, `YYYY-MM-DD`. */
  readonly on: string;
}
