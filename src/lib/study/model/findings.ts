import * as v from 'valibot';
import { order, refs, text, title } from '../../document/field';
import type { Collection } from '../../document/record';

export const findingKinds = ['problem', 'strength', 'idea'] as const;
export type FindingKind = (typeof findingKinds)[number];
/** 1 cosmetic, 2 minor, 3 serious, 4 stops people. */
export const severities = [1, 2, 3, 4] as const;

export const Finding = v.object({
  id: v.string(),
  order,
  title,
  detail: text,
  kind: v.picklist(findingKinds),
  /** 1 cosmetic, 2 minor, 3 serious, 4 stops people; null is not judged. */
  severity: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
  recommendation: text,
  /** Observations in session documents. */
  observations: refs,
  /** Steps of journey maps. */
  journeySteps: refs,
  /** Nodes of process maps. */
  processSteps: refs
});
export type Finding = v.InferOutput<typeof Finding>;

export const findings: Collection<Finding> = {
  version: 1,
  schema: Finding,
  upgrades: {},
  sets: ['observations', 'journeySteps', 'processSteps'],
  references: (finding) => ({
    title: finding.title,
    refs: [...finding.observations, ...finding.journeySteps, ...finding.processSteps],
    text: `${finding.detail} ${finding.recommendation}`,
    facts: {
      kind: finding.kind,
      severity: finding.severity,
      order: finding.order,
      observations: finding.observations.length
    }
  })
};
