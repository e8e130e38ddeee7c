/** Lives on the device: how each map looked when it was last left, so that what changed since can be shown. */
import { readPreference, writePreference } from '$lib/i18n/preference';
import type { JourneyDocument } from '../../commands';
import { changedSince, printsOf, readPrints, writePrints, type Since } from '../../rules/since';

/** Maps remembered; a map of 600 cards takes some 20 kB. */
const KEPT = 20;

const nothing: Since = { changed: [], gone: 0 };

export class LastLook {
  since: Since = $state.raw(nothing);

  constructor(readonly doc: JourneyDocument) {}

  #prints() {
    const { doc } = this;
    return printsOf({
      phases: doc.all('phases'),
      steps: doc.all('steps'),
      lanes: doc.all('lanes'),
      cards: doc.all('cards')
    });
  }

  /** Finds what changed since the map was last left. */
  compare(): void {
    const before = readPrints(readPreference(`look.${this.doc.id}`));
    this.since = before ? changedSince(before, this.#prints()) : nothing;
  }

  /** Remembers how the map looks now. */
  keep(): void {
    const { id } = this.doc;
    const looks = (readPreference('looks') ?? '').split(' ').filter((other) => other && other !== id);
    for (const old of looks.slice(KEPT - 1)) writePreference(`look.${old}`, '');
    writePreference('looks', [id, ...looks].slice(0, KEPT).join(' '));
    writePreference(`look.${id}`, writePrints(this.#prints()));
  }

  /** Everything has been seen. */
  clear(): void {
    this.keep();
    this.since = nothing;
  }
}
