export const service = {
  title: 'Parkeringstillatelse for forflytningshemmede',
  purpose: 'Jeg har vondt for å gå og trenger å kunne parkere nær der jeg skal.',
  organisation: 'Innbyggertorg og byutvikling, Fjordvik kommune',
  owner: 'Virksomhetsleder for innbyggertorget',
  personas: {
    ingrid: {
      name: 'Ingrid',
      summary: '72 år, bor alene og går dårlig etter et hoftebrudd. Søker for første gang.',
      needs: 'Vite med en gang om det er verdt å søke. Snakke med et menneske når hun står fast.',
      barriers: 'Små skjermer og fremmedord. Vil ikke mase på datteren for hver minste ting.',
      quote: 'Jeg vil klare meg selv, men jeg må få vite hva dere trenger.'
    },
    amir: {
      name: 'Amir',
      summary: '41 år, far til en gutt på ni med varig funksjonsnedsettelse. Søker på nytt hvert andre år.',
      needs: 'Slippe å bevise det samme om igjen. Gjøre søknaden ferdig på kvelden.',
      barriers: 'Lite tid. Må ta fri fra jobb for å skaffe ny legeerklæring.',
      quote: 'Han blir ikke frisk. Hvorfor må vi begynne på nytt hver gang?'
    }
  },
  quotes: {
    panel: {
      text: 'Jeg har gitt opp to ganger før. Tredje gang fikk jeg hjelp av naboen.',
      source: 'Innbyggerpanelet i Fjordvik, gruppesamtale 2024'
    }
  },
  stakeholders: {
    director: {
      name: 'Kommunalsjef for samfunn og teknikk',
      involvement: 'Eier målene. Får ett ark etter hver runde og fjerner hindringer mellom avdelingene.'
    },
    manager: {
      name: 'Virksomhetsleder for innbyggertorget',
      involvement: 'Gevinstansvarlig. Med i hver runde og følger målingene etter at prosjektet er over.'
    },
    caseworkers: {
      name: 'Saksbehandlerne',
      involvement: 'Tegner dagens arbeid selv, ser på brukertestene og prøver ut hver endring i to uker.'
    },
    union: {
      name: 'Hovedtillitsvalgt',
      involvement: 'Med fra første møte. Drøfter hva frigjort tid skal brukes til, før noe blir bestemt.'
    },
    doctor: {
      name: 'Kommuneoverlegen',
      involvement: 'Avgjør hvilke spørsmål fastlegen må svare på. Godkjenner den digitale bekreftelsen.'
    },
    agent: {
      name: 'Ildsjel på servicetorget',
      involvement: 'Kjenner alle spørsmålene som kommer i skranken. Lærer opp kollegene sine.'
    },
    it: {
      name: 'Digitaliseringsavdelingen',
      involvement: 'Må tidlig inn: innlogging, arkiv og varsling på SMS. Setter av to dager i hver runde.'
    },
    supplier: {
      name: 'Leverandøren av skjemaløsningen',
      involvement: 'Får funnene om vedlegg og utlogging, og sier hva som kan rettes innenfor avtalen.'
    },
    council: {
      name: 'Rådet for personer med funksjonsnedsettelse',
      involvement: 'Rekrutterer testpersoner, leser alle tekster og får svar på hva som ble gjort.'
    }
  },
  cycles: {
    today: {
      title: 'Runde 1: Hvor stopper det i dag?',
      question:
        'Hvor stopper innbyggerne opp når de søker om parkeringstillatelse i dag, og hva koster det oss?',
      hypothesis: 'De fleste stopper ved vilkårene, fordi de ikke vet om de kan søke.',
      lesson:
        'Vedleggene er det største hinderet, ikke vilkårene. Nesten halvparten av søknadene må suppleres, og hvert brev om mangler legger to uker til ventetiden. En telefon løste det samme på én dag. Neste runde må vise om legen kan svare oss direkte.'
    },
    call: {
      title: 'Runde 2: Er en telefon bedre enn et brev?',
      question: 'Får vi det som mangler raskere når vi ringer samme dag, og når vilkårene står på én side?',
      hypothesis:
        'En telefon samme dag halverer ventetiden for søknader som mangler noe, og koster ikke mer tid enn brevet.',
      lesson:
        'Å ringe tar åtte minutter, et brev tok tretti. Ni av ti svarte samme dag. De som hører dårlig, vil heller ha SMS: det må med i neste runde.',
      story:
        'Servicetorget sluttet å sende brev om mangler og begynte å ringe. Etter fire uker var ventetiden ned fra seks uker til tre, og ingen vil tilbake. Det kostet ett møte og et nytt telefonskript.'
    },
    direct: {
      title: 'Runde 3: Kan legen svare oss direkte?',
      question:
        'Klarer flere å søke uten hjelp når legen bekrefter digitalt og innbyggeren kan følge saken sin selv?',
      hypothesis: 'Tre spørsmål til legen gir samme svar som erklæringen, på dager i stedet for uker.'
    }
  },
  changes: {
    page: {
      title: 'Én side som svarer på «Kan jeg søke?»',
      description:
        'Vilkårene skilt fra takster og soner, skrevet i klart språk, med fire spørsmål som gir svar før man begynner. De samme ordene i skjemaet.',
      owner: 'Kommunikasjonsrådgiver',
      effect: 'Færre ringer for å spørre om de kan søke.'
    },
    attach: {
      title: 'Ta bilde av vedlegg og lagre underveis',
      description:
        'Skjemaet krymper bildene selv, viser hva som er lagt ved, og lagrer hvert svar, slik at ingen mister noe ved utlogging.',
      owner: 'Digitaliseringsrådgiver'
    },
    call: {
      title: 'Ring samme dag når noe mangler',
      description:
        'Servicetorget ringer i stedet for å sende brev. Svaret legges rett i saken. Prøvd i fire uker med godt resultat.',
      owner: 'Fagleder på servicetorget',
      effect: 'Ni av ti svarer samme dag.'
    },
    doctor: {
      title: 'Legen bekrefter digitalt',
      description:
        'Med samtykke spør kommunen fastlegen om tre ting: gangdistanse, hjelpemidler og varighet. Innbyggeren slipper papiret og legebesøket.',
      owner: 'Kommuneoverlegen'
    },
    follow: {
      title: 'Følg saken din',
      description:
        'Innbyggeren ser hva som er mottatt, hvem som har saken, og når svaret kommer. SMS ved hver hendelse.',
      owner: 'Digitaliseringsrådgiver'
    },
    temporary: {
      title: 'Midlertidig tillatelse på mobilen',
      description:
        'Gjelder fra vedtaket til kortet ligger i postkassen. Parkeringsvaktene må kunne kontrollere den.',
      owner: 'Fagleder for parkering'
    }
  },
  benefits: {
    waiting: {
      title: 'Kortere ventetid fra søknad til svar',
      description: 'Median antall dager fra søknaden er sendt til vedtaket er lest.',
      unit: 'dager',
      owner: 'Virksomhetsleder for innbyggertorget',
      source: 'Uttrekk fra saksbehandlingssystemet',
      measure: 'Median dager fra innsendt til lest vedtak, alle søknader i måneden',
      who: 'Fagleder for saksbehandling',
      cost: '20 minutter hver gang'
    },
    completeness: {
      title: 'Færre søknader må suppleres',
      description: 'Andel søknader der noe mangler når saksbehandleren åpner dem.',
      unit: '%',
      owner: 'Fagleder for saksbehandling',
      source: 'Opptelling hver måned',
      measure: 'Andel søknader med mangler ved åpning',
      who: 'Saksbehandlerne',
      cost: 'En strek per sak'
    },
    time: {
      title: 'Frigjort tid hos saksbehandlerne',
      description:
        'Timer brukt på brev om mangler. Partene er enige om at tiden skal brukes på hjemmebesøk i vanskelige saker.',
      unit: 'timer/mnd.',
      owner: 'Fagleder for saksbehandling',
      source: 'Tidsregistrering i to uker, regnet om til måned',
      measure: 'Timer brukt på brev om mangler',
      who: 'Fagleder for saksbehandling',
      cost: 'To uker med tidsregistrering i tertialet'
    },
    unaided: {
      title: 'Flere søker uten hjelp',
      description:
        'Andel som fullfører søknaden uten å ringe eller møte opp. Nullpunktet rakk vi ikke å måle.',
      unit: '%',
      owner: 'Virksomhetsleder for innbyggertorget',
      source: 'Spørsmål etter innsendt søknad',
      measure: 'Svar på ett spørsmål etter innsendt søknad',
      who: 'Kommunikasjonsrådgiver',
      cost: 'Ingenting: går av seg selv'
    },
    postage: {
      title: 'Lavere utgifter til porto og trykk',
      description: 'Brev om mangler, vedtak på papir og laminering.',
      unit: 'kr/kvartal',
      owner: 'Økonomileder',
      source: 'Regnskapet, konto for porto og trykk',
      measure: 'Sum av konto for porto og trykk',
      who: 'Økonomileder',
      cost: 'Ti minutter'
    },
    complaints: {
      title: 'Færre klager på avslag',
      description: 'Vi hadde ikke tenkt på det: når vilkårene er tydelige, søker færre som ikke kan få.',
      unit: 'klager/kvartal',
      owner: 'Virksomhetsleder for innbyggertorget',
      source: 'Arkivet',
      measure: 'Antall klager på vedtak om parkeringstillatelse',
      who: 'Fagleder for saksbehandling',
      cost: 'Fem minutter'
    },
    doctors: {
      title: 'Flere henvendelser til fastlegene',
      description:
        'Legene svarer på tre spørsmål per sak i stedet for å skrive erklæring, men oftere utenom timen.',
      unit: 'henvendelser/mnd.',
      owner: 'Kommuneoverlegen',
      source: 'Telling i meldingssystemet',
      measure: 'Antall spørsmål sendt til fastleger',
      who: 'Kommuneoverlegens kontor',
      cost: 'Ti minutter'
    }
  },
  chain: {
    known: { title: 'Søkeren vet om det er verdt å søke' },
    sooner: { title: 'Det som mangler, kommer samme dag' },
    fewer: { title: 'Færre brev om mangler' },
    agreed: { title: 'Partene er enige om hva frigjort tid brukes til', owner: 'Virksomhetsleder' },
    login: { title: 'Innlogging og arkiv er koblet til skjemaet', owner: 'Digitaliseringsavdelingen' },
    result: { title: 'Nytt søknadsløp i drift', owner: 'Digitaliseringsrådgiver' },
    effect: { title: 'Svar innen to uker', owner: 'Virksomhetsleder for innbyggertorget' },
    society: { title: 'Alle kan ta del i bylivet', owner: 'Kommunalsjef for samfunn og teknikk' }
  },
  notes: {
    risk: {
      text: 'Fastlegene svarer ikke i tide når de ikke får betalt for det.',
      action: 'Avtale med legeforeningen om takst før runden utvides.',
      who: 'Kommuneoverlegen'
    },
    refill: {
      text: 'Tiden fylles opp av andre oppgaver før noen bestemmer.',
      action: 'Drøftes med tillitsvalgte hvert tertial.',
      who: 'Virksomhetsleder for innbyggertorget'
    },
    decision: {
      text: 'Budsjettet for porto og trykk settes ned fra neste år.',
      who: 'Kommunestyret, i budsjettvedtaket'
    },
    cause: {
      text: 'Sommerferien og to ubesatte stillinger. Nedgangen begynte igjen i september.',
      action: 'Fast vikar i juli.'
    }
  },
  scores: {
    manager: 'Virksomhetsleder',
    agent: 'Ildsjel på servicetorget',
    why: 'Gir mest for dem som venter lengst.'
  }
};
