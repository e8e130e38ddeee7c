export const health = {
  roles: { manager: 'Head of the citizens’ service centre', union: 'Chief union representative' },
  notes: {
    leadershipBefore: 'The director had had no time to come.',
    leadership: 'The director comes to every closing and answers within the week.',
    involvement: 'I was brought in when the new map was nearly done. Next time I want to see it earlier.',
    learningBefore: 'We had one round behind us and did not know whether it was used for anything.',
    learning: 'Calling instead of writing became the usual way within four weeks.',
    work: 'We have changed the order of the work, but the rota is the same.',
    benefits: 'Five of seven benefits have an owner who asks for the figure.',
    competence:
      'Everyone at the counter knows the new way now. Those who started this autumn have not been asked.'
  }
};
