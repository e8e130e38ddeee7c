/** The example municipality in bokmål: what stands around the sample service. The two other languages have this shape. */
export const municipality = {
  fees: {
    title: 'Redusert foreldrebetaling i barnehage og SFO',
    purpose: 'Vi har lav inntekt og vil betale det vi har råd til.',
    organisation: 'Oppvekst',
    owner: 'Kommunalsjef for oppvekst',
    toBe: 'Jeg søker, og kommunen henter inntekten',
    processToBe: 'Behandle søknaden når inntekten hentes',
    stakeholders: {
      owner: {
        name: 'Kommunalsjef for oppvekst',
        involvement: 'Eier endringen og bestemmer hva frigjort tid brukes til.'
      },
      staff: {
        name: 'Saksbehandlerne i oppvekst',
        involvement: 'Tegnet arbeidet, prøvde endringene og måler selv.'
      },
      union: {
        name: 'Tillitsvalgt i Fagforbundet',
        involvement: 'Med på beslutningene om ny arbeidsdeling.'
      },
      parents: {
        name: 'Foreldreutvalget',
        involvement: 'Rekrutterte foreldre til testene og leste vedtaksbrevet.'
      }
    },
    involvements: {
      draw: {
        title: 'Tegne dagens arbeid',
        outcome: 'Tre av fem søknader kom tilbake fordi skattemeldingen manglet.'
      },
      decide: {
        title: 'Avslutning av prosjektet',
        outcome: 'Linja tar over rutinen og målingene.',
        decision:
          'Inntekten hentes fra Skatteetaten for alle søknader. Frigjort tid går til familier med delt bosted.'
      }
    },
    cycles: {
      income: {
        title: 'Runde 1: Må de sende skattemeldingen?',
        question: 'Klarer flere familier å søke når kommunen henter inntekten selv?',
        hypothesis: 'Når vi slipper å be om skattemeldingen, er søknaden hel første gang.',
        lesson:
          'Åtte av ti søknader er hele når inntekten hentes. Familier med delt bosted må fortsatt ringe.',
        story: 'En mor søkte på mobilen mens hun ventet på bussen. Før måtte hun ta fri for å levere papirer.'
      },
      letter: {
        title: 'Runde 2: Forstår familiene vedtaket?',
        question: 'Vet familiene hva de skal betale, og når de må søke på nytt?',
        hypothesis: 'Ett tall øverst og en påminnelse i august gir færre telefoner og færre som faller ut.',
        lesson: 'Alle fant beløpet. Påminnelsen må komme på SMS: bare halvparten leste brevet i tide.',
        story: 'Vedtaket begynner nå med det familien skal betale. Telefonen i august er halvert.'
      }
    },
    changes: {
      fetch: {
        title: 'Hent inntekten fra Skatteetaten',
        description: 'Saksbehandleren henter inntekten med samtykke i søknaden.',
        effect: 'Brev om mangler er nesten borte.'
      },
      form: {
        title: 'Kort søknad på mobilen',
        description: 'Fire spørsmål i stedet for elleve sider.',
        effect: 'Flere søker hjemmefra.'
      },
      letter: {
        title: 'Vedtak som begynner med beløpet',
        description: 'Ett tall øverst, så grunnen, så retten til å klage.',
        effect: 'Færre spør hva de skal betale.'
      },
      remind: {
        title: 'Påminnelse på SMS i august',
        description: 'De som hadde redusert betaling i fjor, får beskjed.',
        effect: 'Færre faller ut.'
      }
    },
    changeOwner: 'Fagleder i oppvekst',
    benefits: {
      reach: {
        title: 'Flere familier som har rett til det, betaler mindre',
        description: 'Andel av familiene under inntektsgrensen som har redusert betaling.',
        unit: '%',
        measure: 'Familier med vedtak delt på familier under grensen',
        source: 'Vedtak og SSBs inntektstall'
      },
      time: {
        title: 'Frigjort tid hos saksbehandlerne',
        description: 'Minutter per søknad på mangler og påminnelser.',
        unit: 'minutter per søknad',
        measure: 'Tidsmåling av 30 søknader',
        source: 'Egen telling'
      },
      post: {
        title: 'Mindre porto og utskrift',
        description: 'Brev om mangler og purringer.',
        unit: 'kr/kvartal',
        measure: 'Regnskapets porto for oppvekst',
        source: 'Regnskapet'
      },
      calls: {
        title: 'Færre telefoner om beløp',
        description: 'Telefoner til oppvekst om vedtak.',
        unit: 'telefoner i måneden',
        measure: 'Telling på sentralbordet',
        source: 'Sentralbordet'
      }
    },
    benefitOwner: 'Virksomhetsleder i oppvekst',
    measurer: 'Fagleder i oppvekst',
    cost: 'To timer hver gang',
    decision: { who: 'Kommunestyret', text: 'Portobudsjettet for oppvekst settes ned.' },
    agreed: {
      who: 'Kommunalsjef for oppvekst',
      text: 'Tiden brukes til samtaler med familier med delt bosted.'
    },
    studies: {
      income: {
        title: 'Test av søknad uten skattemelding',
        goal: 'Se om familier klarer å søke når inntekten hentes.',
        task: {
          title: 'Søk om redusert betaling',
          scenario: 'Du har fått barnehageplass og lav inntekt. Søk om å betale mindre.',
          success: 'Søknaden er sendt uten hjelp.'
        },
        findings: {
          income: {
            title: 'Skattemeldingen stopper dem',
            detail: 'De vet ikke hvilken side de skal sende, eller har den ikke på mobilen.',
            recommendation: 'Hent inntekten med samtykke.'
          },
          shared: {
            title: 'Delt bosted passer ikke i skjemaet',
            detail: 'Skjemaet spør om én husstand.',
            recommendation: 'Spør hvor barnet bor, og vis hva som regnes med.'
          }
        },
        said: [
          [
            'Leter etter skattemeldingen i e-posten i fire minutter.',
            'Hvem er det som har sett på den siden?'
          ],
          ['Tar bilde av feil side.', 'Vi bor annenhver uke, hva skal jeg skrive da?'],
          ['Krysser av for samtykke og er ferdig på tre minutter.', 'Var det alt?']
        ]
      },
      letter: {
        title: 'Test av vedtaksbrevet',
        goal: 'Se om familiene finner beløpet og fristen.',
        task: {
          title: 'Finn ut hva du skal betale',
          scenario: 'Du har fått dette brevet. Hva skal du betale, og hvor lenge gjelder det?',
          success: 'Sier riktig beløp og måned.'
        },
        findings: {
          amount: {
            title: 'Beløpet drukner i lovtekst',
            detail: 'Tre av tre leste hele brevet før de fant tallet.',
            recommendation: 'Begynn med beløpet.'
          },
          again: {
            title: 'De vet ikke at de må søke på nytt',
            detail: 'Fristen står på side to.',
            recommendation: 'Send påminnelse før fristen.'
          }
        },
        said: [
          ['Leser brevet to ganger før hun sier et beløp.', 'Gjelder det til neste år også?'],
          ['Finner beløpet med en gang i det nye brevet.', 'Når må jeg søke igjen?'],
          ['Blar til side to og gir opp.', 'Det står sikkert et sted.']
        ]
      }
    },
    people: [
      'Mor til to, deltid, vant med mobil.',
      'Far med delt bosted, norsk som andrespråk.',
      'Student med ett barn.'
    ]
  },
  road: {
    title: 'Melde om feil på vei og lys',
    purpose: 'Jeg har sett et hull i veien og vil at noen fikser det.',
    organisation: 'Teknisk drift',
    owner: '',
    cycle: {
      title: 'Runde 1: Hvor blir meldingene av?',
      question: 'Hvorfor melder folk den samme feilen flere ganger?',
      hypothesis: 'De får aldri vite at noen har sett meldingen.'
    },
    change: {
      title: 'Kvittering med hva som skjer videre',
      description: 'Den som melder, får vite hvem som har saken.'
    },
    benefits: {
      twice: {
        title: 'Færre meldinger om den samme feilen',
        description: 'Andel meldinger som er meldt før.',
        unit: '%'
      },
      trust: {
        title: 'Innbyggerne stoler på at det nytter',
        description: 'Det de sier i samtaler på torget.'
      }
    },
    stakeholder: { name: 'Vaktlaget på teknisk drift', involvement: 'Skal være med på å tegne arbeidet.' }
  },
  clinic: {
    title: 'Time hos helsestasjonen',
    purpose: 'Jeg vil ha en time som passer, uten å ringe.',
    organisation: 'Helse og mestring',
    owner: 'Leder for helsestasjonen'
  },
  portfolio: {
    programmes: {
      families: {
        title: 'Enklere for barnefamilier',
        goal: 'Familiene får det de har rett til, uten å måtte vite hvilket kontor de skal spørre.',
        owner: 'Kommunalsjef for oppvekst'
      }
    },
    roles: {
      design: 'Tjenestedesign',
      line: 'Fagfolk fra linja',
      it: 'IT og integrasjon',
      privacy: 'Personvern og jus'
    },
    busy: { accounts: 'Årsoppgjør og årsmelding', holiday: 'Fellesferie', budget: 'Budsjett og økonomiplan' },
    entries: {
      parking: 'Legen bekrefter digitalt',
      parkingNext: 'Følg saken din',
      feesFollow: 'Oppfølging av gevinster',
      road: 'Innsikt og dagens arbeid',
      roadTry: 'Utprøving av kvittering',
      clinic: 'Timebestilling på nett',
      families: 'Felles inngang for barnefamilier'
    },
    note: 'Venter på at integrasjonen i parkeringssaken er ferdig.',
    decisions: {
      steering: 'Styringsgruppa',
      council: 'Kommunestyret',
      director: 'Kommunedirektøren',
      closed: 'Linja har overtatt. Målingene går videre i tre år.',
      further: 'Utvides til SFO i alle skoler.',
      started: 'Godkjent med krav om nullpunkt før utprøving.'
    },
    scorers: { leader: 'Digitaliseringssjef', line: 'Virksomhetsleder', union: 'Tillitsvalgt' },
    why: {
      doctor: 'Avhenger av fastlegene.',
      reach: 'Treffer dem som har minst.',
      road: 'Vi vet for lite ennå.'
    }
  }
};

/** Every text of the example municipality in one language. */
export type MunicipalityTexts = typeof municipality;
