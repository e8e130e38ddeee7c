export const health = {
  roles: { manager: 'Virksomhetsleder for innbyggertorget', union: 'Hovedtillitsvalgt' },
  notes: {
    leadershipBefore: 'Kommunalsjefen hadde ikke hatt tid til å møte.',
    leadership: 'Kommunalsjefen er med på hver avslutning og svarer samme uke.',
    involvement: 'Jeg kom med da det nye kartet nesten var ferdig. Neste gang vil jeg se det før.',
    learningBefore: 'Vi hadde én runde bak oss og visste ikke om den ble brukt til noe.',
    learning: 'Telefonen i stedet for brevet ble vanlig praksis på fire uker.',
    work: 'Vi har endret rekkefølgen på arbeidet, men vaktordningen er den samme.',
    benefits: 'Fem av sju gevinster har eier som spør etter tallet.',
    competence: 'Alle i skranken kan det nye nå. De som begynte i høst, er ikke spurt.'
  }
};
