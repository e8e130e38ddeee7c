import { parseRef } from '$lib/document/record';
import type { RecordIndex } from '$lib/document/context';
import { today } from '$lib/document/day';
import { compareText } from '$lib/i18n/format';
import { balanceOfFollowed } from '$lib/thread/rules/balance';
import { doubles } from '../rules/double';
import { follow, type Followed } from '../rules/follow';
import { benefitsOf, decisionsOf, measurementsOf } from '../rules/from-rows';
import { worthSum } from '../rules/money';
import { onLine, overTime } from '../rules/over-time';

const judgedOf = (all: readonly Followed[]) =>
  all.flatMap(({ benefit, measurements }) => (benefit.drawback ? [] : { plan: benefit, measurements }));

/** The benefits of every service that is not in the bin, through the index: no document is opened for it. */
export class PortfolioBenefits {
  readonly today = today();
  readonly #services;
  readonly #benefits;
  readonly #measurements;
  readonly #notes;

  constructor(index: RecordIndex) {
    const live = (collection: string) => index.live({ kind: 'service', collection });
    this.#services = live('about');
    this.#benefits = live('benefits');
    this.#measurements = live('measurements');
    this.#notes = live('benefitNotes');
  }

  get loaded(): boolean {
    return this.#services.loaded && this.#benefits.loaded;
  }

  readonly #indexed = $derived.by(() => benefitsOf(this.#benefits.rows));
  readonly #followed = $derived.by(() =>
    follow(
      this.#indexed.map(({ benefit }) => benefit),
      measurementsOf(this.#measurements.rows),
      decisionsOf(this.#notes.rows),
      this.today
    ).map((followed, at) => ({ ...followed, ...this.#indexed[at]! }))
  );
  readonly #titles = $derived.by(() => new Map(this.#services.rows.map((row) => [row.document, row.title])));

  readonly balance = $derived.by(() => balanceOfFollowed(this.#followed));
  readonly line = $derived.by(() => overTime(judgedOf(this.#followed), this.today));
  readonly judged = $derived.by(() => onLine(judgedOf(this.#followed), this.today).length);
  readonly all = $derived.by(() => this.#followed.filter(({ benefit }) => !benefit.drawback).length);

  /** One line a service, by title. */
  readonly lines = $derived.by(() =>
    [...this.#titles]
      .flatMap(([service, title]) => {
        const own = this.#followed.filter((one) => one.service === service);
        if (!own.length) return [];
        const now = overTime(judgedOf(own), this.today).findLast(({ on }) => on <= this.today);
        return {
          service,
          title,
          balance: balanceOfFollowed(own),
          planned: now?.planned ?? null,
          realised: now?.realised ?? null,
          overdue: own.filter(({ next }) => next?.overdue).length,
          ...worthSum(own)
        };
      })
      .sort((a, b) => compareText(a.title, b.title))
  );

  readonly worth = $derived(worthSum(this.#followed.filter(({ service }) => this.#titles.has(service))));

  /** What is to be measured, the longest overdue first. */
  readonly due = $derived.by(() =>
    this.#followed
      .flatMap(({ benefit, next, service, ref }) =>
        next ? { benefit, next, service: this.#titles.get(service) ?? '', href: hrefOf(ref) } : []
      )
      .sort((a, b) =>
        a.next.day === b.next.day ? compareText(a.service, b.service) : a.next.day < b.next.day ? -1 : 1
      )
  );
  readonly calendar = $derived.by(() =>
    this.#indexed.map(({ service, ref, benefit }) => ({
      service,
      benefit: { ...benefit, id: parseRef(ref)!.id }
    }))
  );
  readonly doubles = $derived.by(() => {
    const titles = new Map(this.#indexed.map(({ ref, benefit }) => [ref, benefit.title]));
    const named = (ref: string) => ({ ref, title: titles.get(ref) ?? '', href: hrefOf(ref) });
    return doubles(this.#indexed.map(({ ref, benefit }) => ({ ...benefit, ref }))).map(
      ({ first, second, reason }) => ({ first: named(first), second: named(second), reason })
    );
  });
}

function hrefOf(ref: string): string {
  const { document, id } = parseRef(ref)!;
  return `/service/${document}/benefits?at=benefits/${id}`;
}
