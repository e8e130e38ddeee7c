export const service = {
  title: 'Parking permit for people with reduced mobility',
  purpose: 'Walking is hard for me, and I need to be able to park close to where I am going.',
  organisation: 'Citizen services and urban development, Fjordvik municipality',
  owner: 'Head of the citizen service centre',
  personas: {
    ingrid: {
      name: 'Ingrid',
      summary: '72, lives alone and walks badly after breaking her hip. Applies for the first time.',
      needs: 'To know at once whether it is worth applying. To talk to a human being when she gets stuck.',
      barriers:
        'Small screens and strange words. Does not want to bother her daughter with every little thing.',
      quote: 'I want to manage by myself, but you have to tell me what you need.'
    },
    amir: {
      name: 'Amir',
      summary: '41, father of a nine-year-old boy with a lasting disability. Applies again every other year.',
      needs: 'Not having to prove the same thing over again. To finish the application in one evening.',
      barriers: 'Short of time. Has to take time off work to get a new medical certificate.',
      quote: 'He is not going to get well. Why do we have to start over every time?'
    }
  },
  quotes: {
    panel: {
      text: 'I gave up twice before. The third time my neighbour helped me.',
      source: 'Citizen panel of Fjordvik, group interview 2024'
    }
  },
  stakeholders: {
    director: {
      name: 'Director of planning and infrastructure',
      involvement: 'Owns the goals. Gets one page after each round and removes obstacles between departments.'
    },
    manager: {
      name: 'Head of the citizen service centre',
      involvement:
        'Benefit owner. Takes part in every round and follows the figures when the project is over.'
    },
    caseworkers: {
      name: 'The case workers',
      involvement:
        'Draw today’s work themselves, watch the usability tests and try out each change for two weeks.'
    },
    union: {
      name: 'Chief union representative',
      involvement: 'In from the first meeting. Discusses what freed time is for, before anything is decided.'
    },
    doctor: {
      name: 'Chief municipal physician',
      involvement: 'Decides which questions the doctor must answer. Approves the digital confirmation.'
    },
    agent: {
      name: 'Enthusiast at the service desk',
      involvement: 'Knows every question that comes over the counter. Trains colleagues.'
    },
    it: {
      name: 'The digital department',
      involvement: 'Needed early: log-in, archive and text messages. Sets aside two days in each round.'
    },
    supplier: {
      name: 'The supplier of the form solution',
      involvement: 'Gets the findings on attachments and time-outs, and says what the contract covers.'
    },
    council: {
      name: 'The council of people with disabilities',
      involvement: 'Recruits participants, reads every text and is told what came of it.'
    }
  },
  cycles: {
    today: {
      title: 'Round 1: Where does it stop today?',
      question: 'Where do people get stuck when they apply for a permit today, and what does it cost us?',
      hypothesis: 'Most people stop at the conditions, because they do not know whether they can apply.',
      lesson:
        'Attachments are the greatest hurdle, not the conditions. Almost half of the applications lack something, and each letter about it adds two weeks of waiting. A phone call did the same in a day. The next round must show whether the doctor can answer us directly.'
    },
    call: {
      title: 'Round 2: Is a phone call better than a letter?',
      question:
        'Do we get what is missing sooner when we call the same day, and when the conditions stand on one page?',
      hypothesis:
        'A call the same day halves the wait for applications that lack something, and takes no more time than the letter.',
      lesson:
        'A call takes eight minutes, a letter took thirty. Nine in ten answered the same day. Those who are hard of hearing would rather have a text message: that belongs in the next round.',
      story:
        'The service desk stopped sending letters about what is missing and began to call. After four weeks the wait was down from six weeks to three, and nobody wants to go back. It cost one meeting and a new script for the calls.'
    },
    direct: {
      title: 'Round 3: Can the doctor answer us directly?',
      question:
        'Do more people manage to apply without help when the doctor confirms digitally and they can follow their case?',
      hypothesis:
        'Three questions to the doctor give the same answer as the certificate, in days instead of weeks.'
    }
  },
  changes: {
    page: {
      title: 'One page that answers “Can I apply?”',
      description:
        'The conditions kept apart from rates and zones, in plain language, with four questions that give an answer before you begin. The same words in the form.',
      owner: 'Communications adviser',
      effect: 'Fewer people call to ask whether they can apply.'
    },
    attach: {
      title: 'Photograph attachments, save along the way',
      description:
        'The form shrinks pictures itself, shows what is attached and saves each answer, so that nobody loses anything on a time-out.',
      owner: 'Digital adviser'
    },
    call: {
      title: 'Call the same day when something is missing',
      description:
        'The service desk calls instead of sending a letter. The answer goes straight into the case. Tried for four weeks with good results.',
      owner: 'Team leader at the service desk',
      effect: 'Nine in ten answer the same day.'
    },
    doctor: {
      title: 'The doctor confirms digitally',
      description:
        'With consent the municipality asks the doctor three things: walking distance, aids and duration. The citizen is spared the paper and the visit.',
      owner: 'Chief municipal physician'
    },
    follow: {
      title: 'Follow your case',
      description:
        'People see what was received, who has the case, and when the answer will come. A text message at each event.',
      owner: 'Digital adviser'
    },
    temporary: {
      title: 'Temporary permit on the phone',
      description:
        'Valid from the decision until the card is in the letterbox. Wardens must be able to check it.',
      owner: 'Team leader for parking'
    }
  },
  benefits: {
    waiting: {
      title: 'Shorter wait from application to answer',
      description: 'Median number of days from the application is sent until the decision is read.',
      unit: 'days',
      owner: 'Head of the citizen service centre',
      source: 'Extract from the case system',
      measure: 'Median days from sent to decision read, all applications in the month',
      who: 'Team leader for case work',
      cost: '20 minutes each time'
    },
    completeness: {
      title: 'Fewer applications lack something',
      description: 'Share of applications where something is missing when the case worker opens them.',
      unit: '%',
      owner: 'Team leader for case work',
      source: 'Monthly count',
      measure: 'Share of applications lacking something when opened',
      who: 'The case workers',
      cost: 'One mark per case'
    },
    time: {
      title: 'Time freed for the case workers',
      description:
        'Hours spent on letters about what is missing. The parties agree that the time is for home visits in difficult cases.',
      unit: 'hours/month',
      owner: 'Team leader for case work',
      source: 'Time sheets for two weeks, scaled to a month',
      measure: 'Hours spent on letters about what is missing',
      who: 'Team leader for case work',
      cost: 'Two weeks of time sheets every four months'
    },
    unaided: {
      title: 'More people apply without help',
      description: 'Share who finish without calling or coming in. We missed the baseline.',
      unit: '%',
      owner: 'Head of the citizen service centre',
      source: 'Question after a sent application',
      measure: 'Answer to one question after a sent application',
      who: 'Communications adviser',
      cost: 'Nothing: it runs by itself'
    },
    postage: {
      title: 'Lower costs of postage and printing',
      description: 'Letters about what is missing, decisions on paper, and laminating.',
      unit: 'NOK/quarter',
      owner: 'Head of finance',
      source: 'The accounts, postage and printing',
      measure: 'Sum of the account for postage and printing',
      who: 'Head of finance',
      cost: 'Ten minutes'
    },
    complaints: {
      title: 'Fewer complaints about refusals',
      description: 'We had not thought of it: when the conditions are clear, fewer apply who cannot get one.',
      unit: 'complaints/quarter',
      owner: 'Head of the citizen service centre',
      source: 'The archive',
      measure: 'Number of complaints about decisions on permits',
      who: 'Team leader for case work',
      cost: 'Five minutes'
    },
    doctors: {
      title: 'More enquiries to doctors',
      description:
        'Doctors answer three questions per case instead of writing a certificate, but more often between appointments.',
      unit: 'enquiries/month',
      owner: 'Chief municipal physician',
      source: 'Count in the message system',
      measure: 'Number of questions sent to doctors',
      who: 'The chief physician’s office',
      cost: 'Ten minutes'
    }
  },
  chain: {
    known: { title: 'The applicant knows whether it is worth applying' },
    sooner: { title: 'What is missing comes the same day' },
    fewer: { title: 'Fewer letters about what is missing' },
    agreed: { title: 'The parties agree on what freed time is for', owner: 'Head of the centre' },
    login: { title: 'Sign-in and archive are tied to the form', owner: 'The digital department' },
    result: { title: 'New way of applying in operation', owner: 'Digital adviser' },
    effect: { title: 'An answer within two weeks', owner: 'Head of the citizen service centre' },
    society: { title: 'Everybody can take part in town life', owner: 'Director of community services' }
  },
  notes: {
    risk: {
      text: 'Doctors do not answer in time when they are not paid for it.',
      action: 'Agree on a fee with the doctors’ association before the round is widened.',
      who: 'Chief municipal physician'
    },
    refill: {
      text: 'The time is filled with other tasks before anybody decides.',
      action: 'Discussed with the union representatives every four months.',
      who: 'Head of the citizen service centre'
    },
    decision: {
      text: 'The budget for postage and printing is lowered from next year.',
      who: 'The municipal council, in the budget'
    },
    cause: {
      text: 'The summer holidays and two vacant posts. The fall went on in September.',
      action: 'A regular substitute in July.'
    }
  },
  scores: {
    manager: 'Head of the centre',
    agent: 'Champion at the service desk',
    why: 'Gives most to those who wait longest.'
  }
};
