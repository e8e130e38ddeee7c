import type { Workspace } from '../../../document/context';
import { today } from '../../../document/day';
import { compareText } from '../../../i18n/format';
import { reportError } from '../../../ui/report-error';
import { openPortfolio, registerSystems, type PortfolioDocument } from '../../commands/systems';
import { PORTFOLIO } from '../../model/portfolio';
import { systemLines, systemUses, transferPairs, transfersIn, type SystemUse } from '../../rules/systems';

/** The systems of all services: the register, and where maps name them. */
export class SystemsScreen {
  /** The register, once there is one. */
  portfolio = $state.raw<PortfolioDocument>();
  /** Key of the system that is open. */
  open = $state<string>();
  readonly today = today();
  readonly #documents;
  readonly #register;

  constructor(private readonly workspace: Workspace) {
    const { index } = workspace;
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

  readonly #uses: readonly SystemUse[] = $derived.by(() => systemUses(this.#documents.rows));

  readonly #titles: ReadonlyMap<string, string> = $derived.by(
    () => new Map(this.#documents.rows.map((row) => [row.document, row.title]))
  );

  /** All systems with where they are used. */
  readonly lines = $derived.by(() => systemLines(this.systems, this.#uses, compareText));

  /** Transfers between systems, by pair. */
  readonly pairs = $derived.by(() => transferPairs(this.systems, transfersIn(this.#documents.rows)));
  readonly #stepNames: ReadonlyMap<string, string> = $derived.by(
    () => new Map(this.#uses.map(({ ref, title }) => [ref, title]))
  );

  get systems() {
    return this.portfolio?.all('systems') ?? [];
  }
  /** Whether the index has answered. */
  get loaded(): boolean {
    const asked = [this.#documents, this.#register];
    return asked.every(({ loaded }) => loaded) && (this.#register.rows.length === 0 || !!this.portfolio);
  }

  /** What a service or a map is called. */
  titleOf(document: string): string {
    return this.#titles.get(document) ?? '';
  }
  /** What a step is called. */
  stepName(document: string, id: string): string {
    return this.#stepNames.get(`${document}/nodes/${id}`) ?? '';
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
