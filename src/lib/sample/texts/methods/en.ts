import type { MethodTexts } from './nb';

export const methods: MethodTexts = {
  methods: {
    ks: {
      phases: {
        one: { title: 'Anchoring', note: '' },
        two: { title: 'Insight', note: '' },
        three: { title: 'Idea', note: 'The name of this phase in KS’ roadmap is not confirmed. Rewrite it.' },
        four: {
          title: 'Development and trial',
          note: 'The name of this phase in KS’ roadmap is not confirmed. Rewrite it.'
        },
        five: {
          title: 'Going into operation',
          note: 'The name of this phase in KS’ roadmap is not confirmed. Rewrite it.'
        },
        six: {
          title: 'New practice',
          note: 'The name of this phase in KS’ roadmap is not confirmed. Rewrite it.'
        }
      }
    },
    double: {
      phases: {
        discover: { title: 'Discover', note: '' },
        define: { title: 'Define', note: '' },
        develop: { title: 'Develop', note: '' },
        deliver: { title: 'Deliver', note: '' }
      }
    },
    triple: {
      phases: {
        insight: { title: 'Inquiry and insight', note: '' },
        concept: { title: 'Idea and concept', note: '' },
        carry: { title: 'Development and implementation', note: '' }
      }
    },
    project: {
      phases: {
        concept: { title: 'Concept', note: '' },
        planning: { title: 'Planning', note: '' },
        execution: { title: 'Execution', note: '' },
        closing: { title: 'Closing', note: '' },
        realisation: { title: 'Realisation', note: '' }
      }
    },
    advice: {
      phases: {
        leadership: { title: 'Leaders own the change', note: '' },
        involvement: { title: 'Employees, middle managers and union representatives take part', note: '' },
        enthusiasts: { title: 'Enthusiasts get room', note: '' },
        learning: { title: 'Learning is fast', note: '' },
        work: { title: 'The work is changed', note: '' },
        competence: { title: 'The competence is there', note: '' },
        benefits: { title: 'Benefits are planned early', note: '' },
        portfolio: { title: 'Short rounds, wise choices', note: '' },
        systems: { title: 'Systems hang together', note: '' }
      }
    }
  },
  steps: {
    owner: {
      title: 'Find the leader who owns the change',
      hint: 'One named leader with the power to decide.'
    },
    stakeholders: {
      title: 'List whom it concerns',
      hint: 'Leaders, middle managers, employees, union representatives and citizens.'
    },
    mandate: {
      title: 'Have the mandate decided',
      hint: 'What is to be explored, by whom, and what is out of scope?'
    },
    together: {
      title: 'Meet employees and union representatives',
      hint: 'Note who took part and what came of it.'
    },
    journey: { title: 'Draw the journey as it is', hint: 'From the need arises until the case is all done.' },
    process: {
      title: 'Draw the work as it is',
      hint: 'With those who do it, with minutes and waiting time.'
    },
    citizens: { title: 'Watch citizens use the service', hint: 'Five are enough to see what stops them.' },
    findings: { title: 'Gather the findings', hint: 'What did you see several times, and how bad is it?' },
    problem: {
      title: 'Write the problem in one sentence',
      hint: 'For whom, in which situation, and what it costs.'
    },
    ideas: {
      title: 'Choose what to change',
      hint: 'Work, governance, organisation, competence: seldom technology alone.'
    },
    toBe: {
      title: 'Draw the new journey and the new work',
      hint: 'Copy today’s maps, and you see the difference.'
    },
    concept: { title: 'Have the concept decided', hint: 'Which way do you go, and what do you leave?' },
    benefits: {
      title: 'Write the first benefits',
      hint: 'For citizens and for the organisation, each with an owner.'
    },
    baselines: {
      title: 'Measure the baselines',
      hint: 'Before the change bites. Afterwards it is too late.'
    },
    competence: {
      title: 'Hold competence against the need',
      hint: 'Of the team, and of those who will work the new way.'
    },
    systems: {
      title: 'Go through systems and transfers',
      hint: 'Where does somebody type the same again, and who owns the system?'
    },
    trial: {
      title: 'Try the change for two weeks',
      hint: 'One cycle with a question, a change and an answer.'
    },
    retest: {
      title: 'Test the new with citizens',
      hint: 'The same tasks as before, so that you can compare.'
    },
    decide: { title: 'Take the decision', hint: 'Go on, change, wait or stop. Write why.' },
    carry: { title: 'Carry the changes through', hint: 'And end the old on a day that everybody knows.' },
    handover: {
      title: 'Hand the service over to the line',
      hint: 'Who answers for it, mends it and measures it?'
    },
    measure: { title: 'Measure the benefits', hint: 'Long after the project has ended, too.' },
    review: { title: 'Set the day of the next review', hint: 'A service is never finished.' },
    share: { title: 'Tell what worked', hint: 'The story on one page, for those who were not there.' }
  }
};
