/**
 * Journeys over several services as plain data. The life events are those that the Norwegian digitalisation strategy
 * of 2019–2025 put first, and moving, from the procedures of the EU's single digital gateway (regulation 2018/1724,
 * annex II). Their phases, steps and services are a first draft for a workshop: somewhere to start, not how it is.
 */
import { m } from '../i18n/paraglide/messages.js';

export interface Words {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}
type Step = readonly [title: Words, service?: Words];

export interface LifeEvent {
  readonly key: string;
  readonly title: Words;
  readonly source: () => string;
  readonly phases: readonly (readonly [title: Words, ...steps: Step[]])[];
}

const say = (nb: string, nn: string, en: string): Words => ({ nb, nn, en });

const nav = say('Nav', 'Nav', 'Labour and welfare service');
const municipality = say('Kommunen', 'Kommunen', 'The municipality');
const hospital = say('Sykehuset', 'Sjukehuset', 'The hospital');
const doctor = say('Fastlegen', 'Fastlegen', 'The GP');
const health = say('Helsestasjonen', 'Helsestasjonen', 'Child health clinic');
const register = say('Folkeregisteret', 'Folkeregisteret', 'Population register');
const court = say('Tingretten', 'Tingretten', 'The district court');
const employer = say('Arbeidsgiveren', 'Arbeidsgivaren', 'The employer');
const school = say('Skolen', 'Skulen', 'The school');
const kindergarten = say('Barnehagen', 'Barnehagen', 'The kindergarten');
const undertaker = say('Begravelsesbyrået', 'Gravferdsbyrået', 'The undertaker');
const bank = say('Banken', 'Banken', 'The bank');

const strategy = m.journey_template_source_strategy;

export const lifeEvents: readonly LifeEvent[] = [
  {
    key: 'child',
    title: say('Få barn', 'Få barn', 'Having a child'),
    source: strategy,
    phases: [
      [
        say('Venter barn', 'Ventar barn', 'Expecting'),
        [say('Oppdager graviditeten', 'Oppdagar graviditeten', 'Finds out'), doctor],
        [say('Går til kontroller', 'Går til kontrollar', 'Goes to check-ups'), health],
        [say('Søker om foreldrepenger', 'Søkjer om foreldrepengar', 'Applies for parental benefit'), nav]
      ],
      [
        say('Fødselen', 'Fødselen', 'The birth'),
        [say('Føder', 'Føder', 'Gives birth'), hospital],
        [say('Erklærer farskap', 'Erklærer farskap', 'Declares paternity'), register]
      ],
      [
        say('Den første tiden', 'Den første tida', 'The first months'),
        [say('Får hjemmebesøk', 'Får heimebesøk', 'Has a home visit'), health],
        [say('Velger navn', 'Vel namn', 'Chooses a name'), register],
        [say('Får barnetrygd', 'Får barnetrygd', 'Gets child benefit'), nav]
      ],
      [
        say('Tilbake i hverdagen', 'Tilbake i kvardagen', 'Back to everyday life'),
        [
          say('Søker barnehageplass', 'Søkjer barnehageplass', 'Applies for a kindergarten place'),
          municipality
        ],
        [say('Begynner i barnehagen', 'Byrjar i barnehagen', 'Starts in kindergarten'), kindergarten],
        [say('Går tilbake i jobb', 'Går tilbake i jobb', 'Goes back to work'), employer]
      ]
    ]
  },
  {
    key: 'job',
    title: say('Miste og finne jobb', 'Miste og finne jobb', 'Losing and finding a job'),
    source: strategy,
    phases: [
      [
        say('Før', 'Før', 'Before'),
        [say('Får vite om oppsigelsen', 'Får vite om oppseiinga', 'Is told of the dismissal'), employer]
      ],
      [
        say('Mister jobben', 'Mistar jobben', 'Loses the job'),
        [say('Melder seg som arbeidssøker', 'Melder seg som arbeidssøkjar', 'Registers as a jobseeker'), nav],
        [say('Søker om dagpenger', 'Søkjer om dagpengar', 'Applies for unemployment benefit'), nav],
        [say('Skaffer bekreftelse på lønn', 'Skaffar stadfesting på løn', 'Gets proof of earnings'), employer]
      ],
      [
        say('Uten jobb', 'Utan jobb', 'Out of work'),
        [say('Sender meldekort', 'Sender meldekort', 'Reports every fortnight'), nav],
        [say('Ordner økonomien', 'Ordnar økonomien', 'Sorts out money'), municipality],
        [say('Lærer noe nytt', 'Lærer noko nytt', 'Learns something new'), school]
      ],
      [
        say('Ny jobb', 'Ny jobb', 'A new job'),
        [say('Søker og blir intervjuet', 'Søkjer og blir intervjua', 'Applies and is interviewed'), employer],
        [say('Melder fra om jobben', 'Melder frå om jobben', 'Reports the job'), nav]
      ]
    ]
  },
  {
    key: 'sick-child',
    title: say('Alvorlig sykt barn', 'Alvorleg sjukt barn', 'A seriously ill child'),
    source: strategy,
    phases: [
      [
        say('Noe er galt', 'Noko er gale', 'Something is wrong'),
        [say('Tar opp uroen', 'Tek opp uroa', 'Raises the worry'), health],
        [say('Blir henvist', 'Blir tilvist', 'Is referred'), doctor]
      ],
      [
        say('Utredning', 'Utgreiing', 'Examination'),
        [say('Venter på time', 'Ventar på time', 'Waits for an appointment'), hospital],
        [say('Får diagnosen', 'Får diagnosen', 'Gets the diagnosis'), hospital]
      ],
      [
        say('Behandling', 'Behandling', 'Treatment'),
        [say('Søker om pleiepenger', 'Søkjer om pleiepengar', 'Applies for attendance allowance'), nav],
        [say('Får en koordinator', 'Får ein koordinator', 'Gets a coordinator'), municipality]
      ],
      [
        say('Hverdagen', 'Kvardagen', 'Everyday life'),
        [say('Får avlastning', 'Får avlasting', 'Gets respite care'), municipality],
        [say('Får tilrettelegging', 'Får tilrettelegging', 'Gets support at school'), school],
        [say('Får hjelpemidler', 'Får hjelpemiddel', 'Gets assistive devices'), nav]
      ]
    ]
  },
  {
    key: 'death',
    title: say('Dødsfall og arv', 'Dødsfall og arv', 'Death and inheritance'),
    source: strategy,
    phases: [
      [
        say('Dødsfallet', 'Dødsfallet', 'The death'),
        [say('Dødsfallet blir meldt', 'Dødsfallet blir meldt', 'The death is reported'), hospital],
        [say('Planlegger gravferden', 'Planlegg gravferda', 'Plans the funeral'), undertaker]
      ],
      [
        say('De første ukene', 'Dei første vekene', 'The first weeks'),
        [say('Får formuesfullmakt', 'Får formuesfullmakt', 'Gets authority to see the estate'), court],
        [say('Avslutter tjenester', 'Avsluttar tenester', 'Ends services'), municipality],
        [say('Søker om ytelser', 'Søkjer om ytingar', 'Applies for benefits'), nav]
      ],
      [
        say('Oppgjøret', 'Oppgjeret', 'The settlement'),
        [say('Får skifteattest', 'Får skifteattest', 'Gets probate'), court],
        [say('Får oversikt over konti', 'Får oversikt over konti', 'Gets an overview of accounts'), bank],
        [say('Deler arven', 'Deler arven', 'Divides the inheritance')]
      ],
      [
        say('Etterpå', 'Etterpå', 'Afterwards'),
        [say('Finner støtte i sorgen', 'Finn støtte i sorga', 'Finds support in grief'), municipality]
      ]
    ]
  },
  {
    key: 'moving',
    title: say('Flytte', 'Flytte', 'Moving'),
    source: m.journey_template_source_eu,
    phases: [
      [
        say('Før', 'Før', 'Before'),
        [say('Finner bolig', 'Finn bustad', 'Finds a home')],
        [say('Får lån', 'Får lån', 'Gets a loan'), bank]
      ],
      [
        say('Flyttingen', 'Flyttinga', 'The move'),
        [say('Melder flytting', 'Melder flytting', 'Reports the move'), register],
        [
          say('Søker skole og barnehage', 'Søkjer skule og barnehage', 'Applies for school and kindergarten'),
          municipality
        ]
      ],
      [
        say('Etter', 'Etter', 'After'),
        [say('Bytter fastlege', 'Byter fastlege', 'Changes GP'), doctor],
        [say('Begynner på skolen', 'Byrjar på skulen', 'Starts at school'), school],
        [say('Blir kjent i nærmiljøet', 'Blir kjend i nærmiljøet', 'Gets to know the neighbourhood')]
      ]
    ]
  }
];
