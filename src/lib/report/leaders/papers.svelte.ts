import type { RecordIndex } from '../../document/context';
import { m } from '../../i18n/paraglide/messages.js';
import { benefitsReport } from '../rules/benefits-report';
import { periodOf, periodsAfter, type Period, type PeriodKind } from '../rules/period';
import type { Table } from '../study/tables';
import type { TextSheet } from '../text/blocks';
import { textPages } from '../text/pages';
import { SheetFiles } from '../text/sheet-files.svelte';
import { benefitsSheet } from './benefits';
import { LeadersData } from './leaders-data.svelte';
import type { PaperData, ServicePaper } from './paper-data';
import { portfolioSheet } from './portfolio';
import { statusSheet } from './status';
import { benefitTables, portfolioTables } from './tables';
import { nameOf } from './words';

export type Paper = 'status' | 'portfolio' | 'benefits';
export type PaperFile = 'pdf' | 'pptx' | 'xlsx' | 'html';

/** How many periods back can be chosen. */
const BACK = { month: 24, tertial: 12, year: 8 } as const;

/** The papers of one service or of all: which is looked at, and what it comes to on paper. */
export class LeadersPapers {
  paper: Paper = $state('status');
  periodKind: PeriodKind = $state('tertial');
  #from = $state('');
  readonly files = new SheetFiles();
  readonly #live;

  /** @param of id of a service, or undefined for all of them */
  constructor(
    index: RecordIndex,
    readonly of: string | undefined
  ) {
    this.#live = new LeadersData(index, of);
    this.paper = this.kinds[0]!;
  }

  get loaded(): boolean {
    return this.#live.loaded;
  }
  get kinds(): readonly Paper[] {
    return this.of === undefined ? ['portfolio', 'benefits'] : ['status', 'benefits'];
  }
  get data(): PaperData {
    return this.#live.data;
  }
  get service(): ServicePaper | undefined {
    return this.of === undefined ? undefined : this.data.services[0];
  }

  /** The periods that can be chosen, the one that runs first. */
  get periods(): Period[] {
    const now = periodOf(this.#live.on, this.periodKind);
    return Array.from({ length: BACK[this.periodKind] }, (_, at) => periodsAfter(now, -at));
  }
  get period(): Period {
    return periodOf(this.#from || this.#live.on, this.periodKind);
  }
  choosePeriodKind(kind: PeriodKind): void {
    this.#from = '';
    this.periodKind = kind;
  }
  choosePeriod(from: string): void {
    this.#from = from;
  }

  readonly #benefits = $derived.by(() => benefitsReport(this.data, this.period, this.#live.on));
  #serviceName(benefit: string): string {
    const id = benefit.split('/')[0];
    return nameOf(this.data.services.find((service) => service.id === id)?.line.title ?? '');
  }

  readonly sheet: TextSheet = $derived.by(() => {
    const { service, data } = this;
    if (this.paper === 'benefits')
      return benefitsSheet(this.#benefits, {
        title: service ? nameOf(service.line.title) : m.leaders_all_services(),
        owner: service?.line.owner ?? '',
        serviceOf: ({ benefit }) => (service ? '' : this.#serviceName(benefit.id))
      });
    if (!service) return portfolioSheet(data);
    return statusSheet(service, this.#decisionsOf(service), data.on, this.files.measure);
  });
  #decisionsOf({ id }: ServicePaper) {
    return this.data.decisions.filter(({ point }) => point.of === id);
  }
  /** The status of a service, however long it gets. */
  statusInFull(service: ServicePaper): TextSheet {
    return statusSheet(service, this.#decisionsOf(service), this.data.on);
  }

  /** How many sheets of A4 the PDF has; undefined until the typeface is there. */
  readonly pages = $derived(this.files.measure && textPages(this.sheet, this.files.measure).length);

  /** The figures of what is shown, for spreadsheets. */
  get tables(): Table[] {
    return this.paper === 'benefits'
      ? benefitTables(this.#benefits, (benefit) => this.#serviceName(benefit))
      : portfolioTables(this.data);
  }
}
