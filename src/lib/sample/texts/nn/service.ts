export const service = {
  title: 'Parkeringsløyve for forflyttingshemma',
  purpose: 'Eg har vondt for å gå og treng å kunne parkere nær der eg skal.',
  organisation: 'Innbyggjartorg og byutvikling, Fjordvik kommune',
  owner: 'Verksemdsleiar for innbyggjartorget',
  personas: {
    ingrid: {
      name: 'Ingrid',
      summary: '72 år, bur åleine og går dårleg etter eit hoftebrot. Søkjer for første gong.',
      needs: 'Få vite med ein gong om det er verdt å søkje. Snakke med eit menneske når ho står fast.',
      barriers: 'Små skjermar og framandord. Vil ikkje mase på dottera for kvar minste ting.',
      quote: 'Eg vil klare meg sjølv, men eg må få vite kva de treng.'
    },
    amir: {
      name: 'Amir',
      summary: '41 år, far til ein gut på ni med varig funksjonsnedsetjing. Søkjer på nytt annakvart år.',
      needs: 'Sleppe å prove det same om att. Gjere søknaden ferdig på kvelden.',
      barriers: 'Lite tid. Må ta fri frå jobben for å skaffe ny legeerklæring.',
      quote: 'Han blir ikkje frisk. Kvifor må vi byrje på nytt kvar gong?'
    }
  },
  quotes: {
    panel: {
      text: 'Eg har gitt opp to gonger før. Tredje gongen fekk eg hjelp av naboen.',
      source: 'Innbyggjarpanelet i Fjordvik, gruppesamtale 2024'
    }
  },
  stakeholders: {
    director: {
      name: 'Kommunalsjef for samfunn og teknikk',
      involvement: 'Eig måla. Får eitt ark etter kvar runde og ryddar bort hindringar mellom avdelingane.'
    },
    manager: {
      name: 'Verksemdsleiar for innbyggjartorget',
      involvement: 'Gevinstansvarleg. Med i kvar runde og følgjer målingane etter at prosjektet er over.'
    },
    caseworkers: {
      name: 'Saksbehandlarane',
      involvement: 'Teiknar arbeidet i dag sjølve, ser på brukartestane og prøver ut kvar endring i to veker.'
    },
    union: {
      name: 'Hovudtillitsvald',
      involvement: 'Med frå første møte. Drøftar kva frigjord tid skal brukast til, før noko blir bestemt.'
    },
    doctor: {
      name: 'Kommuneoverlegen',
      involvement: 'Avgjer kva spørsmål fastlegen må svare på. Godkjenner den digitale stadfestinga.'
    },
    agent: {
      name: 'Eldsjel på servicetorget',
      involvement: 'Kjenner alle spørsmåla som kjem i skranken. Lærer opp kollegaene sine.'
    },
    it: {
      name: 'Digitaliseringsavdelinga',
      involvement: 'Må tidleg inn: innlogging, arkiv og varsling på SMS. Set av to dagar i kvar runde.'
    },
    supplier: {
      name: 'Leverandøren av skjemaløysinga',
      involvement: 'Får funna om vedlegg og utlogging, og seier kva som kan rettast innanfor avtalen.'
    },
    council: {
      name: 'Rådet for personar med funksjonsnedsetjing',
      involvement: 'Rekrutterer testpersonar, les alle tekstar og får svar på kva som vart gjort.'
    }
  },
  cycles: {
    today: {
      title: 'Runde 1: Kvar stoppar det i dag?',
      question:
        'Kvar stoppar innbyggjarane opp når dei søkjer om parkeringsløyve i dag, og kva kostar det oss?',
      hypothesis: 'Dei fleste stoppar ved vilkåra, fordi dei ikkje veit om dei kan søkje.',
      lesson:
        'Vedlegga er det største hinderet, ikkje vilkåra. Nesten halvparten av søknadene må supplerast, og kvart brev om manglar legg to veker til ventetida. Ein telefon løyste det same på éin dag. Neste runde må vise om legen kan svare oss direkte.'
    },
    call: {
      title: 'Runde 2: Er ein telefon betre enn eit brev?',
      question: 'Får vi det som manglar raskare når vi ringjer same dag, og når vilkåra står på éi side?',
      hypothesis:
        'Ein telefon same dag halverer ventetida for søknader som manglar noko, og kostar ikkje meir tid enn brevet.',
      lesson:
        'Å ringje tek åtte minutt, eit brev tok tretti. Ni av ti svara same dag. Dei som høyrer dårleg, vil heller ha SMS: det må med i neste runde.',
      story:
        'Servicetorget slutta å sende brev om manglar og byrja å ringje. Etter fire veker var ventetida nede i tre veker, frå seks, og ingen vil tilbake. Det kosta eitt møte og eit nytt telefonskript.'
    },
    direct: {
      title: 'Runde 3: Kan legen svare oss direkte?',
      question:
        'Klarer fleire å søkje utan hjelp når legen stadfestar digitalt og innbyggjaren kan følgje saka si sjølv?',
      hypothesis: 'Tre spørsmål til legen gir same svar som erklæringa, på dagar i staden for veker.'
    }
  },
  changes: {
    page: {
      title: 'Éi side som svarer på «Kan eg søkje?»',
      description:
        'Vilkåra skilde frå takstar og soner, skrivne i klart språk, med fire spørsmål som gir svar før ein byrjar. Dei same orda i skjemaet.',
      owner: 'Kommunikasjonsrådgivar',
      effect: 'Færre ringjer for å spørje om dei kan søkje.'
    },
    attach: {
      title: 'Ta bilete av vedlegg og lagre undervegs',
      description:
        'Skjemaet krympar bileta sjølv, viser kva som er lagt ved, og lagrar kvart svar, slik at ingen mistar noko ved utlogging.',
      owner: 'Digitaliseringsrådgivar'
    },
    call: {
      title: 'Ring same dag når noko manglar',
      description:
        'Servicetorget ringjer i staden for å sende brev. Svaret blir lagt rett i saka. Prøvd i fire veker med godt resultat.',
      owner: 'Fagleiar på servicetorget',
      effect: 'Ni av ti svarar same dag.'
    },
    doctor: {
      title: 'Legen stadfestar digitalt',
      description:
        'Med samtykke spør kommunen fastlegen om tre ting: gangdistanse, hjelpemiddel og kor lenge det varer. Innbyggjaren slepp papiret og legebesøket.',
      owner: 'Kommuneoverlegen'
    },
    follow: {
      title: 'Følg saka di',
      description:
        'Innbyggjaren ser kva som er motteke, kven som har saka, og når svaret kjem. SMS ved kvar hending.',
      owner: 'Digitaliseringsrådgivar'
    },
    temporary: {
      title: 'Mellombels løyve på mobilen',
      description:
        'Gjeld frå vedtaket til kortet ligg i postkassa. Parkeringsvaktene må kunne kontrollere det.',
      owner: 'Fagleiar for parkering'
    }
  },
  benefits: {
    waiting: {
      title: 'Kortare ventetid frå søknad til svar',
      description: 'Median for talet på dagar frå søknaden er send til vedtaket er lese.',
      unit: 'dagar',
      owner: 'Verksemdsleiar for innbyggjartorget',
      source: 'Uttrekk frå saksbehandlingssystemet',
      measure: 'Median for dagar frå innsend til lese vedtak, alle søknader i månaden',
      who: 'Fagleiar for saksbehandling',
      cost: '20 minutt kvar gong'
    },
    completeness: {
      title: 'Færre søknader må supplerast',
      description: 'Delen av søknadene der noko manglar når saksbehandlaren opnar dei.',
      unit: '%',
      owner: 'Fagleiar for saksbehandling',
      source: 'Oppteljing kvar månad',
      measure: 'Del av søknadene med manglar ved opning',
      who: 'Saksbehandlarane',
      cost: 'Ein strek per sak'
    },
    time: {
      title: 'Frigjord tid hos saksbehandlarane',
      description:
        'Timar brukte på brev om manglar. Partane er samde om at tida skal brukast på heimebesøk i vanskelege saker.',
      unit: 'timar/mnd.',
      owner: 'Fagleiar for saksbehandling',
      source: 'Tidsregistrering i to veker, rekna om til månad',
      measure: 'Timar brukte på brev om manglar',
      who: 'Fagleiar for saksbehandling',
      cost: 'To veker med tidsregistrering i tertialet'
    },
    unaided: {
      title: 'Fleire søkjer utan hjelp',
      description:
        'Delen som fullfører søknaden utan å ringje eller møte opp. Nullpunktet rakk vi ikkje å måle.',
      unit: '%',
      owner: 'Verksemdsleiar for innbyggjartorget',
      source: 'Spørsmål etter innsend søknad',
      measure: 'Svar på eitt spørsmål etter innsend søknad',
      who: 'Kommunikasjonsrådgivar',
      cost: 'Ingenting: går av seg sjølv'
    },
    postage: {
      title: 'Lågare utgifter til porto og trykk',
      description: 'Brev om manglar, vedtak på papir og laminering.',
      unit: 'kr/kvartal',
      owner: 'Økonomileiar',
      source: 'Rekneskapen, konto for porto og trykk',
      measure: 'Sum av konto for porto og trykk',
      who: 'Økonomileiar',
      cost: 'Ti minutt'
    },
    complaints: {
      title: 'Færre klager på avslag',
      description: 'Vi hadde ikkje tenkt på det: når vilkåra er tydelege, søkjer færre som ikkje kan få.',
      unit: 'klager/kvartal',
      owner: 'Verksemdsleiar for innbyggjartorget',
      source: 'Arkivet',
      measure: 'Talet på klager på vedtak om parkeringsløyve',
      who: 'Fagleiar for saksbehandling',
      cost: 'Fem minutt'
    },
    doctors: {
      title: 'Fleire førespurnader til fastlegane',
      description:
        'Legane svarar på tre spørsmål per sak i staden for å skrive erklæring, men oftare utanom timen.',
      unit: 'førespurnader/mnd.',
      owner: 'Kommuneoverlegen',
      source: 'Teljing i meldingssystemet',
      measure: 'Talet på spørsmål sende til fastlegar',
      who: 'Kontoret til kommuneoverlegen',
      cost: 'Ti minutt'
    }
  },
  chain: {
    known: { title: 'Søkjaren veit om det er verdt å søkje' },
    sooner: { title: 'Det som manglar, kjem same dag' },
    fewer: { title: 'Færre brev om manglar' },
    agreed: { title: 'Partane er samde om kva frigjord tid går til', owner: 'Verksemdsleiar' },
    login: { title: 'Innlogging og arkiv er kopla til skjemaet', owner: 'Digitaliseringsavdelinga' },
    result: { title: 'Nytt søknadsløp i drift', owner: 'Digitaliseringsrådgivar' },
    effect: { title: 'Svar innan to veker', owner: 'Verksemdsleiar for innbyggjartorget' },
    society: { title: 'Alle kan ta del i bylivet', owner: 'Kommunalsjef for samfunn og teknikk' }
  },
  notes: {
    risk: {
      text: 'Fastlegane svarar ikkje i tide når dei ikkje får betalt for det.',
      action: 'Avtale med legeforeininga om takst før runden blir utvida.',
      who: 'Kommuneoverlegen'
    },
    refill: {
      text: 'Tida blir fylt opp av andre oppgåver før nokon avgjer.',
      action: 'Blir drøft med tillitsvalde kvart tertial.',
      who: 'Verksemdsleiar for innbyggjartorget'
    },
    decision: {
      text: 'Budsjettet for porto og trykk blir sett ned frå neste år.',
      who: 'Kommunestyret, i budsjettvedtaket'
    },
    cause: {
      text: 'Sommarferien og to ledige stillingar. Nedgangen tok til att i september.',
      action: 'Fast vikar i juli.'
    }
  },
  scores: {
    manager: 'Verksemdsleiar',
    agent: 'Eldsjel på servicetorget',
    why: 'Gir mest for dei som ventar lengst.'
  }
};
