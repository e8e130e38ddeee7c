import type { IndexRow, Workspace } from '../../../document/context';
import { today } from '../../../document/day';
import { compareText } from '../../../i18n/format';
import { reportError } from '../../../ui/report-error';
import { openPortfolio, registerSystems, type PortfolioDocument } from '../../commands/systems';
import { PORTFOLIO } from '../../model/portfolio';
import { systemLines, systemUses, transferPairs, transfersIn, type SystemUse } from '../../rules/systems';

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
  readonly #flows;
  readonly #cards;
  readonly #lanes;
  readonly #documents;
  readonly #register;

  constructor(private readonly workspace: Workspace) {
    const { index } = workspace;
    this.#nodes = index.live({ kind: 'process', collection: 'nodes' });
    this.#flows = index.live({ kind: 'process', collection: 'flows' });
    this.#cards = index.live({ kind: 'journey', collection: 'cards' });
    this.#lanes = index.live({ kind: 'journey', collection: 'lanes' });
    this.#documents = index.live({ collection: 'about' });
    this.#register = index.live({ document: PORTFOLIO, collection: 'about' });
  }

  /** Opens the register once there is one; called in an effect, it follows every change. */
  follow(): void {
    if (this.#register.rows.length && !this.portfolio) void this.#openRegister().catch(reportError);
  }

  async #openRegister(): Promise<PortfolioDocument> {
    return (this.portfolio ??= await openPortfolio(this.workspace));
  }

  readonly #systemNodes: readonly IndexRow[] = $derived.by(() =>
    this.#nodes.rows.filter((row) => textOf(row, 'system') !== '')
  );
  readonly #uses: readonly SystemUse[] = $derived.by(() =>
    systemUses([...this.#systemNodes, ...this.#cards.rows, ...this.#lanes.rows])
  );

  readonly #titles: ReadonlyMap<string, string> = $derived.by(
    () => new Map(this.#documents.rows.map((row) => [row.document, row.title]))
  );

  /** All systems with where they are used. */
  readonly lines = $derived.by(() => systemLines(this.systems, this.#uses, compareText));

  /** Transfers between systems, by pair. */
  readonly pairs = $derived.by(() =>
    transferPairs(this.systems, transfersIn([...this.#nodes.rows, ...this.#flows.rows]))
  );
  readonly #stepNames: ReadonlyMap<string, string> = $derived.by(
    () => new Map(this.#systemNodes.map((row) => [`${row.document}/${row.id}`, row.title]))
  );

  get systems() {
    return this.portfolio?.all('systems') ?? [];
  }
  /** Whether the index has answered. */
  get loaded(): boolean {
    const asked = [this.#nodes, this.#cards, this.#lanes, this.#documents, this.#register];
    return asked.every(({ loaded }) => loaded) && (this.#register.rows.length === 0 || !!this.portfolio);
  }
  /** Whether it is known where work passes between systems. */
  get read(): boolean {
    return this.#flows.loaded;
  }

  /** What a service or a map is called. */
  titleOf(document: string): string {
    return this.#titles.get(document) ?? '';
  }
  /** What a step is called. */
  stepName(document: string, id: string): string {
    return this.#stepNames.get(`${document}/${id}`) ?? '';
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
