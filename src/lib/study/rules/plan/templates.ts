import type { Questionnaire, WordingLanguage } from '../../model';

/** A start for a plan. What it writes is the team's from then on. */
export interface PlanTemplate {
  readonly id: string;
  readonly questionnaires: readonly Questionnaire[];
  readonly words: { readonly [L in WordingLanguage]: TemplateWords };
}

export interface TemplateWords {
  readonly name: string;
  readonly about: string;
  readonly goal: string;
  readonly hypotheses: string;
  readonly script: string;
  readonly roles: string;
  readonly tasks: readonly { readonly title: string; readonly scenario: string; readonly success: string }[];
}

const script = {
  nb: 'Før\nTakk for at du er med. Det er tjenesten vi tester, ikke deg: du kan ikke gjøre noe feil.\nTenk høyt, og si fra når noe er uklart. Du kan ta pause eller slutte når du vil.\n\nUnderveis\nLes oppgaven høyt. Vent. Spør «Hva tenker du nå?» når det blir stille. Hjelp først når det er bedt om to ganger, og noter det.\n\nEtter\nHva var lettest? Hva var vanskeligst? Er det noe vi burde ha spurt om?',
  nn: 'Før\nTakk for at du er med. Det er tenesta vi testar, ikkje deg: du kan ikkje gjere noko feil.\nTenk høgt, og sei frå når noko er uklart. Du kan ta pause eller slutte når du vil.\n\nUndervegs\nLes oppgåva høgt. Vent. Spør «Kva tenkjer du no?» når det blir stilt. Hjelp først når det er bede om to gonger, og noter det.\n\nEtter\nKva var lettast? Kva var vanskelegast? Er det noko vi burde ha spurt om?',
  en: 'Before\nThank you for taking part. It is the service we test, not you: there is nothing you can do wrong.\nThink aloud, and say when something is unclear. You may take a break or stop whenever you like.\n\nDuring\nRead the task aloud. Wait. When it goes quiet, ask “What are you thinking now?”. Help only when asked twice, and note it.\n\nAfter\nWhat was easiest? What was hardest? Is there anything we should have asked?'
} as const;
const roles = {
  nb: 'Testleder: snakker med testpersonen, ingen andre gjør det.\nObservatør: logger det som skjer, med klokkeslett.\nVert: tar imot, ordner pauser og reisepenger.',
  nn: 'Testleiar: snakkar med testpersonen, ingen andre gjer det.\nObservatør: loggar det som skjer, med klokkeslett.\nVert: tek imot, ordnar pausar og reisepengar.',
  en: 'Facilitator: talks with the participant, nobody else does.\nObserver: logs what happens, with the time.\nHost: receives people, sees to breaks and travel money.'
} as const;

/** Templates of plans, as data. */
export const planTemplates: readonly PlanTemplate[] = [
  {
    id: 'service',
    questionnaires: ['seq', 'sus'],
    words: {
      nb: {
        name: 'En tjeneste fra start til mål',
        about: 'Finne fram, søke, følge med på svaret',
        goal: 'Klarer innbyggerne tjenesten på egen hånd, og hvor stopper de?',
        hypotheses:
          'De fleste finner riktig side uten hjelp.\nSkjemaet kan fylles ut uten å lete etter opplysninger.',
        script: script.nb,
        roles: roles.nb,
        tasks: [
          {
            title: 'Finn tjenesten',
            scenario: 'Du trenger … Vis hvordan du ville begynt.',
            success: 'Er på riktig side uten hjelp'
          },
          {
            title: 'Søk',
            scenario: 'Send inn søknaden slik du ville gjort hjemme.',
            success: 'Søknaden er sendt, og testpersonen vet det'
          },
          {
            title: 'Se hva som skjer videre',
            scenario: 'Det har gått to uker. Finn ut hvordan det går.',
            success: 'Sier når og hvor svaret kommer'
          }
        ]
      },
      nn: {
        name: 'Ei teneste frå start til mål',
        about: 'Finne fram, søkje, følgje med på svaret',
        goal: 'Klarer innbyggjarane tenesta på eiga hand, og kvar stoppar dei?',
        hypotheses:
          'Dei fleste finn rett side utan hjelp.\nSkjemaet kan fyllast ut utan å leite etter opplysningar.',
        script: script.nn,
        roles: roles.nn,
        tasks: [
          {
            title: 'Finn tenesta',
            scenario: 'Du treng … Vis korleis du ville byrja.',
            success: 'Er på rett side utan hjelp'
          },
          {
            title: 'Søk',
            scenario: 'Send inn søknaden slik du ville gjort heime.',
            success: 'Søknaden er send, og testpersonen veit det'
          },
          {
            title: 'Sjå kva som skjer vidare',
            scenario: 'Det har gått to veker. Finn ut korleis det går.',
            success: 'Seier når og kvar svaret kjem'
          }
        ]
      },
      en: {
        name: 'A service from start to end',
        about: 'Finding it, applying, following the answer',
        goal: 'Do citizens manage the service by themselves, and where do they stop?',
        hypotheses:
          'Most find the right page without help.\nThe form can be filled in without looking things up.',
        script: script.en,
        roles: roles.en,
        tasks: [
          {
            title: 'Find the service',
            scenario: 'You need … Show how you would begin.',
            success: 'Is on the right page without help'
          },
          {
            title: 'Apply',
            scenario: 'Send the application as you would at home.',
            success: 'It is sent, and the participant knows'
          },
          {
            title: 'See what happens next',
            scenario: 'Two weeks have gone by. Find out how it is going.',
            success: 'Says when and where the answer comes'
          }
        ]
      }
    }
  },
  {
    id: 'letter',
    questionnaires: ['seq', 'own'],
    words: {
      nb: {
        name: 'Et brev eller vedtak',
        about: 'Forstår de hva det står, og hva de skal gjøre?',
        goal: 'Forstår mottakeren hva brevet sier, og hva hen skal gjøre?',
        hypotheses:
          'Mottakeren kan si med egne ord hva som er bestemt.\nMottakeren finner fristen på under et halvt minutt.',
        script: script.nb,
        roles: roles.nb,
        tasks: [
          {
            title: 'Hva står det?',
            scenario: 'Dette kom i posten i dag. Les det slik du pleier, og fortell meg hva det handler om.',
            success: 'Sier hva som er bestemt'
          },
          {
            title: 'Hva må du gjøre?',
            scenario: 'Hva ville du gjort nå, og når?',
            success: 'Nevner rett handling og frist'
          },
          {
            title: 'Hvem kan hjelpe?',
            scenario: 'Du er uenig. Hva gjør du?',
            success: 'Finner hvordan man klager eller spør'
          }
        ]
      },
      nn: {
        name: 'Eit brev eller vedtak',
        about: 'Forstår dei kva det står, og kva dei skal gjere?',
        goal: 'Forstår mottakaren kva brevet seier, og kva vedkomande skal gjere?',
        hypotheses:
          'Mottakaren kan seie med eigne ord kva som er bestemt.\nMottakaren finn fristen på under eit halvt minutt.',
        script: script.nn,
        roles: roles.nn,
        tasks: [
          {
            title: 'Kva står det?',
            scenario: 'Dette kom i posten i dag. Les det slik du plar, og fortel meg kva det handlar om.',
            success: 'Seier kva som er bestemt'
          },
          {
            title: 'Kva må du gjere?',
            scenario: 'Kva ville du gjort no, og når?',
            success: 'Nemner rett handling og frist'
          },
          {
            title: 'Kven kan hjelpe?',
            scenario: 'Du er usamd. Kva gjer du?',
            success: 'Finn korleis ein klagar eller spør'
          }
        ]
      },
      en: {
        name: 'A letter or decision',
        about: 'Do they understand what it says, and what to do?',
        goal: 'Does the receiver understand what the letter says, and what to do?',
        hypotheses:
          'The receiver can say in their own words what has been decided.\nThe receiver finds the deadline in less than half a minute.',
        script: script.en,
        roles: roles.en,
        tasks: [
          {
            title: 'What does it say?',
            scenario:
              'This came in the post today. Read it as you usually would, and tell me what it is about.',
            success: 'Says what has been decided'
          },
          {
            title: 'What must you do?',
            scenario: 'What would you do now, and when?',
            success: 'Names the right action and deadline'
          },
          {
            title: 'Who can help?',
            scenario: 'You disagree. What do you do?',
            success: 'Finds how to appeal or ask'
          }
        ]
      }
    }
  }
];
