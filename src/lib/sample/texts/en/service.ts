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
      lesson:
        'Attachments are the greatest hurdle, not the conditions. Almost half of the applications lack something, and each letter about it adds two weeks of waiting. A phone call did the same in a day. The next round must show whether the doctor can answer us directly.'
    },
    direct: {
      title: 'Round 2: Can the doctor answer us directly?',
      question:
        'Do more people manage to apply without help when the doctor confirms digitally and they can follow their case?'
    }
  },
  changes: {
    page: {
      title: 'One page that answers “Can I apply?”',
      description:
        'The conditions kept apart from rates and zones, in plain language, with four questions that give an answer before you begin. The same words in the form.',
      owner: 'Communications adviser'
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
      owner: 'Team leader at the service desk'
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
      source: 'Extract from the case system'
    },
    completeness: {
      title: 'Fewer applications lack something',
      description: 'Share of applications where something is missing when the case worker opens them.',
      unit: '%',
      owner: 'Team leader for case work',
      source: 'Monthly count'
    },
    time: {
      title: 'Time freed for the case workers',
      description:
        'Hours spent on letters about what is missing. The parties agree that the time is for home visits in difficult cases.',
      unit: 'hours/month',
      owner: 'Team leader for case work',
      source: 'Time sheets for two weeks, scaled to a month'
    },
    unaided: {
      title: 'More people apply without help',
      description: 'Share who finish without calling or coming in. We missed the baseline.',
      unit: '%',
      owner: 'Head of the citizen service centre',
      source: 'Question after a sent application'
    },
    postage: {
      title: 'Lower costs of postage and printing',
      description: 'Letters about what is missing, decisions on paper, and laminating.',
      unit: 'NOK/quarter',
      owner: 'Head of finance',
      source: 'The accounts, postage and printing'
    }
  }
};
