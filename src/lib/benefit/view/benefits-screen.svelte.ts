import { goto } from '$app/navigation';
import type { IndexQuery, IndexRow, LiveRows, Workspace } from '$lib/document/context';
import { parseRef, toRef, type Ref } from '$lib/document/record';
import type { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { isFlowNode, type NodeKind } from '$lib/process/model';
import type { ServiceCollections } from '$lib/service/model';
import { linkingRows } from '$lib/thread/evidence.svelte';
import { balanceOfFollowed } from '$lib/thread/rules/balance';
import { textFact } from '$lib/thread/rules/links';
import { toastWithUndo } from '$lib/ui/undo-toast';
import { today } from '$lib/document/day';
import * as commands from '../commands';
import type { Benefit, BenefitNote } from '../model';
import { sideOf, type Side } from '../rules/balance';
import { doubles } from '../rules/double';
import { follow, type Followed } from '../rules/follow';
import { worthSum } from '../rules/money';
import { overTime } from '../rules/over-time';
import { statuses, type Status } from '../rules/status';
import type { BenefitView } from './views';

/** What the overview lists apart: who gets it, and what nobody wanted. */
export type Group = Side | 'drawbacks';

/** State of the screen of benefits. What is chosen stands in the address, not here. */
export class BenefitsScreen {
  /** The rows around the benefits: changes, maps, findings. */
  readonly around: LiveRows;

  constructor(
    readonly workspace: Workspace,
    readonly doc: WorkDocument<ServiceCollections>
  ) {
    this.around = linkingRows(workspace.index, () => doc.id);
  }
  /** The day the screen was opened. */
  readonly today = today();
  /** Shows only benefits that stand so. */
  filter: Status | undefined = $state();

  readonly followed: readonly Followed[] = $derived.by(() =>
    follow(this.doc.all('benefits'), this.doc.all('measurements'), this.doc.all('benefitNotes'), this.today)
  );
  readonly withoutOwner = $derived(this.followed.filter(({ benefit }) => !benefit.owner.trim()).length);
  /** How many stand how, of those there are; what asks for something first. */
  readonly counts = $derived(
    statuses.flatMap((status) => {
      const count = this.followed.filter((one) => one.status === status && !one.benefit.drawback).length;
      return count ? [{ status, count }] : [];
    })
  );
  readonly groups = $derived(
    (['citizens', 'organisation', 'drawbacks'] as const).flatMap((group: Group) => {
      const shown = this.followed.filter(
        ({ benefit, status }) =>
          (benefit.drawback ? 'drawbacks' : sideOf(benefit.recipient)) === group &&
          (this.filter === undefined || status === this.filter)
      );
      return shown.length ? [{ group, shown }] : [];
    })
  );
  readonly balance = $derived(balanceOfFollowed(this.followed));
  readonly line = $derived(
    overTime(
      this.followed.flatMap(({ benefit, measurements }) =>
        benefit.drawback ? [] : { plan: benefit, measurements }
      ),
      this.today
    )
  );
  /** Freed hours, what they cost, and what was decided to be taken out, over all benefits. */
  readonly worth = $derived(worthSum(this.followed));
  readonly doubles = $derived(
    doubles(this.followed.map(({ benefit }) => ({ ...benefit, ref: this.refOf(benefit) })))
  );
  readonly overdue = $derived(this.followed.filter(({ next }) => next?.overdue).length);

  notesOf(kind: BenefitNote['kind'], benefit: Benefit): readonly BenefitNote[] {
    return this.doc.all('benefitNotes').filter((note) => note.kind === kind && note.benefit === benefit.id);
  }

  /** The benefit that the address asks for, or whose measurement it asks for. */
  find(at: { collection: string; id: string } | undefined): Followed | undefined {
    const id = at?.collection === 'measurements' ? this.doc.get('measurements', at.id)?.benefit : at?.id;
    return this.followed.find(({ benefit }) => benefit.id === id);
  }

  refOf(benefit: Benefit): Ref {
    return toRef(this.doc.id, 'benefits', benefit.id);
  }
  titleOf(benefit: Benefit): string {
    return benefit.title.trim() || m.benefit_untitled();
  }
  get changeQuery(): IndexQuery[] {
    return [{ service: this.doc.id, collection: 'changes' }];
  }
  get stepQuery(): IndexQuery[] {
    const service = this.doc.id;
    return [
      { service, kind: 'process', collection: 'nodes' },
      { service, kind: 'journey', collection: 'steps' }
    ];
  }
  readonly isStep = (row: IndexRow): boolean =>
    row.kind !== 'process' || isFlowNode(textFact(row, 'kind') as NodeKind);

  /** Which view the address asks for. */
  view: BenefitView = $state('overview');

  /** Opens a benefit in the panel, or closes it: the address says which. */
  select(id: string | undefined): Promise<void> {
    return this.#go(this.view, id && `benefits/${id}`);
  }
  /** Opens an effect, a precondition or a goal of the map. */
  selectPart(id: string): Promise<void> {
    return this.#go(this.view, `chain/${id}`);
  }
  show(view: BenefitView): Promise<void> {
    return this.#go(view, undefined);
  }
  #go(view: BenefitView, at: string | undefined): Promise<void> {
    const parts = [view === 'overview' ? '' : `view=${view}`, at ? `at=${at}` : ''].filter(Boolean);
    const address = parts.length ? `?${parts.join('&')}` : location.pathname;
    return goto(address, { replaceState: true, noScroll: true, keepFocus: true });
  }
  async add(fields: Parameters<typeof commands.addBenefit>[1] = {}): Promise<void> {
    await this.select(commands.addBenefit(this.doc, fields));
  }
  /** Makes a benefit from a change, with the steps that come of it, from a redrawn process, or from a step. */
  async addFrom(ref: string): Promise<void> {
    const place = parseRef(ref);
    const change = place?.collection === 'changes' ? this.doc.get('changes', place.id) : undefined;
    if (change) return this.add({ changes: [ref], steps: [...change.becomes] });
    if (place?.collection === 'about') return this.addFromMaps(ref);
    await this.add(place ? { steps: [ref] } : {});
  }
  /** A benefit whose figure the maps of a process say, before and after. */
  async addFromMaps(map: string): Promise<void> {
    const [row] = await this.workspace.index.find({ these: [map as Ref] });
    await this.add({
      title: m.benefit_freed_title({ title: row?.title ?? '' }),
      form: 'time-freed',
      recipient: 'employee',
      unit: m.benefit_hours_unit(),
      calculated: { map, figure: 'work' }
    });
  }
  async remove(benefit: Benefit): Promise<void> {
    await this.select(undefined);
    commands.removeBenefit(this.doc, benefit.id);
    toastWithUndo(m.benefit_removed({ title: this.titleOf(benefit) }), this.doc);
  }
}
