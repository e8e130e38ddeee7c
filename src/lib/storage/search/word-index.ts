import type { FoundRecord, FoundRecords } from '../../document/context';
import { ABOUT } from '../../document/record';

/** What search keeps of one record. */
export interface SearchRow extends Omit<FoundRecord, 'within'> {
  /** The words it is found by, without case. */
  readonly words: readonly string[];
}

/** Documents to leave out: in the bin, or of a service in the bin. */
export type Hidden = ReadonlySet<string>;

const none: FoundRecords = { records: [], kinds: new Map() };
/** Four classes of hits, and the title's length within each: see `#best`. */
const CLASS = 1_000;

/** A record with all that ranking asks for reckoned once: one key on the keyboard may rank half of all records. */
interface Entry {
  readonly row: Omit<FoundRecord, 'within'>;
  /** The title as it is compared: without case and space around it. */
  readonly title: string;
  /** Whole documents before their parts, then short titles before long. */
  readonly order: number;
  /** Places in the table of names. */
  readonly kind: number;
  readonly document: number;
  readonly service: number;
}

/**
 * An inverted index: each word with the records that have it. A query walks the words that start as its own do; which
 * records have all of them is kept in one stamp a record, so that nothing is built for records that drop out.
 */
export class WordIndex {
  #entries: (Entry | undefined)[] = [];
  /** Word → for each record twice its place, and one more where the word stands in the title. */
  #postings = new Map<string, number[]>();
  /** The words in order; undefined when words have come since. */
  #sorted: string[] | undefined = [];
  #ofDocument = new Map<string, number[]>();
  /** Titles of whole documents. */
  #titles = new Map<string, string>();
  #gone = 0;
  /** Names of kinds, documents and services, and each name's place: numbers are compared faster than names. */
  readonly #names: string[] = [];
  readonly #placeOf = new Map<string, number>();

  get size(): number {
    return this.#entries.length - this.#gone;
  }

  /** Takes in the records of a document in place of those it had. None: the document is gone. */
  replace(document: string, rows: readonly SearchRow[]): void {
    const before = this.#ofDocument.get(document) ?? [];
    for (const place of before) this.#entries[place] = undefined;
    this.#gone += before.length;
    this.#ofDocument.delete(document);
    this.#titles.delete(document);
    this.fill(rows);
    if (this.#gone > 2_000 && this.#gone > this.#entries.length / 2) this.#pack();
  }

  /** Takes in records that it knows nothing of. Those without a name are left out: in a list they tell nobody anything. */
  fill(rows: readonly SearchRow[]): void {
    for (const { words, ...row } of rows) {
      const title = row.title.normalize('NFKC').toLowerCase().trim();
      if (title === '') continue;
      const whole = row.collection === ABOUT;
      if (whole) this.#titles.set(row.document, row.title);
      const place = this.#add({
        row,
        title,
        order: (whole ? 0 : CLASS) + Math.min(title.length, CLASS - 1),
        kind: this.#name(whole ? row.kind : row.collection),
        document: this.#name(row.document),
        service: this.#name(row.service)
      });
      for (const word of words) {
        const posting = place * 2 + (title.includes(word) ? 1 : 0);
        const list = this.#postings.get(word);
        if (list) list.push(posting);
        else {
          this.#postings.set(word, [posting]);
          this.#sorted = undefined;
        }
      }
    }
  }

  #add(entry: Entry): number {
    const place = this.#entries.push(entry) - 1;
    const own = this.#ofDocument.get(entry.row.document);
    if (own) own.push(place);
    else this.#ofDocument.set(entry.row.document, [place]);
    return place;
  }

  #name(name: string): number {
    const known = this.#placeOf.get(name);
    if (known !== undefined) return known;
    this.#placeOf.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  /** Moves what is left together, when most of what it holds is gone. */
  #pack(): void {
    const entries = this.#entries;
    [this.#entries, this.#gone, this.#ofDocument, this.#sorted] = [[], 0, new Map(), undefined];
    const moved = entries.map((entry) => (entry ? this.#add(entry) : -1));
    for (const [word, list] of this.#postings) {
      const left = list.flatMap((posting) => {
        const place = moved[posting >> 1]!;
        return place < 0 ? [] : place * 2 + (posting & 1);
      });
      if (left.length) this.#postings.set(word, left);
      else this.#postings.delete(word);
    }
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
  ): FoundRecords {
    if (words.length === 0) return none;
    const sorted = (this.#sorted ??= [...this.#postings.keys()].sort());
    const stamps = new Uint8Array(this.#entries.length);
    const inTitle = new Uint8Array(this.#entries.length);
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
            if (last) all.push(place);
          }
          // A title that has two words with the same beginning still counts once.
          if (posting & 1 && stamps[place] === at + 1 && inTitle[place] === at) inTitle[place] = at + 1;
        }
    }
    const wanted = typed.normalize('NFKC').toLowerCase().trim();
    return this.#best(all, wanted, { kind, hidden, limit }, (place) => inTitle[place] === longest.length);
  }

  #best(
    places: readonly number[],
    wanted: string,
    { kind, hidden, limit }: { kind?: string; hidden: Hidden; limit: number },
    inTitle: (place: number) => boolean
  ): FoundRecords {
    const only = kind === undefined ? undefined : this.#placeOf.get(kind);
    const out = new Uint8Array(this.#names.length);
    for (const name of hidden) {
      const place = this.#placeOf.get(name);
      if (place !== undefined) out[place] = 1;
    }
    const counts = new Uint32Array(this.#names.length);
    const best: { entry: Entry; score: number }[] = [];
    let worst = Infinity;
    for (const place of places) {
      const entry = this.#entries[place];
      if (!entry || out[entry.document] || out[entry.service]) continue;
      counts[entry.kind]!++;
      if (kind !== undefined && entry.kind !== only) continue;
      const { title, order } = entry;
      const named = inTitle(place);
      // Names are compared only where the record may still come among the best.
      const least = named ? (title.length === wanted.length ? 0 : 1) : 3;
      if (least * 2 * CLASS + order >= worst) continue;
      const group = !named ? 3 : title === wanted ? 0 : title.startsWith(wanted) ? 1 : 2;
      const score = group * 2 * CLASS + order;
      if (score >= worst) continue;
      let to = best.length;
      while (to > 0 && best[to - 1]!.score > score) to--;
      best.splice(to, 0, { entry, score });
      if (best.length > limit) best.pop();
      if (best.length === limit) worst = best[limit - 1]!.score;
    }
    const kinds = new Map<string, number>();
    for (const [place, count] of counts.entries()) if (count) kinds.set(this.#names[place]!, count);
    return { records: best.map(({ entry: { row } }) => ({ ...row, within: this.#within(row) })), kinds };
  }

  #within({ collection, document, service }: Entry['row']): string {
    if (collection !== ABOUT) return this.#titles.get(document) ?? '';
    return service === document ? '' : (this.#titles.get(service) ?? '');
  }
}
