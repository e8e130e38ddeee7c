import { today } from '../../document/day';
import { ABOUT } from '../../document/record';
import type { IndexRow, LiveRows, Workspace } from '../../document/context';
import { compareText } from '../../i18n/format';
import { balanceOfBenefits } from '../../thread/rules/balance';
import type { ServiceDocument } from '../commands';
import { countByDocument, gravestFindings, pairMaps, progressOf } from '../rules/overview';

/** Findings shown on the service's page; the rest stand in their studies. */
const FINDINGS_SHOWN = 5;

/** What a service's page shows: the service document itself, and through the index all that hangs on it. */
export class ServicePage {
  #documents: LiveRows;
  #findings: LiveRows;
  #steps: LiveRows;

  constructor(
    workspace: Workspace,
    readonly doc: ServiceDocument
  ) {
    const service = doc.id;
    this.#documents = workspace.index.live({ service, collection: ABOUT });
    this.#findings = workspace.index.live({ service, kind: 'study', collection: 'findings' });
    this.#steps = workspace.index.live({ service, kind: 'journey', collection: 'steps' });
  }

  /** Whether what hangs on the service is known yet. */
  get loaded(): boolean {
    return this.#documents.loaded && this.#findings.loaded;
  }

  get about() {
    return this.doc.get('about', ABOUT);
  }

  readonly journeys = $derived.by(() => pairMaps(this.#of('journey'), compareText));
  readonly processes = $derived.by(() => pairMaps(this.#of('process'), compareText));
  readonly studies = $derived.by(() => this.#of('study'));
  readonly sessions = $derived.by(() => this.#of('session'));
  readonly stepCounts = $derived.by(() => countByDocument(this.#steps.rows));
  readonly findingCounts = $derived.by(() => countByDocument(this.#findings.rows));
  readonly gravest = $derived.by(() => gravestFindings(this.#findings.rows, FINDINGS_SHOWN));

  get findings(): readonly IndexRow[] {
    return this.#findings.rows;
  }

  /** Whether there is anything to draw a thread between. */
  get linked(): boolean {
    return this.findings.length > 0 || this.doc.all('changes').length > 0;
  }

  /** Findings that no change rests on: what is still to be decided about. */
  readonly openFindings = $derived.by(() => {
    const answered = new Set(this.doc.all('changes').flatMap(({ findings }) => findings));
    return this.#findings.rows.filter(
      (row) => row.facts?.kind === 'problem' && !answered.has(`${row.document}/findings/${row.id}`)
    );
  });

  /** The round that runs: the last that is not closed. */
  readonly cycle = $derived.by(() => this.doc.all('cycles').findLast((cycle) => !cycle.closed));

  /** Changes that are decided or under way, as one sees them first. */
  readonly activeChanges = $derived.by(() =>
    this.doc.all('changes').filter(({ state }) => state === 'decided' || state === 'under-way')
  );

  readonly benefits = $derived.by(() =>
    this.doc
      .all('benefits')
      .map((benefit) => ({ benefit, progress: progressOf(benefit, this.doc.all('measurements')) }))
  );
  /** What citizens get and what the organisation gets. */
  readonly balance = $derived.by(() =>
    balanceOfBenefits(this.doc.all('benefits'), this.doc.all('measurements'), today())
  );

  /** Sessions of a study. */
  sessionsOf(study: string): readonly IndexRow[] {
    return this.sessions.filter((row) => row.facts?.study === study);
  }

  #of(kind: string): IndexRow[] {
    return this.#documents.rows.filter((row) => row.kind === kind);
  }
}
