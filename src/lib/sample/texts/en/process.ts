export const process = {
  title: 'Handle an application for a parking permit',
  toBeTitle: 'Handle the application – the way we want it',
  owner: 'Team leader for case work',
  pools: { citizen: 'Applicant', municipality: 'Fjordvik municipality', doctor: 'Family doctor' },
  lanes: {
    desk: 'Service desk',
    archive: 'Archive',
    system: 'Case system',
    caseworker: 'Case worker',
    physician: 'Physician'
  },
  asIs: {
    received: 'Application received',
    open: 'Open and stamp the post',
    scan: 'Scan and register',
    check: 'Check that nothing is missing',
    complete: 'Complete?',
    ask: 'Send letter about what is missing',
    answer: 'Answer from applicant',
    assess: 'Assess mobility and need',
    clear: 'Clear certificate?',
    medical: 'Medical assessment',
    decide: 'Write the decision',
    send: 'Post the decision',
    granted: 'Granted?',
    print: 'Print and laminate the card',
    post: 'Post the card',
    given: 'Card sent',
    closed: 'Case closed, refused'
  },
  toBe: {
    received: 'Application received',
    file: 'Register',
    check: 'Check that nothing is missing',
    complete: 'Complete?',
    ask: 'Call about what is missing',
    answer: 'Answer from applicant',
    confirm: 'Get the doctor’s confirmation',
    assess: 'Assess mobility and need',
    clear: 'Clear confirmation?',
    medical: 'Medical assessment',
    decide: 'Write the decision',
    send: 'Send the decision digitally',
    granted: 'Granted?',
    temporary: 'Give temporary permit',
    print: 'Print and send the card',
    given: 'Card sent',
    closed: 'Case closed, refused'
  },
  systems: {
    archive: 'Records and archive system',
    spreadsheet: 'Spreadsheet on the shared drive',
    letters: 'Word templates',
    case: 'Parking case system',
    card: 'Card printer',
    form: 'Form service',
    health: 'Health network message'
  },
  wastes: {
    scan: 'The paper is printed again and scanned a second time.',
    check: 'The pile is read through every Monday to find the urgent cases.',
    ask: 'We ask for something the applicant could have enclosed from the start.'
  },
  notes: {
    check: 'Lies in the pile until the Monday meeting. Half of them lack a photo or a certificate.',
    medical: 'The physician takes cases every other Thursday.',
    ask: 'Tried for four weeks: eight of ten gaps were solved on the phone.'
  },
  flows: {
    yes: 'Yes',
    no: 'No',
    application: 'Application',
    request: 'Letter: missing',
    call: 'Phone call',
    reply: 'Attachments',
    answer: 'Missing answer',
    decision: 'Decision',
    card: 'Parking card',
    code: 'Temporary code',
    question: 'Three questions',
    confirmation: 'Confirmation'
  }
};
