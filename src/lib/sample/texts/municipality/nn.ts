import type { MunicipalityTexts } from './nb';

export const municipality: MunicipalityTexts = {
  fees: {
    title: 'Redusert foreldrebetaling i barnehage og SFO',
    purpose: 'Vi har låg inntekt og vil betale det vi har råd til.',
    organisation: 'Oppvekst',
    owner: 'Kommunalsjef for oppvekst',
    toBe: 'Eg søkjer, og kommunen hentar inntekta',
    processToBe: 'Behandle søknaden når inntekta blir henta',
    stakeholders: {
      owner: {
        name: 'Kommunalsjef for oppvekst',
        involvement: 'Eig endringa og avgjer kva frigjord tid skal brukast til.'
      },
      staff: {
        name: 'Saksbehandlarane i oppvekst',
        involvement: 'Teikna arbeidet, prøvde endringane og måler sjølve.'
      },
      union: { name: 'Tillitsvald i Fagforbundet', involvement: 'Med på avgjerdene om ny arbeidsdeling.' },
      parents: {
        name: 'Foreldreutvalet',
        involvement: 'Rekrutterte foreldre til testane og las vedtaksbrevet.'
      }
    },
    involvements: {
      draw: {
        title: 'Teikne arbeidet slik det er',
        outcome: 'Tre av fem søknader kom attende fordi skattemeldinga mangla.'
      },
      decide: {
        title: 'Avslutning av prosjektet',
        outcome: 'Linja tek over rutinen og målingane.',
        decision:
          'Inntekta blir henta hos Skatteetaten for alle søknader. Frigjord tid går til familiar med delt bustad.'
      }
    },
    cycles: {
      income: {
        title: 'Runde 1: Må dei sende skattemeldinga?',
        question: 'Klarer fleire familiar å søkje når kommunen hentar inntekta sjølv?',
        hypothesis: 'Når vi slepp å be om skattemeldinga, er søknaden heil første gong.',
        lesson:
          'Åtte av ti søknader er heile når inntekta blir henta. Familiar med delt bustad må framleis ringje.',
        story: 'Ei mor søkte på mobilen medan ho venta på bussen. Før måtte ho ta fri for å levere papir.'
      },
      letter: {
        title: 'Runde 2: Forstår familiane vedtaket?',
        question: 'Veit familiane kva dei skal betale, og når dei må søkje på nytt?',
        hypothesis: 'Eitt tal øvst og ei påminning i august gir færre telefonar og færre som fell ut.',
        lesson: 'Alle fann beløpet. Påminninga må kome på SMS: berre halvparten las brevet i tide.',
        story: 'Vedtaket byrjar no med det familien skal betale. Telefonen i august er halvert.'
      }
    },
    changes: {
      fetch: {
        title: 'Hent inntekta hos Skatteetaten',
        description: 'Saksbehandlaren hentar inntekta med samtykke i søknaden.',
        effect: 'Brev om manglar er nesten borte.'
      },
      form: {
        title: 'Kort søknad på mobilen',
        description: 'Fire spørsmål i staden for elleve sider.',
        effect: 'Fleire søkjer heimanfrå.'
      },
      letter: {
        title: 'Vedtak som byrjar med beløpet',
        description: 'Eitt tal øvst, så grunnen, så retten til å klage.',
        effect: 'Færre spør kva dei skal betale.'
      },
      remind: {
        title: 'Påminning på SMS i august',
        description: 'Dei som hadde redusert betaling i fjor, får melding.',
        effect: 'Færre fell ut.'
      }
    },
    changeOwner: 'Fagleiar i oppvekst',
    benefits: {
      reach: {
        title: 'Fleire familiar som har rett til det, betaler mindre',
        description: 'Del av familiane under inntektsgrensa som har redusert betaling.',
        unit: '%',
        measure: 'Familiar med vedtak delt på familiar under grensa',
        source: 'Vedtak og inntektstala til SSB'
      },
      time: {
        title: 'Frigjord tid hos saksbehandlarane',
        description: 'Minutt per søknad på manglar og påminningar.',
        unit: 'minutt per søknad',
        measure: 'Tidsmåling av 30 søknader',
        source: 'Eiga teljing'
      },
      post: {
        title: 'Mindre porto og utskrift',
        description: 'Brev om manglar og purringar.',
        unit: 'kr/kvartal',
        measure: 'Porto for oppvekst i rekneskapen',
        source: 'Rekneskapen'
      },
      calls: {
        title: 'Færre telefonar om beløp',
        description: 'Telefonar til oppvekst om vedtak.',
        unit: 'telefonar i månaden',
        measure: 'Teljing på sentralbordet',
        source: 'Sentralbordet'
      }
    },
    benefitOwner: 'Verksemdsleiar i oppvekst',
    measurer: 'Fagleiar i oppvekst',
    cost: 'To timar kvar gong',
    decision: { who: 'Kommunestyret', text: 'Portobudsjettet for oppvekst blir sett ned.' },
    agreed: {
      who: 'Kommunalsjef for oppvekst',
      text: 'Tida blir brukt til samtalar med familiar med delt bustad.'
    },
    studies: {
      income: {
        title: 'Test av søknad utan skattemelding',
        goal: 'Sjå om familiar klarer å søkje når inntekta blir henta.',
        task: {
          title: 'Søk om redusert betaling',
          scenario: 'Du har fått barnehageplass og låg inntekt. Søk om å betale mindre.',
          success: 'Søknaden er send utan hjelp.'
        },
        findings: {
          income: {
            title: 'Skattemeldinga stoppar dei',
            detail: 'Dei veit ikkje kva side dei skal sende, eller har ho ikkje på mobilen.',
            recommendation: 'Hent inntekta med samtykke.'
          },
          shared: {
            title: 'Delt bustad passar ikkje i skjemaet',
            detail: 'Skjemaet spør om éin husstand.',
            recommendation: 'Spør kvar barnet bur, og vis kva som blir rekna med.'
          }
        },
        said: [
          ['Leitar etter skattemeldinga i e-posten i fire minutt.', 'Kven er det som har sett på den sida?'],
          ['Tek bilete av feil side.', 'Vi bur annankvar veke, kva skal eg skrive då?'],
          ['Kryssar av for samtykke og er ferdig på tre minutt.', 'Var det alt?']
        ]
      },
      letter: {
        title: 'Test av vedtaksbrevet',
        goal: 'Sjå om familiane finn beløpet og fristen.',
        task: {
          title: 'Finn ut kva du skal betale',
          scenario: 'Du har fått dette brevet. Kva skal du betale, og kor lenge gjeld det?',
          success: 'Seier rett beløp og månad.'
        },
        findings: {
          amount: {
            title: 'Beløpet druknar i lovtekst',
            detail: 'Tre av tre las heile brevet før dei fann talet.',
            recommendation: 'Byrj med beløpet.'
          },
          again: {
            title: 'Dei veit ikkje at dei må søkje på nytt',
            detail: 'Fristen står på side to.',
            recommendation: 'Send påminning før fristen.'
          }
        },
        said: [
          ['Les brevet to gonger før ho seier eit beløp.', 'Gjeld det til neste år òg?'],
          ['Finn beløpet med ein gong i det nye brevet.', 'Når må eg søkje igjen?'],
          ['Blar til side to og gir opp.', 'Det står sikkert ein stad.']
        ]
      }
    },
    people: [
      'Mor til to, deltid, van med mobil.',
      'Far med delt bustad, norsk som andrespråk.',
      'Student med eitt barn.'
    ]
  },
  road: {
    title: 'Melde om feil på veg og lys',
    purpose: 'Eg har sett eit hol i vegen og vil at nokon fiksar det.',
    organisation: 'Teknisk drift',
    owner: '',
    cycle: {
      title: 'Runde 1: Kvar blir meldingane av?',
      question: 'Kvifor melder folk den same feilen fleire gonger?',
      hypothesis: 'Dei får aldri vite at nokon har sett meldinga.'
    },
    change: {
      title: 'Kvittering med kva som skjer vidare',
      description: 'Den som melder, får vite kven som har saka.'
    },
    benefits: {
      twice: {
        title: 'Færre meldingar om den same feilen',
        description: 'Del av meldingane som er melde før.',
        unit: '%'
      },
      trust: {
        title: 'Innbyggjarane stolar på at det nyttar',
        description: 'Det dei seier i samtalar på torget.'
      }
    },
    stakeholder: { name: 'Vaktlaget på teknisk drift', involvement: 'Skal vere med på å teikne arbeidet.' }
  },
  clinic: {
    title: 'Time hos helsestasjonen',
    purpose: 'Eg vil ha ein time som passar, utan å ringje.',
    organisation: 'Helse og meistring',
    owner: 'Leiar for helsestasjonen'
  },
  portfolio: {
    programmes: {
      families: {
        title: 'Enklare for barnefamiliar',
        goal: 'Familiane får det dei har rett til, utan å måtte vite kva kontor dei skal spørje.',
        owner: 'Kommunalsjef for oppvekst'
      }
    },
    roles: {
      design: 'Tenestedesign',
      line: 'Fagfolk frå linja',
      it: 'IT og integrasjon',
      privacy: 'Personvern og jus'
    },
    busy: { accounts: 'Årsoppgjer og årsmelding', holiday: 'Fellesferie', budget: 'Budsjett og økonomiplan' },
    entries: {
      parking: 'Legen stadfestar digitalt',
      parkingNext: 'Følg saka di',
      feesFollow: 'Oppfølging av gevinstar',
      road: 'Innsikt og arbeidet slik det er',
      roadTry: 'Utprøving av kvittering',
      clinic: 'Timebestilling på nett',
      families: 'Felles inngang for barnefamiliar'
    },
    note: 'Ventar på at integrasjonen i parkeringssaka er ferdig.',
    decisions: {
      steering: 'Styringsgruppa',
      council: 'Kommunestyret',
      director: 'Kommunedirektøren',
      closed: 'Linja har teke over. Målingane går vidare i tre år.',
      further: 'Blir utvida til SFO i alle skular.',
      started: 'Godkjent med krav om nullpunkt før utprøving.'
    },
    scorers: { leader: 'Digitaliseringssjef', line: 'Verksemdsleiar', union: 'Tillitsvald' },
    why: {
      doctor: 'Avheng av fastlegane.',
      reach: 'Treffer dei som har minst.',
      road: 'Vi veit for lite enno.'
    }
  }
};
