import * as benefit from '../benefit/model';
import * as cycle from '../cycle/model';
import type { Collections, DocumentKind } from '../document/record';
import {
  journeyCollections,
  templates as journeyTemplates,
  type Card,
  type Lane,
  type Step
} from '../journey/model';
import * as people from '../people/model';
import { processCollections, type Flow, type Node, type ProcessAbout } from '../process/model';
import { about as service, type ServiceCollections } from '../service/model';
import { assessments } from '../service/model/assessment';
import { methodPhases, methodSteps } from '../service/model/method';
import { portfolioCollections } from '../service/model/portfolio';
import {
  sessionCollections,
  studyCollections,
  type Answer,
  type Attempt,
  type Observation
} from '../study/model';
import { journeyWhole, processWhole, sessionWhole, studyWhole } from '../thread/rules/wholes';

const serviceKind: DocumentKind<ServiceCollections> = {
  kind: 'service',
  collections: {
    about: service,
    personas: people.personas,
    quotes: people.quotes,
    stakeholders: people.stakeholders,
    stakeholderActions: people.stakeholderActions,
    involvements: people.involvements,
    competences: people.competences,
    cycles: cycle.cycles,
    changes: cycle.changes,
    changeScores: cycle.changeScores,
    benefits: benefit.benefits,
    measurements: benefit.measurements,
    chain: benefit.chain,
    benefitNotes: benefit.benefitNotes,
    templates: journeyTemplates,
    assessments,
    methodPhases,
    methodSteps
  }
};

/** Gives the records of a collection. */
type All = Parameters<NonNullable<DocumentKind['whole']>>[0];

/** Every kind of document there is, by name. */
export const kinds: { readonly [kind: string]: DocumentKind<Collections> } = {
  service: serviceKind as unknown as DocumentKind<Collections>,
  portfolio: { kind: 'portfolio', collections: portfolioCollections } as unknown as DocumentKind<Collections>,
  journey: {
    kind: 'journey',
    collections: journeyCollections,
    whole: (all: All) => journeyWhole(all('lanes') as Lane[], all('steps') as Step[], all('cards') as Card[])
  } as unknown as DocumentKind<Collections>,
  process: {
    kind: 'process',
    collections: processCollections,
    whole: (all: All) =>
      processWhole(
        all('nodes') as Node[],
        all('flows') as Flow[],
        (all('about')[0] as ProcessAbout | undefined)?.skeleton ?? ''
      )
  } as unknown as DocumentKind<Collections>,
  study: {
    kind: 'study',
    collections: studyCollections,
    whole: (all: All) => studyWhole(all('findings'))
  } as unknown as DocumentKind<Collections>,
  session: {
    kind: 'session',
    collections: sessionCollections,
    whole: (all: All) =>
      sessionWhole(
        all('observations') as Observation[],
        all('attempts') as Attempt[],
        all('answers') as Answer[]
      )
  } as unknown as DocumentKind<Collections>
};
