import type { NewRecords } from '../document/context';
import type { Collections } from '../document/record';
import { newBuild } from './structure/context';
import { journeyAsIs, journeyToBe } from './structure/journey';
import { processAsIs, processToBe } from './structure/process';
import { service } from './structure/service';
import { sessionDocuments } from './structure/sessions';
import { study } from './structure/study';
import type { SampleTexts } from './texts/nb';

/** A document to be created: what `Workspace.createAll` takes. */
export interface NewDocument {
  readonly kind: string;
  readonly id: string;
  readonly records: NewRecords<Collections>;
}

/**
 * The sample service: one service with personas, as-is and to-be maps, a study with six sessions, cycles, changes
 * and benefits, all hanging on one thread. Ids are fresh each time, so that it may be loaded twice; dates count
 * back from `now`, so that measurements always end about today.
 */
export function buildSample(texts: SampleTexts, now: Date): NewDocument[] {
  const build = newBuild(texts, now);
  return [
    service(build),
    journeyAsIs(build),
    journeyToBe(build),
    processAsIs(build),
    processToBe(build),
    study(build),
    ...sessionDocuments(build)
  ];
}
