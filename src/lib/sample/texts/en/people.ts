import type { people as nb } from '../nb/people';

export const people: typeof nb = {
  actions: {
    doctor: {
      title: 'Show the chief medical officer how many letters were never used',
      owner: 'The project manager'
    },
    union: { title: 'Discuss what freed time is to be used for', owner: 'The unit manager' }
  },
  involvements: {
    counter: {
      title: 'Two days at the counter',
      others: 'Three applicants',
      outcome: 'Applicants fetch the form twice. The letter from the doctor is what they do not understand.'
    },
    draw: {
      title: 'The caseworkers draw how they work today',
      outcome: 'Nine hand-offs on the wall. Nobody knew that the archive scans everything again.'
    },
    redraw: {
      title: 'Workshop: how we want to work',
      others: 'Two from the council for persons with disabilities',
      outcome:
        'Two drafts of the new flow. The council wanted a text message when something is missing, not a letter.',
      decision: 'We call instead of sending a letter when something is missing.'
    },
    go: {
      title: 'The director goes through the tests',
      outcome: 'Saw two of the recordings. Asked what it costs not to do it.',
      decision: 'Cycle 2 starts, with two days a week from the digitalisation department.'
    },
    doctor: {
      title: 'Meeting with the chief medical officer',
      others: 'One general practitioner',
      outcome: 'Three of seven questions to the doctor are never used in the decision.'
    }
  },
  competences: {
    'service-design': {
      plan: 'Learn from the next municipality: take part in two of their tests',
      owner: 'The project manager'
    },
    lean: { plan: 'A lean guide from the finance department joins the workshops', owner: 'The unit manager' },
    privacy: {
      plan: 'The data protection officer goes through the tests before every cycle',
      owner: 'The data protection officer'
    },
    project: { plan: 'An experienced project manager', owner: 'The director' },
    portfolio: { plan: 'A joint meeting every month on all services being changed', owner: 'The director' },
    benefits: {
      plan: 'A course in benefits realisation with the finance adviser',
      owner: 'The unit manager'
    },
    'digital-skills': {
      plan: 'The enthusiast teaches two colleagues at a time in the new case screen',
      owner: 'The enthusiast at the service desk'
    }
  }
};
