/**
 * Lives in: a `study` document (plan, participants by label, findings) and one `session` document a sitting.
 * Who a participant is never enters a document: only the encrypted vault of the device knows.
 */
import type { Collection } from '../document/record';
import { answers, type Answer } from './model/answers';
import { attempts, type Attempt } from './model/attempts';
import { clips, type Clip } from './model/clips';
import { findings, type Finding } from './model/findings';
import { groups, placements, type Group, type Placement } from './model/groups';
import { observations, type Observation } from './model/observations';
import { clocks, syncs, type ObserverClock, type SyncMark } from './model/observers';
import { erasures, type Erasure } from './model/privacy';
import { participants, type Participant } from './model/participants';
import { questions, type Question } from './model/questions';
import { quotas, type Quota } from './model/quotas';
import { sessionAbout, type SessionAbout } from './model/session';
import { studyAbout, type StudyAbout } from './model/study';
import { tasks, type Task } from './model/tasks';

export * from './model/answers';
export * from './model/appointments';
export * from './model/attempts';
export * from './model/clips';
export * from './model/consent';
export * from './model/findings';
export * from './model/groups';
export * from './model/observations';
export * from './model/observers';
export * from './model/participants';
export * from './model/privacy';
export * from './model/questions';
export * from './model/quotas';
export * from './model/session';
export * from './model/study';
export * from './model/tasks';

export type StudyCollections = {
  about: StudyAbout;
  tasks: Task;
  participants: Participant;
  findings: Finding;
  questions: Question;
  quotas: Quota;
  erasures: Erasure;
  groups: Group;
  placements: Placement;
};
export type SessionCollections = {
  about: SessionAbout;
  observations: Observation;
  attempts: Attempt;
  answers: Answer;
  clips: Clip;
  clocks: ObserverClock;
  syncs: SyncMark;
};

export const studyCollections: { [K in keyof StudyCollections]: Collection<StudyCollections[K]> } = {
  about: studyAbout,
  tasks,
  participants,
  findings,
  questions,
  quotas,
  erasures,
  groups,
  placements
};

export const sessionCollections: { [K in keyof SessionCollections]: Collection<SessionCollections[K]> } = {
  about: sessionAbout,
  observations,
  attempts,
  answers,
  clips,
  clocks,
  syncs
};
