import { goto } from '$app/navigation';
import { parseRef } from '$lib/document/record';
import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import type { MenuItem } from '$lib/ui/menu';
import { toastWithUndo } from '$lib/ui/undo-toast';
import { addPart, lead, removePart } from '../../commands';
import type { ChainKind } from '../../model';
import { loose, mapOf, mayLead, reachable, roundabout, type MapEdge, type MapNode } from '../../rules/map';
import { layoutMap } from '../../rules/map-layout';
import type { BenefitsScreen } from '../benefits-screen.svelte';

/** State of the benefits map, drawn or as an outline: what is being tied, and what is looked at. */
export class BenefitsMapState {
  constructor(readonly screen: BenefitsScreen) {}

  readonly map = $derived.by(() =>
    mapOf(this.screen.doc.id, {
      changes: this.screen.doc.all('changes'),
      benefits: this.screen.doc.all('benefits'),
      chain: this.screen.doc.all('chain')
    })
  );
  /** Drawn fainter: the way round tells more. */
  readonly roundabout = $derived(roundabout(this.map.edges));
  readonly layout = $derived(layoutMap(this.map));
  readonly loose = $derived(new Map(loose(this.map).map(({ ref, why }) => [ref, why])));
  readonly #byRef = $derived(new Map(this.map.nodes.map((node) => [node.ref, node])));

  /** The record that is being tied to another: the next one pressed is what it leads to. */
  connecting: string | undefined = $state();
  /** The tie that is looked at. */
  edge: MapEdge | undefined = $state.raw();
  /** The record whose causes and effects stand out. */
  pointed: string | undefined = $state();

  /** Everything before and after the record pointed at, and itself; undefined: nothing stands out. */
  readonly lit = $derived.by(() => {
    if (!this.pointed) return undefined;
    const { edges } = this.map;
    const back = edges.map(({ from, to }) => ({ from: to, to: from }));
    return new Set([this.pointed, ...reachable(edges, this.pointed), ...reachable(back, this.pointed)]);
  });

  titleOf(ref: string): string {
    return this.#byRef.get(ref)?.title.trim() || m.benefit_untitled();
  }
  targetsOf(ref: string): readonly MapNode[] {
    return this.map.nodes.filter((node) => mayLead(this.map, ref, node.ref));
  }
  effectsOf(ref: string): readonly MapEdge[] {
    return this.map.edges.filter(({ from }) => from === ref);
  }
  isTarget(ref: string): boolean {
    return this.connecting !== undefined && mayLead(this.map, this.connecting, ref);
  }

  /** A press on a record: ends a tie that was begun, or opens the record. */
  press(ref: string): void {
    if (this.connecting) this.connect(this.connecting, ref);
    else this.open(ref);
  }
  connect(from: string, to: string): void {
    this.connecting = undefined;
    if (from === to) return;
    if (!mayLead(this.map, from, to)) return announce(m.benefit_map_may_not());
    lead(this.screen.doc, from, to);
    announce(m.benefit_map_connected({ from: this.titleOf(from), to: this.titleOf(to) }));
  }
  disconnect({ from, to }: MapEdge): void {
    this.edge = undefined;
    lead(this.screen.doc, from, to, false);
    announce(m.benefit_map_disconnected({ from: this.titleOf(from), to: this.titleOf(to) }));
  }
  begin(ref: string): void {
    this.edge = undefined;
    this.connecting = ref;
    announce(m.benefit_map_connecting({ title: this.titleOf(ref) }));
  }
  open(ref: string): void {
    const place = parseRef(ref)!;
    if (place.collection === 'benefits') void this.screen.select(place.id);
    else if (place.collection === 'chain') void this.screen.selectPart(place.id);
    else void goto(`/service/${this.screen.doc.id}/changes?at=changes/${place.id}`);
  }
  add(kind: ChainKind): void {
    void this.screen.selectPart(addPart(this.screen.doc, { kind }));
  }
  async remove(ref: string): Promise<void> {
    const place = parseRef(ref)!;
    if (place.collection !== 'chain') return;
    const title = this.titleOf(ref);
    await this.screen.select(undefined);
    removePart(this.screen.doc, place.id);
    toastWithUndo(m.benefit_removed({ title }), this.screen.doc);
  }

  /** What can be done with a record: the same on the map and in the outline. */
  itemsOf({ ref }: MapNode): MenuItem[] {
    const tied = this.map.edges.filter(({ from, to }) => from === ref || to === ref);
    return [
      { label: m.benefit_map_open(), onselect: () => this.open(ref) },
      {
        label: m.benefit_map_connect(),
        disabled: this.targetsOf(ref).length === 0,
        onselect: () => this.begin(ref)
      },
      ...tied.map((edge, at) => ({
        label:
          edge.from === ref
            ? m.benefit_map_disconnect_to({ title: this.titleOf(edge.to) })
            : m.benefit_map_disconnect_from({ title: this.titleOf(edge.from) }),
        separated: at === 0,
        onselect: () => this.disconnect(edge)
      })),
      ...(parseRef(ref)!.collection === 'chain'
        ? [
            {
              label: m.benefit_map_remove(),
              danger: true,
              separated: true,
              onselect: () => void this.remove(ref)
            }
          ]
        : [])
    ];
  }
}
