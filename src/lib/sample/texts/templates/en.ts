import type { TemplateTexts } from './nb';

export const templates: TemplateTexts = {
  lanes: {
    actions: 'The citizen does',
    thoughts: 'The citizen thinks',
    touchpoints: 'Touchpoints',
    pains: 'Pain points',
    ideas: 'Opportunities',
    front: 'Meets the citizen',
    back: 'Behind the counter'
  },
  process: {
    pools: { citizen: 'Citizen', own: 'The municipality' },
    lanes: { front: 'Service desk', back: 'Case worker' },
    flows: {
      yes: 'Yes',
      no: 'No',
      application: 'Application',
      question: 'Question about what is missing',
      decision: 'Decision',
      report: 'Report',
      answer: 'Answer',
      booking: 'Booking',
      confirmation: 'Confirmation',
      reminder: 'Reminder'
    }
  },
  study: 'Usability test of the service today',
  application: {
    title: 'New application service',
    purpose: 'I need something that the municipality decides whether I get.',
    journey: 'I apply',
    phases: {
      before: 'Before the application',
      during: 'Application and decision',
      after: 'After the decision'
    },
    steps: {
      need: 'The need arises',
      find: 'Finds out what applies',
      apply: 'Applies',
      supplement: 'Sends what is missing',
      wait: 'Waits for an answer',
      answer: 'Gets the answer',
      use: 'Puts it to use'
    },
    map: 'Handle the application',
    nodes: {
      received: 'Application received',
      register: 'Register the application',
      check: 'Check that nothing is missing',
      complete: 'Complete?',
      ask: 'Ask for what is missing',
      decide: 'Assess and write the decision',
      send: 'Send the decision',
      done: 'Application answered'
    }
  },
  notification: {
    title: 'New reporting service',
    purpose: 'I have seen something that the municipality should know.',
    journey: 'I report it',
    phases: { before: 'Before the report', during: 'The report', after: 'After the report' },
    steps: {
      notice: 'Notices something',
      find: 'Finds out where to report it',
      report: 'Reports it',
      receipt: 'Gets a receipt',
      follow: 'Hears what is happening',
      solved: 'Sees that it is fixed'
    },
    map: 'Follow up the report',
    nodes: {
      received: 'Report received',
      sort: 'Sort the report',
      ours: 'Ours to fix?',
      forward: 'Pass it on',
      fix: 'Fix it',
      tell: 'Tell whoever reported it',
      done: 'Report answered'
    }
  },
  booking: {
    title: 'New booking service',
    purpose: 'I need an appointment and want to know when to come.',
    journey: 'I book an appointment',
    phases: { before: 'Before booking', during: 'Booking and appointment', after: 'After the appointment' },
    steps: {
      need: 'Needs an appointment',
      find: 'Finds a free time',
      book: 'Books',
      remind: 'Gets a reminder',
      meet: 'Turns up',
      next: 'Knows what comes next'
    },
    map: 'Receive bookings and meet people',
    nodes: {
      received: 'Booking received',
      find: 'Find a time that fits',
      confirm: 'Confirm the appointment',
      remind: 'Send a reminder',
      came: 'Turned up?',
      call: 'Call and offer a new time',
      closed: 'Appointment not used',
      meet: 'Hold the appointment',
      follow: 'Agree on follow-up',
      done: 'Appointment held'
    }
  }
};
