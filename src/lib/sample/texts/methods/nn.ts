import type { MethodTexts } from './nb';

export const methods: MethodTexts = {
  methods: {
    ks: {
      phases: {
        one: { title: 'Forankring', note: '' },
        two: { title: 'Innsikt', note: '' },
        three: {
          title: 'Idé',
          note: 'Namnet på denne fasen i KS’ vegkart er ikkje stadfesta. Skriv det om.'
        },
        four: {
          title: 'Utvikling og utprøving',
          note: 'Namnet på denne fasen i KS’ vegkart er ikkje stadfesta. Skriv det om.'
        },
        five: {
          title: 'Overgang til drift',
          note: 'Namnet på denne fasen i KS’ vegkart er ikkje stadfesta. Skriv det om.'
        },
        six: {
          title: 'Ny praksis',
          note: 'Namnet på denne fasen i KS’ vegkart er ikkje stadfesta. Skriv det om.'
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
        insight: { title: 'Utgreiing og innsikt', note: '' },
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
        leadership: { title: 'Leiinga eig endringa', note: '' },
        involvement: { title: 'Tilsette, mellomleiarar og tillitsvalde er med', note: '' },
        enthusiasts: { title: 'Eldsjelene får rom', note: '' },
        learning: { title: 'Det blir lært fort', note: '' },
        work: { title: 'Arbeidet blir lagt om', note: '' },
        competence: { title: 'Kompetansen er der', note: '' },
        benefits: { title: 'Gevinstane blir planlagde tidleg', note: '' },
        portfolio: { title: 'Korte rundar, kloke val', note: '' },
        systems: { title: 'Systema heng saman', note: '' }
      }
    }
  },
  steps: {
    owner: { title: 'Finn leiaren som eig endringa', hint: 'Éin namngitt leiar med mynde til å avgjere.' },
    stakeholders: {
      title: 'Skriv opp kven det gjeld',
      hint: 'Leiarar, mellomleiarar, tilsette, tillitsvalde og innbyggjarar.'
    },
    mandate: { title: 'Få mandatet vedteke', hint: 'Kva skal undersøkjast, av kven, og kva ligg utanfor?' },
    together: {
      title: 'Møt tilsette og tillitsvalde',
      hint: 'Skriv ned kven som var med, og kva som kom ut av det.'
    },
    journey: { title: 'Teikn brukarreisa slik ho er', hint: 'Frå behovet oppstår til saka er heilt ferdig.' },
    process: {
      title: 'Teikn arbeidet slik det er',
      hint: 'Saman med dei som gjer det, med minutt og ventetid.'
    },
    citizens: { title: 'Sjå innbyggjarar bruke tenesta', hint: 'Fem er nok for å sjå kva som stoppar dei.' },
    findings: { title: 'Samle funna', hint: 'Kva såg de fleire gonger, og kor alvorleg er det?' },
    problem: { title: 'Skriv problemet i éi setning', hint: 'For kven, i kva situasjon, og kva det kostar.' },
    ideas: {
      title: 'Vel kva de vil endre',
      hint: 'Arbeid, styring, organisering, kompetanse: sjeldan berre teknologi.'
    },
    toBe: {
      title: 'Teikn den nye reisa og det nye arbeidet',
      hint: 'Kopier karta frå i dag, så ser de skilnaden.'
    },
    concept: { title: 'Få konseptet vedteke', hint: 'Kva veg går de, og kva vel de bort?' },
    benefits: {
      title: 'Skriv dei første gevinstane',
      hint: 'For innbyggjarane og for organisasjonen, med ein eigar kvar.'
    },
    baselines: { title: 'Mål nullpunkta', hint: 'Før endringa verkar. Etterpå er det for seint.' },
    competence: {
      title: 'Hald kompetansen opp mot behovet',
      hint: 'For teamet, og for dei som skal arbeide på den nye måten.'
    },
    systems: {
      title: 'Sjå over systema og overføringane',
      hint: 'Kvar tastar nokon det same på nytt, og kven eig systemet?'
    },
    trial: { title: 'Prøv endringa i to veker', hint: 'Éin runde med eit spørsmål, ei endring og eit svar.' },
    retest: {
      title: 'Test det nye med innbyggjarar',
      hint: 'Dei same oppgåvene som sist, så de kan samanlikne.'
    },
    decide: { title: 'Ta avgjerda', hint: 'Gå vidare, endre, vente eller stoppe. Skriv kvifor.' },
    carry: { title: 'Gjennomfør endringane', hint: 'Og slutt med det gamle på ein dag alle kjenner.' },
    handover: { title: 'Gi tenesta til linja', hint: 'Kven svarer for ho, rettar ho og måler ho?' },
    measure: { title: 'Mål gevinstane', hint: 'Òg lenge etter at prosjektet er slutt.' },
    review: { title: 'Set dagen for neste gjennomgang', hint: 'Ei teneste blir aldri ferdig.' },
    share: { title: 'Fortel kva som verka', hint: 'Historia på éi side, til dei som ikkje var med.' }
  }
};
