/** What search keeps of one record. */
export interface SearchRow {
  /** The record, `document/collection/id`. */
  readonly ref: string;
  readonly document: string;
  readonly service: string;
  /** What lists are filtered by: the collection, or the kind of a whole document. */
  readonly kind: string;
  readonly title: string;
  /** The words it is found by, without case. */
  readonly words: readonly string[];
}

/** What search found. */
export interface Hits {
  /** References, best first. */
  readonly refs: readonly string[];
  /** How many records of each kind have the words, whatever kind was asked for. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** Documents to leave out: in the bin, or of a service in the bin. */
export type Hidden = ReadonlySet<string>;

const none: Hits = { refs: [], kinds: new Map() };
/** Four classes of hits, and the title's length within each: see `score`. */
const CLASS = 1_000;

/**
 * An inverted index: each word with the records that have it. A query walks the words that start as its own do; which
 * records have all of them is kept in one stamp a record, so that nothing is built for records that drop out.
 */
export class WordIndex {
  #rows: (SearchRow | undefined)[] = [];
  #titles: string[] = [];
  /** Word → for each record twice its place, and one more where the word stands in the title. */
  #postings = new Map<string, number[]>();
  /** The words in order; undefined when words have come since. */
  #sorted: string[] | undefined = [];
  #ofDocument = new Map<string, number[]>();
  #gone = 0;

  get size(): number {
    return this.#rows.length - this.#gone;
  }

  /** Takes in the records of a document in place of those it had. None: the document is gone. */
  replace(document: string, rows: readonly SearchRow[]): void {
    const before = this.#ofDocument.get(document) ?? [];
    for (const place of before) this.#rows[place] = undefined;
    this.#gone += before.length;
    this.#ofDocument.delete(document);
    if (rows.length)
      this.#ofDocument.set(
        document,
        rows.map((row) => this.#add(row))
      );
    if (this.#gone > 2_000 && this.#gone > this.#rows.length / 2) this.#pack();
  }

  /** Takes in records of documents that it knows nothing of. */
  fill(rows: readonly SearchRow[]): void {
    for (const row of rows) {
      const own = this.#ofDocument.get(row.document);
      const place = this.#add(row);
      if (own) own.push(place);
      else this.#ofDocument.set(row.document, [place]);
    }
  }

  #add(row: SearchRow): number {
    const place = this.#rows.length;
    const title = row.title.normalize('NFKC').toLowerCase().trim();
    this.#rows.push(row);
    this.#titles.push(title);
    for (const word of row.words) {
      const posting = place * 2 + (title.includes(word) ? 1 : 0);
      const list = this.#postings.get(word);
      if (list) list.push(posting);
      else {
        this.#postings.set(word, [posting]);
        this.#sorted = undefined;
      }
    }
    return place;
  }

  /** Starts anew with what is left, when most of what it holds is gone. */
  #pack(): void {
    const left = this.#rows.filter((row) => row !== undefined);
    [this.#rows, this.#titles, this.#gone] = [[], [], 0];
    [this.#postings, this.#ofDocument, this.#sorted] = [new Map(), new Map(), undefined];
    this.fill(left);
  }

  /** First place in the ordered words that is not before a word. */
  #from(sorted: readonly string[], word: string): number {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Records that have, for each word, one that starts with it. Best first: the title is what was typed, then starts
   * so, then has all words, then the rest; whole documents before their parts, short titles before long.
   * @param typed as it stands in the field @param words its words, without case
   * @param kind only records of this kind; counts are of all
   */
  search(
    typed: string,
    words: readonly string[],
    { kind, hidden, limit }: { kind?: string; hidden: Hidden; limit: number }
  ): Hits {
    if (words.length === 0) return none;
    const sorted = (this.#sorted ??= [...this.#postings.keys()].sort());
    const stamps = new Uint8Array(this.#rows.length);
    const inTitle = new Uint8Array(this.#rows.length);
    const all: number[] = [];
    // The longest word leaves fewest; the order does not change what is found.
    const longest = [...words].sort((a, b) => b.length - a.length);
    for (const [at, word] of longest.entries()) {
      const last = at === longest.length - 1;
      for (let next = this.#from(sorted, word); sorted[next]?.startsWith(word); next++)
        for (const posting of this.#postings.get(sorted[next]!)!) {
          const place = posting >> 1;
          if (stamps[place] === at) {
            stamps[place] = at + 1;
            if (last && this.#rows[place]) all.push(place);
          }
          // A title that has two words with the same beginning still counts once.
          if (posting & 1 && stamps[place] === at + 1 && inTitle[place] === at) inTitle[place] = at + 1;
        }
    }
    return this.#best(
      all,
      typed.normalize('NFKC').toLowerCase().trim(),
      { kind, hidden, limit },
      (place) => inTitle[place] === longest.length
    );
  }

  #best(
    places: readonly number[],
    wanted: string,
    { kind, hidden, limit }: { kind?: string; hidden: Hidden; limit: number },
    inTitle: (place: number) => boolean
  ): Hits {
    const kinds = new Map<string, number>();
    const best: { place: number; score: number }[] = [];
    const score = (place: number) => {
      const title = this.#titles[place]!;
      const group = title === wanted ? 0 : title.startsWith(wanted) ? 1 : inTitle(place) ? 2 : 3;
      const part = this.#rows[place]!.ref.endsWith('/about/about') ? 0 : 1;
      return (group * 2 + part) * CLASS + Math.min(title.length, CLASS - 1);
    };
    for (const place of places) {
      const row = this.#rows[place]!;
      // A record without a name tells nobody anything in a list.
      if (row.title.trim() === '' || hidden.has(row.document) || hidden.has(row.service)) continue;
      kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1);
      if (kind !== undefined && row.kind !== kind) continue;
      const own = score(place);
      if (best.length === limit && own >= best[limit - 1]!.score) continue;
      let to = best.length;
      while (to > 0 && best[to - 1]!.score > own) to--;
      best.splice(to, 0, { place, score: own });
      if (best.length > limit) best.pop();
    }
    return { refs: best.map(({ place }) => this.#rows[place]!.ref), kinds };
  }
}
