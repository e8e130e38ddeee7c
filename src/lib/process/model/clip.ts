/** Steps on their way from one place or map to another: what the clipboard holds. Never in a document. */
import * as v from 'valibot';
import { Flow, Lane, Node } from '../model';
import { Waste } from './lean';
import { StepSimulation } from './simulation';

/** The most a clipboard is read for, in characters: far above any map, far below what stalls a tablet. */
const MAX_LENGTH = 8_000_000;
const MAX_NODES = 4000;
/** Places further out than this are no drawing. In map units. */
const FAR = 1_000_000;

const Parts = v.object({
  /** Version of this form. */
  form: v.literal(1),
  nodes: v.pipe(v.array(Node), v.minLength(1), v.maxLength(MAX_NODES)),
  flows: v.pipe(v.array(Flow), v.maxLength(2 * MAX_NODES)),
  wastes: v.pipe(v.array(Waste), v.maxLength(2 * MAX_NODES)),
  steps: v.pipe(v.array(StepSimulation), v.maxLength(MAX_NODES)),
  /** The lanes that the steps stood in, by which they find like ones. */
  lanes: v.pipe(v.array(Lane), v.maxLength(MAX_NODES))
});

export const Clip = v.pipe(Parts, v.check(holdsTogether, 'does not hold together'));
export type Clip = v.InferOutput<typeof Clip>;

/** Whether ids are used once, lines end at steps of the clip, and nothing lies in itself or out of the world. */
function holdsTogether({ nodes, flows, wastes, steps, lanes }: v.InferOutput<typeof Parts>): boolean {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const once = [nodes, flows, wastes, steps, lanes].every(
    (records) => new Set<string>(records.map(({ id }) => id)).size === records.length
  );
  const near = (...places: number[]) => places.every((place) => Math.abs(place) <= FAR);
  const drawn = [...nodes, ...lanes].every(({ x, y, width, height }) => near(x, y, width, height));
  const joined = flows.every(
    ({ source, target, waypoints }) =>
      byId.has(source) && byId.has(target) && waypoints.length <= 500 && near(...waypoints.flat())
  );
  const round = nodes.some(({ id }) => {
    const seen = new Set<string>();
    for (let at = byId.get(id); at; at = byId.get(at.attachedTo || at.parent)) {
      if (seen.has(at.id)) return true;
      seen.add(at.id);
    }
    return false;
  });
  return once && drawn && joined && !round;
}

/** What reading a clipboard came to: the steps, or why they cannot be had. */
export type ReadClip = { clip: Clip } | { problem: 'large' | 'newer' | 'broken' };

/** Reads steps from the text of a clipboard. */
export function readClip(text: string): ReadClip {
  if (text.length > MAX_LENGTH) return { problem: 'large' };
  try {
    const given: unknown = JSON.parse(text);
    const read = v.safeParse(Clip, given);
    if (read.success) return { clip: read.output };
    const form = v.safeParse(v.object({ form: v.pipe(v.number(), v.minValue(2)) }), given);
    return { problem: form.success ? 'newer' : 'broken' };
  } catch {
    return { problem: 'broken' };
  }
}
