/** Ways of working in bokmål: the phases of each, and what may be done in them. The two other languages have this shape. */
export const methods = {
  methods: {
    ks: {
      phases: {
        one: { title: 'Forankring', note: '' },
        two: { title: 'Innsikt', note: '' },
        three: { title: 'Idé', note: 'Navnet på denne fasen i KS’ veikart er ikke bekreftet. Skriv det om.' },
        four: {
          title: 'Utvikling og utprøving',
          note: 'Navnet på denne fasen i KS’ veikart er ikke bekreftet. Skriv det om.'
        },
        five: {
          title: 'Overgang til drift',
          note: 'Navnet på denne fasen i KS’ veikart er ikke bekreftet. Skriv det om.'
        },
        six: {
          title: 'Ny praksis',
          note: 'Navnet på denne fasen i KS’ veikart er ikke bekreftet. Skriv det om.'
        }
      }
    },
    double: {
      phases: {
        discover: { title: 'Oppdage', note: '' },
        define: { title: 'Definere', note: '' },
        develop: { title: 'Utvikle', note: '' },
        deliver: { title: 'Levere', note: '' }
      }
    },
    triple: {
      phases: {
        insight: { title: 'Utredning og innsikt', note: '' },
        concept: { title: 'Idé og konsept', note: '' },
        carry: { title: 'Utvikling og implementering', note: '' }
      }
    },
    project: {
      phases: {
        concept: { title: 'Konsept', note: '' },
        planning: { title: 'Planlegging', note: '' },
        execution: { title: 'Gjennomføring', note: '' },
        closing: { title: 'Avslutning', note: '' },
        realisation: { title: 'Realisering', note: '' }
      }
    },
    advice: {
      phases: {
        leadership: { title: 'Ledelsen eier endringen', note: '' },
        involvement: { title: 'Ansatte, mellomledere og tillitsvalgte er med', note: '' },
        enthusiasts: { title: 'Ildsjelene får rom', note: '' },
        learning: { title: 'Det læres fort', note: '' },
        work: { title: 'Arbeidet legges om', note: '' },
        competence: { title: 'Kompetansen er der', note: '' },
        benefits: { title: 'Gevinstene planlegges tidlig', note: '' },
        portfolio: { title: 'Korte runder, kloke valg', note: '' },
        systems: { title: 'Systemene henger sammen', note: '' }
      }
    }
  },
  steps: {
    owner: {
      title: 'Finn lederen som eier endringen',
      hint: 'Én navngitt leder med myndighet til å bestemme.'
    },
    stakeholders: {
      title: 'Skriv opp hvem det angår',
      hint: 'Ledere, mellomledere, ansatte, tillitsvalgte og innbyggere.'
    },
    mandate: { title: 'Få mandatet besluttet', hint: 'Hva skal undersøkes, av hvem, og hva er utenfor?' },
    together: {
      title: 'Møt ansatte og tillitsvalgte',
      hint: 'Skriv ned hvem som var med, og hva som kom ut av det.'
    },
    journey: { title: 'Tegn dagens brukerreise', hint: 'Fra behovet oppstår til saken er helt ferdig.' },
    process: { title: 'Tegn dagens arbeid', hint: 'Sammen med dem som gjør det, med minutter og ventetid.' },
    citizens: { title: 'Se innbyggere bruke tjenesten', hint: 'Fem er nok for å se hva som stopper dem.' },
    findings: { title: 'Samle funnene', hint: 'Hva så dere flere ganger, og hvor alvorlig er det?' },
    problem: {
      title: 'Skriv problemet i én setning',
      hint: 'For hvem, i hvilken situasjon, og hva det koster.'
    },
    ideas: {
      title: 'Velg hva dere vil endre',
      hint: 'Arbeid, styring, organisering, kompetanse: sjelden bare teknologi.'
    },
    toBe: {
      title: 'Tegn den nye reisen og det nye arbeidet',
      hint: 'Kopier kartene fra i dag, så ser dere forskjellen.'
    },
    concept: { title: 'Få konseptet besluttet', hint: 'Hvilken vei går dere, og hva velger dere bort?' },
    benefits: {
      title: 'Skriv de første gevinstene',
      hint: 'For innbyggerne og for organisasjonen, med en eier hver.'
    },
    baselines: { title: 'Mål nullpunktene', hint: 'Før endringen virker. Etterpå er det for sent.' },
    competence: {
      title: 'Hold kompetansen opp mot behovet',
      hint: 'For teamet, og for dem som skal arbeide på den nye måten.'
    },
    systems: {
      title: 'Se over systemene og overføringene',
      hint: 'Hvor taster noen det samme på nytt, og hvem eier systemet?'
    },
    trial: { title: 'Prøv endringen i to uker', hint: 'Én runde med et spørsmål, en endring og et svar.' },
    retest: {
      title: 'Test det nye med innbyggere',
      hint: 'De samme oppgavene som sist, så dere kan sammenligne.'
    },
    decide: { title: 'Ta beslutningen', hint: 'Gå videre, endre, vente eller stoppe. Skriv hvorfor.' },
    carry: { title: 'Gjennomfør endringene', hint: 'Og slutt med det gamle på en dag alle kjenner.' },
    handover: { title: 'Gi tjenesten til linja', hint: 'Hvem svarer for den, retter den og måler den?' },
    measure: { title: 'Mål gevinstene', hint: 'Også lenge etter at prosjektet er slutt.' },
    review: { title: 'Sett dagen for neste gjennomgang', hint: 'En tjeneste er aldri ferdig.' },
    share: { title: 'Fortell hva som virket', hint: 'Historien på én side, til dem som ikke var med.' }
  }
};

/** Every text of the ways of working in one language. */
export type MethodTexts = typeof methods;
