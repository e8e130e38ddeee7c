/** The words of a map's own choices: states, lanes, evidence, channels and people. */
import type { Actor, Channel, EvidenceGrade, LaneRole, MapState, MapStatus } from '../../../journey/model';
import type { Vocabulary } from './vocabulary';

export const stateWords: Vocabulary<MapState> = {
  'as-is': { nb: ['nå', 'dagens'], nn: ['no'], en: ['as is', 'current'] },
  'to-be': { nb: ['ønsket', 'ny'], nn: ['ønskt'], en: ['to be', 'wanted'] }
};

export const statusWords: Vocabulary<MapStatus> = {
  draft: { nb: ['utkast'], en: ['draft'] },
  'in-use': { nb: ['i bruk'], en: ['in use'] },
  retired: { nb: ['utgått'], nn: ['utgått', 'utgjengd'], en: ['retired'] }
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
    nn: ['Moglegheiter', 'Forbetringar', 'Idear'],
    en: ['Opportunities', 'Ideas', 'Improvements']
  },
  evidence: {
    nb: ['Fysiske bevis', 'Bevis'],
    en: ['Physical evidence', 'Evidence']
  },
  frontstage: {
    nb: ['Foran scenen', 'Frontstage'],
    nn: ['Framfor scena'],
    en: ['Frontstage', 'Front stage', 'Onstage', 'Frontstage actions']
  },
  backstage: {
    nb: ['Bak scenen', 'Backstage', 'Saksbehandling'],
    nn: ['Bak scena', 'Sakshandsaming'],
    en: ['Backstage', 'Back stage', 'Backstage actions']
  },
  support: {
    nb: ['Støtteprosesser', 'Støtteprosess', 'Støtte'],
    nn: ['Støtteprosessar'],
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
    nn: ['Notat'],
    en: ['Notes', 'Comments', 'Remarks']
  }
};

export const gradeWords: Vocabulary<EvidenceGrade> = {
  assumed: { nb: ['antatt', 'antakelse'], nn: ['anteke', 'gissa'], en: ['assumed', 'assumption'] },
  reported: { nb: ['fortalt', 'rapportert'], en: ['reported', 'told'] },
  observed: { nb: ['observert', 'sett'], en: ['observed', 'seen'] }
};

export const channelWords: Vocabulary<Channel> = {
  'in-person': {
    nb: ['oppmøte', 'ansikt til ansikt', 'skranke', 'personlig'],
    nn: ['oppmøte', 'personleg'],
    en: ['in person', 'face to face', 'counter', 'service desk']
  },
  phone: { nb: ['telefon', 'tlf'], en: ['phone', 'telephone'] },
  video: { nb: ['video', 'videosamtale'], en: ['video', 'video call'] },
  web: {
    nb: ['nett', 'nettside', 'nettsted'],
    nn: ['nett', 'nettstad'],
    en: ['web', 'website', 'online']
  },
  app: { nb: ['app'], en: ['app'] },
  'self-service': {
    nb: ['selvbetjening', 'automat'],
    nn: ['sjølvbetening'],
    en: ['self-service', 'kiosk', 'self-service machine']
  },
  email: { nb: ['e-post', 'epost'], en: ['email', 'e-mail'] },
  sms: { nb: ['SMS', 'tekstmelding'], en: ['SMS', 'text message'] },
  'digital-mail': {
    nb: ['digital post', 'Digipost', 'eBoks', 'Altinn'],
    en: ['digital mail']
  },
  letter: { nb: ['brev', 'post'], en: ['letter', 'post', 'mail'] },
  chat: { nb: ['chat', 'nettprat'], en: ['chat'] },
  'social-media': { nb: ['sosiale medier'], nn: ['sosiale medium'], en: ['social media'] },
  form: { nb: ['skjema'], en: ['form'] },
  payment: { nb: ['betaling'], en: ['payment'] },
  other: { nb: ['annet'], nn: ['anna'], en: ['other'] }
};

export const actorWords: Vocabulary<Actor> = {
  citizen: { nb: ['innbygger', 'bruker'], nn: ['innbyggjar', 'brukar'], en: ['citizen', 'user', 'customer'] },
  'next-of-kin': { nb: ['pårørende'], nn: ['pårørande'], en: ['next of kin', 'relative'] },
  service: {
    nb: ['tjenesten', 'tjeneste', 'kommunen'],
    nn: ['tenesta', 'teneste'],
    en: ['service', 'service provider']
  },
  'other-body': { nb: ['annen etat'], nn: ['annan etat'], en: ['other body'] },
  system: { nb: ['system', 'systemet'], en: ['system'] }
};

export const yesNoWords: Vocabulary<'yes' | 'no'> = {
  yes: { nb: ['ja', 'x'], en: ['yes', 'true', '1'] },
  no: { nb: ['nei'], en: ['no', 'false', '0'] }
};
