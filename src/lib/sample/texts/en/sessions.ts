/** What was seen and heard in each session, in the order of `structure/sessions.ts`. */
export const sessions = {
  p1: {
    notes: 'A calm session at the kitchen table. Break after task 3.',
    observations: [
      'Opens the municipality’s page on parking and reads about rates first.',
      'Scrolls past the conditions twice without seeing them.',
      'Asks if this is the right page. The facilitator points at the heading.',
      'Finds the paragraph on the certificate at once.',
      'Smiles when name and address are already there.',
      'Stops at “locomotor function” and reads the question aloud three times.',
      '“Can’t they just ask how far I can walk?”',
      'Photographs the certificate, but the form says that the file is too large.',
      'Attaches the wrong picture and cannot find out how to remove it.',
      '“Then I would rather have walked down to the service desk.”',
      'Looks for the case in the e-mail.'
    ]
  },
  p2: {
    notes: 'Talked a lot along the way. Proud of managing the form.',
    observations: [
      'Uses the search box and gets the right page at the first try.',
      'Thinks that the municipality fetches the certificate itself.',
      '“Surely the doctor knows what it has to say?”',
      'Does not see the difference between a “lasting” and a “temporary” disability.',
      'Says that it feels safe that the address is right already.',
      'The picture is rejected twice because it is too large.',
      'The facilitator shows how to make the picture smaller.',
      'Finds no place that shows where the case is.',
      '“I would have called by day three.”',
      'Suggests that somebody calls if something is missing.'
    ]
  },
  p3: {
    notes: 'Had applied before and compared with the last time.',
    observations: [
      'Finds the link to the form in less than a minute.',
      'Knows from before that the certificate must be new, and sighs.',
      '“Nothing has changed, but the doctor has to write it again.”',
      'Is logged out while fetching the certificate from another room. Everything written is gone.',
      '“No! Do I have to start all over?”',
      'Gets through quickly the second time because name and address are there.',
      'The picture from the phone is rejected without explanation.',
      'Tries the same picture four times before the task is stopped.',
      'Takes the receipt to mean that the permit is granted.',
      '“Doesn’t it say how long it takes?”'
    ]
  },
  p4: {
    notes: 'Screen magnified to 250 per cent. A long session, two breaks.',
    observations: [
      'With large text the conditions are seven screens down.',
      'The facilitator helps to find the conditions.',
      'Reads that the certificate must “document the need”, but cannot find out how.',
      '“I have no idea what to ask the doctor for.”',
      'Skips the question on walking distance because it makes no sense.',
      'Is told what “mobility aids” covers.',
      'The form logs out after twenty minutes. Most of it must be written again.',
      'With large text the button for attachments falls off the screen.',
      '“This is where I give up.”',
      'Finds no list of sent applications.',
      '“Call me instead of sending a letter in small print.”'
    ]
  },
  p5: {
    notes: 'The fastest of all. Had many suggestions afterwards.',
    observations: [
      'Uses the shortcut at the top of the page.',
      'Is unsure whether a discharge summary is good enough.',
      'Asks the facilitator what the doctor is to write.',
      'Appreciates that name and address are filled in.',
      'Reads the help on walking distance twice before answering.',
      'Uses the phone’s scanner and gets the attachment in at the first try.',
      'Finds the case among sent forms.',
      '“But it only says received. Not when I get an answer.”',
      'Would rather have had a call if something is missing.'
    ]
  },
  p6: {
    notes: 'An interpreter was offered but not wanted. Used a translator on the phone.',
    observations: [
      'Mixes up the conditions for residents’ parking with this permit.',
      '“So many words about money. I want to know if I can apply.”',
      'Takes “medical certificate” to be an ordinary sick note.',
      'Looks up “locomotor function” in a translator and gets nothing.',
      '“Is this question about me or about the car?”',
      'Is logged out in the middle of the form and does not find the way back.',
      '“I have to ask somebody. I can’t do this alone.”',
      'The facilitator shows where sent forms are.'
    ]
  }
};
