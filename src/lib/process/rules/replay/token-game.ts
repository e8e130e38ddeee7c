/** A case followed by hand through a map: what BPMN says of tokens, without minutes, people or chances. */
import type { Node } from '../../model';
import { isActivity } from '../kinds';
import type { MapRecords } from '../map';
import { GameMap, type GameWay } from './game-map';

export type { GameWay };

/** Where the case stands; it stands in several places where branches go on side by side. */
export interface GameToken {
  id: number;
  node: string;
  /** The flow it came by; empty at a start. */
  by: string;
  /** The token that stands at the sub-process meanwhile; −1 outside. */
  within: number;
}

/** One way a token went in a move, for drawing it. */
export interface GameMove {
  token: number;
  from: string;
  flow: string;
  to: string;
}

export interface GameState {
  tokens: readonly GameToken[];
  /** What moved to come here. */
  moves: readonly GameMove[];
  /** Flows gone along since the start. */
  walked: readonly string[];
  /** Ids of the ends that were come to. */
  ended: readonly string[];
  next: number;
}

export interface GameChoice {
  token: number;
  node: string;
  ways: readonly GameWay[];
  /** Whether more than one may be taken. */
  several: boolean;
}

/** Why the case goes nowhere: it waits at a join for what cannot come. `missing` are flows into it. */
export interface Stuck {
  node: string;
  missing: readonly string[];
}

export class TokenGame {
  readonly #map: GameMap;

  constructor(map: MapRecords) {
    this.#map = new GameMap(map);
  }

  /** Where a case can begin: starts of processes, else what nothing leads to. */
  starts(): Node[] {
    return this.#map.startsIn('');
  }

  /** Whether a flow leads straight to a node. */
  leadsTo(flow: string, node: string): boolean {
    return this.#map.flows.get(flow)?.target === node;
  }

  begin(node: string): GameState {
    const token = { id: 0, node, by: '', within: -1 };
    return this.#arrive({ tokens: [token], moves: [], walked: [], ended: [], next: 1 }, [token]);
  }

  /** What must be chosen before the case goes on. */
  choices(state: GameState): GameChoice[] {
    return state.tokens.flatMap((token) => {
      if (this.#isHeld(state, token) || this.#isHolder(state, token)) return [];
      const { ways, several } = this.#map.waysOf(token.node);
      return ways.length > 1 ? [{ token: token.id, node: token.node, ways, several }] : [];
    });
  }

  /** Tokens that can go on without a choice. */
  ready(state: GameState): GameToken[] {
    return state.tokens.filter(
      (token) =>
        !this.#isHeld(state, token) &&
        !this.#isHolder(state, token) &&
        this.#map.waysOf(token.node).ways.length <= 1
    );
  }

  /** Takes every token on that needs no choice, each as far as to its next stop. */
  step(state: GameState): GameState {
    let next: GameState = { ...state, moves: [] };
    for (const token of this.ready(state)) next = this.#go(next, token, this.#map.waysOf(token.node).ways);
    return next;
  }

  /** Takes one token on by the ways that were chosen. */
  choose(state: GameState, id: number, ways: readonly GameWay[]): GameState {
    const token = state.tokens.find((one) => one.id === id);
    return token ? this.#go({ ...state, moves: [] }, token, ways) : state;
  }

  /** Where the case waits for ever: every token is at a join that lacks something. */
  stuck(state: GameState): Stuck[] {
    const standing = state.tokens.filter((token) => !this.#isHolder(state, token));
    if (!standing.length || standing.some((token) => !this.#isHeld(state, token))) return [];
    return [...new Set(standing.map(({ node }) => node))].map((node) => ({
      node,
      missing: (this.#map.in.get(node) ?? [])
        .map(({ id }) => id)
        .filter((id) => !standing.some((token) => token.node === node && token.by === id))
    }));
  }

  #go(state: GameState, token: GameToken, ways: readonly GameWay[]): GameState {
    const node = this.#map.nodes.get(token.node)!;
    const isMore = ways.some(({ event }) => event && !this.#map.nodes.get(event)!.interrupting);
    const rest = isMore ? state.tokens : state.tokens.filter((one) => one !== token);
    const flows = ways.flatMap((way) => way.flows).map((id) => this.#map.flows.get(id)!);
    const sent = ways.some(({ event }) => event) ? [] : this.#map.started(node.id);
    let { next } = state;
    const made = flows.map((flow, at): GameToken => {
      const id = at || isMore ? next++ : token.id;
      return { id, node: flow.target, by: flow.id, within: token.within };
    });
    const called = sent.map((flow): GameToken => ({
      id: next++,
      node: flow.target,
      by: flow.id,
      within: -1
    }));
    const moves = [...made, ...called].map((one): GameMove => {
      const flow = this.#map.flows.get(one.by)!;
      return { token: one.id, from: flow.source, flow: one.by, to: one.node };
    });
    const after: GameState = {
      tokens: [...rest, ...made, ...called],
      moves: [...state.moves, ...moves],
      walked: [...state.walked, ...moves.map(({ flow }) => flow)],
      ended: flows.length ? state.ended : [...state.ended, node.id],
      next
    };
    return this.#arrive(flows.length ? after : this.#close(after, token), [...made, ...called]);
  }

  /** What happens at once where tokens come: joins go on, ends take them, sub-processes are gone into. */
  #arrive(state: GameState, come: readonly GameToken[]): GameState {
    let now = state;
    for (const token of come) {
      if (!now.tokens.some((one) => one.id === token.id)) continue;
      const node = this.#map.nodes.get(token.node)!;
      if (node.kind === 'endEvent') now = this.#end(now, token, node);
      else if (isActivity(node.kind)) now = this.#enter(now, node, token);
    }
    return this.#join(now);
  }

  #end(state: GameState, token: GameToken, node: Node): GameState {
    const stops = (one: GameToken) =>
      one === token || (node.trigger === 'terminate' && this.#isIn(state, one, token.within));
    const left = { ...state, tokens: state.tokens.filter((one) => !stops(one)) };
    return this.#close({ ...left, ended: [...state.ended, node.id] }, token);
  }

  #isIn(state: GameState, token: GameToken, within: number): boolean {
    for (let at = token.within; ;) {
      if (at === within) return true;
      if (at < 0) return false;
      at = state.tokens.find(({ id }) => id === at)?.within ?? -1;
    }
  }

  /** The last token of a sub-process is gone: what stood at it goes on. */
  #close(state: GameState, { within }: GameToken): GameState {
    const holder = state.tokens.find(({ id }) => id === within);
    if (!holder || state.tokens.some((one) => one.within === within)) return state;
    const out = this.#map.out.get(holder.node) ?? [];
    const way = { id: '', flows: out.map(({ id }) => id), event: '' };
    return this.#go(state, holder, [way]);
  }

  #enter(state: GameState, node: Node, token: GameToken): GameState {
    const starts = node.kind === 'subProcess' ? this.#map.startsIn(node.id).slice(0, 1) : [];
    let { next } = state;
    const inner = starts.map((start): GameToken => ({
      id: next++,
      node: start.id,
      by: '',
      within: token.id
    }));
    return inner.length ? { ...state, tokens: [...state.tokens, ...inner], next } : state;
  }

  #isHolder(state: GameState, token: GameToken): boolean {
    return state.tokens.some(({ within }) => within === token.id);
  }

  /** Waits at a join; the tokens that make it whole have become one in `#join`. */
  #isHeld(state: GameState, token: GameToken): boolean {
    return this.#map.isJoin(token.node) && token.by !== '' && state.tokens.includes(token);
  }

  /** Lets joins go on that have what they wait for: the token that does has come by no flow. */
  #join(state: GameState): GameState {
    for (const { node, within } of state.tokens) {
      const here = state.tokens.filter((one) => one.node === node && one.within === within && one.by);
      if (!here.length || !this.#map.isJoin(node)) continue;
      // Of several that came by one flow the first goes on; the others wait for the next round.
      const by = new Map(here.toReversed().map((one) => [one.by, one]));
      const isWhole = by.size === this.#map.in.get(node)!.length;
      const some = this.#map.nodes.get(node)!.kind !== 'parallelGateway';
      if (!isWhole && !(some && !this.#canCome(state, node, within))) continue;
      const gone = new Set(by.values());
      const joined = { ...here[0]!, by: '' };
      return this.#join({
        ...state,
        tokens: [...state.tokens.filter((one) => !gone.has(one)), joined]
      });
    }
    return state;
  }

  /** Whether a token elsewhere can still come to a node. */
  #canCome(state: GameState, node: string, within: number): boolean {
    const others = state.tokens.filter((one) => one.within === within && one.node !== node);
    return this.#map.reaches(
      others.map((one) => one.node),
      node
    );
  }
}
