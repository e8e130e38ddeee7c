export const study = {
  title: 'Usability test of today’s application',
  goal: 'Find out where people get stuck when they apply today, and what they need instead.',
  material: 'The municipality’s website and today’s form on a tablet, with a made-up certificate on paper.',
  tasks: {
    find: {
      title: 'Find out if you can apply',
      scenario:
        'Walking has become hard for you, and you have heard that the municipality can give you a parking permit. Find out if you can apply.',
      success: 'Says correctly whether the conditions fit, and shows where it says so.'
    },
    doctor: {
      title: 'Find out what the doctor must write',
      scenario: 'You are seeing the doctor next week. Find out what you must ask for.',
      success: 'Mentions walking distance, aids and duration.'
    },
    fill: {
      title: 'Fill in the application',
      scenario: 'Fill in the form as far as you can. Use the information on the card you were given.',
      success: 'Reaches the attachments without errors in the answers.'
    },
    attach: {
      title: 'Attach the certificate',
      scenario: 'The doctor gave you this certificate on paper. Attach it, and send the application.',
      success: 'The right attachment is there, and the receipt is shown.'
    },
    status: {
      title: 'Find out how the case is going',
      scenario: 'Three weeks have gone by. Find out what is happening to your application.',
      success: 'Finds the case and says what happens next.'
    }
  },
  participants: {
    p1: 'Uses a rollator. At ease with online banking, otherwise helped by family.',
    p2: 'Uses a tablet daily. Applies for the first time.',
    p3: 'Applies on behalf of a child. Has applied before.',
    p4: 'Uses large text on the screen.',
    p5: 'At ease with digital services. Applies on behalf of a relative.',
    p6: 'Norwegian is a second language. Applies for the first time.'
  },
  findings: {
    attach: {
      title: 'Attachments stop the application',
      detail:
        'Four of six got stuck on the picture of the certificate. The form rejects large pictures without saying what to do.',
      recommendation: 'Take pictures straight from the phone, shrink them and show what is attached.'
    },
    certificate: {
      title: 'Nobody knows what the doctor must write',
      detail: 'Five of six guessed. The page says the certificate must “document the need”, but not how.',
      recommendation: 'Ask the doctor directly about the three things that count.'
    },
    words: {
      title: 'Jargon makes the questions unintelligible',
      detail: '“Locomotor function” and “lasting disability” were read aloud, looked up and skipped.',
      recommendation: 'Ask how far people can walk, and what they use to get there.'
    },
    status: {
      title: 'Nobody can see where the case is',
      detail: 'All six looked for the case. The one who found it saw only the word “received”.',
      recommendation: 'Show what has been done, who has the case, and when the answer comes.'
    },
    page: {
      title: 'The conditions drown in other parking rules',
      detail: 'Rates, zones and residents’ parking come first. With large text it is seven screens down.',
      recommendation: 'Give the permit a page of its own that starts with who can apply.'
    },
    timeout: {
      title: 'A time-out deletes what was written',
      detail: 'The form logs out after twenty minutes. Those who need most time lose most.',
      recommendation: 'Save each answer, and warn before logging out.'
    },
    prefilled: {
      title: 'A filled-in name and address reassures',
      detail: 'Four of six said unasked that it was good that the municipality knew who they were.',
      recommendation: 'Keep it, and fetch what the municipality knows of an earlier permit too.'
    },
    call: {
      title: 'Rather a call than a letter',
      detail: 'Three of six asked to be called when something is missing.',
      recommendation: 'Try for four weeks that the service desk calls the same day.'
    }
  },
  /** What a second observer noted of the first session, in the order of `structure/sessions.ts`. */
  second: [
    'Clicks “Resident parking” twice and goes back.',
    'Reads the question on locomotor function again and again, and looks at the facilitator.',
    'Taps the wrong picture, but nothing happens.',
    'Goes into “My page” and out again without finding the case.'
  ]
};
