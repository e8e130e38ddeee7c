export const journey = {
  title: 'Eg søkjer om parkeringsløyve',
  toBeTitle: 'Eg søkjer om parkeringsløyve – slik vi vil ha det',
  scenario:
    'Ingrid går dårleg etter eit hoftebrot og har høyrt at ho kanskje kan parkere nærare. Reisa byrjar når gangturen blir for lang, og sluttar når ho parkerer ved døra med kortet i vindauget.',
  owner: 'Tenestedesignar',
  handoffs: {
    papers: { label: 'Papira', owner: 'Servicetorget' },
    case: { label: 'Saka', owner: 'Arkivet' },
    gaps: { label: 'Kva som manglar', owner: 'Saksbehandlaren' }
  },
  routes: { complete: 'Alt er med', again: 'Noko manglar framleis' },
  comments: {
    photo: { author: 'Jonas', text: 'Gjeld dette nettbrett òg, eller berre mobil?' },
    photoAnswer: { author: 'Marit', text: 'Begge. P3 prøvde med nettbrett og fekk same feilen.' },
    doctor: { author: 'Marit', text: 'Ingen av oss har snakka med fastlegane. Kven kan ringje?' }
  },
  colours: { now: 'Kan gjerast no', others: 'Treng andre enn oss' },
  views: { pains: 'Berre smertepunkt', seen: 'Det vi har sett' },
  phases: { before: 'Før søknaden', during: 'Søknad og vedtak', after: 'Etter vedtaket' },
  lanes: {
    actions: 'Innbyggjaren gjer',
    thoughts: 'Innbyggjaren tenkjer',
    touchpoints: 'Kontaktpunkt',
    pains: 'Smertepunkt',
    ideas: 'Moglegheiter',
    front: 'Møter innbyggjaren',
    back: 'Bak disken'
  },
  asIs: {
    steps: {
      need: 'Det blir for langt å gå',
      find: 'Leitar etter vilkåra',
      doctor: 'Skaffar legeerklæring',
      fill: 'Fyller ut skjemaet',
      submit: 'Legg ved og sender',
      wait: 'Ventar på svar',
      missing: 'Får brev om manglar',
      decision: 'Får vedtaket',
      use: 'Parkerer ved døra'
    },
    cards: {
      need: {
        actions: ['Merkar at turen frå parkeringsplassen til butikken er vorten for lang.'],
        thoughts: ['«Har eg eigentleg krav på dette?»'],
        touchpoints: ['Ein kjenning nemner ordninga'],
        ideas: ['La legekontoret vise kvar ein søkjer']
      },
      find: {
        actions: ['Leitar på kommunen sine sider om parkering.'],
        thoughts: ['«Eg vil berre vite om eg kan søkje.»'],
        touchpoints: ['Nettsida til kommunen', 'Telefon til servicetorget'],
        pains: ['Vilkåra druknar i takstar og soner'],
        ideas: ['Éi side som svarer på «Kan eg søkje?»'],
        front: ['Svarer på det same spørsmålet fleire gonger om dagen']
      },
      doctor: {
        actions: ['Bestiller time hos fastlegen og betaler for ei erklæring.'],
        thoughts: ['«Kva er det legen må skrive?»'],
        touchpoints: ['Fastlegen'],
        pains: ['Erklæringa seier ofte ikkje noko om gangdistanse'],
        ideas: ['Kommunen spør legen sjølv'],
        back: ['Kommunelegen må gjette ut frå det som står']
      },
      fill: {
        actions: ['Fyller ut skjemaet på nettbrett.'],
        thoughts: ['«Kva tyder forflyttingsevne?»'],
        touchpoints: ['Søknadsskjemaet'],
        pains: ['Spørsmåla er skrivne i fagspråk', 'Blir logga ut og mistar alt'],
        ideas: ['Klart språk, og lagring undervegs'],
        front: ['Hjelper dei som møter opp med skjemaet']
      },
      submit: {
        actions: ['Tek bilete av erklæringa og prøver å leggje det ved.'],
        thoughts: ['«Vart det sendt, eller ikkje?»'],
        touchpoints: ['Mobilkameraet', 'Konvolutt i posten'],
        pains: ['Bilete frå mobilen er for store for skjemaet'],
        ideas: ['Ta bilete rett inn i søknaden'],
        front: ['Tek imot papir i skranken'],
        back: ['Arkivet skannar og journalfører']
      },
      wait: {
        actions: ['Ringjer for å høyre kvar saka står.'],
        thoughts: ['«Har dei i det heile fått søknaden?»'],
        touchpoints: ['Telefon til servicetorget'],
        pains: ['Inga kvittering og inga svartid'],
        ideas: ['Vis kvar saka står'],
        front: ['Må spørje saksbehandlaren og ringje tilbake'],
        back: ['Saka ligg ei veke før nokon ser på ho']
      },
      missing: {
        actions: ['Skaffar det som manglar, og sender alt på nytt.'],
        thoughts: ['«Kunne dei ikkje berre ha ringt?»'],
        touchpoints: ['Brev i posten'],
        pains: ['To veker går med til eitt manglande svar'],
        ideas: ['Ring same dag'],
        front: ['Sender standardbrev'],
        back: ['Saka blir lagd bort til svaret kjem']
      },
      decision: {
        actions: ['Les vedtaket.'],
        thoughts: ['«Endeleg!»'],
        touchpoints: ['Brev i posten'],
        pains: ['Svaret står på side to'],
        ideas: ['Svaret først, grunngivinga etterpå'],
        front: ['Sender vedtaket i posten'],
        back: ['Skriv vedtaket frå ein gammal mal']
      },
      use: {
        actions: ['Legg kortet i vindauget og handlar for første gong på lenge.'],
        thoughts: ['«No kjem eg meg ut att.»'],
        touchpoints: ['Parkeringskortet'],
        pains: ['Kortet kjem ei veke etter vedtaket'],
        ideas: ['Mellombels løyve på mobilen'],
        front: ['Trykkjer og laminerer kortet']
      }
    }
  },
  toBe: {
    steps: {
      need: 'Det blir for langt å gå',
      find: 'Får vite kva som gjeld',
      doctor: 'Seier ja til at legen svarer',
      fill: 'Søkjer på ti minutt',
      wait: 'Følgjer saka',
      decision: 'Får svaret på mobilen',
      temporary: 'Bruker mellombels løyve',
      use: 'Parkerer ved døra'
    },
    cards: {
      need: {
        actions: ['Merkar at turen frå parkeringsplassen til butikken er vorten for lang.'],
        thoughts: ['«Legen seier at eg nok kan søkje.»'],
        touchpoints: ['Oppslag på legekontoret'],
        ideas: ['Den som har hatt løyve før, kan fornye'],
        front: ['Servicetorget veit kva legekontoret seier']
      },
      find: {
        actions: ['Svarer på fire spørsmål og får vite kva som gjeld.'],
        thoughts: ['«Då er det verdt å prøve.»'],
        touchpoints: ['Sida «Kan eg søkje?»', 'Telefon til servicetorget'],
        front: ['Svarer med dei same orda som sida']
      },
      doctor: {
        actions: ['Gir samtykke til at kommunen spør fastlegen.'],
        thoughts: ['«Så slepp eg den turen.»'],
        touchpoints: ['Samtykke i skjemaet'],
        pains: ['Somme legar bruker lang tid på å svare'],
        back: ['Kommunelegen får svar på dei tre spørsmåla som tel']
      },
      fill: {
        actions: ['Svarer på det kommunen ikkje veit frå før, og tek bilete til kortet.'],
        thoughts: ['«Dette forstår eg.»'],
        touchpoints: ['Søknadsskjemaet', 'Mobilkameraet'],
        pains: ['Dei utan innlogging må få hjelp'],
        front: ['Hjelper dei som ringjer, i det same skjemaet'],
        back: ['Søknaden blir journalført av seg sjølv']
      },
      wait: {
        actions: ['Ser at søknaden er motteken, og når svaret kjem.'],
        thoughts: ['«Dei har han. Eg høyrer frå dei tysdag.»'],
        touchpoints: ['Mi side', 'SMS'],
        front: ['Ringjer same dag om noko manglar'],
        back: ['Saksbehandlaren opnar berre komplette saker']
      },
      decision: {
        actions: ['Opnar svaret frå ein SMS.'],
        thoughts: ['«Ja! Og så raskt.»'],
        touchpoints: ['Digital postkasse', 'Brev til dei som vil ha det'],
        ideas: ['Sei frå i god tid før det går ut'],
        back: ['Vedtaket byrjar med svaret']
      },
      temporary: {
        actions: ['Viser koden i vindauget same dag.'],
        thoughts: ['«Eg treng ikkje å vente på posten.»'],
        touchpoints: ['Mobilen', 'Utskrift frå servicetorget'],
        pains: ['Vakter i nabokommunen kjenner ikkje koden'],
        back: ['Parkeringsvaktene kan slå opp koden']
      },
      use: {
        actions: ['Legg kortet i vindauget.'],
        thoughts: ['«No kjem eg meg ut att.»'],
        touchpoints: ['Parkeringskortet'],
        front: ['Trykkjer kortet same veke']
      }
    }
  }
};
