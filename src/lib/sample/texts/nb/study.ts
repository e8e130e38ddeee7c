export const study = {
  title: 'Brukertest av dagens søknad',
  goal: 'Finne ut hvor innbyggerne stopper opp når de søker i dag, og hva de trenger i stedet.',
  material: 'Kommunens nettside og dagens skjema på nettbrett, med oppdiktet legeerklæring på papir.',
  tasks: {
    find: {
      title: 'Finn ut om du kan søke',
      scenario:
        'Du har begynt å gå dårlig og har hørt at kommunen kan gi en parkeringstillatelse. Finn ut om du kan søke.',
      success: 'Sier riktig om vilkårene passer, og viser hvor det står.'
    },
    doctor: {
      title: 'Finn ut hva legen må skrive',
      scenario: 'Du skal til legen i neste uke. Finn ut hva du må be om.',
      success: 'Nevner gangdistanse, hjelpemidler og varighet.'
    },
    fill: {
      title: 'Fyll ut søknaden',
      scenario: 'Fyll ut skjemaet så langt du kan. Bruk opplysningene på kortet du har fått.',
      success: 'Kommer til vedleggene uten feil i svarene.'
    },
    attach: {
      title: 'Legg ved legeerklæringen',
      scenario: 'Legen har gitt deg denne erklæringen på papir. Legg den ved, og send inn søknaden.',
      success: 'Riktig vedlegg er med, og kvitteringen vises.'
    },
    status: {
      title: 'Finn ut hvor saken står',
      scenario: 'Det har gått tre uker. Finn ut hva som skjer med søknaden din.',
      success: 'Finner saken og sier hva som skjer videre.'
    }
  },
  participants: {
    p1: 'Bruker rullator. Vant med nettbank, får ellers hjelp av familien.',
    p2: 'Bruker nettbrett daglig. Søker for første gang.',
    p3: 'Søker på vegne av barn. Har søkt før.',
    p4: 'Bruker stor skrift på skjermen.',
    p5: 'Vant med digitale tjenester. Søker på vegne av et familiemedlem.',
    p6: 'Har norsk som andrespråk. Søker for første gang.'
  },
  findings: {
    attach: {
      title: 'Vedlegg stopper søknaden',
      detail:
        'Fire av seks sto fast på bildet av legeerklæringen. Skjemaet avviser store bilder uten å si hva man kan gjøre.',
      recommendation: 'Ta imot bilder rett fra mobilen, krymp dem og vis hva som er lagt ved.'
    },
    certificate: {
      title: 'Ingen vet hva legen må skrive',
      detail: 'Fem av seks gjettet. Siden sier at erklæringen må «dokumentere behovet», men ikke hvordan.',
      recommendation: 'Spør legen direkte om de tre tingene som teller.'
    },
    words: {
      title: 'Fagspråk gjør spørsmålene uforståelige',
      detail: '«Forflytningsevne» og «varig funksjonsnedsettelse» ble lest høyt, slått opp og hoppet over.',
      recommendation: 'Spør hvor langt man kan gå, og hva man bruker for å komme dit.'
    },
    status: {
      title: 'Ingen ser hvor saken står',
      detail: 'Alle seks lette etter saken. Den ene som fant den, så bare ordet «mottatt».',
      recommendation: 'Vis hva som er gjort, hvem som har saken, og når svaret kommer.'
    },
    page: {
      title: 'Vilkårene drukner i andre parkeringsregler',
      detail: 'Takster, soner og beboerparkering kommer først. Med stor skrift er det sju skjermbilder ned.',
      recommendation: 'Gi ordningen en egen side som begynner med hvem som kan søke.'
    },
    timeout: {
      title: 'Utlogging sletter det som er skrevet',
      detail: 'Skjemaet logger ut etter tjue minutter. De som bruker lengst tid, mister mest.',
      recommendation: 'Lagre hvert svar, og si fra før utlogging.'
    },
    prefilled: {
      title: 'Utfylt navn og adresse gir trygghet',
      detail: 'Fire av seks sa uoppfordret at det var godt at kommunen visste hvem de var.',
      recommendation: 'Behold det, og hent også det kommunen vet om en tidligere tillatelse.'
    },
    call: {
      title: 'Heller en telefon enn et brev',
      detail: 'Tre av seks ba om å bli oppringt når noe mangler.',
      recommendation: 'Prøv i fire uker at servicetorget ringer samme dag.'
    }
  },
  /** What a second observer noted of the first session, in the order of `structure/sessions.ts`. */
  second: [
    'Klikker på «Beboerparkering» to ganger og går tilbake.',
    'Leser spørsmålet om forflytningsevne om igjen og om igjen, og ser bort på testleder.',
    'Trykker på bildet som er feil, men ingenting skjer.',
    'Går inn på «Min side» og ut igjen uten å finne saken.'
  ]
};
