import { tick } from 'svelte';
import { goto } from '$app/navigation';
import type { IndexQuery, IndexRow, Workspace } from '../../document/context';
import { today } from '../../document/day';
import type { WorkDocument } from '../../document/work-document';
import type { ServiceCollections } from '../../service/model';
import { linkingRows } from '../../thread/evidence.svelte';
import { liveQuery } from '../../thread/live-query.svelte';
import { heldAt } from '../../thread/rules/held';
import { textFact } from '../../thread/rules/links';
import { addInvolvement, addStakeholder } from '../commands';
import type { Involvement, Stakeholder } from '../model';
import { involvementGaps } from '../rules/gaps';
import { testDays } from '../rules/log';

/** The parts of the screen, in order. */
export const peopleParts = ['personas', 'stakeholders', 'involvement', 'competence'] as const;
export type PeoplePart = (typeof peopleParts)[number];

const partOf: { readonly [collection: string]: PeoplePart } = {
  stakeholders: 'stakeholders',
  stakeholderActions: 'stakeholders',
  involvements: 'involvement',
  competences: 'competence'
};

/** The people of one service: who it is for, who is taken in, and what has to be known. */
export class PeopleScreen {
  readonly doc: WorkDocument<ServiceCollections>;
  /** Rows of the service that link records; see `thread/`. */
  readonly around;
  part = $state<PeoplePart>('personas');
  /** The entry of the log in the panel. */
  entry = $state<string>();
  /** The competence that is open. */
  competence = $state<string>();
  readonly #sessions;
  readonly #maps;
  readonly today = today();

  /** Sessions that were held, by study and day. */
  readonly tests = $derived.by(() =>
    testDays(
      this.#sessions.rows.flatMap((row) => {
        const held = heldAt(row);
        return held ? [{ study: textFact(row, 'study'), on: today(new Date(held)) }] : [];
      })
    )
  );

  constructor(workspace: Workspace, doc: WorkDocument<ServiceCollections>) {
    this.doc = doc;
    this.around = linkingRows(workspace.index, () => doc.id);
    this.#sessions = liveQuery(workspace.index, () => ({
      service: doc.id,
      kind: 'session',
      collection: 'about'
    }));
    this.#maps = liveQuery(workspace.index, () => ({ service: doc.id, collection: 'about' }));
  }

  /** Turns to the part where a record is, and opens it there. */
  show(at: { collection: string; id: string } | undefined): void {
    if (!at) return;
    const asked = peopleParts.find((part) => at.collection === 'part' && at.id === part);
    if (asked) return void (this.part = asked);
    this.part = partOf[at.collection] ?? 'personas';
    if (at.collection === 'involvements') this.entry = at.id;
    if (at.collection === 'competences') this.competence = at.id;
    if (this.part === 'stakeholders') {
      const action = this.doc.get('stakeholderActions', at.id);
      void this.goTo(action?.stakeholder ?? at.id);
    }
  }

  /** Brings a stakeholder into sight, with the cursor in its name. */
  async goTo(stakeholder: string): Promise<void> {
    this.part = 'stakeholders';
    await tick();
    const record = document.getElementById(`person-${stakeholder}`);
    record?.scrollIntoView({ block: 'center' });
    record?.querySelector('textarea')?.focus({ preventScroll: true });
  }

  /** Opens an entry of the log. */
  showEntry(id: string): void {
    this.part = 'involvement';
    this.entry = id;
  }

  /** Leads to the sheet of a new or known persona. */
  toPersona(id: string): void {
    void goto(`/service/${this.doc.id}/people?at=personas/${id}`);
  }

  addStakeholder(fields: Partial<Pick<Stakeholder, 'kind'>> = {}): void {
    void this.goTo(addStakeholder(this.doc, fields));
  }

  addEntry(fields: Partial<Omit<Involvement, 'id'>> = {}): void {
    this.part = 'involvement';
    this.entry = addInvolvement(this.doc, {
      on: this.today,
      stage: this.toBe ? 'to-be' : 'as-is',
      ...fields
    });
  }

  get entries(): readonly Involvement[] {
    return this.doc.all('involvements');
  }
  /** Work on how it is to be has begun. */
  get toBe(): boolean {
    const decided = this.doc
      .all('changes')
      .some(({ state }) => state === 'decided' || state === 'under-way' || state === 'done');
    return decided || this.#maps.rows.some(({ facts }) => facts?.state === 'to-be');
  }
  /** Whether what the gaps are judged from is there. */
  get loaded(): boolean {
    return this.#sessions.loaded && this.#maps.loaded;
  }
  get gaps() {
    return involvementGaps({
      stakeholders: this.doc.all('stakeholders'),
      actions: this.doc.all('stakeholderActions'),
      entries: this.entries,
      sessions: this.tests.reduce((sum, { sessions }) => sum + sessions, 0),
      toBe: this.toBe,
      today: this.today
    });
  }
  /** What an entry of the log may be about. */
  get aboutQuery(): IndexQuery[] {
    const service = this.doc.id;
    return [
      { service, kind: 'journey', collection: 'about' },
      { service, kind: 'process', collection: 'about' },
      { service, collection: 'changes' },
      { service, collection: 'findings' },
      { service, collection: 'benefits' }
    ];
  }
  /** What a study is called. */
  studyName(study: string): string {
    return this.#maps.rows.find((row: IndexRow) => row.document === study)?.title ?? '';
  }
  nameOf(stakeholder: string): string | undefined {
    return this.doc.get('stakeholders', stakeholder)?.name;
  }
}
