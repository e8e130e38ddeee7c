import type { Workspace } from '../../../document/context';
import { today } from '../../../document/day';
import { compareText } from '../../../i18n/format';
import { m } from '../../../i18n/paraglide/messages.js';
import { cycleBoard } from '../../../thread/rules/cycle-board';
import { portfolioLines } from '../../../thread/rules/portfolio-lines';
import { reportError } from '../../../ui/report-error';
import { openPortfolio, type PortfolioDocument } from '../../commands/systems';
import { PORTFOLIO, type Programme, type Subject } from '../../model/portfolio';
import type { Plan } from '../../rules/portfolio/capacity';
import type { PortfolioLine } from '../../rules/portfolio/line';
import { criteriaOf, gatesOf } from '../../rules/portfolio/standards';

/** The portfolio as one: every service through the index, and the portfolio's own document once there is one. */
export class PortfolioScreen {
  doc = $state.raw<PortfolioDocument>();
  readonly today = today();
  readonly #rows;
  readonly #document;

  constructor(private readonly workspace: Workspace) {
    const { index } = workspace;
    const about = (kind: string) => index.live({ kind, collection: 'about' });
    const ofService = (collection: string) => index.live({ kind: 'service', collection });
    this.#rows = {
      services: about('service'),
      maps: [about('journey'), about('process')],
      studies: about('study'),
      sessions: about('session'),
      changes: ofService('changes'),
      cycles: ofService('cycles'),
      benefits: ofService('benefits'),
      measurements: ofService('measurements'),
      notes: ofService('benefitNotes')
    };
    this.#document = index.live({ document: PORTFOLIO, collection: 'about' });
  }

  /** Opens the portfolio's document when there is one; called in an effect, it follows every change. */
  follow(): void {
    if (this.#document.rows.length && !this.doc) void this.#open().catch(reportError);
  }

  async #open(): Promise<PortfolioDocument> {
    return (this.doc ??= await openPortfolio(this.workspace));
  }

  /** Does something with the portfolio's document, which is made with the first thing that is written in it. */
  async edit<T>(command: (doc: PortfolioDocument) => T): Promise<T | undefined> {
    try {
      return command(await this.#open());
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }

  get loaded(): boolean {
    const { services, benefits, measurements } = this.#rows;
    const asked = [services, benefits, measurements, this.#document];
    return asked.every(({ loaded }) => loaded) && (this.#document.rows.length === 0 || !!this.doc);
  }

  readonly criteria = $derived.by(() => criteriaOf(this.doc?.all('criteria') ?? []));
  readonly gates = $derived.by(() => gatesOf(this.doc?.all('gates') ?? []));
  /**
   * Services that are there. What the portfolio says of one in the bin is nowhere to be seen and takes nobody's time; it
   * comes back with it.
   */
  readonly #there: ReadonlySet<string> = $derived.by(
    () => new Set(this.#rows.services.rows.map(({ document }) => document))
  );
  readonly #isThere = ({ subject, of }: { subject: Subject; of: string }) =>
    subject === 'programme' || this.#there.has(of);

  readonly programmes: readonly Programme[] = $derived.by(() =>
    (this.doc?.all('programmes') ?? []).map((programme) => {
      const services = programme.services.filter((id) => this.#there.has(id));
      return services.length === programme.services.length ? programme : { ...programme, services };
    })
  );
  readonly decisionPoints = $derived.by(() => (this.doc?.all('decisionPoints') ?? []).filter(this.#isThere));
  readonly scores = $derived.by(() =>
    (this.doc?.all('serviceScores') ?? []).filter(({ service }) => this.#there.has(service))
  );
  readonly plan: Plan = $derived.by(() => ({
    entries: (this.doc?.all('roadmap') ?? []).filter(this.#isThere),
    needs: this.doc?.all('needs') ?? [],
    roles: this.doc?.all('roles') ?? [],
    roleMonths: this.doc?.all('roleMonths') ?? [],
    busyPeriods: this.doc?.all('busyPeriods') ?? []
  }));

  /** Every service, in the order they are worked on. */
  readonly lines: readonly PortfolioLine[] = $derived.by(() => {
    const { services, maps, studies, sessions, changes, cycles, benefits, measurements, notes } = this.#rows;
    const parts = [...maps, studies, sessions, changes];
    return portfolioLines(
      {
        services: services.rows,
        parts: parts.flatMap(({ rows }) => rows),
        cycles: cycles.rows,
        benefits: benefits.rows,
        measurements: measurements.rows,
        notes: notes.rows
      },
      {
        ...this.plan,
        programmes: this.programmes,
        decisionPoints: this.decisionPoints,
        criteria: this.criteria,
        serviceScores: this.scores
      },
      this.today,
      compareText
    );
  });
  readonly #byId = $derived.by(() => new Map(this.lines.map((line) => [line.id, line])));

  /** The cycles of all services, by how far they have come. */
  readonly board = $derived.by(() => {
    const { cycles, changes, studies, sessions } = this.#rows;
    return cycleBoard(
      { cycles: cycles.rows, changes: changes.rows, studies: studies.rows, sessions: sessions.rows },
      this.lines.map(({ id }) => id),
      this.today
    );
  });
  /** Whether everything that the board is made of is known: until then a cycle would seem untested. */
  get cyclesLoaded(): boolean {
    const { cycles, changes, studies, sessions } = this.#rows;
    return [cycles, changes, studies, sessions].every(({ loaded }) => loaded);
  }

  lineOf(service: string): PortfolioLine | undefined {
    return this.#byId.get(service);
  }

  /** What a service or a programme is called; says so of a programme that is gone. */
  nameOf(subject: Subject, of: string): string {
    if (subject === 'programme') {
      const programme = this.programmes.find(({ id }) => id === of);
      return programme ? programme.title || m.portfolio_untitled() : m.portfolio_programme_gone();
    }
    return this.lineOf(of)?.title || m.portfolio_untitled();
  }
}
