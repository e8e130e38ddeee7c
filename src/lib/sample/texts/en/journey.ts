export const journey = {
  title: 'I apply for a parking permit',
  toBeTitle: 'I apply for a parking permit – the way we want it',
  scenario:
    'Ingrid walks badly after breaking her hip and has heard that she may be allowed to park closer. The journey starts when the walk gets too long, and ends when she parks at the door with the card in her window.',
  owner: 'Service designer',
  handoffs: {
    papers: { label: 'The papers', owner: 'Service desk' },
    case: { label: 'The case', owner: 'Records office' },
    gaps: { label: 'What is missing', owner: 'Case officer' }
  },
  routes: { complete: 'Nothing is missing', again: 'Something is still missing' },
  comments: {
    photo: { author: 'Jonas', text: 'Is this on tablets too, or only on phones?' },
    photoAnswer: { author: 'Marit', text: 'Both. P3 tried on a tablet and got the same error.' },
    doctor: { author: 'Marit', text: 'None of us has talked to the doctors. Who can call?' }
  },
  colours: { now: 'Can be done now', others: 'Needs others than us' },
  views: { pains: 'Only pain points', seen: 'What we have seen' },
  phases: {
    before: 'Before the application',
    during: 'Application and decision',
    after: 'After the decision'
  },
  lanes: {
    actions: 'The citizen does',
    thoughts: 'The citizen thinks',
    touchpoints: 'Touchpoints',
    pains: 'Pain points',
    ideas: 'Opportunities',
    front: 'Meets the citizen',
    back: 'Behind the counter'
  },
  asIs: {
    steps: {
      need: 'The walk gets too long',
      find: 'Looks for the conditions',
      doctor: 'Gets a medical certificate',
      fill: 'Fills in the form',
      submit: 'Attaches and sends',
      wait: 'Waits for an answer',
      missing: 'Gets a letter about gaps',
      decision: 'Gets the decision',
      use: 'Parks at the door'
    },
    cards: {
      need: {
        actions: ['Notices that the walk from the car park to the shop has become too long.'],
        thoughts: ['“Am I really entitled to this?”'],
        touchpoints: ['An acquaintance mentions the permit'],
        ideas: ['Let the doctor’s office show where to apply']
      },
      find: {
        actions: ['Searches the municipality’s pages on parking.'],
        thoughts: ['“I only want to know if I can apply.”'],
        touchpoints: ['The municipality’s website', 'Call to the service desk'],
        pains: ['The conditions drown in rates and zones'],
        ideas: ['One page that answers “Can I apply?”'],
        front: ['Answers the same question several times a day']
      },
      doctor: {
        actions: ['Books the doctor and pays for a certificate.'],
        thoughts: ['“What is the doctor supposed to write?”'],
        touchpoints: ['The family doctor'],
        pains: ['The certificate often says nothing about walking distance'],
        ideas: ['The municipality asks the doctor itself'],
        back: ['The municipal physician has to guess from what it says']
      },
      fill: {
        actions: ['Fills in the form on a tablet.'],
        thoughts: ['“What does locomotor function mean?”'],
        touchpoints: ['The application form'],
        pains: ['The questions are jargon', 'Is logged out and loses everything'],
        ideas: ['Plain language, and saving along the way'],
        front: ['Helps those who come in with the form']
      },
      submit: {
        actions: ['Photographs the certificate and tries to attach it.'],
        thoughts: ['“Was it sent or not?”'],
        touchpoints: ['The phone’s camera', 'An envelope in the post'],
        pains: ['Pictures from the phone are too large for the form'],
        ideas: ['Take the picture inside the application'],
        front: ['Takes papers over the counter'],
        back: ['The archive scans and registers']
      },
      wait: {
        actions: ['Calls to hear how the case is going.'],
        thoughts: ['“Did they even get my application?”'],
        touchpoints: ['Call to the service desk'],
        pains: ['No receipt and no time of answer'],
        ideas: ['Show where the case is'],
        front: ['Has to ask the case worker and call back'],
        back: ['The case lies a week before anyone looks at it']
      },
      missing: {
        actions: ['Gets hold of what is missing and sends everything again.'],
        thoughts: ['“Couldn’t they just have called?”'],
        touchpoints: ['A letter in the post'],
        pains: ['Two weeks go by for one missing answer'],
        ideas: ['Call the same day'],
        front: ['Sends a standard letter'],
        back: ['The case is put aside until the answer comes']
      },
      decision: {
        actions: ['Reads the decision.'],
        thoughts: ['“At last!”'],
        touchpoints: ['A letter in the post'],
        pains: ['The answer is on page two'],
        ideas: ['The answer first, the reasons after'],
        front: ['Posts the decision'],
        back: ['Writes the decision from an old template']
      },
      use: {
        actions: ['Puts the card in the window and shops for the first time in ages.'],
        thoughts: ['“Now I can get out again.”'],
        touchpoints: ['The parking card'],
        pains: ['The card comes a week after the decision'],
        ideas: ['Temporary permit on the phone'],
        front: ['Prints and laminates the card']
      }
    }
  },
  toBe: {
    steps: {
      need: 'The walk gets too long',
      find: 'Learns what applies',
      doctor: 'Agrees that the doctor answers',
      fill: 'Applies in ten minutes',
      wait: 'Follows the case',
      decision: 'Gets the answer on the phone',
      temporary: 'Uses a temporary permit',
      use: 'Parks at the door'
    },
    cards: {
      need: {
        actions: ['Notices that the walk from the car park to the shop has become too long.'],
        thoughts: ['“The doctor says I can probably apply.”'],
        touchpoints: ['A notice at the doctor’s office'],
        ideas: ['Renew, for those who had a permit before'],
        front: ['The desk knows what the doctor’s office says']
      },
      find: {
        actions: ['Answers four questions and learns what applies.'],
        thoughts: ['“Then it is worth a try.”'],
        touchpoints: ['The page “Can I apply?”', 'Call to the service desk'],
        front: ['Answers in the same words as the page']
      },
      doctor: {
        actions: ['Consents to the municipality asking the doctor.'],
        thoughts: ['“That saves me the trip.”'],
        touchpoints: ['Consent in the form'],
        pains: ['Some doctors take long to answer'],
        back: ['The municipal physician gets the three answers that count']
      },
      fill: {
        actions: ['Answers what the municipality does not know, and takes a picture for the card.'],
        thoughts: ['“I understand this.”'],
        touchpoints: ['The application form', 'The phone’s camera'],
        pains: ['Those who cannot log in must get help'],
        front: ['Helps callers, in the same form'],
        back: ['The application registers itself']
      },
      wait: {
        actions: ['Sees that the application has arrived, and when the answer comes.'],
        thoughts: ['“They have it. I’ll hear on Tuesday.”'],
        touchpoints: ['My page', 'Text message'],
        front: ['Calls the same day if something is missing'],
        back: ['The case worker opens complete cases only']
      },
      decision: {
        actions: ['Opens the answer from a text message.'],
        thoughts: ['“Yes! And so fast.”'],
        touchpoints: ['Digital mailbox', 'A letter for those who want one'],
        ideas: ['Remind people well before it expires'],
        back: ['The decision begins with the answer']
      },
      temporary: {
        actions: ['Shows the code in the window the same day.'],
        thoughts: ['“I don’t have to wait for the post.”'],
        touchpoints: ['The phone', 'A print from the service desk'],
        pains: ['Wardens next door do not know the code'],
        back: ['Wardens can look the code up']
      },
      use: {
        actions: ['Puts the card in the window.'],
        thoughts: ['“Now I can get out again.”'],
        touchpoints: ['The parking card'],
        front: ['Prints the card the same week']
      }
    }
  }
};
