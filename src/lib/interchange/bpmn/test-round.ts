import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Flow, Lane, Node, Pool } from '../../process/model';
import { withFollowers } from '../../process/rules/map';
import { aFlow, aNode } from '../../process/test-map';
import { exportBpmn } from './export';
import { importBpmn } from './import';
import type { ExportedMap, MapRecords } from './types';

export const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/bpmn/${name}.bpmn`));

/** A file, what it was read as, and ways to change the records and look at the outcome. */
export class Round {
  pools: Pool[] = [];
  lanes: Lane[] = [];
  nodes: Node[] = [];
  flows: Flow[] = [];
  title = '';
  constructor(
    readonly source?: Uint8Array,
    readonly mainOnly = false
  ) {}

  /** @param mainOnly as it was read before planes of sub-processes were */
  static async of(name: string, mainOnly = false): Promise<Round> {
    const round = new Round(fixture(name), mainOnly);
    const { records, title } = await importBpmn(fixture(name), `${name}.bpmn`);
    Object.assign(round, { title, ...structuredClone(records) });
    if (mainOnly) for (const { element, parent } of round.nodes) if (parent) round.remove(element);
    return round;
  }

  node(element: string): Node {
    return this.nodes.find((one) => one.element === element) ?? expect.fail(`no ${element}`);
  }

  change(element: string, changes: Partial<Node>) {
    this.nodes = this.nodes.map((one) => (one.element === element ? { ...one, ...changes } : one));
  }

  changeFlow(element: string, changes: Partial<Flow>) {
    this.flows = this.flows.map((one) => (one.element === element ? { ...one, ...changes } : one));
  }

  /** Deletes as the editor's command does: with what hangs on it. */
  remove(element: string) {
    const gone = withFollowers(this.nodes, [this.node(element).id]);
    this.nodes = this.nodes.filter((one) => !gone.has(one.id));
    this.flows = this.flows.filter((one) => !gone.has(one.source) && !gone.has(one.target));
  }

  async export(): Promise<ExportedMap & { text: string; before: string; diff: string[]; again: MapRecords }> {
    const { pools, lanes, nodes, flows, title, source, mainOnly } = this;
    const exported = await exportBpmn({ source, mainOnly, records: { pools, lanes, nodes, flows }, title });
    const text = new TextDecoder().decode(exported.bytes);
    const before = new TextDecoder().decode(source);
    const old = before.split('\n');
    const now = text.split('\n');
    const diff = [
      ...old.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
      ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line.trim()}`)
    ];
    const again = (await importBpmn(exported.bytes, 'again.bpmn')).records;
    return { ...exported, text, before, diff, again };
  }
}

/** A step and a flow without anything. */
export const blank = aNode('ny', 'task', { name: '', width: 100, height: 80 });
export const line = aFlow('', '', { id: 'nyf' });
