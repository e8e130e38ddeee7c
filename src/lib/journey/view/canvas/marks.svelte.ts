/** What is marked on the places of a map: what is chosen, matches of the search, comments, hand-offs, other ways on. */
import { m } from '$lib/i18n/paraglide/messages.js';
import type { JourneyDocument } from '../../commands';
import type { Comment, HandOff, Route } from '../../model';
import { groupBy } from '../../../document/group';
import type { Match } from '../../rules/find';
import type { Place } from '../../rules/places';
import type { Note } from '../comments/annotations';
import type { Lens } from '../lens/lens.svelte';
import type { Chosen } from '../several/chosen.svelte';
import { titleOr } from '../words';

const placed = (collection: 'cards' | 'steps', id: string | undefined): Place | undefined =>
  id === undefined ? undefined : `${collection}/${id}`;

export class Marks {
  /** What the search found, and which of it one stands at; empty when nobody searches. */
  found: readonly Match[] = $state.raw([]);
  foundAt = $state(0);

  /** Remarks that are not settled, without the answers, by the place they are on. */
  readonly openComments: ReadonlyMap<string, readonly Comment[]> = $derived.by(() =>
    groupBy(
      this.doc.all('comments').filter(({ answers, resolved }) => !answers && !resolved),
      ({ place }) => place
    )
  );
  readonly handoffsFrom: ReadonlyMap<string, readonly HandOff[]> = $derived.by(() =>
    groupBy(this.doc.all('handoffs'), ({ from }) => from)
  );
  readonly handoffsTo: ReadonlyMap<string, readonly HandOff[]> = $derived.by(() =>
    groupBy(this.doc.all('handoffs'), ({ to }) => to)
  );
  readonly routesFrom: ReadonlyMap<string, readonly Route[]> = $derived.by(() =>
    groupBy(this.doc.all('routes'), ({ from }) => from)
  );

  /** Place → its marks; only places that have any. */
  readonly notes: ReadonlyMap<string, Note> = $derived.by(() => {
    const says = new Map<string, string[]>();
    const say = (place: string, text: string) => {
      const texts = says.get(place);
      if (texts) texts.push(text);
      else says.set(place, [text]);
    };
    for (const [place, comments] of this.openComments)
      if (this.startOf(place) === place) say(place, m.journey_comment_count({ count: comments.length }));
    for (const handoff of this.doc.all('handoffs')) {
      say(`cards/${handoff.from}`, this.handsOver(handoff));
      say(`cards/${handoff.to}`, this.receives(handoff));
    }
    for (const route of this.doc.all('routes')) say(`steps/${route.from}`, this.leadsTo(route));
    const notes = new Map<string, Note>();
    for (const [place, texts] of says) {
      const remarks = this.openComments.get(place)?.length;
      notes.set(place, { says: texts.join('. '), ...(remarks && { remarks }) });
    }
    this.found.forEach(({ place }, at) => {
      if (!place) return;
      const note = notes.get(place);
      const found = at === this.foundAt || note?.found === 'now' ? 'now' : 'also';
      notes.set(place, { ...note, found });
    });
    for (const id of this.chosen.ids) notes.set(`cards/${id}`, { ...notes.get(`cards/${id}`), chosen: true });
    return notes;
  });

  constructor(
    readonly doc: JourneyDocument,
    readonly lens: Lens,
    readonly chosen: Chosen
  ) {}

  /** What a card is called from elsewhere: its text and lane. */
  card(id: string): { card: string; lane: string } {
    const card = this.doc.get('cards', id);
    const text = card?.text.trim().replace(/\s+/g, ' ') || m.journey_card_blank();
    return {
      card: text.length > 80 ? `${text.slice(0, 79)}…` : text,
      lane: titleOr((card && this.doc.get('lanes', card.lane)?.title) ?? '', 'lane')
    };
  }

  /** «Leverer skjemaet over til Fordeler saken (Bak disken)». */
  handsOver({ to, label }: HandOff): string {
    const names = this.card(to);
    return label ? m.journey_handoff_says({ ...names, label }) : m.journey_handoff_says_plain(names);
  }

  receives({ from, label }: HandOff): string {
    const names = this.card(from);
    return label ? m.journey_handoff_gets({ ...names, label }) : m.journey_handoff_gets_plain(names);
  }

  /** «Herfra også til steg 5, Får vedtaket: søknaden er hel (60 %)». */
  leadsTo(route: Route): string {
    const step = this.doc.get('steps', route.to);
    const number = this.lens.whole.steps.findIndex(({ id }) => id === route.to) + 1;
    const share = route.share === null ? '' : `${route.share} %`;
    const when = [route.label, route.label && share ? `(${share})` : share].filter(Boolean).join(' ');
    const words = { number, title: titleOr(step?.title ?? '', 'step'), when: when && `: ${when}` };
    return route.kind === 'loop' ? m.journey_route_back_says(words) : m.journey_route_says(words);
  }

  /** The place of the map that something stands at or leads from; undefined when it is gone. */
  startOf(place: string): Place | undefined {
    const [collection, id = ''] = place.split('/');
    if (collection === 'handoffs') return placed('cards', this.doc.get('handoffs', id)?.from);
    if (collection === 'routes') return placed('steps', this.doc.get('routes', id)?.from);
    return collection === 'about' ? undefined : (place as Place);
  }

  /** What a place is called in lists of comments. */
  placeName(place: string): string | undefined {
    const [collection, id = ''] = place.split('/');
    if (collection === 'about') return m.journey_comments_map();
    if (collection === 'cards') return this.doc.get('cards', id) && this.card(id).card;
    if (collection === 'handoffs') {
      const handoff = this.doc.get('handoffs', id);
      return handoff && `${this.card(handoff.from).card} → ${this.card(handoff.to).card}`;
    }
    if (collection === 'routes') {
      const route = this.doc.get('routes', id);
      return route && `${this.placeName(`steps/${route.from}`)} → ${this.placeName(`steps/${route.to}`)}`;
    }
    if (collection === 'emotions') {
      const title = this.placeName(`steps/${id}`);
      return title && m.journey_comment_feeling({ title });
    }
    if (collection !== 'steps' && collection !== 'phases' && collection !== 'lanes') return undefined;
    const record = this.doc.get(collection, id);
    const kinds = { steps: 'step', phases: 'phase', lanes: 'lane' } as const;
    return record && titleOr(record.title, kinds[collection]);
  }
}
