/** What was seen and heard in each session, in the order of `structure/sessions.ts`. */
export const sessions = {
  p1: {
    notes: 'Rolig økt hjemme ved kjøkkenbordet. Pause etter oppgave 3.',
    observations: [
      'Åpner kommunens side om parkering og leser om takster først.',
      'Ruller forbi vilkårene to ganger uten å se dem.',
      'Spør om dette er riktig side. Testleder peker på overskriften.',
      'Finner avsnittet om legeerklæring med en gang.',
      'Smiler da navn og adresse står der fra før.',
      'Stopper ved «forflytningsevne» og leser spørsmålet høyt tre ganger.',
      '«Kan de ikke bare spørre hvor langt jeg kan gå?»',
      'Tar bilde av legeerklæringen, men skjemaet sier at fila er for stor.',
      'Legger ved feil bilde og finner ikke ut hvordan det fjernes.',
      '«Da ville jeg heller ha gått ned på servicetorget.»',
      'Leter etter saken i e-posten.'
    ]
  },
  p2: {
    notes: 'Snakket mye underveis. Stolt av å klare skjemaet.',
    observations: [
      'Bruker søkefeltet og treffer riktig side på første forsøk.',
      'Tror at kommunen henter legeerklæringen selv.',
      '«Legen vet vel hva som må stå der?»',
      'Forstår ikke forskjellen på «varig» og «midlertidig» funksjonsnedsettelse.',
      'Sier at det er trygt at adressen allerede er riktig.',
      'Bildet blir avvist to ganger fordi det er for stort.',
      'Testleder viser hvordan bildet kan gjøres mindre.',
      'Finner ikke noe sted som viser hvor saken står.',
      '«Jeg hadde nok ringt på dag tre.»',
      'Foreslår at noen ringer hvis noe mangler.'
    ]
  },
  p3: {
    notes: 'Hadde søkt tidligere og sammenlignet med forrige gang.',
    observations: [
      'Finner lenken til skjemaet på under ett minutt.',
      'Vet fra før at erklæringen må være ny, og sukker.',
      '«Ingenting har endret seg, men legen må skrive det på nytt.»',
      'Blir logget ut mens erklæringen hentes i et annet rom. Alt som var skrevet, er borte.',
      '«Nei! Må jeg begynne helt på nytt?»',
      'Går raskt gjennom andre gang fordi navn og adresse står der.',
      'Bildet fra mobilen avvises uten forklaring.',
      'Prøver fire ganger med samme bilde før oppgaven avbrytes.',
      'Tolker kvitteringssiden som at søknaden er innvilget.',
      '«Står det ikke noe om hvor lang tid det tar?»'
    ]
  },
  p4: {
    notes: 'Skjermforstørring 250 prosent. Lang økt, to pauser.',
    observations: [
      'Med stor skrift må det rulles sju skjermbilder ned til vilkårene.',
      'Testleder hjelper til med å finne vilkårene.',
      'Leser at erklæringen må «dokumentere behovet», men finner ikke ut hvordan.',
      '«Jeg aner ikke hva jeg skal be legen om.»',
      'Hopper over spørsmålet om gangdistanse fordi det ikke er til å forstå.',
      'Får forklart hva «hjelpemidler ved forflytning» omfatter.',
      'Skjemaet logger ut etter tjue minutter. Det meste må skrives på nytt.',
      'Knappen for vedlegg faller utenfor skjermen ved stor skrift.',
      '«Her gir jeg meg.»',
      'Finner ingen oversikt over innsendte saker.',
      '«Ring meg heller enn å sende brev med liten skrift.»'
    ]
  },
  p5: {
    notes: 'Raskest av alle. Kom med mange forslag etterpå.',
    observations: [
      'Bruker snarveien øverst på siden.',
      'Er usikker på om en epikrise er godt nok.',
      'Spør testleder om hva legen skal skrive.',
      'Setter pris på at navn og adresse er fylt ut.',
      'Leser hjelpeteksten om gangdistanse to ganger før svaret.',
      'Bruker skanneren i mobilen og får vedlegget inn på første forsøk.',
      'Finner saken under innsendte skjemaer.',
      '«Men det står bare mottatt. Ikke når jeg får svar.»',
      'Ville heller ha fått en telefon hvis noe mangler.'
    ]
  },
  p6: {
    notes: 'Tolk var tilbudt, men ikke ønsket. Brukte oversetter på mobilen.',
    observations: [
      'Blander sammen vilkårene for beboerparkering og denne ordningen.',
      '«Det er mange ord om penger. Jeg vil vite om jeg kan søke.»',
      'Forstår «legeerklæring» som en vanlig sykmelding.',
      'Slår opp «forflytningsevne» i en oversetter uten å få treff.',
      '«Er dette spørsmålet om meg eller om bilen?»',
      'Blir logget ut midt i skjemaet og finner ikke tilbake.',
      '«Jeg må spørre noen. Dette klarer jeg ikke alene.»',
      'Testleder viser hvor innsendte skjemaer ligger.'
    ]
  }
};
