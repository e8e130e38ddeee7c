import { formatMonth } from '../../../../i18n/format';
import { m } from '../../../../i18n/paraglide/messages.js';
import { readPreference, writePreference } from '../../../../i18n/preference';
import { announce } from '../../../../ui/announce.svelte';
import { toastWithUndo } from '../../../../ui/undo-toast';
import { addEntry, editEntry, editRole, makeItSo, setNeed } from '../../../commands/portfolio/roadmap';
import type { RoadmapEntry, Subject } from '../../../model/portfolio';
import { balance, type Plan } from '../../../rules/portfolio/capacity';
import {
  addMonths,
  monthOf,
  termLengths,
  termsBetween,
  type TermLength
} from '../../../rules/portfolio/months';
import { timelineOf } from '../../../rules/portfolio/timeline';
import {
  differences,
  draftMove,
  draftNeed,
  draftRole,
  draftTiming,
  noDraft,
  overChanges,
  withDraft,
  type Draft,
  type Timing
} from '../../../rules/portfolio/what-if';
import type { PortfolioScreen } from '../portfolio-screen.svelte';

/** Months that something new is planned for until somebody says otherwise. */
const FIRST_LENGTH = 3;

/**
 * The roadmap as it stands or as it is tried out. What is tried out lives here, in the view, until somebody makes it so;
 * how long a term is lives on the device.
 */
export class PlanState {
  /** Undefined: the plan itself is worked on. */
  draft: Draft | undefined = $state.raw();
  /** Id of the entry whose panel is open. */
  selected = $state<string>();
  /** The role and term that are looked at. */
  looked: { role: string; term: string } | undefined = $state.raw();
  #length: TermLength = $state(readLength());

  constructor(readonly screen: PortfolioScreen) {}

  get length(): TermLength {
    return this.#length;
  }
  set length(length: TermLength) {
    this.#length = length;
    this.looked = undefined;
    writePreference('portfolio-term', length);
  }

  /** What is shown: the plan, or the draft of it. */
  readonly plan: Plan = $derived.by(() => withDraft(this.screen.plan, this.draft ?? noDraft));
  readonly timeline = $derived.by(() =>
    timelineOf(
      this.screen.lines.map(({ id }) => id),
      this.screen.programmes,
      this.plan.entries,
      this.screen.decisionPoints,
      this.screen.today
    )
  );
  readonly terms = $derived.by(() =>
    termsBetween(this.timeline.months[0]!, this.timeline.months.at(-1)!, this.#length)
  );
  readonly balances = $derived.by(() => balance(this.plan, this.terms));
  readonly differences = $derived.by(() => differences(this.screen.plan, this.draft ?? noDraft));
  readonly overChanges = $derived.by(() => overChanges(balance(this.screen.plan, this.terms), this.balances));
  readonly entry: RoadmapEntry | undefined = $derived.by(() =>
    this.plan.entries.find(({ id }) => id === this.selected)
  );

  titleOf({ title }: RoadmapEntry): string {
    return title || m.portfolio_plan_new();
  }
  /** Whether the draft says something else of an entry than the plan. */
  isChanged(entry: string): boolean {
    if (!this.draft) return false;
    return (
      entry in this.draft.entries || Object.keys(this.draft.needs).some((id) => id.startsWith(`${entry}.`))
    );
  }

  /**
   * Says when an entry is done, in the draft or in the plan.
   * @param dragged presses of a key in a row are undone together, each drag by itself
   */
  time(id: string, timing: Partial<Timing>, dragged = false): void {
    if (this.draft) this.draft = draftTiming(this.screen.plan, this.draft, id, timing);
    else void this.screen.edit((doc) => editEntry(doc, id, timing, dragged ? {} : { gesture: `time:${id}` }));
    this.#tell(id);
  }

  /** Moves an entry so many months; `dragged` as for {@link time}. */
  move(id: string, by: number, dragged = false): void {
    const entry = this.plan.entries.find((one) => one.id === id);
    if (!entry || !by) return;
    if (this.draft) {
      this.draft = draftMove(this.screen.plan, this.draft, id, by);
      this.#tell(id);
    } else this.time(id, { from: addMonths(entry.from, by), to: addMonths(entry.to, by) }, dragged);
  }

  #tell(id: string): void {
    const entry = this.plan.entries.find((one) => one.id === id);
    if (!entry) return;
    const { from, to } = entry;
    announce(
      m.portfolio_plan_moved({ title: this.titleOf(entry), from: formatMonth(from), to: formatMonth(to) })
    );
  }

  /** Says how much an entry takes of a role, in the draft or in the plan. */
  need(entry: string, role: string, unit: 'days' | 'share', amount: number | null): void {
    if (this.draft) this.draft = draftNeed(this.screen.plan, this.draft, entry, role, amount);
    else void this.screen.edit((doc) => setNeed(doc, entry, role, { unit, amount }));
  }

  /** Says how many person-days an ordinary month of a role has, in the draft or in the plan. */
  capacity(role: string, daysAMonth: number | null): void {
    if (this.draft) this.draft = draftRole(this.screen.plan, this.draft, role, daysAMonth);
    else void this.screen.edit((doc) => editRole(doc, role, { daysAMonth }));
  }

  /** Plans something new from this month on, and opens it. */
  async add(subject: Subject, of: string): Promise<void> {
    const from = monthOf(this.screen.today);
    const to = addMonths(from, FIRST_LENGTH - 1);
    this.selected = await this.screen.edit((doc) => addEntry(doc, { subject, of, from, to }));
  }

  tryOut(): void {
    this.draft = noDraft;
  }
  drop(): void {
    this.draft = undefined;
  }
  /** Makes the draft the plan, as one step. */
  async makeItSo(): Promise<void> {
    const draft = this.draft;
    if (!draft) return;
    await this.screen.edit((doc) => {
      makeItSo(doc, draft);
      toastWithUndo(m.portfolio_draft_made(), doc);
    });
    this.draft = undefined;
  }
}

function readLength(): TermLength {
  const kept = readPreference('portfolio-term');
  return kept && kept in termLengths ? (kept as TermLength) : 'tertial';
}
