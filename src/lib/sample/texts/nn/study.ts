export const study = {
  title: 'Brukartest av søknaden i dag',
  goal: 'Finne ut kvar innbyggjarane stoppar opp når dei søkjer i dag, og kva dei treng i staden.',
  material: 'Nettsida til kommunen og skjemaet i dag på nettbrett, med oppdikta legeerklæring på papir.',
  tasks: {
    find: {
      title: 'Finn ut om du kan søkje',
      scenario:
        'Du har byrja å gå dårleg og har høyrt at kommunen kan gi eit parkeringsløyve. Finn ut om du kan søkje.',
      success: 'Seier rett om vilkåra passar, og viser kvar det står.'
    },
    doctor: {
      title: 'Finn ut kva legen må skrive',
      scenario: 'Du skal til legen neste veke. Finn ut kva du må be om.',
      success: 'Nemner gangdistanse, hjelpemiddel og kor lenge det varer.'
    },
    fill: {
      title: 'Fyll ut søknaden',
      scenario: 'Fyll ut skjemaet så langt du kan. Bruk opplysningane på kortet du har fått.',
      success: 'Kjem til vedlegga utan feil i svara.'
    },
    attach: {
      title: 'Legg ved legeerklæringa',
      scenario: 'Legen har gitt deg denne erklæringa på papir. Legg ho ved, og send inn søknaden.',
      success: 'Rett vedlegg er med, og kvitteringa blir vist.'
    },
    status: {
      title: 'Finn ut kvar saka står',
      scenario: 'Det har gått tre veker. Finn ut kva som skjer med søknaden din.',
      success: 'Finn saka og seier kva som skjer vidare.'
    }
  },
  participants: {
    p1: 'Bruker rullator. Van med nettbank, får elles hjelp av familien.',
    p2: 'Bruker nettbrett dagleg. Søkjer for første gong.',
    p3: 'Søkjer på vegner av barn. Har søkt før.',
    p4: 'Bruker stor skrift på skjermen.',
    p5: 'Van med digitale tenester. Søkjer på vegner av ein i familien.',
    p6: 'Har norsk som andrespråk. Søkjer for første gong.'
  },
  findings: {
    attach: {
      title: 'Vedlegg stoppar søknaden',
      detail:
        'Fire av seks stod fast på biletet av legeerklæringa. Skjemaet avviser store bilete utan å seie kva ein kan gjere.',
      recommendation: 'Ta imot bilete rett frå mobilen, krymp dei og vis kva som er lagt ved.'
    },
    certificate: {
      title: 'Ingen veit kva legen må skrive',
      detail: 'Fem av seks gjetta. Sida seier at erklæringa må «dokumentere behovet», men ikkje korleis.',
      recommendation: 'Spør legen direkte om dei tre tinga som tel.'
    },
    words: {
      title: 'Fagspråk gjer spørsmåla uforståelege',
      detail: '«Forflyttingsevne» og «varig funksjonsnedsetjing» vart lese høgt, slått opp og hoppa over.',
      recommendation: 'Spør kor langt ein kan gå, og kva ein bruker for å kome dit.'
    },
    status: {
      title: 'Ingen ser kvar saka står',
      detail: 'Alle seks leita etter saka. Den eine som fann ho, såg berre ordet «motteken».',
      recommendation: 'Vis kva som er gjort, kven som har saka, og når svaret kjem.'
    },
    page: {
      title: 'Vilkåra druknar i andre parkeringsreglar',
      detail: 'Takstar, soner og bebuarparkering kjem først. Med stor skrift er det sju skjermbilete ned.',
      recommendation: 'Gi ordninga ei eiga side som byrjar med kven som kan søkje.'
    },
    timeout: {
      title: 'Utlogging slettar det som er skrive',
      detail: 'Skjemaet loggar ut etter tjue minutt. Dei som bruker lengst tid, mistar mest.',
      recommendation: 'Lagre kvart svar, og sei frå før utlogging.'
    },
    prefilled: {
      title: 'Utfylt namn og adresse gjer folk trygge',
      detail: 'Fire av seks sa uoppmoda at det var godt at kommunen visste kven dei var.',
      recommendation: 'Behald det, og hent òg det kommunen veit om eit tidlegare løyve.'
    },
    call: {
      title: 'Heller ein telefon enn eit brev',
      detail: 'Tre av seks bad om å bli oppringde når noko manglar.',
      recommendation: 'Prøv i fire veker at servicetorget ringjer same dag.'
    }
  },
  /** What a second observer noted of the first session, in the order of `structure/sessions.ts`. */
  second: [
    'Klikkar på «Bebuarparkering» to gonger og går tilbake.',
    'Les spørsmålet om forflyttingsevne om att og om att, og ser bort på testleiaren.',
    'Trykkjer på biletet som er feil, men ingenting skjer.',
    'Går inn på «Mi side» og ut att utan å finne saka.'
  ]
};
