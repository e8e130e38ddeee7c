import { goto } from '$app/navigation';
import { tick } from 'svelte';
import type { IndexQuery, IndexRow, LiveRows, Workspace } from '$lib/document/context';
import { today } from '$lib/document/day';
import { byOrder } from '$lib/document/order';
import { parseRef, toRef, type Ref } from '$lib/document/record';
import type { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { isFlowNode, type NodeKind } from '$lib/process/model';
import type { ServiceCollections } from '$lib/service/model';
import type { StudyCollections } from '$lib/study/model';
import { linkingRows } from '$lib/thread/evidence.svelte';
import { heldAt } from '$lib/thread/rules/held';
import { numberFact, textFact, type ThreadMap } from '$lib/thread/rules/links';
import { changeStateNames } from '$lib/thread/words';
import { announce } from '$lib/ui/announce.svelte';
import { toastWithUndo } from '$lib/ui/undo-toast';
import * as commands from '../commands';
import { changeStates, type Change, type ChangeState, type Cycle } from '../model';

/** Which changes the board shows: all, those of a cycle (its id), or those without one. */
export type CycleFilter = 'all' | 'none' | (string & {});

/** Whether a step or node belongs to a map of that state and can be the aim of a change. */
export const isElementOf = (state: 'as-is' | 'to-be') => (row: IndexRow, map: ThreadMap) =>
  map.state === state && (row.kind !== 'process' || isFlowNode(textFact(row, 'kind') as NodeKind));

/** State of the screen of cycles and changes. What is chosen stands in the address, not here. */
export class ChangesScreen {
  /** The day the screen was opened. */
  readonly today = today();
  filter: CycleFilter = $state('all');
  /** The rows around the changes: findings, benefits, maps, studies. */
  readonly around: LiveRows;

  constructor(
    workspace: Workspace,
    readonly doc: WorkDocument<ServiceCollections>
  ) {
    this.workspace = workspace;
    this.around = linkingRows(workspace.index, () => doc.id);
  }
  readonly workspace: Workspace;

  /** The changes of each state that pass the filter, in order. */
  readonly columns: readonly { state: ChangeState; changes: readonly Change[] }[] = $derived.by(() => {
    const shown = this.doc.all('changes').filter((change) => this.#passes(change));
    return changeStates.map((state) => ({
      state,
      changes: shown.filter((change) => change.state === state).sort(byOrder)
    }));
  });

  #passes({ cycle }: Change): boolean {
    if (this.filter === 'all') return true;
    return this.filter === 'none' ? !this.doc.get('cycles', cycle) : cycle === this.filter;
  }

  /** Severity of each finding, by reference. */
  readonly #severities = $derived.by(
    () =>
      new Map(
        this.around.rows
          .filter((row) => row.collection === 'findings')
          .map((row) => [toRef(row.document, row.collection, row.id), numberFact(row, 'severity')])
      )
  );
  /** The gravest of the findings behind a change; null when none is judged. */
  severityOf(change: Change): number | null {
    return change.findings.reduce<number | null>((most, ref) => {
      const severity = this.#severities.get(ref as Ref) ?? null;
      return severity === null ? most : Math.max(most ?? 0, severity);
    }, null);
  }

  /** How many benefits hang on each change, by reference. */
  readonly #benefits = $derived.by(() => {
    const counts = new Map<string, number>();
    for (const { changes } of this.doc.all('benefits'))
      for (const ref of changes) counts.set(ref, (counts.get(ref) ?? 0) + 1);
    return counts;
  });
  benefitsOf(change: Change): number {
    return this.#benefits.get(this.refOf(change)) ?? 0;
  }

  /** Studies that answer a cycle's question. */
  studiesOf(cycle: Cycle): readonly IndexRow[] {
    const ref = toRef(this.doc.id, 'cycles', cycle.id);
    return this.around.rows.filter(
      (row) => row.kind === 'study' && row.collection === 'about' && row.refs.includes(ref)
    );
  }

  /** Studies that belong to no cycle. */
  readonly looseStudies: readonly IndexRow[] = $derived.by(() =>
    this.around.rows.filter(
      ({ kind, collection, refs }) => kind === 'study' && collection === 'about' && refs.length === 0
    )
  );

  /** Sittings with citizens in the studies of a cycle, those that took place. */
  testsOf(cycle: Cycle): number {
    const studies = new Set(this.studiesOf(cycle).map(({ document }) => document));
    return this.around.rows.filter(
      (row) =>
        row.kind === 'session' &&
        row.collection === 'about' &&
        studies.has(textFact(row, 'study')) &&
        !!heldAt(row)
    ).length;
  }

  /** The to-be maps that come of a cycle's changes. */
  mapsOf(cycle: Cycle): readonly IndexRow[] {
    const documents = new Set(
      this.doc
        .all('changes')
        .filter((change) => change.cycle === cycle.id)
        .flatMap(({ becomes }) => becomes.map((ref) => parseRef(ref)?.document))
    );
    return this.around.rows.filter((row) => row.collection === 'about' && documents.has(row.document));
  }

  refOf(change: Change): Ref {
    return toRef(this.doc.id, 'changes', change.id);
  }
  titleOf(record: { title: string }): string {
    return record.title.trim() || m.cycle_untitled();
  }
  get findingQuery(): IndexQuery[] {
    return [{ service: this.doc.id, collection: 'findings' }];
  }
  get elementQuery(): IndexQuery[] {
    const service = this.doc.id;
    return [
      { service, kind: 'journey', collection: 'steps' },
      { service, kind: 'process', collection: 'nodes' }
    ];
  }

  /** Opens a record in the panel, or closes it: the address says which. */
  select(id: string | undefined): Promise<void> {
    const at = id ? `?at=changes/${id}` : location.pathname;
    return goto(at, { replaceState: true, noScroll: true, keepFocus: true });
  }
  /** Brings a cycle into sight. */
  selectCycle(id: string): Promise<void> {
    return goto(`?at=cycles/${id}`, { replaceState: true, noScroll: true, keepFocus: true });
  }
  async add(fields: Parameters<typeof commands.addChange>[1] = {}): Promise<void> {
    const cycle = this.doc.get('cycles', this.filter) ? this.filter : '';
    await this.select(commands.addChange(this.doc, { cycle, ...fields }));
  }

  /** Makes a change from a finding, with its recommendation as title, or one that alters a step. */
  async addFrom(ref: string): Promise<void> {
    const place = parseRef(ref);
    if (place?.collection !== 'findings') return this.add(place ? { alters: [ref] } : {});
    const study = await this.workspace.open<StudyCollections>('study', place.document).catch(() => undefined);
    const finding = study?.get('findings', place.id);
    await this.add({
      title: (finding?.recommendation.trim() || finding?.title || '').slice(0, 200),
      findings: [ref]
    });
  }

  /** Moves a change and says so; focus follows it. */
  async move(change: Change, state: ChangeState, index?: number): Promise<void> {
    commands.moveChange(this.doc, change.id, state, index);
    announce(m.cycle_moved({ title: this.titleOf(change), state: changeStateNames[state]() }));
    await tick();
    document.getElementById(`change-${change.id}`)?.focus();
  }
  /** Moves a change one state sideways or one place up or down; at the edge it stays. */
  step(change: Change, sideways: number, upDown: number): void {
    const state = changeStates[changeStates.indexOf(change.state) + sideways];
    if (!state) return;
    if (sideways) return void this.move(change, state);
    const siblings = this.doc.all('changes').filter((other) => other.state === state);
    const to = siblings.findIndex(({ id }) => id === change.id) + upDown;
    if (to >= 0 && to < siblings.length) void this.move(change, state, to);
  }
  async remove(change: Change): Promise<void> {
    await this.select(undefined);
    commands.removeChange(this.doc, change.id);
    this.#removed(m.cycle_change_removed({ title: this.titleOf(change) }));
  }
  removeCycle(cycle: Cycle): void {
    if (this.filter === cycle.id) this.filter = 'all';
    commands.removeCycle(this.doc, cycle.id);
    this.#removed(m.cycle_removed({ title: this.titleOf(cycle) }));
  }
  #removed(text: string): void {
    toastWithUndo(text, this.doc);
  }
}
