/** Where a table goes, what that does, and doing it: into the map on the screen, or into a new one. */
import type { Workspace } from '../document/context';
import { ABOUT } from '../document/record';
import type { WorkDocument } from '../document/work-document';
import type { JoinedTable, TableMap } from '../interchange/journey';
import { m } from '../i18n/paraglide/messages.js';
import { takeIn } from '../journey/commands';
import type { JourneyCollections } from '../journey/model';
import { announce } from '../ui/announce.svelte';
import { showToast } from '../ui/toast.svelte';
import { toastWithUndo } from '../ui/undo-toast';
import { createMap, factsOf, findPersona, type TableFile } from './journey-files';
import { TableImport } from './table-import.svelte';

export class TableTaking {
  reading: TableImport | undefined = $state.raw();
  into: 'new' | 'join' = $state('new');
  /** Title of the new map. */
  title = $state('');
  /** Service of the new map. */
  service = $state('');
  /** Services there are. */
  services: readonly { readonly id: string; readonly title: string }[] = $state.raw([]);
  /** The map on the screen. */
  map: WorkDocument<JourneyCollections> | undefined = $state.raw();
  name = $state('');

  /** Title of the persona of the map on the screen. */
  #persona = $state('');

  readonly #records: TableMap | undefined = $derived.by(() => {
    const about = this.map?.get('about', ABOUT);
    return (
      this.map && {
        phases: this.map.all('phases'),
        steps: this.map.all('steps'),
        lanes: this.map.all('lanes'),
        cards: this.map.all('cards'),
        handoffs: this.map.all('handoffs'),
        routes: this.map.all('routes'),
        scores: this.map.all('scores'),
        about: about && { ...factsOf(about), persona: this.#persona }
      }
    );
  });

  /** What would happen now. */
  readonly result: JoinedTable | undefined = $derived.by(() => {
    if (!this.reading) return undefined;
    return this.into === 'join' && this.#records ? this.reading.over(this.#records) : this.reading.anew;
  });

  readonly ready: boolean = $derived.by(() => {
    if (!this.result || this.#titleChange === undefined) return false;
    const changes = this.result.changes.length > 0 || this.#titleChange !== '';
    return changes && (this.into === 'join' || this.service !== '');
  });

  /** The title that the table gives the map on the screen; empty where it stays. Undefined before a table is there. */
  get #titleChange(): string | undefined {
    if (!this.result) return undefined;
    const now = this.map?.get('about', ABOUT)?.title;
    const next = this.result.title;
    return this.into === 'join' && next !== undefined && next !== now ? next : '';
  }

  /** @param params the address on the screen. @param joins the table is meant for the map there */
  constructor(
    private readonly workspace: Workspace,
    private readonly params: { readonly service?: string; readonly journey?: string },
    private readonly joins: boolean
  ) {
    this.service = params.service ?? '';
  }

  /** Finds the services and the map on the screen. */
  async look(): Promise<void> {
    const { journey } = this.params;
    if (journey) {
      const map = await this.workspace.open<JourneyCollections>('journey', journey);
      this.map = map;
      const persona = map.get('about', ABOUT)?.persona;
      if (persona) this.#persona = (await this.workspace.index.find({ these: [persona] }))[0]?.title ?? '';
      if (this.joins) this.into = 'join';
      this.#chooseTarget();
    }
    const rows = await this.workspace.index.find({ kind: 'service', collection: 'about' });
    this.services = rows.map(({ document, title }) => ({ id: document, title }));
    this.service ||= this.services[0]?.id ?? '';
  }

  /** @throws JourneyFileError when the table's first sheet cannot be read */
  open(table: TableFile): void {
    this.reading = new TableImport(table);
    this.name = table.name;
    this.title = this.reading.anew.title ?? table.name.replace(/\.[^.]*$/, '').slice(0, 500);
    this.#chooseTarget();
  }

  /** A table that came from the map on the screen goes back there. */
  #chooseTarget(): void {
    if (this.#records && this.reading?.knows(this.#records)) this.into = 'join';
  }

  /** Does it. @returns the address of the new map; undefined where the one on the screen was joined */
  async take(): Promise<string | undefined> {
    const { result, map } = this;
    if (!result) return undefined;
    const added = result.changes.filter(({ state }) => state === 'new').length;
    if (this.into === 'join' && map) {
      const { persona, ...about } = result.about;
      const { index } = this.workspace;
      const ref = persona && (await findPersona(index, map.get('about', ABOUT)!.service, persona));
      takeIn(map, result.put, {
        ...about,
        ...(ref && { persona: ref }),
        ...(this.#titleChange && { title: this.#titleChange })
      });
      const text = m.table_taken({ added, changed: result.changes.length - added });
      toastWithUndo(text, map);
      announce(text);
      return undefined;
    }
    const { title, service } = this;
    const id = await createMap(this.workspace, service, { ...result.about, title, records: result.put });
    showToast({ text: m.table_taken_new({ title }) });
    return `/service/${service}/journey/${id}`;
  }
}
