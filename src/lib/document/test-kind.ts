import * as v from 'valibot';
import { order, refs, text } from './field';
import { ordersAfter } from './order';
import type { Collection, DocumentKind } from './record';

/** A small kind of document for tests of what every kind shares: cards that stand in columns. */
const About = v.object({ id: v.string(), title: v.string(), binned: v.boolean(), service: v.string() });
const Column = v.object({ id: v.string(), order, title: text });
const Card = v.object({
  id: v.string(),
  order,
  text,
  column: v.string(),
  links: refs,
  size: v.nullable(v.number())
});

export type About = v.InferOutput<typeof About>;
export type Column = v.InferOutput<typeof Column>;
export type Card = v.InferOutput<typeof Card>;
export type Board = { about: About; columns: Column; cards: Card };

const about: Collection<About> = {
  version: 1,
  schema: About,
  upgrades: {},
  references: ({ title, service }) => ({ title, refs: [], facts: { service } })
};
const columns: Collection<Column> = {
  version: 1,
  schema: Column,
  upgrades: {},
  references: ({ title }) => ({ title, refs: [] })
};
const cards: Collection<Card> = {
  version: 1,
  schema: Card,
  upgrades: {},
  sets: ['links'],
  references: (card) => ({ title: card.text, refs: card.links, facts: { size: card.size } }),
  media: ({ links }) => links.filter((link) => link.startsWith('media/')).map((link) => link.split('/')[2]!)
};

export const boardKind: DocumentKind<Board> = {
  kind: 'board',
  collections: { about, columns, cards },
  whole: (all) => ({ cards: all('cards').length })
};

const [first] = ordersAfter(undefined, 1) as [string];
export const aboutBoard = (fields: Partial<About> = {}): About => ({
  id: 'about',
  title: '',
  binned: false,
  service: '',
  ...fields
});
export const column = (id: string, fields: Partial<Column> = {}): Column => ({
  id,
  order: first,
  title: '',
  ...fields
});
export const card = (id: string, fields: Partial<Card> = {}): Card => ({
  id,
  order: first,
  text: '',
  column: 'k',
  links: [],
  size: null,
  ...fields
});
