export const process = {
  title: 'Behandle søknad om parkeringstillatelse',
  toBeTitle: 'Behandle søknaden – slik vi vil ha det',
  owner: 'Fagleder for saksbehandling',
  pools: { citizen: 'Søker', municipality: 'Fjordvik kommune', doctor: 'Fastlege' },
  lanes: {
    desk: 'Servicetorg',
    archive: 'Arkiv',
    system: 'Fagsystem',
    caseworker: 'Saksbehandler',
    physician: 'Kommunelege'
  },
  asIs: {
    received: 'Søknad mottatt',
    open: 'Åpne og stemple posten',
    scan: 'Skanne og journalføre',
    check: 'Kontrollere at alt er med',
    complete: 'Komplett?',
    ask: 'Sende brev om det som mangler',
    answer: 'Svar fra søker',
    assess: 'Vurdere gangevne og behov',
    clear: 'Klar erklæring?',
    medical: 'Medisinsk vurdering',
    decide: 'Skrive vedtak',
    send: 'Sende vedtaket i posten',
    granted: 'Innvilget?',
    print: 'Trykke og laminere kortet',
    post: 'Sende kortet i posten',
    given: 'Kort sendt',
    closed: 'Sak lukket med avslag'
  },
  toBe: {
    received: 'Søknad mottatt',
    file: 'Journalføre',
    check: 'Kontrollere at alt er med',
    complete: 'Komplett?',
    ask: 'Ringe om det som mangler',
    answer: 'Svar fra søker',
    confirm: 'Hente bekreftelse fra fastlegen',
    assess: 'Vurdere gangevne og behov',
    clear: 'Klar bekreftelse?',
    medical: 'Medisinsk vurdering',
    decide: 'Skrive vedtak',
    send: 'Sende vedtaket digitalt',
    granted: 'Innvilget?',
    temporary: 'Gi midlertidig tillatelse',
    print: 'Trykke og sende kortet',
    given: 'Kort sendt',
    closed: 'Sak lukket med avslag'
  },
  systems: {
    archive: 'Sak- og arkivsystemet',
    spreadsheet: 'Excel-ark på fellesområdet',
    letters: 'Word-maler',
    case: 'Fagsystem parkering',
    card: 'Kortskriver',
    form: 'Skjemaløsningen',
    health: 'Helsenett-melding'
  },
  wastes: {
    scan: 'Papiret skrives ut på nytt og skannes en gang til.',
    check: 'Bunken leses gjennom hver mandag for å finne hastesakene.',
    ask: 'Vi spør om noe søkeren kunne ha lagt ved fra starten.'
  },
  notes: {
    check: 'Ligger i bunken til mandagsmøtet. Halvparten mangler bilde eller legeerklæring.',
    medical: 'Kommunelegen har saker annenhver torsdag.',
    ask: 'Prøvd i fire uker: åtte av ti mangler ble løst på telefonen.'
  },
  flows: {
    yes: 'Ja',
    no: 'Nei',
    application: 'Søknad',
    request: 'Brev om mangler',
    call: 'Telefon',
    reply: 'Ettersendte vedlegg',
    answer: 'Manglende svar',
    decision: 'Vedtak',
    card: 'Parkeringskort',
    code: 'Midlertidig kode',
    question: 'Tre spørsmål',
    confirmation: 'Bekreftelse'
  }
};
