import type { FoundRecord, FoundRecords, IndexRow, RecordIndex } from '$lib/document/context';
import { ABOUT, toRef } from '$lib/document/record';
import { m } from '$lib/i18n/paraglide/messages.js';
import { currentActions, groupActions, keysOf, type Action } from './actions.svelte';
import type { IconComponent } from './icon';
import { keyLabel } from './keys';
import { titleScore } from './palette-rank';
import { recentRefs } from './recent';
import { kindIcon, kindName } from './record-kinds';
import { reportError } from './errors';

/** One line of the palette. */
export interface Line {
  key: string;
  text: string;
  /** What kind of record it is, and where. */
  aside: string;
  keys?: string;
  icon?: IconComponent;
  run: () => void;
}

export interface LineGroup {
  name: string;
  lines: Line[];
}

const MOST_RECORDS = 40;

/** What the command palette shows for what is typed. */
export class Palette {
  typed = $state('');
  /** The kind of record that hits are narrowed to, as `FoundRecords.kinds` calls it. */
  kind: string | undefined = $state();
  #found: FoundRecords & { typed: string } = $state.raw({ typed: '', records: [], kinds: new Map() });
  #asked = 0;
  /** Ends when the latest question is answered. */
  answered: Promise<void> = Promise.resolve();

  constructor(
    private readonly index: RecordIndex,
    private readonly open: (record: FoundRecord) => void
  ) {
    void this.search('');
    // What searches reads all words when it is first asked: while the hand is on its way to the keys.
    void this.index.search('', { limit: 1 }).catch(reportError);
  }

  /** Takes what is typed and fetches what goes with it; a later answer to an earlier question is dropped. */
  search(typed: string): Promise<void> {
    this.typed = typed;
    return (this.answered = this.#fetch(typed, ++this.#asked));
  }

  /** Narrows hits to one kind of record, or shows all of them again. */
  narrow(kind: string | undefined): Promise<void> {
    this.kind = kind;
    return this.search(this.typed);
  }

  async #fetch(typed: string, asked: number): Promise<void> {
    try {
      const words = typed.trim();
      const found = words
        ? await this.index.search(words, { kind: this.kind, limit: MOST_RECORDS })
        : { records: await this.#recent(), kinds: new Map<string, number>() };
      if (asked === this.#asked) this.#found = { typed, ...found };
    } catch (error) {
      reportError(error);
    }
  }

  async #recent(): Promise<FoundRecord[]> {
    const refs = recentRefs();
    const rows = await this.index.find({ these: refs });
    const services = await this.index.find({
      these: rows.map(({ service }) => toRef(service, ABOUT, ABOUT))
    });
    const place = (row: IndexRow) => refs.indexOf(toRef(row.document, row.collection, row.id));
    return rows
      .sort((a, b) => place(a) - place(b))
      .map((row) => {
        const owner = services.find(({ document }) => document === row.service && document !== row.document);
        return { ...row, within: owner?.title ?? '' };
      });
  }

  /** What is shown, in groups. */
  get groups(): LineGroup[] {
    const words = this.typed.trim();
    // Who looks for one kind of record looks for no action.
    const actions = (words && this.kind !== undefined ? [] : currentActions()).filter(
      (action) => action.id !== 'palette' && !action.told && (!words || titleScore(action.name(), words) > 0)
    );
    const records = {
      name: words ? m.shell_group_work() : m.shell_group_recent(),
      lines: this.#found.records.map((record) => this.#recordLine(record))
    };
    const actionGroups = groupActions(actions).map((group) => ({
      name: group.name,
      lines: group.actions.map(actionLine)
    }));
    return [...(words ? [...actionGroups, records] : [records, ...actionGroups])].filter(
      ({ lines }) => lines.length > 0
    );
  }

  /** Kinds that hits are of, the most frequent first, with how many; the one chosen stays while one types on. */
  get kinds(): { kind: string; name: string; count: number }[] {
    const counts = [...this.#found.kinds];
    const { kind } = this;
    if (kind !== undefined && !this.#found.kinds.has(kind)) counts.push([kind, 0]);
    return counts
      .map(([kind, count]) => ({ kind, count, name: kindName({ kind, collection: kind }) }))
      .filter(({ name }) => name !== '')
      .sort((a, b) => b.count - a.count);
  }

  /** What the answer that is shown was typed for. */
  get answeredFor(): string {
    return this.#found.typed;
  }

  /** Whether the answer to what stands in the field is there. */
  get settled(): boolean {
    return this.#found.typed === this.typed;
  }

  #recordLine(record: FoundRecord): Line {
    return {
      key: toRef(record.document, record.collection, record.id),
      text: record.title || m.shell_untitled(),
      aside: [kindName(record), record.within].filter(Boolean).join(' · '),
      icon: kindIcon(record),
      run: () => this.open(record)
    };
  }
}

function actionLine(action: Action): Line {
  const [keys] = keysOf(action);
  return {
    key: `action:${action.id}`,
    text: action.name(),
    aside: '',
    keys: keys && keyLabel(keys),
    icon: action.icon,
    run: action.run
  };
}
