export const templates = {
  lanes: {
    actions: 'Innbyggeren gjør',
    thoughts: 'Innbyggeren tenker',
    touchpoints: 'Kontaktpunkter',
    pains: 'Smertepunkter',
    ideas: 'Muligheter',
    front: 'Møter innbyggeren',
    back: 'Bak disken'
  },
  process: {
    pools: { citizen: 'Innbygger', own: 'Kommunen' },
    lanes: { front: 'Servicetorg', back: 'Saksbehandler' },
    flows: {
      yes: 'Ja',
      no: 'Nei',
      application: 'Søknad',
      question: 'Spørsmål om det som mangler',
      decision: 'Vedtak',
      report: 'Melding',
      answer: 'Svar',
      booking: 'Bestilling',
      confirmation: 'Bekreftelse',
      reminder: 'Påminnelse'
    }
  },
  study: 'Brukertest av tjenesten i dag',
  application: {
    title: 'Ny søknadstjeneste',
    purpose: 'Jeg trenger noe kommunen bestemmer om jeg får.',
    journey: 'Jeg søker',
    phases: { before: 'Før søknaden', during: 'Søknad og vedtak', after: 'Etter vedtaket' },
    steps: {
      need: 'Behovet oppstår',
      find: 'Finner ut hva som gjelder',
      apply: 'Søker',
      supplement: 'Sender det som mangler',
      wait: 'Venter på svar',
      answer: 'Får svaret',
      use: 'Tar det i bruk'
    },
    map: 'Behandle søknaden',
    nodes: {
      received: 'Søknad mottatt',
      register: 'Registrere søknaden',
      check: 'Kontrollere at alt er med',
      complete: 'Komplett?',
      ask: 'Spørre om det som mangler',
      decide: 'Vurdere og skrive vedtak',
      send: 'Sende vedtaket',
      done: 'Søknad besvart'
    }
  },
  notification: {
    title: 'Ny meldingstjeneste',
    purpose: 'Jeg har sett noe kommunen bør vite om.',
    journey: 'Jeg sier fra',
    phases: { before: 'Før meldingen', during: 'Meldingen', after: 'Etter meldingen' },
    steps: {
      notice: 'Oppdager noe',
      find: 'Finner ut hvor man sier fra',
      report: 'Sier fra',
      receipt: 'Får kvittering',
      follow: 'Hører hva som skjer',
      solved: 'Ser at det er ordnet'
    },
    map: 'Følge opp meldingen',
    nodes: {
      received: 'Melding mottatt',
      sort: 'Sortere meldingen',
      ours: 'Vår oppgave?',
      forward: 'Sende videre til den rette',
      fix: 'Ordne det',
      tell: 'Gi beskjed til den som meldte',
      done: 'Melding besvart'
    }
  },
  booking: {
    title: 'Ny timebestilling',
    purpose: 'Jeg trenger en time og vil vite når jeg skal komme.',
    journey: 'Jeg bestiller time',
    phases: { before: 'Før timen er bestilt', during: 'Bestilling og time', after: 'Etter timen' },
    steps: {
      need: 'Trenger en time',
      find: 'Finner en ledig tid',
      book: 'Bestiller',
      remind: 'Får påminnelse',
      meet: 'Møter opp',
      next: 'Vet hva som skjer videre'
    },
    map: 'Ta imot og gjennomføre timen',
    nodes: {
      received: 'Bestilling mottatt',
      find: 'Finne en tid som passer',
      confirm: 'Bekrefte timen',
      remind: 'Sende påminnelse',
      came: 'Møtte opp?',
      call: 'Ringe og tilby ny tid',
      closed: 'Time ikke brukt',
      meet: 'Gjennomføre timen',
      follow: 'Avtale oppfølging',
      done: 'Time gjennomført'
    }
  }
};

/** Every text of the templates in one language. */
export type TemplateTexts = typeof templates;
