import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { m } from '$lib/i18n/paraglide/messages.js';
import { toastWithUndo } from '$lib/ui/undo-toast';
import {
  addGroup,
  createFinding,
  joinFinding,
  linkFinding,
  makeFindingOf,
  placeNotes,
  removeGroup
} from '../../commands';
import type { FindingKind, Group, ObservationKind } from '../../model';
import { boardOf, guessedName } from '../../rules/findings/board';
import type { ObservationRow } from '../rows';
import type { StudyScreen } from '../study-screen.svelte';

/** Where notes would be laid: before a note of the group, else at its end. `new` is a group that is yet to be. */
export interface Landing {
  readonly group: string;
  readonly before: string | undefined;
}
export const NEW = 'new';

/** Lets a new group wait for its name. */
export async function nameNew(group: string): Promise<void> {
  await tick();
  document.getElementById(`group-${group}`)?.focus();
}

/** Ground colours of participants repeat after these; the P-number says who it is. */
const HUES = 8;

/** The affinity board: what is seen of it, and what is done on it. Both the board and its list stand on this. */
export class BoardState {
  /** Filters; empty for all. */
  task = $state('');
  kind: ObservationKind | '' = $state('');
  person = $state('');

  constructor(readonly screen: StudyScreen) {}

  /** P-numbers in the order of the sessions. */
  readonly people = $derived.by(() => [
    ...new Set(this.screen.held.map((session) => this.screen.labelOf(session)))
  ]);
  readonly #hues = $derived(new Map(this.people.map((label, at) => [label, at % HUES])));
  readonly isFiltered = $derived(this.task !== '' || this.kind !== '' || this.person !== '');
  readonly shown: readonly ObservationRow[] = $derived.by(() =>
    this.screen.observations.filter(
      (row) =>
        (!this.task || row.task === this.task) &&
        (!this.kind || row.kind === this.kind) &&
        (!this.person || this.labelOf(row) === this.person)
    )
  );
  readonly board = $derived.by(() => {
    const { doc } = this.screen;
    return boardOf(doc.all('groups'), doc.all('placements'), this.shown);
  });
  /** Everything that lies in a group, filtered away or not, in its order. */
  readonly #whole = $derived.by(() => {
    const { doc, observations } = this.screen;
    const { heaps } = boardOf(doc.all('groups'), doc.all('placements'), observations);
    return new Map(heaps.map(({ group, notes }) => [group.id, notes]));
  });

  labelOf(row: ObservationRow): string {
    return this.screen.labelOfSession(row.session);
  }
  hueOf(row: ObservationRow): number {
    return this.#hues.get(this.labelOf(row)) ?? HUES - 1;
  }
  allIn(group: string): readonly ObservationRow[] {
    return this.#whole.get(group) ?? [];
  }
  /** How many people a group's notes are of. */
  peopleIn(group: string): number {
    return new Set(this.allIn(group).map((row) => this.labelOf(row))).size;
  }
  nameOf(group: Pick<Group, 'title'>): string {
    return group.title || m.study_group_untitled();
  }
  clearFilters(): void {
    this.task = this.kind = this.person = '';
  }

  /** What moves when a note is taken hold of: all that is chosen when it is among them, in their order here. */
  takenWith(ref: string): string[] {
    const { selected } = this.screen;
    return selected.has(ref) ? this.inOrder(selected) : [ref];
  }
  inOrder(refs: SvelteSet<string>): string[] {
    return this.screen.observations.map((row) => row.ref).filter((ref) => refs.has(ref));
  }

  /** Lays notes where they were dropped. @returns the group, a new one where one was made */
  land(notes: readonly string[], { group, before }: Landing): string {
    const { doc, selected } = this.screen;
    selected.clear();
    if (group === NEW) return addGroup(doc, notes);
    placeNotes(doc, notes, group, before);
    return group;
  }

  /** A finding opens with its name chosen, so that better words can be typed over the guess. */
  makeFinding(group: Group): void {
    const rows = this.allIn(group.id);
    const kind: FindingKind =
      rows.length > 0 && rows.every((row) => row.kind === 'positive') ? 'strength' : 'problem';
    const title = group.title || guessedName(rows);
    this.screen.finding = makeFindingOf(
      this.screen.doc,
      group.id,
      rows.map(({ ref }) => ref),
      { title, kind }
    );
  }
  join(group: Group, finding: string): void {
    const notes = this.allIn(group.id).map(({ ref }) => ref);
    joinFinding(this.screen.doc, group.id, notes, finding);
    this.screen.finding = finding;
  }
  /** Notes of a group that its finding does not rest on yet. */
  newIn(group: Group): number {
    const linked = this.screen.doc.get('findings', group.finding ?? '')?.observations;
    return linked ? this.allIn(group.id).filter(({ ref }) => !linked.includes(ref)).length : 0;
  }
  remove(group: Group): void {
    removeGroup(this.screen.doc, group.id);
    toastWithUndo(m.study_group_removed(), this.screen.doc);
  }

  /** What the chosen notes say together, as a first guess; a strength if all are good. */
  findingOfChosen(): string {
    const { screen } = this;
    const refs = this.inOrder(screen.selected);
    const rows = refs.flatMap((ref) => screen.observationsByRef.get(ref) ?? []);
    const good = rows.length > 0 && rows.every(({ kind }) => kind === 'positive');
    const title = guessedName(rows);
    screen.selected.clear();
    return createFinding(screen.doc, refs, { title, kind: good ? 'strength' : 'problem' });
  }
  addChosenTo(finding: string): void {
    linkFinding(this.screen.doc, finding, 'observations', this.inOrder(this.screen.selected));
    this.screen.selected.clear();
    this.screen.finding = finding;
  }
}
