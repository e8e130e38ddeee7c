export const health = {
  roles: { manager: 'Verksemdsleiar for innbyggjartorget', union: 'Hovudtillitsvald' },
  notes: {
    leadershipBefore: 'Kommunalsjefen hadde ikkje hatt tid til å møte.',
    leadership: 'Kommunalsjefen er med på kvar avslutning og svarar same veka.',
    involvement: 'Eg kom med då det nye kartet nesten var ferdig. Neste gong vil eg sjå det før.',
    learningBefore: 'Vi hadde éin runde bak oss og visste ikkje om han vart brukt til noko.',
    learning: 'Telefonen i staden for brevet vart vanleg praksis på fire veker.',
    work: 'Vi har endra rekkjefølgja på arbeidet, men vaktordninga er den same.',
    benefits: 'Fem av sju gevinstar har ein eigar som spør etter talet.',
    competence: 'Alle i skranken kan det nye no. Dei som byrja i haust, er ikkje spurde.'
  }
};
