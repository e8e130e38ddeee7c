import type { NewRecords, Workspace } from '../../document/context';
import { newId } from '../../document/ids';
import { orderAt, byOrder } from '../../document/order';
import { ABOUT, toRef } from '../../document/record';
import type { WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { newLane, newStep } from '../model';
import type { JourneyAbout, JourneyCollections, MapState, TemplateShape } from '../model';
import { feltSteps } from '../rules/evidence';
import { laneRoleNames, plainTemplate, templateRecords } from '../templates';

export type JourneyDocument = WorkDocument<JourneyCollections>;

/** A to-be version of this map exists already. */
export class ToBeExistsError extends Error {
  override name = 'ToBeExistsError';
  readonly code = 'journey-to-be-exists';
  /** @param existing id of the map that is there. */
  constructor(readonly existing: string) {
    super(`The map has a to-be version already: ${existing}`);
  }
}

export interface NewJourney {
  /** Id of the service document. */
  service: string;
  title: string;
  /** Reference to the persona who makes the journey. */
  persona?: string;
  state?: MapState;
  /** What it starts from; before, during and after where nothing is said. */
  template?: TemplateShape;
}

/** Makes a journey map and stores it. @returns its id. */
export async function createJourney(workspace: Workspace, journey: NewJourney): Promise<string> {
  const template = journey.template ?? plainTemplate('before-during-after');
  const about: JourneyAbout = {
    id: ABOUT,
    title: journey.title,
    binned: false,
    sample: false,
    createdAt: new Date().toISOString(),
    service: journey.service,
    state: journey.state ?? (template.state || 'as-is'),
    copyOf: '',
    persona: journey.persona ?? '',
    scenario: '',
    owner: '',
    reviewOn: '',
    status: 'draft'
  };
  const records: NewRecords<JourneyCollections> = {
    about: [about],
    ...templateRecords(template)
  };
  return (await workspace.create<JourneyCollections>('journey', records)).id;
}

/**
 * Makes the to-be version of an as-is map. Records keep their ids, so that the two can be compared; how a step
 * feels, as scores have it where there are any, becomes an assumption, since nobody has made the new journey yet.
 * @returns the new map's id. @throws ToBeExistsError when there is one already (outside the bin)
 */
export async function copyToBe(workspace: Workspace, doc: JourneyDocument): Promise<string> {
  const existing = await findToBe(workspace, doc.id);
  if (existing) throw new ToBeExistsError(existing);
  const about = doc.get('about', ABOUT)!;
  const records: NewRecords<JourneyCollections> = {
    about: [
      {
        ...about,
        title: m.journey_to_be_title({ title: about.title }),
        state: 'to-be',
        copyOf: doc.id,
        reviewOn: '',
        status: 'draft',
        binned: false,
        createdAt: new Date().toISOString()
      }
    ],
    phases: doc.all('phases'),
    steps: feltSteps(doc.all('steps'), doc.all('scores')).map((step) => ({
      ...step,
      emotionGrade: 'assumed'
    })),
    lanes: doc.all('lanes'),
    cards: doc.all('cards'),
    handoffs: doc.all('handoffs'),
    routes: doc.all('routes'),
    views: doc.all('views'),
    colours: doc.all('colours')
  };
  return (await workspace.create<JourneyCollections>('journey', records)).id;
}

async function findToBe(workspace: Workspace, asIs: string): Promise<string | undefined> {
  const rows = await workspace.index.find({
    kind: 'journey',
    collection: 'about',
    refersTo: toRef(asIs, 'about', ABOUT)
  });
  return rows.find((row) => row.facts?.copyOf === asIs)?.document;
}

export function renameMap(doc: JourneyDocument, title: string): void {
  doc.edit(m.journey_undo_rename_map, (edit) => edit.change('about', ABOUT, { title }), {
    gesture: 'type:about.title'
  });
}

/** What is told about the map as a whole. */
export type AboutFields = Partial<
  Pick<JourneyAbout, 'persona' | 'scenario' | 'owner' | 'reviewOn' | 'state' | 'status'>
>;

/** Changes what is told about the map. Text that is being typed becomes one undo step. */
export function setAbout(doc: JourneyDocument, fields: AboutFields): void {
  const typed = (['scenario', 'owner'] as const).find((field) => field in fields);
  doc.edit(m.journey_undo_set_about, (edit) => edit.change('about', ABOUT, fields), {
    gesture: typed && `type:about.${typed}`
  });
}

/** Puts the map into the bin, or back from it. */
export function setBinned(doc: JourneyDocument, binned: boolean): void {
  doc.edit(binned ? m.journey_undo_bin : m.journey_undo_restore, (edit) =>
    edit.change('about', ABOUT, { binned })
  );
}

/**
 * Gives a place to steps and cards whose phase, step or lane is gone: somebody removed it on another device
 * while they were written here. They come together in one step and one lane made for them.
 */
export function rescueStrays(doc: JourneyDocument): void {
  doc.edit(m.journey_undo_rescue, (edit) => {
    const phases = [...edit.all('phases')].sort(byOrder);
    const strayStep = (phase: string) => !edit.get('phases', phase);
    const needsPhase = edit.all('steps').filter((step) => strayStep(step.phase));
    const needsStep = edit.all('cards').filter((card) => !edit.get('steps', card.step));
    const needsLane = edit.all('cards').filter((card) => !edit.get('lanes', card.lane));
    if (needsPhase.length + needsStep.length > 0 && phases.length === 0) {
      const phase = { id: newId(), order: orderAt([], 0), title: m.journey_rescued() };
      phases.push(phase);
      edit.put('phases', phase);
    }
    for (const step of needsPhase) edit.change('steps', step.id, { phase: phases.at(-1)!.id });
    if (needsStep.length) {
      const siblings = edit.all('steps').filter((step) => step.phase === phases.at(-1)!.id);
      const order = orderAt([...siblings].sort(byOrder), siblings.length);
      const step = newStep({ id: newId(), order, phase: phases.at(-1)!.id, title: m.journey_rescued() });
      edit.put('steps', step);
      for (const card of needsStep) edit.change('cards', card.id, { step: step.id });
    }
    if (needsLane.length) {
      const lanes = [...edit.all('lanes')].sort(byOrder);
      const order = orderAt(lanes, lanes.length);
      const lane = newLane({ id: newId(), order, title: laneRoleNames.notes(), role: 'notes' });
      edit.put('lanes', lane);
      for (const card of needsLane) edit.change('cards', card.id, { lane: lane.id });
    }
  });
}
