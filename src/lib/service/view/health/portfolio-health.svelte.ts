import type { IndexRow, Workspace } from '../../../document/context';
import { compareText } from '../../../i18n/format';
import { serviceHealth } from '../../../thread/health/health-rows.svelte';
import type { Advice } from '../../model/assessment';
import { portfolioHealth, type AdviceHealth, type Health } from '../../rules/health/health';

/** One service with its health. */
export interface HealthLine {
  readonly service: string;
  readonly title: string;
  readonly health: Health;
}

/** A cell of the table: one advice of one service. */
export interface HealthCell {
  readonly line: HealthLine;
  readonly advice: AdviceHealth;
}

/** The nine pieces of advice over all services. */
export class PortfolioHealth {
  readonly #live;
  readonly #services;
  #chosen = $state.raw<{ readonly service: string; readonly advice: Advice }>();

  constructor({ index }: Workspace) {
    this.#live = serviceHealth(
      index,
      () => undefined,
      () => this.#chosen?.service
    );
    this.#services = index.live({ kind: 'service', collection: 'about' });
  }

  readonly lines: readonly HealthLine[] = $derived.by(() =>
    this.#services.rows
      .map(({ document, title }) => ({ service: document, title, health: this.#live.of(document) }))
      .sort((a, b) => compareText(a.title, b.title))
  );
  readonly all = $derived.by(() => portfolioHealth(this.lines.map(({ health }) => health)));

  /** The cell whose grounds are shown. */
  readonly chosen: HealthCell | undefined = $derived.by(() => {
    const line = this.lines.find(({ service }) => service === this.#chosen?.service);
    const advice = line?.health.find((one) => one.advice === this.#chosen?.advice);
    return line && advice && { line, advice };
  });

  get loaded(): boolean {
    return this.#services.loaded && this.#live.loaded;
  }
  get rows(): ReadonlyMap<string, IndexRow> {
    return this.#live.byRef;
  }

  /** Shows the grounds of a cell, or hides them where they are shown. */
  choose(service: string, advice: Advice): void {
    const again = this.#chosen?.service === service && this.#chosen.advice === advice;
    this.#chosen = again ? undefined : { service, advice };
  }
}
