import type { TemplateTexts } from './nb';

export const templates: TemplateTexts = {
  lanes: {
    actions: 'Innbyggjaren gjer',
    thoughts: 'Innbyggjaren tenkjer',
    touchpoints: 'Kontaktpunkt',
    pains: 'Smertepunkt',
    ideas: 'Moglegheiter',
    front: 'Møter innbyggjaren',
    back: 'Bak disken'
  },
  process: {
    pools: { citizen: 'Innbyggjar', own: 'Kommunen' },
    lanes: { front: 'Servicetorg', back: 'Saksbehandlar' },
    flows: {
      yes: 'Ja',
      no: 'Nei',
      application: 'Søknad',
      question: 'Spørsmål om det som manglar',
      decision: 'Vedtak',
      report: 'Melding',
      answer: 'Svar',
      booking: 'Bestilling',
      confirmation: 'Stadfesting',
      reminder: 'Påminning'
    }
  },
  study: 'Brukartest av tenesta i dag',
  application: {
    title: 'Ny søknadsteneste',
    purpose: 'Eg treng noko kommunen avgjer om eg får.',
    journey: 'Eg søkjer',
    phases: { before: 'Før søknaden', during: 'Søknad og vedtak', after: 'Etter vedtaket' },
    steps: {
      need: 'Behovet oppstår',
      find: 'Finn ut kva som gjeld',
      apply: 'Søkjer',
      supplement: 'Sender det som manglar',
      wait: 'Ventar på svar',
      answer: 'Får svaret',
      use: 'Tek det i bruk'
    },
    map: 'Behandle søknaden',
    nodes: {
      received: 'Søknad motteken',
      register: 'Registrere søknaden',
      check: 'Kontrollere at alt er med',
      complete: 'Komplett?',
      ask: 'Spørje om det som manglar',
      decide: 'Vurdere og skrive vedtak',
      send: 'Sende vedtaket',
      done: 'Søknad svart på'
    }
  },
  notification: {
    title: 'Ny meldingsteneste',
    purpose: 'Eg har sett noko kommunen bør vite om.',
    journey: 'Eg seier frå',
    phases: { before: 'Før meldinga', during: 'Meldinga', after: 'Etter meldinga' },
    steps: {
      notice: 'Oppdagar noko',
      find: 'Finn ut kvar ein seier frå',
      report: 'Seier frå',
      receipt: 'Får kvittering',
      follow: 'Høyrer kva som skjer',
      solved: 'Ser at det er ordna'
    },
    map: 'Følgje opp meldinga',
    nodes: {
      received: 'Melding motteken',
      sort: 'Sortere meldinga',
      ours: 'Vår oppgåve?',
      forward: 'Sende vidare til den rette',
      fix: 'Ordne det',
      tell: 'Gi beskjed til den som melde',
      done: 'Melding svart på'
    }
  },
  booking: {
    title: 'Ny timebestilling',
    purpose: 'Eg treng ein time og vil vite når eg skal kome.',
    journey: 'Eg bestiller time',
    phases: { before: 'Før timen er bestilt', during: 'Bestilling og time', after: 'Etter timen' },
    steps: {
      need: 'Treng ein time',
      find: 'Finn ei ledig tid',
      book: 'Bestiller',
      remind: 'Får påminning',
      meet: 'Møter opp',
      next: 'Veit kva som skjer vidare'
    },
    map: 'Ta imot og gjennomføre timen',
    nodes: {
      received: 'Bestilling motteken',
      find: 'Finne ei tid som passar',
      confirm: 'Stadfeste timen',
      remind: 'Sende påminning',
      came: 'Møtte opp?',
      call: 'Ringje og tilby ny tid',
      closed: 'Time ikkje brukt',
      meet: 'Gjennomføre timen',
      follow: 'Avtale oppfølging',
      done: 'Time gjennomført'
    }
  }
};
