/** One case that leaves a step along a flow. */
export interface Move {
  /** Minutes after the beginning of the counted period. */
  time: number;
  case: number;
  flow: string;
}

/** How cases moved in a stretch of one run: at most so many moves, so that it can be kept and shown. */
export class Trace {
  readonly moves: Move[] = [];

  constructor(
    private readonly from: number,
    private readonly most = 6000
  ) {}

  move(now: number, number: number, flow: string): void {
    if (now >= this.from && this.moves.length < this.most)
      this.moves.push({ time: now - this.from, case: number, flow });
  }
}
