/** What was seen and heard in each session, in the order of `structure/sessions.ts`. */
export const sessions = {
  p1: {
    notes: 'Roleg økt heime ved kjøkenbordet. Pause etter oppgåve 3.',
    observations: [
      'Opnar kommunen si side om parkering og les om takstar først.',
      'Rullar forbi vilkåra to gonger utan å sjå dei.',
      'Spør om dette er rett side. Testleiaren peikar på overskrifta.',
      'Finn avsnittet om legeerklæring med ein gong.',
      'Smiler då namn og adresse står der frå før.',
      'Stoppar ved «forflyttingsevne» og les spørsmålet høgt tre gonger.',
      '«Kan dei ikkje berre spørje kor langt eg kan gå?»',
      'Tek bilete av legeerklæringa, men skjemaet seier at fila er for stor.',
      'Legg ved feil bilete og finn ikkje ut korleis ein fjernar det.',
      '«Då ville eg heller ha gått ned på servicetorget.»',
      'Leitar etter saka i e-posten.'
    ]
  },
  p2: {
    notes: 'Snakka mykje undervegs. Stolt av å klare skjemaet.',
    observations: [
      'Bruker søkjefeltet og treffer rett side på første forsøk.',
      'Trur at kommunen hentar legeerklæringa sjølv.',
      '«Legen veit vel kva som må stå der?»',
      'Forstår ikkje skilnaden på «varig» og «mellombels» funksjonsnedsetjing.',
      'Seier at det er trygt at adressa alt er rett.',
      'Biletet blir avvist to gonger fordi det er for stort.',
      'Testleiaren viser korleis biletet kan gjerast mindre.',
      'Finn ikkje nokon stad som viser kvar saka står.',
      '«Eg hadde nok ringt på dag tre.»',
      'Foreslår at nokon ringjer om noko manglar.'
    ]
  },
  p3: {
    notes: 'Hadde søkt tidlegare og samanlikna med førre gong.',
    observations: [
      'Finn lenkja til skjemaet på under eitt minutt.',
      'Veit frå før at erklæringa må vere ny, og sukkar.',
      '«Ingenting har endra seg, men legen må skrive det på nytt.»',
      'Blir logga ut medan erklæringa blir henta i eit anna rom. Alt som var skrive, er borte.',
      '«Nei! Må eg byrje heilt på nytt?»',
      'Går raskt gjennom andre gongen fordi namn og adresse står der.',
      'Biletet frå mobilen blir avvist utan forklaring.',
      'Prøver fire gonger med same bilete før oppgåva blir avbroten.',
      'Tolkar kvitteringssida som at søknaden er innvilga.',
      '«Står det ikkje noko om kor lang tid det tek?»'
    ]
  },
  p4: {
    notes: 'Skjermforstørring 250 prosent. Lang økt, to pausar.',
    observations: [
      'Med stor skrift må ein rulle sju skjermbilete ned til vilkåra.',
      'Testleiaren hjelper til med å finne vilkåra.',
      'Les at erklæringa må «dokumentere behovet», men finn ikkje ut korleis.',
      '«Eg anar ikkje kva eg skal be legen om.»',
      'Hoppar over spørsmålet om gangdistanse fordi det ikkje er til å forstå.',
      'Får forklart kva «hjelpemiddel ved forflytting» omfattar.',
      'Skjemaet loggar ut etter tjue minutt. Det meste må skrivast på nytt.',
      'Knappen for vedlegg fell utanfor skjermen ved stor skrift.',
      '«Her gir eg meg.»',
      'Finn inga oversikt over innsende saker.',
      '«Ring meg heller enn å sende brev med lita skrift.»'
    ]
  },
  p5: {
    notes: 'Raskast av alle. Kom med mange forslag etterpå.',
    observations: [
      'Bruker snarvegen øvst på sida.',
      'Er usikker på om ein epikrise er godt nok.',
      'Spør testleiaren om kva legen skal skrive.',
      'Set pris på at namn og adresse er fylte ut.',
      'Les hjelpeteksten om gangdistanse to gonger før svaret.',
      'Bruker skannaren i mobilen og får vedlegget inn på første forsøk.',
      'Finn saka under innsende skjema.',
      '«Men det står berre motteken. Ikkje når eg får svar.»',
      'Ville heller ha fått ein telefon om noko manglar.'
    ]
  },
  p6: {
    notes: 'Tolk var tilbode, men ikkje ønskt. Brukte omsetjar på mobilen.',
    observations: [
      'Blandar saman vilkåra for bebuarparkering og denne ordninga.',
      '«Det er mange ord om pengar. Eg vil vite om eg kan søkje.»',
      'Forstår «legeerklæring» som ei vanleg sjukmelding.',
      'Slår opp «forflyttingsevne» i ein omsetjar utan å få treff.',
      '«Er dette spørsmålet om meg eller om bilen?»',
      'Blir logga ut midt i skjemaet og finn ikkje tilbake.',
      '«Eg må spørje nokon. Dette klarer eg ikkje åleine.»',
      'Testleiaren viser kvar innsende skjema ligg.'
    ]
  }
};
