import type { IndexRow, Workspace } from '../../../document/context';
import { today } from '../../../document/day';
import type { WorkDocument } from '../../../document/work-document';
import { compareText } from '../../../i18n/format';
import type { ProcessCollections } from '../../../process/model';
import { reportError } from '../../../ui/report-error';
import { openPortfolio, registerSystems, type PortfolioDocument } from '../../commands/systems';
import { PORTFOLIO } from '../../model/portfolio';
import {
  systemLines,
  systemUses,
  transferPairs,
  transfersOf,
  type PlacedTransfer,
  type SystemUse
} from '../../rules/systems';

const textOf = (row: IndexRow, fact: string): string => {
  const value = row.facts?.[fact];
  return typeof value === 'string' ? value : '';
};

/** The systems of all services: the register, and where maps name them. */
export class SystemsScreen {
  /** The register, once there is one. */
  portfolio = $state.raw<PortfolioDocument>();
  /** Key of the system that is open. */
  open = $state<string>();
  readonly today = today();
  readonly #nodes;
  readonly #cards;
  readonly #lanes;
  readonly #documents;
  readonly #register;
  /** Maps with steps in systems, opened to follow their flows. */
  #maps: ReadonlyMap<string, WorkDocument<ProcessCollections>> = $state.raw(new Map());
  #opening = new Set<string>();

  constructor(private readonly workspace: Workspace) {
    const { index } = workspace;
    this.#nodes = index.live({ kind: 'process', collection: 'nodes' });
    this.#cards = index.live({ kind: 'journey', collection: 'cards' });
    this.#lanes = index.live({ kind: 'journey', collection: 'lanes' });
    this.#documents = index.live({ collection: 'about' });
    this.#register = index.live({ document: PORTFOLIO, collection: 'about' });
  }

  /** Opens what is there to be opened; called in an effect, it follows every change. */
  follow(): void {
    if (this.#register.rows.length && !this.portfolio) void this.#openRegister().catch(reportError);
    for (const document of this.#mapsWithSystems)
      if (!this.#opening.has(document)) void this.#openMap(document);
  }

  async #openRegister(): Promise<PortfolioDocument> {
    return (this.portfolio ??= await openPortfolio(this.workspace));
  }

  async #openMap(document: string): Promise<void> {
    this.#opening.add(document);
    try {
      const map = await this.workspace.open<ProcessCollections>('process', document);
      this.#maps = new Map([...this.#maps, [document, map]]);
    } catch (error) {
      reportError(error);
    }
  }

  readonly #systemNodes: readonly IndexRow[] = $derived.by(() =>
    this.#nodes.rows.filter((row) => textOf(row, 'system') !== '')
  );
  readonly #mapsWithSystems: readonly string[] = $derived.by(() => [
    ...new Set(this.#systemNodes.map(({ document }) => document))
  ]);

  readonly #uses: readonly SystemUse[] = $derived.by(() =>
    systemUses([...this.#systemNodes, ...this.#cards.rows, ...this.#lanes.rows])
  );

  readonly #titles: ReadonlyMap<string, string> = $derived.by(
    () => new Map(this.#documents.rows.map((row) => [row.document, row.title]))
  );

  /** All systems with where they are used. */
  readonly lines = $derived.by(() => systemLines(this.systems, this.#uses, compareText));

  /** Transfers between systems, by pair. */
  readonly pairs = $derived.by(() => {
    const placed: PlacedTransfer[] = [...this.#maps].flatMap(([document, map]) => {
      const service = map.get('about', 'about')?.service ?? '';
      return transfersOf(map.all('nodes'), map.all('flows')).map((one) => ({ ...one, service, document }));
    });
    return transferPairs(this.systems, placed);
  });

  get systems() {
    return this.portfolio?.all('systems') ?? [];
  }
  /** Whether the index has answered. */
  get loaded(): boolean {
    const asked = [this.#nodes, this.#cards, this.#lanes, this.#documents, this.#register];
    return asked.every(({ loaded }) => loaded) && (this.#register.rows.length === 0 || !!this.portfolio);
  }
  /** Whether every map that names a system has been read. */
  get read(): boolean {
    return this.#mapsWithSystems.every((document) => this.#maps.has(document));
  }

  /** What a service or a map is called. */
  titleOf(document: string): string {
    return this.#titles.get(document) ?? '';
  }
  /** What a step of an opened map is called. */
  stepName(document: string, id: string): string {
    return this.#maps.get(document)?.get('nodes', id)?.name ?? '';
  }

  /** Registers systems by name and opens the only one. */
  async register(names: readonly string[]): Promise<void> {
    try {
      const [id] = registerSystems(await this.#openRegister(), names);
      if (names.length === 1) this.open = id;
    } catch (error) {
      reportError(error);
    }
  }
}
