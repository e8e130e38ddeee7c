/** What is going to happen, soonest first; at the same time in the order it was planned. */
export class EventHeap {
  #times = new Float64Array(1024);
  #ranks = new Float64Array(1024);
  #what = new Int32Array(1024);
  #planned = 0;
  size = 0;

  /** When the next thing happens; infinite when nothing will. */
  get next(): number {
    return this.size ? this.#times[0]! : Infinity;
  }

  plan(time: number, what: number): void {
    if (this.size === this.#times.length) this.#grow();
    let at = this.size++;
    const rank = this.#planned++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#times[parent]! <= time) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#set(at, time, rank, what);
  }

  /** Takes out what happens next; there must be something. */
  take(): number {
    const first = this.#what[0]!;
    const last = --this.size;
    if (last > 0) {
      const [time, rank, what] = [this.#times[last]!, this.#ranks[last]!, this.#what[last]!];
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= last) break;
        if (child + 1 < last && this.#sooner(child + 1, child)) child++;
        const childTime = this.#times[child]!;
        if (childTime > time || (childTime === time && this.#ranks[child]! > rank)) break;
        this.#move(child, at);
        at = child;
      }
      this.#set(at, time, rank, what);
    }
    return first;
  }

  #sooner(a: number, b: number): boolean {
    const [one, other] = [this.#times[a]!, this.#times[b]!];
    return one < other || (one === other && this.#ranks[a]! < this.#ranks[b]!);
  }

  #move(from: number, to: number): void {
    this.#times[to] = this.#times[from]!;
    this.#ranks[to] = this.#ranks[from]!;
    this.#what[to] = this.#what[from]!;
  }

  #set(at: number, time: number, rank: number, what: number): void {
    this.#times[at] = time;
    this.#ranks[at] = rank;
    this.#what[at] = what;
  }

  #grow(): void {
    const times = new Float64Array(this.#times.length * 2);
    times.set(this.#times);
    this.#times = times;
    const ranks = new Float64Array(times.length);
    ranks.set(this.#ranks);
    this.#ranks = ranks;
    const what = new Int32Array(times.length);
    what.set(this.#what);
    this.#what = what;
  }
}
