import type { Workspace } from '../../document/context';
import { compareText } from '../../i18n/format';
import { m } from '../../i18n/paraglide/messages.js';
import { readPreference, writePreference } from '../../i18n/preference';
import { announce } from '../../ui/announce.svelte';
import { reportError } from '../../ui/report-error';
import { showToast } from '../../ui/toast.svelte';
import type { ServiceDocument } from '../commands';
import type { ServiceCollections, ServiceState } from '../model';
import { portfolioLines, type ServiceLine } from '../rules/portfolio';
import { stateNames } from './words';

type Verbs = typeof import('../commands');

export type PortfolioView = 'list' | 'board';

/** The portfolio: which services there are and what can be done with them without opening one. */
export class Portfolio {
  /** Lives on the device. */
  #view: PortfolioView = $state(readPreference('portfolio') === 'board' ? 'board' : 'list');
  /** Documents edited from here: what Undo reaches on this screen. */
  touched: readonly ServiceDocument[] = $state.raw([]);
  #services;
  #parts;
  #all;

  constructor(private readonly workspace: Workspace) {
    const { index } = workspace;
    this.#services = index.live({ kind: 'service', collection: 'about' });
    this.#parts = [
      index.live({ kind: 'journey', collection: 'about' }),
      index.live({ kind: 'process', collection: 'about' }),
      index.live({ kind: 'study', collection: 'about' }),
      index.live({ kind: 'service', collection: 'changes' }),
      index.live({ kind: 'service', collection: 'benefits' })
    ];
    this.#all = index.live({ collection: 'about', binned: true });
  }

  get loaded(): boolean {
    return this.#services.loaded;
  }

  /** There is nothing at all yet: no service, and none in the bin, no register of systems, no log. */
  get isBare(): boolean {
    return this.#all.loaded && this.#all.rows.length === 0;
  }

  readonly lines: readonly ServiceLine[] = $derived.by(() =>
    portfolioLines(
      this.#services.rows,
      this.#parts.flatMap((live) => live.rows),
      compareText
    )
  );

  /** How many documents lie in the bin by themselves. */
  readonly binned: number = $derived.by(
    () => this.#all.rows.filter((row) => row.facts?.binned === true).length
  );

  get view(): PortfolioView {
    return this.#view;
  }
  set view(view: PortfolioView) {
    this.#view = view;
    writePreference('portfolio', view);
  }

  async move(line: ServiceLine, state: ServiceState): Promise<void> {
    await this.#edit(line, (doc, { setState }) => setState(doc, state));
    announce(m.service_moved({ title: line.title, state: stateNames[state]() }));
  }

  async bin(line: ServiceLine): Promise<void> {
    await this.#edit(line, (doc, { binService }) => {
      binService(doc);
      showToast({
        text: m.service_binned({ title: line.title }),
        action: { label: m.service_bin_restore(), run: () => binService(doc, false) }
      });
    });
  }

  /** The verbs come with the first edit: most who open this screen only go on to a service. */
  async #edit(line: ServiceLine, command: (doc: ServiceDocument, verbs: Verbs) => void): Promise<void> {
    try {
      const [doc, verbs] = await Promise.all([
        this.workspace.open<ServiceCollections>('service', line.id),
        import('../commands')
      ]);
      command(doc, verbs);
      if (!this.touched.includes(doc)) this.touched = [...this.touched, doc];
    } catch (error) {
      reportError(error);
    }
  }
}
