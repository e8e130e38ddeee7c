/** Who is taken in and what has to be known, in bokmål. The two other languages have exactly this shape. */
export const people = {
  actions: {
    doctor: {
      title: 'Vis kommuneoverlegen hvor mange legebrev som ikke ble brukt',
      owner: 'Prosjektlederen'
    },
    union: { title: 'Drøft hva frigjort tid skal brukes til', owner: 'Virksomhetslederen' }
  },
  involvements: {
    counter: {
      title: 'To dager i skranken',
      others: 'Tre søkere',
      outcome: 'Søkerne henter skjemaet to ganger. Legebrevet er det de ikke forstår.'
    },
    draw: {
      title: 'Saksbehandlerne tegner dagens arbeid',
      outcome: 'Ni overleveringer på veggen. Ingen visste at arkivet skanner alt på nytt.'
    },
    redraw: {
      title: 'Arbeidsmøte: slik vil vi arbeide',
      others: 'To fra rådet for personer med funksjonsnedsettelse',
      outcome: 'To utkast til ny flyt. Rådet ville ha SMS når noe mangler, ikke brev.',
      decision: 'Vi ringer i stedet for å sende brev når noe mangler.'
    },
    go: {
      title: 'Kommunalsjefen går gjennom testene',
      outcome: 'Så to av opptakene. Spurte hva det koster å la være.',
      decision: 'Runde 2 settes i gang, med to dager fra digitaliseringsavdelingen hver uke.'
    },
    doctor: {
      title: 'Møte med kommuneoverlegen',
      others: 'En fastlege',
      outcome: 'Tre av sju spørsmål til legen blir aldri brukt i vedtaket.'
    }
  },
  competences: {
    'service-design': {
      plan: 'Lære av nabokommunen: være med på to av testene deres',
      owner: 'Prosjektlederen'
    },
    lean: { plan: 'Lean-veileder fra økonomiavdelingen er med i arbeidsmøtene', owner: 'Virksomhetslederen' },
    privacy: { plan: 'Personvernombudet går gjennom testene før hver runde', owner: 'Personvernombudet' },
    project: { plan: 'Erfaren prosjektleder', owner: 'Kommunalsjefen' },
    portfolio: { plan: 'Fellesmøte hver måned om alle tjenester under endring', owner: 'Kommunalsjefen' },
    benefits: { plan: 'Kurs i gevinstrealisering med økonomirådgiveren', owner: 'Virksomhetslederen' },
    'digital-skills': {
      plan: 'Ildsjelen lærer opp to kolleger om gangen i ny saksflate',
      owner: 'Ildsjelen på servicetorget'
    }
  }
};
