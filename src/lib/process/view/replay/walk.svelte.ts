import { announce } from '$lib/ui/announce.svelte';
import type { MapRecords } from '../../rules/map';
import { pointAt } from '../../rules/replay/path';
import { TokenGame, type GameChoice, type GameState, type GameWay } from '../../rules/replay/token-game';
import type { CaptureTaps } from '../process-map.svelte';
import type { Brush, Scene } from './brush';
import type { MapWays } from './map-ways';

/** Milliseconds a move is shown for. */
const MOVE_MS = 650;

/** One case followed by hand: at a choice somebody chooses. View state, gone with the screen. */
export class Walk implements Scene, CaptureTaps {
  /** Where the case has been, the present last. */
  #past: readonly GameState[] = $state.raw([]);
  readonly game: TokenGame = $derived.by(() => new TokenGame(this.records()));
  redraw: () => void = () => {};
  #began = 0;

  constructor(
    private readonly records: () => MapRecords,
    private readonly ways: MapWays,
    private readonly still: () => boolean,
    /** What the state is, in words. */
    private readonly words: (walk: Walk) => string
  ) {}

  readonly state: GameState | undefined = $derived.by(() => this.#past.at(-1));
  readonly choices: readonly GameChoice[] = $derived.by(() =>
    this.state ? this.game.choices(this.state) : []
  );
  readonly ready = $derived.by(() => (this.state ? this.game.ready(this.state) : []));
  readonly stuck = $derived.by(() => (this.state ? this.game.stuck(this.state) : []));
  readonly canGoBack = $derived.by(() => this.#past.length > 1);
  /** Steps gone since the start. */
  readonly count = $derived.by(() => this.#past.length - 1);

  begin(node: string): void {
    this.#past = [this.game.begin(node)];
    this.#show();
  }

  step(): void {
    if (this.state && this.ready.length) this.#go(this.game.step(this.state));
  }

  choose(choice: GameChoice, ways: readonly GameWay[]): void {
    if (this.state && ways.length) this.#go(this.game.choose(this.state, choice.token, ways));
  }

  back(): void {
    if (!this.canGoBack) return;
    this.#past = this.#past.slice(0, -1);
    this.#show();
  }

  /** A tap on a step that can be gone to goes there. */
  tapNode(id: string): void {
    for (const choice of this.choices) {
      const way = choice.ways.find(
        ({ flows, event }) => event === id || flows.some((flow) => this.game.leadsTo(flow, id))
      );
      if (way) return this.choose(choice, [way]);
    }
    if (this.ready.length) this.step();
  }
  tapAt(): void {}
  toLane(): void {}

  #go(next: GameState): void {
    this.#past = [...this.#past, next];
    this.#show();
  }

  #show(): void {
    this.#began = 0;
    announce(this.words(this));
    const [first] = this.state!.moves.length ? this.state!.moves.map(({ to }) => to) : this.#standing();
    const point = first === undefined ? undefined : this.ways.middle(first);
    if (point) this.ways.show(point);
    this.redraw();
  }

  #standing(): string[] {
    const { tokens } = this.state!;
    return tokens
      .filter((token) => !tokens.some(({ within }) => within === token.id))
      .map(({ node }) => node);
  }

  paint(brush: Brush, now: number): boolean {
    const { state, ways } = this;
    if (!state) return false;
    this.#began ||= now;
    const share = this.still() ? 1 : Math.min(1, (now - this.#began) / MOVE_MS);
    const fresh = new Set(share < 1 ? state.moves.map(({ flow }) => flow) : []);
    for (const flow of new Set(state.walked)) if (!fresh.has(flow)) brush.trail(ways.line(flow), 0.35);
    if (share < 1)
      for (const { flow, to } of state.moves) {
        const point = pointAt(ways.path([flow]), share) ?? ways.middle(to);
        if (point) brush.token(point, 'moving', 'strong');
      }
    const coming = new Set(share < 1 ? state.moves.map(({ to }) => to) : []);
    for (const id of new Set(this.#standing())) {
      const box = ways.box(id);
      if (!box || coming.has(id)) continue;
      brush.ring(box);
      const look = this.stuck.some(({ node }) => node === id) ? 'queued' : 'worked';
      const count = this.#standing().filter((node) => node === id).length;
      if (brush.isSmall) brush.total(box, look, count);
      else brush.pile(box, look, count, 'strong');
    }
    return share < 1;
  }
}
