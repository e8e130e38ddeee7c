import { goto } from '$app/navigation';
import type { IndexQuery, IndexRow, LiveRows, Workspace } from '$lib/document/context';
import { parseRef, toRef, type Ref } from '$lib/document/record';
import type { WorkDocument } from '$lib/document/work-document';
import { m } from '$lib/i18n/paraglide/messages.js';
import { isFlowNode, type NodeKind } from '$lib/process/model';
import type { ServiceCollections } from '$lib/service/model';
import { linkingRows } from '$lib/thread/evidence.svelte';
import { textFact } from '$lib/thread/rules/links';
import { toastWithUndo } from '$lib/ui/undo-toast';
import * as commands from '../commands';
import type { Benefit, Measurement } from '../model';
import { byDay, latest, realisedShare, standing, type Standing } from '../rules/realised';

/** A benefit with what its measurements say. */
export interface Followed {
  readonly benefit: Benefit;
  /** By day. */
  readonly measurements: readonly Measurement[];
  readonly latest: Measurement | undefined;
  readonly standing: Standing;
  /** Share of the way from baseline to target; null while it cannot be said. */
  readonly share: number | null;
}

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

  readonly followed: readonly Followed[] = $derived.by(() => {
    const of = new Map<string, Measurement[]>();
    for (const measurement of this.doc.all('measurements'))
      of.set(measurement.benefit, [...(of.get(measurement.benefit) ?? []), measurement]);
    return this.doc.all('benefits').map((benefit) => {
      const measurements = byDay(of.get(benefit.id) ?? []);
      const last = latest(measurements);
      return {
        benefit,
        measurements,
        latest: last,
        standing: standing(benefit, measurements),
        share: last ? realisedShare(benefit, last.value) : null
      };
    });
  });

  readonly withoutOwner = $derived(this.followed.filter(({ benefit }) => !benefit.owner.trim()).length);
  readonly withoutBaseline = $derived(this.#standing('no-baseline'));
  readonly behind = $derived(this.#standing('behind'));
  #standing(standing: Standing): number {
    return this.followed.filter((followed) => followed.standing === standing).length;
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

  /** Opens a benefit in the panel, or closes it: the address says which. */
  select(id: string | undefined): Promise<void> {
    const at = id ? `?at=benefits/${id}` : location.pathname;
    return goto(at, { replaceState: true, noScroll: true, keepFocus: true });
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
