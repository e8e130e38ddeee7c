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
      lesson:
        'Vedleggene er det største hinderet, ikke vilkårene. Nesten halvparten av søknadene må suppleres, og hvert brev om mangler legger to uker til ventetiden. En telefon løste det samme på én dag. Neste runde må vise om legen kan svare oss direkte.'
    },
    direct: {
      title: 'Runde 2: Kan legen svare oss direkte?',
      question:
        'Klarer flere å søke uten hjelp når legen bekrefter digitalt og innbyggeren kan følge saken sin selv?'
    }
  },
  changes: {
    page: {
      title: 'Én side som svarer på «Kan jeg søke?»',
      description:
        'Vilkårene skilt fra takster og soner, skrevet i klart språk, med fire spørsmål som gir svar før man begynner. De samme ordene i skjemaet.',
      owner: 'Kommunikasjonsrådgiver'
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
      owner: 'Fagleder på servicetorget'
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
      source: 'Uttrekk fra saksbehandlingssystemet'
    },
    completeness: {
      title: 'Færre søknader må suppleres',
      description: 'Andel søknader der noe mangler når saksbehandleren åpner dem.',
      unit: '%',
      owner: 'Fagleder for saksbehandling',
      source: 'Opptelling hver måned'
    },
    time: {
      title: 'Frigjort tid hos saksbehandlerne',
      description:
        'Timer brukt på brev om mangler. Partene er enige om at tiden skal brukes på hjemmebesøk i vanskelige saker.',
      unit: 'timer/mnd.',
      owner: 'Fagleder for saksbehandling',
      source: 'Tidsregistrering i to uker, regnet om til måned'
    },
    unaided: {
      title: 'Flere søker uten hjelp',
      description:
        'Andel som fullfører søknaden uten å ringe eller møte opp. Nullpunktet rakk vi ikke å måle.',
      unit: '%',
      owner: 'Virksomhetsleder for innbyggertorget',
      source: 'Spørsmål etter innsendt søknad'
    },
    postage: {
      title: 'Lavere utgifter til porto og trykk',
      description: 'Brev om mangler, vedtak på papir og laminering.',
      unit: 'kr/kvartal',
      owner: 'Økonomileder',
      source: 'Regnskapet, konto for porto og trykk'
    }
  }
};
