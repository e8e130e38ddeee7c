/** The words that lists of steps are written with, in three languages; the first of each is written, all are read. */
import type { ValueClass } from '../../process/model';
import type { Vocabulary } from '../journey/table/vocabulary';

export const stepFields = [
  'number',
  'who',
  'phase',
  'what',
  'kind',
  'minutes',
  'waiting',
  'accurate',
  'value',
  'system',
  'notes',
  'next'
] as const;
/** What a column of a list of steps can say. */
export type StepField = (typeof stepFields)[number];

export const stepFieldWords: Vocabulary<StepField> = {
  number: { nb: ['Nr', 'Nummer', '#', 'Løpenummer', 'Steg nr'], en: ['No', 'Number', 'Step no', 'Id'] },
  who: {
    nb: ['Hvem', 'Rolle', 'Ansvarlig', 'Utføres av', 'Bane', 'Aktør', 'Enhet'],
    nn: ['Kven', 'Rolle', 'Ansvarleg', 'Utført av', 'Eining'],
    en: ['Who', 'Role', 'Responsible', 'Lane', 'Actor', 'Owner', 'Unit']
  },
  phase: { nb: ['Fase', 'Etappe', 'Del av prosessen'], en: ['Phase', 'Stage'] },
  what: {
    nb: ['Hva', 'Steg', 'Trinn', 'Oppgave', 'Aktivitet', 'Navn', 'Beskrivelse', 'Hva gjøres'],
    nn: ['Kva', 'Steg', 'Oppgåve', 'Aktivitet', 'Namn', 'Skildring', 'Kva blir gjort'],
    en: ['What', 'Step', 'Task', 'Activity', 'Name', 'Description', 'Action']
  },
  kind: { nb: ['Type', 'Slag'], en: ['Kind', 'Type'] },
  minutes: {
    nb: ['Arbeidstid', 'Minutter', 'Tid', 'Behandlingstid', 'Min'],
    nn: ['Arbeidstid', 'Minutt', 'Tid', 'Handsamingstid'],
    en: ['Process time', 'Minutes', 'Time', 'Work time', 'Touch time']
  },
  waiting: {
    nb: ['Ventetid', 'Venting', 'Vente', 'Liggetid'],
    nn: ['Ventetid', 'Venting', 'Liggjetid'],
    en: ['Waiting time', 'Waiting', 'Wait', 'Wait time']
  },
  system: {
    nb: ['System', 'System eller register', 'Fagsystem', 'Verktøy'],
    nn: ['System', 'System eller register', 'Verktøy'],
    en: ['System', 'System or register', 'Tool']
  },
  accurate: {
    nb: ['Komplett og korrekt', 'K&K', '%K&K'],
    en: ['Complete and accurate', '%C&A', 'C&A', '%CA']
  },
  value: {
    nb: ['Verdi for innbyggeren', 'Verdi'],
    nn: ['Verdi for innbyggjaren', 'Verdi'],
    en: ['Worth to the citizen', 'Value']
  },
  notes: {
    nb: ['Notat', 'Merknad', 'Kilde', 'Kommentar'],
    nn: ['Notat', 'Merknad', 'Kjelde', 'Kommentar'],
    en: ['Notes', 'Note', 'Source', 'Comment']
  },
  next: {
    nb: ['Neste', 'Neste steg', 'Går til', 'Videre til'],
    nn: ['Neste', 'Neste steg', 'Går til', 'Vidare til'],
    en: ['Next', 'Next step', 'Goes to', 'Then']
  }
};

export const stepKinds = ['task', 'start', 'end', 'decision', 'parallel', 'wait'] as const;
export type StepKind = (typeof stepKinds)[number];

export const stepKindWords: Vocabulary<StepKind> = {
  task: { nb: ['Oppgave', 'Aktivitet', 'Steg'], nn: ['Oppgåve'], en: ['Task', 'Activity', 'Step'] },
  start: { nb: ['Start', 'Begynnelse'], en: ['Start', 'Begin'] },
  end: { nb: ['Slutt', 'Ferdig', 'Stopp'], en: ['End', 'Finish', 'Stop', 'Done'] },
  decision: {
    nb: ['Valg', 'Spørsmål', 'Avgjørelse', 'Beslutning'],
    nn: ['Val', 'Spørsmål', 'Avgjerd'],
    en: ['Decision', 'Question', 'Choice', 'Gateway']
  },
  parallel: { nb: ['Parallell', 'Samtidig'], nn: ['Samstundes'], en: ['Parallel', 'At the same time'] },
  wait: { nb: ['Vent', 'Venter', 'Ventehendelse'], nn: ['Ventehending'], en: ['Wait', 'Timer'] }
};

export const valueClassWords: Vocabulary<ValueClass> = {
  value: {
    nb: ['Verdi', 'Verdiskapende', 'VA'],
    nn: ['Verdi', 'Verdiskapande'],
    en: ['Value', 'Value-adding']
  },
  necessary: { nb: ['Nødvendig', 'N'], nn: ['Nødvendig', 'Naudsynt'], en: ['Necessary', 'Needed'] },
  waste: { nb: ['Sløsing', 'Sløseri'], nn: ['Sløsing'], en: ['Waste', 'Non-value-adding'] }
};
