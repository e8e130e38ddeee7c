import type { Workspace } from '$lib/document/context';
import { ABOUT } from '$lib/document/record';
import { m } from '$lib/i18n/paraglide/messages.js';
import { kindName } from '$lib/ui/record-kinds';

/** Goes through everything that is stored, and says in words what cannot be read or shown. */
export class Check {
  done = $state(0);
  of = $state(0);
  /** What was found; undefined before the first check has ended. */
  found: readonly string[] | undefined = $state.raw();
  running = $state(false);

  constructor(private readonly workspace: Workspace) {}

  /** @throws StorageError when the index itself cannot be read */
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.done = 0;
    const found: string[] = [];
    try {
      const rows = await this.workspace.index.find({ collection: ABOUT, binned: true });
      this.of = rows.length;
      for (const row of rows) {
        found.push(...(await this.#look(row.kind, row.document, row.title || m.shell_untitled())));
        this.done++;
      }
      this.found = found;
    } finally {
      this.running = false;
    }
  }

  async #look(kind: string, id: string, title: string): Promise<string[]> {
    try {
      const document = await this.workspace.open(kind, id);
      const parked = new Map<string, { count: number; text: (count: number) => string }>();
      for (const { collection, reason, detail } of document.parked()) {
        const name = kindName({ kind, collection }) || collection;
        const key = `${collection}/${reason}`;
        parked.set(key, {
          count: (parked.get(key)?.count ?? 0) + 1,
          text: (count) =>
            reason === 'newer'
              ? m.shell_store_parked_newer({ title, count, kind: name })
              : m.shell_store_parked_invalid({ title, count, kind: name, detail })
        });
      }
      const lines = [...parked.values()].map(({ count, text }) => text(count));
      return document.hasGap ? [...lines, m.shell_store_gap({ title })] : lines;
    } catch {
      return [m.shell_store_unreadable({ title })];
    }
  }
}
