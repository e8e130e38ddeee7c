import type { people as nb } from '../nb/people';

export const people: typeof nb = {
  actions: {
    doctor: {
      title: 'Vis kommuneoverlegen kor mange legebrev som ikkje vart brukte',
      owner: 'Prosjektleiaren'
    },
    union: { title: 'Drøft kva frigjord tid skal brukast til', owner: 'Verksemdsleiaren' }
  },
  involvements: {
    counter: {
      title: 'To dagar i skranken',
      others: 'Tre søkjarar',
      outcome: 'Søkjarane hentar skjemaet to gonger. Legebrevet er det dei ikkje forstår.'
    },
    draw: {
      title: 'Saksbehandlarane teiknar arbeidet slik det er',
      outcome: 'Ni overleveringar på veggen. Ingen visste at arkivet skannar alt på nytt.'
    },
    redraw: {
      title: 'Arbeidsmøte: slik vil vi arbeide',
      others: 'To frå rådet for personar med funksjonsnedsetjing',
      outcome: 'To utkast til ny flyt. Rådet ville ha SMS når noko manglar, ikkje brev.',
      decision: 'Vi ringjer i staden for å sende brev når noko manglar.'
    },
    go: {
      title: 'Kommunalsjefen går gjennom testane',
      outcome: 'Såg to av opptaka. Spurde kva det kostar å la vere.',
      decision: 'Runde 2 blir sett i gang, med to dagar frå digitaliseringsavdelinga kvar veke.'
    },
    doctor: {
      title: 'Møte med kommuneoverlegen',
      others: 'Ein fastlege',
      outcome: 'Tre av sju spørsmål til legen blir aldri brukte i vedtaket.'
    }
  },
  competences: {
    'service-design': {
      plan: 'Lære av nabokommunen: vere med på to av testane deira',
      owner: 'Prosjektleiaren'
    },
    lean: { plan: 'Lean-rettleiar frå økonomiavdelinga er med i arbeidsmøta', owner: 'Verksemdsleiaren' },
    privacy: { plan: 'Personvernombodet går gjennom testane før kvar runde', owner: 'Personvernombodet' },
    project: { plan: 'Erfaren prosjektleiar', owner: 'Kommunalsjefen' },
    portfolio: { plan: 'Fellesmøte kvar månad om alle tenester under endring', owner: 'Kommunalsjefen' },
    benefits: { plan: 'Kurs i gevinstrealisering med økonomirådgjevaren', owner: 'Verksemdsleiaren' },
    'digital-skills': {
      plan: 'Eldsjela lærer opp to kollegaer om gongen i ny saksflate',
      owner: 'Eldsjela på servicetorget'
    }
  }
};
