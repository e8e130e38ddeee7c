import { createContext } from 'svelte';
import * as commands from '../commands';
import type { Flow, Lane, Node, Phase, Point, Pool, ProcessCollections } from '../model';
import { canConnect } from '../rules/can-connect';
import type { NextChoice } from '../rules/choices';
import type { Form } from '../rules/elements';
import { byId, groupBy, type MapRecords } from '../rules/map';
import { isClosed, MAIN, onPlane, planeIn, planesOf } from '../rules/planes';
import type { WorkDocument } from '$lib/document/work-document';
import type { Canvas } from './canvas/canvas.svelte';
import type { MapFigures } from './figures/map-figures.svelte';
import type { MapHeat } from './heat/map-heat.svelte';
import type { Shown } from './simulate/map-simulation.svelte';
import { announce } from '$lib/ui/announce.svelte';
import type { MenuItem } from '$lib/ui/menu';
import { showToast } from '$lib/ui/toast.svelte';
import { describeNode, reasonText } from './words';

/** What a dialog or a box in place is open for. */
export type Open =
  | { what: 'rename'; id: string }
  | { what: 'find' }
  | { what: 'tidy' }
  | { what: 'ink' }
  | { what: 'connect'; source: string }
  | { what: 'append'; after: string }
  /** Any element, put where there is room. */
  | { what: 'add'; at: Point }
  /** With a form, whether the element is to become that is asked at once: something would go with it. */
  | { what: 'change'; id: string; form?: Form }
  /** Steps written one after the other; with an empty id, where the map ends. */
  | { what: 'capture'; after: string; choice?: NextChoice }
  | { what: 'remove-lane'; id: string }
  /** Flows become something else when a lane goes into a pool: asked first. */
  | { what: 'move-lane'; id: string; pool: string; place?: number }
  | { what: 'remove-phase'; id: string }
  | undefined;

/** What taps on the map mean to a step that is being written. */
export interface CaptureTaps {
  tapNode(id: string): void;
  tapAt(point: Point): void;
  toLane(id: string): void;
}

/** What can be shown beside the map in the panel's place, one at a time. */
export type Beside = 'figures' | 'checks' | 'simulation' | 'keypad';

/**
 * One map on screen: the document, what is chosen in it, and what canvas, outline and side panel share. The
 * selection is view state and never enters the document.
 */
export class ProcessMap {
  readonly nodes = $derived.by(() => this.doc.all('nodes'));
  readonly flows = $derived.by(() => this.doc.all('flows'));
  readonly pools = $derived.by(() => this.doc.all('pools'));
  /** As they lie: down the page. */
  readonly lanes = $derived.by(() => this.doc.all('lanes').toSorted((a, b) => a.y - b.y || a.x - b.x));
  /** Phases lie across the main plane. */
  readonly phases = $derived.by(() => (this.plane ? [] : this.doc.all('phases')));
  readonly wastes = $derived.by(() => this.doc.all('wastes'));
  readonly wastesByNode = $derived.by(() => groupBy(this.wastes, (waste) => waste.node));
  readonly about = $derived.by(() => this.doc.get('about', 'about'));
  readonly records: MapRecords = $derived.by(() => ({
    nodes: this.nodes,
    flows: this.flows,
    pools: this.pools,
    lanes: this.lanes,
    phases: this.doc.all('phases')
  }));
  readonly nodeById = $derived.by(() => byId(this.nodes));
  /** The plane each node is drawn on; those not named are on the main one. */
  readonly planes = $derived.by(() => planesOf(this.nodes));
  /** The plane that was asked for: the id of a sub-process, or empty for the main one. */
  #asked = $state(MAIN);
  /** The plane that is shown; when its sub-process was opened or is gone, the one that is in. */
  readonly plane: string = $derived.by(() => {
    const asked = this.nodeById.get(this.#asked);
    return asked && isClosed(asked) ? asked.id : this.planeIn(asked?.parent ?? MAIN);
  });
  /** What is drawn on that plane. */
  readonly shown: MapRecords = $derived.by(() => onPlane(this.records, this.plane, this.planes));
  readonly flowById = $derived.by(() => byId(this.flows));
  readonly laneById = $derived.by(() => byId<Lane>(this.lanes));
  readonly poolById = $derived.by(() => byId<Pool>(this.pools));
  readonly flowsOut = $derived.by(() => groupBy(this.flows, (flow) => flow.source));
  readonly flowsIn = $derived.by(() => groupBy(this.flows, (flow) => flow.target));

  /** Ids of what is chosen, of any kind. */
  selection: ReadonlySet<string> = $state.raw(new Set());
  open: Open = $state.raw();
  /** The drawing, while the map is drawn: steps that follow are written on it. */
  canvas: Canvas | undefined = $state.raw();
  readonly drawn = $derived(!!this.canvas);
  /** What the map's menu offers beside what stands in it at once. */
  items: readonly MenuItem[] = $state.raw([]);
  /** What copies and pastes, once it is fetched. */
  clip: typeof import('./clip/clipboard.svelte') | undefined;
  capture: CaptureTaps | undefined = $state.raw();
  /** The element that a click on another one will be joined to. */
  connecting: string | undefined = $state();
  /** Ids of what is found while somebody searches the map. */
  found: ReadonlySet<string> = $state.raw(new Set());
  /** What a drag over the drawing does in place of panning: choose with a frame, or make space. */
  tool: 'select' | 'space' | undefined = $state();
  /** Whether the panel beside the map is open. */
  panel = $state(false);
  /** Which stretch of the chosen flow is moved by keys; the first is 0. */
  stretch = $state(0);
  /** What is shown beside the map in the panel's place. */
  beside: Beside | undefined = $state();
  /** How the map is played: the record of a run, or one case followed by hand. */
  played: 'run' | 'walk' | undefined = $state();
  /** What runs of the map came to. */
  simulated: Shown | undefined = $state.raw();
  /** What steps are tinted by, while they are. */
  heat: MapHeat | undefined = $state.raw();
  /** Set when the keyboard asks for the minutes of a step: their field takes the focus. */
  wantsMinutes = $state(false);
  /** The process whose figures are shown, when there are several. */
  process: string | undefined = $state();
  /** Asks for a list of steps to draw. */
  askList: () => void = () => {};
  /** Told which plane is shown, so that the address says it. */
  onplane: (plane: string) => void = () => {};
  /** Brings an element into view; given by whichever view of the map is shown. */
  reveal: (id: string) => void = () => {};

  /** Undefined until the map is painted. */
  figures: MapFigures | undefined = $state.raw();

  constructor(readonly doc: WorkDocument<ProcessCollections>) {}

  /** The plane that is round what is in `parent`. */
  planeIn(parent: string): string {
    return planeIn((id) => this.nodeById.get(id), parent);
  }

  /** Shows a plane; nothing that is on another one stays chosen. */
  goInto(plane: string): void {
    if (plane === this.#asked) return;
    this.#asked = plane;
    if (this.chosenNodes.some(({ id }) => (this.planes.get(id) ?? MAIN) !== this.plane)) this.select([]);
    this.canvas?.turnPlane();
    this.onplane(this.plane);
  }

  /** Back to the plane that the shown one's sub-process is on, which is chosen there. */
  goOut(): void {
    if (this.plane) this.goTo(this.plane);
  }

  /** Shows the plane that an element is on. */
  #goWhere(id: string): void {
    const node = this.nodeById.get(id) ?? this.nodeById.get(this.flowById.get(id)?.source ?? '');
    if (node || this.laneById.has(id) || this.poolById.has(id))
      this.goInto(this.planeIn(node?.parent ?? MAIN));
  }

  /** Shows something in the panel's place, or puts it away again. */
  turn(what: Beside): void {
    this.beside = this.beside === what ? undefined : what;
  }

  /** The one chosen element, when exactly one is. */
  readonly single = $derived.by(() => (this.selection.size === 1 ? [...this.selection][0]! : undefined));
  readonly chosenNode: Node | undefined = $derived.by(() => this.nodeById.get(this.single ?? ''));
  readonly chosenFlow: Flow | undefined = $derived.by(() => this.flowById.get(this.single ?? ''));
  readonly chosenArea: Lane | Pool | undefined = $derived.by(
    () => this.laneById.get(this.single ?? '') ?? this.poolById.get(this.single ?? '')
  );
  readonly chosenPhase: Phase | undefined = $derived.by(() => this.doc.get('phases', this.single ?? ''));
  readonly chosenNodes = $derived.by(() => [...this.selection].flatMap((id) => this.nodeById.get(id) ?? []));

  select(ids: Iterable<string>): void {
    this.selection = new Set(ids);
    this.stretch = 0;
  }

  /** Chooses one element and brings it into view, on the plane it is on. */
  show(id: string): void {
    this.#goWhere(id);
    this.select([id]);
    this.reveal(id);
  }

  /** Shows one element and says what it is. */
  goTo(id: string): void {
    this.show(id);
    const node = this.nodeById.get(id);
    if (node) announce(describeNode(this, node));
  }

  /** Drops from the selection what is gone. */
  keepLiving(): void {
    const living = [...this.selection].filter((id) => this.has(id));
    if (living.length !== this.selection.size) this.select(living);
  }

  has(id: string): boolean {
    return (
      this.nodeById.has(id) ||
      this.flowById.has(id) ||
      this.laneById.has(id) ||
      this.poolById.has(id) ||
      !!this.doc.get('strokes', id) ||
      !!this.doc.get('phases', id)
    );
  }

  /** The name of a node, pool or lane; empty when it has none. */
  nameOf(id: string): string {
    return (this.nodeById.get(id) ?? this.poolById.get(id) ?? this.laneById.get(id))?.name ?? '';
  }

  /** Whether and how two elements can be joined. */
  answer(source: string, target: string) {
    const end = (id: string) => this.nodeById.get(id) ?? this.poolById.get(id);
    return canConnect(this.flows, end(source), end(target));
  }

  /** Joins two elements, or says why not. */
  connect(source: string, target: string): void {
    this.connecting = undefined;
    const made = commands.connect(this.doc, source, target);
    if (made.ok) this.select([made.id]);
    else showToast({ text: reasonText(made.reason) });
  }

  /** What comes next: written on the map where that is drawn; else added, chosen and named in its row. */
  append(after: string, choice: NextChoice): void {
    if (this.drawn) {
      this.open = { what: 'capture', after, choice };
      return;
    }
    void import('./elements/add-element').then(({ appendElement }) => appendElement(this, after, choice));
  }

  /** Lets the name of an element be written. A menu or dialog that closes first gives the focus back. */
  askName(id: string): void {
    setTimeout(() => (this.open = { what: 'rename', id }));
  }

  /** Removes what is chosen; the step before it is chosen instead, so that the keyboard keeps its place. */
  removeChosen(heal = true): void {
    if (!this.selection.size) return;
    const lane = this.laneById.get(this.single ?? '');
    if (lane) return void import('./lanes/lane-actions').then(({ askRemove }) => askRemove(this, lane));
    const phase = this.chosenPhase;
    if (phase)
      return void import('./phases/phase-actions').then(({ askRemovePhase }) => askRemovePhase(this, phase));
    const ids = [...this.selection];
    const before = this.flowsIn.get(ids[0]!)?.[0]?.source;
    commands.removeElements(this.doc, ids, heal);
    this.select(before && this.nodeById.has(before) ? [before] : []);
  }
}

/** The map that the components of one screen share. */
export const [getProcessMap, setProcessMap] = createContext<ProcessMap>();
