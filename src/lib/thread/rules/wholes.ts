/**
 * What the index knows of a document as a whole, for screens over all services: as facts of its `about` row, reckoned
 * from all its records whenever they change. `INDEX_SHAPE` in the workspace is raised when they are reckoned otherwise.
 */
import type { Card, Lane } from '../../journey/model';
import { isActivity, type Flow, type Node } from '../../process/model';
import { transfersOf, type NamedSystem, type Transfer } from '../../service/rules/systems';

/** A process map as a whole. */
export interface ProcessWhole {
  /** Steps that do work, and how many of them have minutes of work or waiting. */
  readonly steps: number;
  readonly timed: number;
  /** Id of the step that the work begins with, or of any where no start leads to one; empty without steps. */
  readonly firstStep: string;
  readonly systems: readonly NamedSystem[];
  readonly transfers: readonly Transfer[];
}

/** What is told of a process map as a whole. @param nodes @param flows all that are in it */
export function processWhole(nodes: readonly Node[], flows: readonly Flow[]): ProcessWhole {
  const steps = nodes.filter(({ kind }) => isActivity(kind));
  const starts = new Set(nodes.filter(({ kind }) => kind === 'startEvent').map(({ id }) => id));
  const begun = new Set(flows.filter(({ source }) => starts.has(source)).map(({ target }) => target));
  const systems = nodes.flatMap(({ id, name, system }): NamedSystem[] =>
    system?.trim() ? [{ at: `nodes/${id}`, title: name, written: system }] : []
  );
  return {
    steps: steps.length,
    timed: steps.filter((step) => step.processMinutes !== null || step.waitMinutes !== null).length,
    firstStep: (steps.find(({ id }) => begun.has(id)) ?? steps[0])?.id ?? '',
    systems,
    transfers: systems.length ? transfersOf(nodes, flows) : []
  };
}

/** A journey map as a whole: the systems that its cards name, in lanes that are for systems. */
export interface JourneyWhole {
  readonly systems: readonly NamedSystem[];
}

/** What is told of a journey map as a whole. @param lanes @param cards all that are in it */
export function journeyWhole(lanes: readonly Lane[], cards: readonly Card[]): JourneyWhole {
  const forSystems = new Set(lanes.filter(({ role }) => role === 'systems').map(({ id }) => id));
  return {
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
