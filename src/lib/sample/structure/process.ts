import { newOffice, type ProcessAbout } from '../../process/model';
import type { NewDocument } from '../build';
import { aboutSample, type Build } from './context';
import { asIs, toBe } from './process-plans';
import { processRecords } from './process-records';

export function processAsIs(build: Build): NewDocument {
  const { title, asIs: nodes, notes, ...words } = build.texts.process;
  const about = aboutProcess(build, title, { state: 'as-is', copyOf: '' });
  const said = { check: notes.check, medical: notes.medical };
  const records = processRecords(build.id, asIs, { ...words, nodes, notes: said });
  return { kind: 'process', id: build.id('process'), records: { about: [about], ...records } };
}

/** Shares record ids with the as-is map, as a copy does. */
export function processToBe(build: Build): NewDocument {
  const { toBeTitle, toBe: nodes, notes, ...words } = build.texts.process;
  const about = aboutProcess(build, toBeTitle, { state: 'to-be', copyOf: build.id('process') });
  const records = processRecords(build.id, toBe, { ...words, nodes, notes: { ask: notes.ask } });
  return { kind: 'process', id: build.id('processToBe'), records: { about: [about], ...records } };
}

function aboutProcess(
  build: Build,
  title: string,
  state: Pick<ProcessAbout, 'state' | 'copyOf'>
): ProcessAbout {
  return {
    ...aboutSample(build, title),
    createdAt: build.moment(state.copyOf ? -320 : -530, 10),
    service: build.id('service'),
    ...state,
    owner: build.texts.process.owner,
    reviewOn: build.day(60),
    source: '',
    sourceName: '',
    casesPerYear: 620,
    ...newOffice,
    hoursPerDay: 7.5,
    daysPerYear: 230
  };
}
