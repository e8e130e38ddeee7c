/**
 * The words that tables are written with, in three languages: the first of each list is written, all are read. They
 * belong to the files, not to the screen: a table written in one language is read whatever language the app speaks.
 */
import type { Actor, Channel, EvidenceGrade, LaneRole } from '../../../journey/model';

export type Locale = 'nb' | 'nn' | 'en';
export const locales: readonly Locale[] = ['nb', 'nn', 'en'];

type Words = { readonly [locale in Locale]: readonly string[] };
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
  'id'
] as const;
export type Field = (typeof fields)[number];

export const fieldWords: Vocabulary<Field> = {
  kind: { nb: ['Type'], nn: ['Type'], en: ['Type', 'Kind', 'Row type'] },
  phase: {
    nb: ['Fase', 'Faser', 'Hovedfase'],
    nn: ['Fase', 'Fasar'],
    en: ['Phase', 'Phases', 'Stage', 'Stages', 'Section']
  },
  step: {
    nb: ['Steg', 'Trinn', 'Delsteg', 'Hendelse'],
    nn: ['Steg', 'Trinn', 'Hending'],
    en: ['Step', 'Steps', 'Event', 'Moment', 'Activity']
  },
  lane: {
    nb: ['Rad', 'Bane', 'Lag', 'Svømmebane'],
    nn: ['Rad', 'Bane', 'Lag'],
    en: ['Lane', 'Layer', 'Swimlane', 'Row']
  },
  role: { nb: ['Radens rolle', 'Rolle'], nn: ['Rolla til rada', 'Rolle'], en: ['Lane role', 'Role'] },
  text: {
    nb: ['Tekst', 'Kort', 'Innhold', 'Beskrivelse', 'Hva'],
    nn: ['Tekst', 'Kort', 'Innhald', 'Kva'],
    en: ['Text', 'Card', 'Content', 'Description', 'What', 'Item']
  },
  grade: {
    nb: ['Grunnlag', 'Evidens'],
    nn: ['Grunnlag', 'Evidens'],
    en: ['Evidence grade', 'Grade', 'Evidence level']
  },
  channel: { nb: ['Kanal'], nn: ['Kanal'], en: ['Channel'] },
  from: {
    nb: ['Fra', 'Avsender', 'Initiativtaker'],
    nn: ['Frå', 'Avsendar'],
    en: ['From', 'Initiator', 'Sender']
  },
  to: { nb: ['Til', 'Mottaker'], nn: ['Til', 'Mottakar'], en: ['To', 'Receiver', 'Recipient'] },
  until: { nb: ['Til og med steg'], nn: ['Til og med steg'], en: ['Until step', 'Until', 'Spans until'] },
  impact: {
    nb: ['Feilpunkt (1–3)', 'Feilpunkt', 'Konsekvens'],
    nn: ['Feilpunkt (1–3)', 'Feilpunkt', 'Konsekvens'],
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
    nn: ['Farge (1–8)', 'Farge'],
    en: ['Colour (1–8)', 'Colour', 'Color']
  },
  minutes: {
    nb: ['Minutter', 'Tid (min)', 'Tidsbruk'],
    nn: ['Minutt', 'Tid (min)', 'Tidsbruk'],
    en: ['Minutes', 'Time (min)', 'Duration']
  },
  waiting: {
    nb: ['Ventetid (minutter)', 'Ventetid', 'Venting'],
    nn: ['Ventetid (minutt)', 'Ventetid', 'Venting'],
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
  id: { nb: ['id'], nn: ['id'], en: ['id'] }
};

/** What a row of a table is about. */
export const rowKinds = ['map', 'lane', 'phase', 'step', 'card'] as const;
export type RowKind = (typeof rowKinds)[number];
export const rowKindWords: Vocabulary<RowKind> = {
  map: { nb: ['Kart'], nn: ['Kart'], en: ['Map'] },
  lane: { nb: ['Rad', 'Bane'], nn: ['Rad', 'Bane'], en: ['Lane', 'Row'] },
  phase: { nb: ['Fase'], nn: ['Fase'], en: ['Phase'] },
  step: { nb: ['Steg'], nn: ['Steg'], en: ['Step'] },
  card: { nb: ['Kort'], nn: ['Kort'], en: ['Card'] }
};

export const roleWords: Vocabulary<LaneRole> = {
  actions: {
    nb: ['Handlinger', 'Hva innbyggeren gjør', 'Gjør', 'Brukerens handlinger'],
    nn: ['Handlingar', 'Kva innbyggjaren gjer', 'Gjer'],
    en: ['Actions', 'Customer actions', 'User actions', 'Doing', 'Steps taken']
  },
  thoughts: { nb: ['Tanker', 'Tenker'], nn: ['Tankar', 'Tenkjer'], en: ['Thoughts', 'Thinking'] },
  feelings: {
    nb: ['Følelser', 'Føler'],
    nn: ['Kjensler', 'Kjenner'],
    en: ['Feelings', 'Emotions', 'Feeling']
  },
  quotes: { nb: ['Sitater', 'Sitat'], nn: ['Sitat'], en: ['Quotes', 'Quote', 'Verbatims'] },
  touchpoints: {
    nb: ['Kontaktpunkter', 'Berøringspunkter', 'Kontaktpunkt'],
    nn: ['Kontaktpunkt'],
    en: ['Touchpoints', 'Touchpoint', 'Touch points', 'Channels']
  },
  'pain-points': {
    nb: ['Smertepunkter', 'Problemer', 'Utfordringer', 'Hindringer'],
    nn: ['Smertepunkt', 'Problem', 'Utfordringar'],
    en: ['Pain points', 'Pains', 'Problems', 'Frustrations', 'Barriers']
  },
  'bright-spots': {
    nb: ['Lyspunkter', 'Lyspunkt'],
    nn: ['Lyspunkt'],
    en: ['Bright spots', 'Gains', 'Delights']
  },
  opportunities: {
    nb: ['Muligheter', 'Forbedringer', 'Ideer', 'Tiltak'],
    nn: ['Moglegheiter', 'Forbetringar', 'Idear', 'Tiltak'],
    en: ['Opportunities', 'Ideas', 'Improvements']
  },
  evidence: {
    nb: ['Fysiske bevis', 'Bevis'],
    nn: ['Fysiske bevis', 'Bevis'],
    en: ['Physical evidence', 'Evidence']
  },
  frontstage: {
    nb: ['Foran scenen', 'Frontstage'],
    nn: ['Framfor scena', 'Frontstage'],
    en: ['Frontstage', 'Front stage', 'Onstage', 'Frontstage actions']
  },
  backstage: {
    nb: ['Bak scenen', 'Backstage', 'Saksbehandling'],
    nn: ['Bak scena', 'Backstage', 'Sakshandsaming'],
    en: ['Backstage', 'Back stage', 'Backstage actions']
  },
  support: {
    nb: ['Støtteprosesser', 'Støtteprosess', 'Støtte'],
    nn: ['Støtteprosessar', 'Støtte'],
    en: ['Support processes', 'Support', 'Support process']
  },
  systems: {
    nb: ['Systemer', 'System', 'IT-systemer'],
    nn: ['System', 'IT-system'],
    en: ['Systems', 'System', 'IT systems']
  },
  metrics: {
    nb: ['Måltall', 'Målinger', 'Indikatorer'],
    nn: ['Måltal', 'Målingar', 'Indikatorar'],
    en: ['Metrics', 'Measures', 'KPIs']
  },
  notes: {
    nb: ['Notater', 'Merknader', 'Kommentarer'],
    nn: ['Notat', 'Merknader'],
    en: ['Notes', 'Comments', 'Remarks']
  }
};

export const gradeWords: Vocabulary<EvidenceGrade> = {
  assumed: { nb: ['antatt', 'antakelse'], nn: ['anteke', 'gissa'], en: ['assumed', 'assumption'] },
  reported: { nb: ['fortalt', 'rapportert'], nn: ['fortalt', 'rapportert'], en: ['reported', 'told'] },
  observed: { nb: ['observert', 'sett'], nn: ['observert', 'sett'], en: ['observed', 'seen'] }
};

export const channelWords: Vocabulary<Channel> = {
  'in-person': {
    nb: ['oppmøte', 'ansikt til ansikt', 'skranke', 'personlig'],
    nn: ['oppmøte', 'ansikt til ansikt', 'skranke', 'personleg'],
    en: ['in person', 'face to face', 'counter', 'service desk']
  },
  phone: { nb: ['telefon', 'tlf'], nn: ['telefon', 'tlf'], en: ['phone', 'telephone'] },
  video: { nb: ['video', 'videosamtale'], nn: ['video', 'videosamtale'], en: ['video', 'video call'] },
  web: {
    nb: ['nett', 'nettside', 'nettsted'],
    nn: ['nett', 'nettside', 'nettstad'],
    en: ['web', 'website', 'online']
  },
  app: { nb: ['app'], nn: ['app'], en: ['app'] },
  'self-service': {
    nb: ['selvbetjening', 'automat'],
    nn: ['sjølvbetening', 'automat'],
    en: ['self-service', 'kiosk', 'self-service machine']
  },
  email: { nb: ['e-post', 'epost'], nn: ['e-post', 'epost'], en: ['email', 'e-mail'] },
  sms: { nb: ['SMS', 'tekstmelding'], nn: ['SMS', 'tekstmelding'], en: ['SMS', 'text message'] },
  'digital-mail': {
    nb: ['digital post', 'Digipost', 'eBoks', 'Altinn'],
    nn: ['digital post', 'Digipost', 'eBoks', 'Altinn'],
    en: ['digital mail']
  },
  letter: { nb: ['brev', 'post'], nn: ['brev', 'post'], en: ['letter', 'post', 'mail'] },
  chat: { nb: ['chat', 'nettprat'], nn: ['chat', 'nettprat'], en: ['chat'] },
  'social-media': { nb: ['sosiale medier'], nn: ['sosiale medium'], en: ['social media'] },
  form: { nb: ['skjema'], nn: ['skjema'], en: ['form'] },
  payment: { nb: ['betaling'], nn: ['betaling'], en: ['payment'] },
  other: { nb: ['annet'], nn: ['anna'], en: ['other'] }
};

export const actorWords: Vocabulary<Actor> = {
  citizen: { nb: ['innbygger', 'bruker'], nn: ['innbyggjar', 'brukar'], en: ['citizen', 'user', 'customer'] },
  'next-of-kin': { nb: ['pårørende'], nn: ['pårørande'], en: ['next of kin', 'relative'] },
  service: {
    nb: ['tjenesten', 'tjeneste', 'kommunen'],
    nn: ['tenesta', 'teneste', 'kommunen'],
    en: ['service', 'service provider']
  },
  'other-body': { nb: ['annen etat'], nn: ['annan etat'], en: ['other body'] },
  system: { nb: ['system', 'systemet'], nn: ['system', 'systemet'], en: ['system'] }
};

export const yesNoWords: Vocabulary<'yes' | 'no'> = {
  yes: { nb: ['ja', 'x'], nn: ['ja', 'x'], en: ['yes', 'true', '1'] },
  no: { nb: ['nei'], nn: ['nei'], en: ['no', 'false', '0'] }
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
      [[key], ...locales.map((locale) => byLocale[locale])].flat().map((each) => [folded(each), key] as const)
    );
    // The first to claim a word keeps it.
    index = new Map(words.reverse());
    indexes.set(vocabulary, index);
  }
  return index.get(folded(word)) as Key | undefined;
}

/** How a key is written in a language. */
export function wordOf<Key extends string>(vocabulary: Vocabulary<Key>, key: Key, locale: Locale): string {
  return vocabulary[key][locale][0]!;
}
