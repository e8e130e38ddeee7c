import type { Questionnaire, WordingLanguage } from '../../model';

/** A questionnaire's words in one language. */
export interface Wording {
  /** Statements, or the one question. */
  readonly items: readonly string[];
  /** What the ends of the scale mean. */
  readonly low: string;
  readonly high: string;
  /** Whether this wording was published, or is our own translation that nobody has validated. */
  readonly published: boolean;
}

/** A questionnaire with fixed words. */
export interface Instrument {
  /** Ends of the scale. */
  readonly from: number;
  readonly to: number;
  /** Where it was published. */
  readonly source: string;
  readonly wording: { readonly [L in WordingLanguage]: Wording };
}

/**
 * The established questionnaires. The English wordings are the published ones. For bokmål and nynorsk no published
 * and validated translation was found (searched in November 2026); those here are our own, and say so.
 */
export const instruments: { readonly [Q in Exclude<Questionnaire, 'own'>]: Instrument } = {
  seq: {
    from: 1,
    to: 7,
    source: 'Sauro & Dumas 2009',
    wording: {
      en: {
        items: ['Overall, how difficult or easy was the task to complete?'],
        low: 'Very difficult',
        high: 'Very easy',
        published: true
      },
      nb: {
        items: ['Alt i alt, hvor vanskelig eller lett var det å løse oppgaven?'],
        low: 'Svært vanskelig',
        high: 'Svært lett',
        published: false
      },
      nn: {
        items: ['Alt i alt, kor vanskeleg eller lett var det å løyse oppgåva?'],
        low: 'Svært vanskeleg',
        high: 'Svært lett',
        published: false
      }
    }
  },
  sus: {
    from: 1,
    to: 5,
    source: 'Brooke 1996',
    wording: {
      en: {
        items: [
          'I think that I would like to use this system frequently.',
          'I found the system unnecessarily complex.',
          'I thought the system was easy to use.',
          'I think that I would need the support of a technical person to be able to use this system.',
          'I found the various functions in this system were well integrated.',
          'I thought there was too much inconsistency in this system.',
          'I would imagine that most people would learn to use this system very quickly.',
          'I found the system very cumbersome to use.',
          'I felt very confident using the system.',
          'I needed to learn a lot of things before I could get going with this system.'
        ],
        low: 'Strongly disagree',
        high: 'Strongly agree',
        published: true
      },
      nb: {
        items: [
          'Jeg tror jeg gjerne ville bruke denne tjenesten ofte.',
          'Jeg syntes tjenesten var unødvendig komplisert.',
          'Jeg syntes tjenesten var lett å bruke.',
          'Jeg tror jeg ville trenge hjelp fra en fagperson for å kunne bruke tjenesten.',
          'Jeg syntes de ulike delene av tjenesten hang godt sammen.',
          'Jeg syntes det var for mye i tjenesten som ikke stemte overens.',
          'Jeg kan tenke meg at de fleste vil lære å bruke tjenesten svært raskt.',
          'Jeg syntes tjenesten var svært tungvint å bruke.',
          'Jeg følte meg svært trygg da jeg brukte tjenesten.',
          'Jeg måtte lære meg mye før jeg kunne komme i gang med tjenesten.'
        ],
        low: 'Helt uenig',
        high: 'Helt enig',
        published: false
      },
      nn: {
        items: [
          'Eg trur eg gjerne ville bruke denne tenesta ofte.',
          'Eg syntest tenesta var unødvendig komplisert.',
          'Eg syntest tenesta var lett å bruke.',
          'Eg trur eg ville trenge hjelp frå ein fagperson for å kunne bruke tenesta.',
          'Eg syntest dei ulike delane av tenesta hang godt saman.',
          'Eg syntest det var for mykje i tenesta som ikkje stemte overeins.',
          'Eg kan tenkje meg at dei fleste vil lære å bruke tenesta svært raskt.',
          'Eg syntest tenesta var svært tungvinn å bruke.',
          'Eg kjende meg svært trygg då eg brukte tenesta.',
          'Eg måtte lære meg mykje før eg kunne kome i gang med tenesta.'
        ],
        low: 'Heilt ueinig',
        high: 'Heilt einig',
        published: false
      }
    }
  },
  'umux-lite': {
    from: 1,
    to: 7,
    source: 'Lewis, Utesch & Maher 2013',
    wording: {
      en: {
        items: ['This system’s capabilities meet my requirements.', 'This system is easy to use.'],
        low: 'Strongly disagree',
        high: 'Strongly agree',
        published: true
      },
      nb: {
        items: ['Det tjenesten kan gjøre, dekker behovet mitt.', 'Tjenesten er lett å bruke.'],
        low: 'Helt uenig',
        high: 'Helt enig',
        published: false
      },
      nn: {
        items: ['Det tenesta kan gjere, dekkjer behovet mitt.', 'Tenesta er lett å bruke.'],
        low: 'Heilt ueinig',
        high: 'Heilt einig',
        published: false
      }
    }
  },
  nps: {
    from: 0,
    to: 10,
    source: 'Reichheld 2003',
    wording: {
      en: {
        items: ['How likely is it that you would recommend this to a friend or colleague?'],
        low: 'Not at all likely',
        high: 'Extremely likely',
        published: true
      },
      nb: {
        items: ['Hvor sannsynlig er det at du ville anbefale dette til en venn eller kollega?'],
        low: 'Ikke sannsynlig i det hele tatt',
        high: 'Svært sannsynlig',
        published: false
      },
      nn: {
        items: ['Kor sannsynleg er det at du ville tilrå dette til ein ven eller kollega?'],
        low: 'Ikkje sannsynleg i det heile',
        high: 'Svært sannsynleg',
        published: false
      }
    }
  }
};
