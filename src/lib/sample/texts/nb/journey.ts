export const journey = {
  title: 'Jeg søker om parkeringstillatelse',
  toBeTitle: 'Jeg søker om parkeringstillatelse – slik vi vil ha det',
  scenario:
    'Ingrid går dårlig etter et hoftebrudd og har hørt at hun kanskje kan parkere nærmere. Reisen begynner når gangturen blir for lang, og slutter når hun parkerer ved døra med kortet i vinduet.',
  owner: 'Tjenestedesigner',
  handoffs: {
    papers: { label: 'Papirene', owner: 'Servicetorget' },
    case: { label: 'Saken', owner: 'Arkivet' },
    gaps: { label: 'Hva som mangler', owner: 'Saksbehandleren' }
  },
  routes: { complete: 'Alt er med', again: 'Noe mangler fortsatt' },
  comments: {
    photo: { author: 'Jonas', text: 'Gjelder dette nettbrett også, eller bare mobil?' },
    photoAnswer: { author: 'Marit', text: 'Begge. P3 prøvde med nettbrett og fikk samme feil.' },
    doctor: { author: 'Marit', text: 'Ingen av oss har snakket med fastlegene. Hvem kan ringe?' }
  },
  colours: { now: 'Kan gjøres nå', others: 'Trenger andre enn oss' },
  views: { pains: 'Bare smertepunkter', seen: 'Det vi har sett' },
  phases: { before: 'Før søknaden', during: 'Søknad og vedtak', after: 'Etter vedtaket' },
  lanes: {
    actions: 'Innbyggeren gjør',
    thoughts: 'Innbyggeren tenker',
    touchpoints: 'Kontaktpunkter',
    pains: 'Smertepunkter',
    ideas: 'Muligheter',
    front: 'Møter innbyggeren',
    back: 'Bak disken'
  },
  asIs: {
    steps: {
      need: 'Det blir for langt å gå',
      find: 'Leter etter vilkårene',
      doctor: 'Skaffer legeerklæring',
      fill: 'Fyller ut skjemaet',
      submit: 'Legger ved og sender',
      wait: 'Venter på svar',
      missing: 'Får brev om mangler',
      decision: 'Får vedtaket',
      use: 'Parkerer ved døra'
    },
    cards: {
      need: {
        actions: ['Merker at turen fra parkeringsplassen til butikken er blitt for lang.'],
        thoughts: ['«Har jeg egentlig krav på dette?»'],
        touchpoints: ['En bekjent nevner ordningen'],
        ideas: ['La legekontoret vise hvor man søker']
      },
      find: {
        actions: ['Leter på kommunens sider om parkering.'],
        thoughts: ['«Jeg vil bare vite om jeg kan søke.»'],
        touchpoints: ['Kommunens nettside', 'Telefon til servicetorget'],
        pains: ['Vilkårene drukner i takster og soner'],
        ideas: ['Én side som svarer på «Kan jeg søke?»'],
        front: ['Svarer på det samme spørsmålet flere ganger om dagen']
      },
      doctor: {
        actions: ['Bestiller time hos fastlegen og betaler for en erklæring.'],
        thoughts: ['«Hva er det legen må skrive?»'],
        touchpoints: ['Fastlegen'],
        pains: ['Erklæringen sier ofte ikke noe om gangdistanse'],
        ideas: ['Kommunen spør legen selv'],
        back: ['Kommunelegen må gjette ut fra det som står']
      },
      fill: {
        actions: ['Fyller ut skjemaet på nettbrett.'],
        thoughts: ['«Hva betyr forflytningsevne?»'],
        touchpoints: ['Søknadsskjemaet'],
        pains: ['Spørsmålene er skrevet i fagspråk', 'Blir logget ut og mister alt'],
        ideas: ['Klart språk, og lagring underveis'],
        front: ['Hjelper dem som møter opp med skjemaet']
      },
      submit: {
        actions: ['Tar bilde av erklæringen og prøver å legge det ved.'],
        thoughts: ['«Ble det sendt, eller ikke?»'],
        touchpoints: ['Mobilkameraet', 'Konvolutt i posten'],
        pains: ['Bilder fra mobilen er for store for skjemaet'],
        ideas: ['Ta bilde rett inn i søknaden'],
        front: ['Tar imot papirer i skranken'],
        back: ['Arkivet skanner og journalfører']
      },
      wait: {
        actions: ['Ringer for å høre hvor saken står.'],
        thoughts: ['«Har de i det hele tatt fått søknaden?»'],
        touchpoints: ['Telefon til servicetorget'],
        pains: ['Ingen kvittering og ingen svartid'],
        ideas: ['Vis hvor saken står'],
        front: ['Må spørre saksbehandleren og ringe tilbake'],
        back: ['Saken ligger en uke før noen ser på den']
      },
      missing: {
        actions: ['Skaffer det som mangler, og sender alt på nytt.'],
        thoughts: ['«Kunne de ikke bare ha ringt?»'],
        touchpoints: ['Brev i posten'],
        pains: ['To uker går med til ett manglende svar'],
        ideas: ['Ring samme dag'],
        front: ['Sender standardbrev'],
        back: ['Saken legges bort til svaret kommer']
      },
      decision: {
        actions: ['Leser vedtaket.'],
        thoughts: ['«Endelig!»'],
        touchpoints: ['Brev i posten'],
        pains: ['Svaret står på side to'],
        ideas: ['Svaret først, begrunnelsen etterpå'],
        front: ['Sender vedtaket i posten'],
        back: ['Skriver vedtaket fra en gammel mal']
      },
      use: {
        actions: ['Legger kortet i vinduet og handler for første gang på lenge.'],
        thoughts: ['«Nå kommer jeg meg ut igjen.»'],
        touchpoints: ['Parkeringskortet'],
        pains: ['Kortet kommer en uke etter vedtaket'],
        ideas: ['Midlertidig tillatelse på mobilen'],
        front: ['Trykker og laminerer kortet']
      }
    }
  },
  toBe: {
    steps: {
      need: 'Det blir for langt å gå',
      find: 'Får vite hva som gjelder',
      doctor: 'Sier ja til at legen svarer',
      fill: 'Søker på ti minutter',
      wait: 'Følger saken',
      decision: 'Får svaret på mobilen',
      temporary: 'Bruker midlertidig tillatelse',
      use: 'Parkerer ved døra'
    },
    cards: {
      need: {
        actions: ['Merker at turen fra parkeringsplassen til butikken er blitt for lang.'],
        thoughts: ['«Legen sier at jeg nok kan søke.»'],
        touchpoints: ['Oppslag på legekontoret'],
        ideas: ['Den som har hatt tillatelse før, kan fornye'],
        front: ['Servicetorget vet hva legekontoret sier']
      },
      find: {
        actions: ['Svarer på fire spørsmål og får vite hva som gjelder.'],
        thoughts: ['«Da er det verdt å prøve.»'],
        touchpoints: ['Siden «Kan jeg søke?»', 'Telefon til servicetorget'],
        front: ['Svarer med de samme ordene som siden']
      },
      doctor: {
        actions: ['Gir samtykke til at kommunen spør fastlegen.'],
        thoughts: ['«Så slipper jeg den turen.»'],
        touchpoints: ['Samtykke i skjemaet'],
        pains: ['Noen leger bruker lang tid på å svare'],
        back: ['Kommunelegen får svar på de tre spørsmålene som teller']
      },
      fill: {
        actions: ['Svarer på det kommunen ikke vet fra før, og tar bilde til kortet.'],
        thoughts: ['«Dette forstår jeg.»'],
        touchpoints: ['Søknadsskjemaet', 'Mobilkameraet'],
        pains: ['De uten innlogging må få hjelp'],
        front: ['Hjelper dem som ringer, i det samme skjemaet'],
        back: ['Søknaden journalføres av seg selv']
      },
      wait: {
        actions: ['Ser at søknaden er mottatt, og når svaret kommer.'],
        thoughts: ['«De har den. Jeg hører fra dem tirsdag.»'],
        touchpoints: ['Min side', 'SMS'],
        front: ['Ringer samme dag hvis noe mangler'],
        back: ['Saksbehandleren åpner bare komplette saker']
      },
      decision: {
        actions: ['Åpner svaret fra en SMS.'],
        thoughts: ['«Ja! Og så raskt.»'],
        touchpoints: ['Digital postkasse', 'Brev til dem som vil ha det'],
        ideas: ['Si fra i god tid før den går ut'],
        back: ['Vedtaket begynner med svaret']
      },
      temporary: {
        actions: ['Viser koden i vinduet samme dag.'],
        thoughts: ['«Jeg trenger ikke å vente på posten.»'],
        touchpoints: ['Mobilen', 'Utskrift fra servicetorget'],
        pains: ['Vakter i nabokommunen kjenner ikke koden'],
        back: ['Parkeringsvaktene kan slå opp koden']
      },
      use: {
        actions: ['Legger kortet i vinduet.'],
        thoughts: ['«Nå kommer jeg meg ut igjen.»'],
        touchpoints: ['Parkeringskortet'],
        front: ['Trykker kortet samme uke']
      }
    }
  }
};
