import type { MunicipalityTexts } from './nb';

export const municipality: MunicipalityTexts = {
  fees: {
    title: 'Reduced fees in kindergarten and after-school care',
    purpose: 'We have a low income and want to pay what we can afford.',
    organisation: 'Children and schools',
    owner: 'Director of children and schools',
    toBe: 'I apply, and the municipality fetches the income',
    processToBe: 'Handle the application when the income is fetched',
    stakeholders: {
      owner: {
        name: 'Director of children and schools',
        involvement: 'Owns the change and decides what freed time is used for.'
      },
      staff: {
        name: 'The caseworkers',
        involvement: 'Drew the work, tried the changes and measure themselves.'
      },
      union: { name: 'Union representative', involvement: 'Takes part in the decisions on who does what.' },
      parents: {
        name: 'The parents’ council',
        involvement: 'Recruited parents for the tests and read the decision letter.'
      }
    },
    involvements: {
      draw: {
        title: 'Drawing the work as it is',
        outcome: 'Three of five applications came back because the tax return was missing.'
      },
      decide: {
        title: 'Closing the project',
        outcome: 'The line takes over the routine and the measurements.',
        decision:
          'The income is fetched from the tax office for all applications. Freed time goes to families with shared custody.'
      }
    },
    cycles: {
      income: {
        title: 'Round 1: Must they send the tax return?',
        question: 'Do more families manage to apply when the municipality fetches the income?',
        hypothesis: 'When we need not ask for the tax return, the application is whole the first time.',
        lesson:
          'Eight of ten applications are whole when the income is fetched. Families with shared custody still have to call.',
        story:
          'A mother applied on her phone while waiting for the bus. Before, she had to take time off to hand in papers.'
      },
      letter: {
        title: 'Round 2: Do families understand the decision?',
        question: 'Do families know what to pay, and when to apply again?',
        hypothesis: 'One figure at the top and a reminder in August give fewer calls and fewer who drop out.',
        lesson:
          'Everybody found the amount. The reminder must come by text message: only half read the letter in time.',
        story: 'The decision now begins with what the family pays. The calls in August are halved.'
      }
    },
    changes: {
      fetch: {
        title: 'Fetch the income from the tax office',
        description: 'The caseworker fetches the income with the consent given in the application.',
        effect: 'Letters about what is missing are almost gone.'
      },
      form: {
        title: 'A short application on the phone',
        description: 'Four questions instead of eleven pages.',
        effect: 'More apply from home.'
      },
      letter: {
        title: 'A decision that begins with the amount',
        description: 'One figure at the top, then why, then the right to complain.',
        effect: 'Fewer ask what to pay.'
      },
      remind: {
        title: 'A reminder by text message in August',
        description: 'Those who paid less last year are told.',
        effect: 'Fewer drop out.'
      }
    },
    changeOwner: 'Head of casework',
    benefits: {
      reach: {
        title: 'More families who have the right to it pay less',
        description: 'Share of the families below the income limit who pay a reduced fee.',
        unit: '%',
        measure: 'Families with a decision by families below the limit',
        source: 'Decisions and national income figures'
      },
      time: {
        title: 'Freed time for the caseworkers',
        description: 'Minutes an application takes for what is missing and for reminders.',
        unit: 'minutes per application',
        measure: 'Timing 30 applications',
        source: 'Own count'
      },
      post: {
        title: 'Less postage and printing',
        description: 'Letters about what is missing, and reminders.',
        unit: 'NOK a quarter',
        measure: 'Postage in the accounts',
        source: 'The accounts'
      },
      calls: {
        title: 'Fewer calls about the amount',
        description: 'Calls about decisions.',
        unit: 'calls a month',
        measure: 'Count at the switchboard',
        source: 'The switchboard'
      }
    },
    benefitOwner: 'Head of children and schools',
    measurer: 'Head of casework',
    cost: 'Two hours each time',
    decision: { who: 'The municipal council', text: 'The postage budget is cut.' },
    agreed: {
      who: 'Director of children and schools',
      text: 'The time is used for talks with families with shared custody.'
    },
    studies: {
      income: {
        title: 'Test of an application without the tax return',
        goal: 'See whether families manage to apply when the income is fetched.',
        task: {
          title: 'Apply for a reduced fee',
          scenario: 'You have a place in kindergarten and a low income. Apply to pay less.',
          success: 'The application is sent without help.'
        },
        findings: {
          income: {
            title: 'The tax return stops them',
            detail: 'They do not know which page to send, or do not have it on the phone.',
            recommendation: 'Fetch the income with consent.'
          },
          shared: {
            title: 'Shared custody does not fit the form',
            detail: 'The form asks about one household.',
            recommendation: 'Ask where the child lives, and show what is counted.'
          }
        },
        said: [
          ['Looks for the tax return in her e-mail for four minutes.', 'Who has ever looked at that page?'],
          ['Takes a photo of the wrong page.', 'We live every other week, what do I write then?'],
          ['Ticks the consent and is done in three minutes.', 'Was that all?']
        ]
      },
      letter: {
        title: 'Test of the decision letter',
        goal: 'See whether families find the amount and the deadline.',
        task: {
          title: 'Find out what to pay',
          scenario: 'You have received this letter. What do you pay, and for how long?',
          success: 'Says the right amount and month.'
        },
        findings: {
          amount: {
            title: 'The amount drowns in legal text',
            detail: 'Three of three read the whole letter before they found the figure.',
            recommendation: 'Begin with the amount.'
          },
          again: {
            title: 'They do not know that they must apply again',
            detail: 'The deadline is on page two.',
            recommendation: 'Send a reminder before the deadline.'
          }
        },
        said: [
          ['Reads the letter twice before she says an amount.', 'Does it hold for next year, too?'],
          ['Finds the amount at once in the new letter.', 'When do I have to apply again?'],
          ['Turns to page two and gives up.', 'It must say so somewhere.']
        ]
      }
    },
    people: [
      'Mother of two, works part time, used to her phone.',
      'Father with shared custody, Norwegian as a second language.',
      'Student with one child.'
    ]
  },
  road: {
    title: 'Report faults on roads and lights',
    purpose: 'I have seen a hole in the road and want somebody to fix it.',
    organisation: 'Technical operations',
    owner: '',
    cycle: {
      title: 'Round 1: Where do the reports go?',
      question: 'Why do people report the same fault several times?',
      hypothesis: 'They never hear that anybody has seen the report.'
    },
    change: {
      title: 'A receipt that says what happens next',
      description: 'Whoever reports hears who has the case.'
    },
    benefits: {
      twice: {
        title: 'Fewer reports of the same fault',
        description: 'Share of reports that were made before.',
        unit: '%'
      },
      trust: { title: 'Citizens trust that it helps', description: 'What they say in talks on the square.' }
    },
    stakeholder: { name: 'The crew on duty', involvement: 'Shall take part in drawing the work.' }
  },
  clinic: {
    title: 'An appointment at the child health clinic',
    purpose: 'I want a time that suits me, without calling.',
    organisation: 'Health',
    owner: 'Head of the clinic'
  },
  portfolio: {
    programmes: {
      families: {
        title: 'Simpler for families with children',
        goal: 'Families get what they have the right to, without having to know which office to ask.',
        owner: 'Director of children and schools'
      }
    },
    roles: {
      design: 'Service design',
      line: 'People from the line',
      it: 'IT and integration',
      privacy: 'Privacy and law'
    },
    busy: {
      accounts: 'Annual accounts and report',
      holiday: 'Summer holiday',
      budget: 'Budget and financial plan'
    },
    entries: {
      parking: 'The doctor confirms digitally',
      parkingNext: 'Follow your case',
      feesFollow: 'Following up the benefits',
      road: 'Insight and the work as it is',
      roadTry: 'Trying out the receipt',
      clinic: 'Booking online',
      families: 'One way in for families'
    },
    note: 'Waits for the integration of the parking permits.',
    decisions: {
      steering: 'The steering group',
      council: 'The municipal council',
      director: 'The chief executive',
      closed: 'The line has taken over. Measuring goes on for three years.',
      further: 'Extended to after-school care in all schools.',
      started: 'Approved, on condition of a baseline before the trial.'
    },
    scorers: { leader: 'Head of digitalisation', line: 'Head of unit', union: 'Union representative' },
    why: {
      doctor: 'Depends on the doctors.',
      reach: 'Reaches those who have least.',
      road: 'We know too little yet.'
    }
  }
};
