export const process = {
  title: 'Behandle søknad om parkeringsløyve',
  toBeTitle: 'Behandle søknaden – slik vi vil ha det',
  owner: 'Fagleiar for saksbehandling',
  pools: { citizen: 'Søkjar', municipality: 'Fjordvik kommune', doctor: 'Fastlege' },
  lanes: {
    desk: 'Servicetorg',
    archive: 'Arkiv',
    system: 'Fagsystem',
    caseworker: 'Saksbehandlar',
    physician: 'Kommunelege'
  },
  asIs: {
    received: 'Søknad motteken',
    open: 'Opne og stemple posten',
    scan: 'Skanne og journalføre',
    check: 'Kontrollere at alt er med',
    complete: 'Komplett?',
    ask: 'Sende brev om det som manglar',
    answer: 'Svar frå søkjar',
    assess: 'Vurdere gangevne og behov',
    clear: 'Klar erklæring?',
    medical: 'Medisinsk vurdering',
    decide: 'Skrive vedtak',
    send: 'Sende vedtaket i posten',
    granted: 'Innvilga?',
    print: 'Trykkje og laminere kortet',
    post: 'Sende kortet i posten',
    given: 'Kort sendt',
    closed: 'Sak lukka med avslag'
  },
  toBe: {
    received: 'Søknad motteken',
    file: 'Journalføre',
    check: 'Kontrollere at alt er med',
    complete: 'Komplett?',
    ask: 'Ringje om det som manglar',
    answer: 'Svar frå søkjar',
    confirm: 'Hente stadfesting frå fastlegen',
    assess: 'Vurdere gangevne og behov',
    clear: 'Klar stadfesting?',
    medical: 'Medisinsk vurdering',
    decide: 'Skrive vedtak',
    send: 'Sende vedtaket digitalt',
    granted: 'Innvilga?',
    temporary: 'Gi mellombels løyve',
    print: 'Trykkje og sende kortet',
    given: 'Kort sendt',
    closed: 'Sak lukka med avslag'
  },
  systems: {
    archive: 'Sak- og arkivsystemet',
    spreadsheet: 'Excel-ark på fellesområdet',
    letters: 'Word-malar',
    case: 'Fagsystem parkering',
    card: 'Kortskrivar',
    form: 'Skjemaløysinga',
    health: 'Helsenett-melding'
  },
  wastes: {
    scan: 'Papiret blir skrive ut på nytt og skanna ein gong til.',
    check: 'Bunken blir lesen gjennom kvar måndag for å finne hastesakene.',
    ask: 'Vi spør om noko søkjaren kunne ha lagt ved frå starten.'
  },
  notes: {
    check: 'Ligg i bunken til måndagsmøtet. Halvparten manglar bilete eller legeerklæring.',
    medical: 'Kommunelegen har saker annakvar torsdag.',
    ask: 'Prøvd i fire veker: åtte av ti manglar vart løyste på telefonen.'
  },
  flows: {
    yes: 'Ja',
    no: 'Nei',
    application: 'Søknad',
    request: 'Brev om manglar',
    call: 'Telefon',
    reply: 'Ettersende vedlegg',
    answer: 'Manglande svar',
    decision: 'Vedtak',
    card: 'Parkeringskort',
    code: 'Mellombels kode',
    question: 'Tre spørsmål',
    confirmation: 'Stadfesting'
  }
};
