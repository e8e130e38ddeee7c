/** What of a process map stands on paper: its records with plain words, ready to be drawn. */
import type { Flow, Lane, Node, Phase, Pool, Stroke } from '../../process/model';
import type { LadderRows } from '../../process/rules/lean/ladder-rows';
import type { Headed } from '../paper/heading';
import type { SheetWaste } from './waste-pages';

export interface SheetNode extends Node {
  /** Touch time and waiting in words; empty when not known or not asked for. */
  readonly time: string;
  readonly wait: string;
  /** How many kinds of waste were seen in it. */
  readonly wastes: number;
}

export interface ProcessSheet extends Headed {
  readonly lang: string;
  readonly figures: Headed['facts'];
  readonly pools: readonly Pool[];
  readonly lanes: readonly Lane[];
  readonly nodes: readonly SheetNode[];
  /** Names hold the share of cases, too. */
  readonly flows: readonly Flow[];
  /** The columns across its lanes. */
  readonly phases: readonly Phase[];
  /** What was written on the map by hand. */
  readonly strokes: readonly Stroke[];
  /** Minutes of a case along the time it takes; without rungs when not known or not asked for. */
  readonly ladder: Pick<LadderRows, 'rungs' | 'rows' | 'length'>;
  /** Pictures of waste, along the way of a case; none when not asked for. */
  readonly pictures: readonly SheetWaste[];
  readonly words: Headed['words'] & {
    readonly summary: string;
    readonly ladder: string;
    readonly wastes: string;
  };
}

/** Everything on a sheet that somebody wrote, to see which letters it takes. */
export function writtenOn(sheet: ProcessSheet): string {
  const named = [...sheet.pools, ...sheet.lanes, ...sheet.nodes, ...sheet.flows, ...sheet.phases];
  const facts = [...sheet.facts, ...sheet.figures].map(([, value]) => value);
  const pictures = sheet.pictures.flatMap(({ step, kind, note }) => [step, kind, note]);
  return [sheet.service, sheet.title, ...facts, ...named.map(({ name }) => name), ...pictures].join('\n');
}
