/**
 * What the index knows of a document as a whole, for screens over all services: as facts of its `about` row, reckoned
 * from all its records whenever they change. `INDEX_SHAPE` in the workspace is raised when they are reckoned otherwise.
 */
import type { Card, Lane, Step } from '../../journey/model';
import { isActivity, type Flow, type Node } from '../../process/model';
import { skeletonOf } from '../../process/rules/skeleton';
import { hasEvidence } from '../../study/rules/held';
import { transfersOf, type NamedSystem, type Transfer } from '../../service/rules/systems';

/** A process map as a whole. */
export interface ProcessWhole {
  /** Steps that do work, and how many of them have minutes of work or waiting. */
  readonly steps: number;
  readonly timed: number;
  /** It holds somebody's work: a step has a name, and what a template laid out is no longer only that. */
  readonly drawn: boolean;
  /** Id of the step that the work begins with, or of any where no start leads to one; empty without steps. */
  readonly firstStep: string;
  readonly systems: readonly NamedSystem[];
  readonly transfers: readonly Transfer[];
}

/**
 * What is told of a process map as a whole.
 * @param nodes @param flows all that are in it @param skeleton of the template that laid it out; empty for none
 */
export function processWhole(nodes: readonly Node[], flows: readonly Flow[], skeleton: string): ProcessWhole {
  const steps = nodes.filter(({ kind }) => isActivity(kind));
  const starts = new Set(nodes.filter(({ kind }) => kind === 'startEvent').map(({ id }) => id));
  const begun = new Set(flows.filter(({ source }) => starts.has(source)).map(({ target }) => target));
  const systems = nodes.flatMap(({ id, name, system }): NamedSystem[] =>
    system?.trim() ? [{ at: `nodes/${id}`, title: name, written: system }] : []
  );
  return {
    steps: steps.length,
    timed: steps.filter(takesTime).length,
    drawn:
      steps.some(({ name }) => name.trim()) &&
      (!skeleton ||
        skeletonOf(nodes.map(({ name }) => name)) !== skeleton ||
        steps.some((step) => takesTime(step) || !!step.system?.trim())),
    firstStep: (steps.find(({ id }) => begun.has(id)) ?? steps[0])?.id ?? '',
    systems,
    transfers: systems.length ? transfersOf(nodes, flows) : []
  };
}

const takesTime = ({ processMinutes, waitMinutes }: Pick<Node, 'processMinutes' | 'waitMinutes'>): boolean =>
  processMinutes !== null || waitMinutes !== null;

/** A journey map as a whole: the systems that its cards name, in lanes that are for systems. */
export interface JourneyWhole {
  /** It holds somebody's work. Named steps are its frame: cards fill it, how a step feels, and how long it takes. */
  readonly drawn: boolean;
  readonly systems: readonly NamedSystem[];
}

/** What is told of a journey map as a whole. @param lanes @param steps @param cards all that are in it */
export function journeyWhole(
  lanes: readonly Lane[],
  steps: readonly Step[],
  cards: readonly Card[]
): JourneyWhole {
  const forSystems = new Set(lanes.filter(({ role }) => role === 'systems').map(({ id }) => id));
  return {
    drawn:
      cards.some(({ text, image }) => !!text.trim() || !!image) ||
      steps.some((step) => step.emotion !== null || step.minutes !== null || step.waitMinutes !== null),
    systems: cards.flatMap(({ id, lane, text }): NamedSystem[] =>
      forSystems.has(lane) && text.trim()
        ? [{ at: `cards/${id}`, title: text.slice(0, 200), written: text }]
        : []
    )
  };
}

/** A study as a whole. */
export interface StudyWhole {
  /** How many findings it has. */
  readonly findings: number;
}

/** What is told of a study as a whole. @param findings all that are in it */
export const studyWhole = (findings: readonly unknown[]): StudyWhole => ({ findings: findings.length });

/** A session as a whole. */
export interface SessionWhole {
  /** It holds what only comes of a sitting, whether or not somebody started its clock. */
  readonly noted: boolean;
}

/** What is told of a session as a whole. @param observations @param attempts @param answers all that are in it */
export const sessionWhole = (...evidence: Parameters<typeof hasEvidence>): SessionWhole => ({
  noted: hasEvidence(...evidence)
});
