/**
 * The words that tables are written with, in three languages: the first of each list is written, all are read. They
 * belong to the files, not to the screen: a table written in one language is read whatever language the app speaks.
 */
export type Locale = 'nb' | 'nn' | 'en';
export const locales: readonly Locale[] = ['nb', 'nn', 'en'];

/** Nynorsk says what bokmål says where nothing else is given; words that both use stand in one list. */
interface Words {
  readonly nb: readonly string[];
  readonly nn?: readonly string[];
  readonly en: readonly string[];
}
export type Vocabulary<Key extends string> = { readonly [key in Key]: Words };

/** What a column of a table can say. */
export const fields = [
  'kind',
  'phase',
  'step',
  'lane',
  'role',
  'text',
  'grade',
  'channel',
  'from',
  'to',
  'until',
  'impact',
  'failureOwner',
  'source',
  'colour',
  'minutes',
  'waiting',
  'feeling',
  'feelingGrade',
  'moment',
  'share',
  'weight',
  'day',
  'id'
] as const;
export type Field = (typeof fields)[number];
/** Columns only for what lies over a map: written where something is, and looked for in tables of this app alone. */
export const laidFields: readonly Field[] = ['share', 'weight', 'day'];

export const fieldWords: Vocabulary<Field> = {
  kind: { nb: ['Type'], en: ['Type', 'Kind', 'Row type'] },
  phase: {
    nb: ['Fase', 'Faser', 'Hovedfase'],
    nn: ['Fase', 'Fasar'],
    en: ['Phase', 'Phases', 'Stage', 'Stages', 'Section']
  },
  step: {
    nb: ['Steg', 'Trinn', 'Delsteg', 'Hendelse'],
    nn: ['Steg', 'Hending'],
    en: ['Step', 'Steps', 'Event', 'Moment', 'Activity']
  },
  lane: {
    nb: ['Rad', 'Bane', 'Lag', 'Svømmebane'],
    en: ['Lane', 'Layer', 'Swimlane', 'Row']
  },
  role: { nb: ['Radens rolle', 'Rolle'], nn: ['Rolla til rada'], en: ['Lane role', 'Role'] },
  text: {
    nb: ['Tekst', 'Kort', 'Innhold', 'Beskrivelse', 'Hva'],
    nn: ['Tekst', 'Innhald', 'Kva'],
    en: ['Text', 'Card', 'Content', 'Description', 'What', 'Item']
  },
  grade: {
    nb: ['Grunnlag', 'Evidens'],
    en: ['Evidence grade', 'Grade', 'Evidence level']
  },
  channel: { nb: ['Kanal'], en: ['Channel'] },
  from: {
    nb: ['Fra', 'Avsender', 'Initiativtaker'],
    nn: ['Frå', 'Avsendar'],
    en: ['From', 'Initiator', 'Sender']
  },
  to: { nb: ['Til', 'Mottaker'], nn: ['Til', 'Mottakar'], en: ['To', 'Receiver', 'Recipient'] },
  until: { nb: ['Til og med steg'], en: ['Until step', 'Until', 'Spans until'] },
  impact: {
    nb: ['Feilpunkt (1–3)', 'Feilpunkt', 'Konsekvens'],
    en: ['Failure impact (1–3)', 'Failure impact', 'Impact']
  },
  failureOwner: {
    nb: ['Ansvarlig', 'Eier'],
    nn: ['Ansvarleg', 'Eigar'],
    en: ['Owner', 'Responsible', 'Who']
  },
  source: { nb: ['Kilde'], nn: ['Kjelde'], en: ['Source'] },
  colour: {
    nb: ['Farge (1–8)', 'Farge'],
    en: ['Colour (1–8)', 'Colour', 'Color']
  },
  minutes: {
    nb: ['Minutter', 'Tid (min)', 'Tidsbruk'],
    nn: ['Minutt'],
    en: ['Minutes', 'Time (min)', 'Duration']
  },
  waiting: {
    nb: ['Ventetid (minutter)', 'Ventetid', 'Venting'],
    nn: ['Ventetid (minutt)'],
    en: ['Waiting (minutes)', 'Waiting time', 'Waiting', 'Wait']
  },
  feeling: {
    nb: ['Følelse (−2 til 2)', 'Følelse', 'Opplevelse'],
    nn: ['Kjensle (−2 til 2)', 'Kjensle', 'Oppleving'],
    en: ['Feeling (−2 to 2)', 'Feeling', 'Emotion', 'Score', 'Sentiment']
  },
  feelingGrade: {
    nb: ['Grunnlag for følelsen'],
    nn: ['Grunnlag for kjensla'],
    en: ['Evidence grade of the feeling']
  },
  moment: {
    nb: ['Sannhetens øyeblikk'],
    nn: ['Sanningas augneblink'],
    en: ['Moment of truth']
  },
  share: { nb: ['Andel (%)', 'Andel'], nn: ['Del (%)'], en: ['Share (%)', 'Share'] },
  weight: { nb: ['Vekt'], en: ['Weight'] },
  day: { nb: ['Dato'], en: ['Date', 'Day'] },
  id: { nb: ['id'], en: ['id'] }
};

/** What is told of a map as a whole, each in a row of its own. */
export const aboutKinds = ['state', 'status', 'persona', 'scenario', 'owner', 'review'] as const;
export type AboutKind = (typeof aboutKinds)[number];
/** What lies over a map. */
export const laidKinds = ['handoff', 'branch', 'loop', 'score'] as const;
export type LaidKind = (typeof laidKinds)[number];

/** What a row of a table is about. */
export const rowKinds = ['map', 'lane', 'phase', 'step', 'card', ...aboutKinds, ...laidKinds] as const;
export type RowKind = (typeof rowKinds)[number];
export const rowKindWords: Vocabulary<RowKind> = {
  map: { nb: ['Kart'], en: ['Map'] },
  lane: { nb: ['Rad', 'Bane'], en: ['Lane', 'Row'] },
  phase: { nb: ['Fase'], en: ['Phase'] },
  step: { nb: ['Steg'], en: ['Step'] },
  card: { nb: ['Kort'], en: ['Card'] },
  state: { nb: ['Tilstand'], en: ['State'] },
  status: { nb: ['Status'], en: ['Status'] },
  persona: { nb: ['Persona'], en: ['Persona'] },
  scenario: { nb: ['Situasjon'], en: ['Scenario'] },
  owner: { nb: ['Eier'], nn: ['Eigar'], en: ['Owner'] },
  review: { nb: ['Gjennomgang'], en: ['Review day'] },
  handoff: { nb: ['Overlevering'], en: ['Hand-off', 'Handoff'] },
  branch: { nb: ['Annen vei'], nn: ['Annan veg'], en: ['Branch'] },
  loop: { nb: ['Vei tilbake'], nn: ['Veg tilbake'], en: ['Loop'] },
  score: { nb: ['Vurdering'], en: ['Score'] }
};

/** Text as it is compared: without case, marks around it, and differences of blanks and hyphens. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase('nb')
    .replace(/[\s\u00ad_\-–—−]+/g, ' ')
    .replace(/^[\s.:*#]+|[\s.:*#?]+$/g, '');
}

const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

/** The key that a word of any of the languages, or the key itself, stands for. */
export function keyOf<Key extends string>(vocabulary: Vocabulary<Key>, word: string): Key | undefined {
  let index = indexes.get(vocabulary);
  if (!index) {
    const words = Object.entries<Words>(vocabulary).flatMap(([key, byLocale]) =>
      [[key], ...locales.map((locale) => byLocale[locale] ?? [])]
        .flat()
        .map((each) => [folded(each), key] as const)
    );
    // The first to claim a word keeps it.
    index = new Map(words.reverse());
    indexes.set(vocabulary, index);
  }
  return index.get(folded(word)) as Key | undefined;
}

/** How a key is written in a language. */
export function wordOf<Key extends string>(vocabulary: Vocabulary<Key>, key: Key, locale: Locale): string {
  return (vocabulary[key][locale] ?? vocabulary[key].nb)[0]!;
}
