import { writeFileSync } from 'node:fs';
import { importBpmn } from '../../src/lib/interchange/bpmn/index.ts';
import type { ExportDocument } from '../../src/lib/interchange/workspace-file/contents.ts';
import { writeWorkspaceFile } from '../../src/lib/interchange/workspace-file/write.ts';
import { newId } from '../../src/lib/document/ids.ts';
import { ordersAfter } from '../../src/lib/document/order.ts';
import type { Collections } from '../../src/lib/document/record.ts';
import { WorkDocument } from '../../src/lib/document/work-document.ts';
import { evidenceGrades, laneRoles, newCard, newStep } from '../../src/lib/journey/model.ts';
import { newService } from '../../src/lib/service/model.ts';
import { plainOffice } from '../../src/lib/process/model.ts';
import { observationKinds, outcomes } from '../../src/lib/study/model.ts';
import { kinds } from '../../src/lib/workspace/kinds.ts';
import { bigModel } from './big-models.ts';
import { writtenStrokes } from './ink.ts';

const createdAt = '2026-01-01T08:00:00.000Z';
const about = (title: string) => ({ id: 'about', title, binned: false, sample: false, createdAt });

type Records = Record<string, Record<string, unknown>[]>;

function exported(
  kind: string,
  id: string,
  service: string,
  title: string,
  records: Records
): ExportDocument {
  const document = new WorkDocument<Collections>(id, kinds[kind]!);
  document.edit(
    () => 'bench',
    (edit) => {
      for (const [collection, list] of Object.entries(records))
        for (const record of list) edit.put(collection, record as never);
    }
  );
  const versions = Object.fromEntries(
    Object.entries(kinds[kind]!.collections).map(([name, collection]) => [name, collection.version])
  );
  return { id, kind, title, service, versions, update: document.encode(), records: {} };
}

/** @param ink how many strokes are written on it */
async function processMap(service: string, tasks: number, ink = 0): Promise<ExportDocument> {
  const { records } = await importBpmn(new TextEncoder().encode(bigModel(tasks)), `${tasks}.bpmn`);
  const title = `Process ${tasks}`;
  const map = {
    ...about(title),
    service,
    state: 'as-is',
    copyOf: '',
    owner: '',
    reviewOn: '',
    source: '',
    sourceName: '',
    casesPerYear: null,
    ...plainOffice
  };
  const { width, height } = records.pools[0]!;
  const strokes = ink ? { strokes: writtenStrokes(ink, width, height) } : {};
  const all = { about: [map], ...records, ...strokes } as unknown as Records;
  return exported('process', newId(), service, title, all);
}

function journeyMap(service: string): ExportDocument {
  const orders = ordersAfter(undefined, 600);
  const phases = [0, 1, 2, 3].map((n) => ({ id: newId(), order: orders[n]!, title: `Phase ${n + 1}` }));
  const steps = Array.from({ length: 40 }, (_, n) =>
    newStep({
      id: newId(),
      order: orders[n]!,
      phase: phases[Math.floor(n / 10)]!.id,
      title: `Step ${n + 1}`,
      emotion: n % 7 === 3 ? null : (n % 5) - 2,
      emotionGrade: evidenceGrades[n % 3]!,
      momentOfTruth: n % 9 === 0
    })
  );
  const lanes = Array.from({ length: 15 }, (_, n) => ({
    id: newId(),
    order: orders[n]!,
    title: `Lane ${n + 1}`,
    role: laneRoles[n % laneRoles.length]!,
    persona: ''
  }));
  const cards = steps.flatMap((step, s) =>
    lanes.map((lane, l) =>
      newCard({
        id: newId(),
        order: orders[0]!,
        step: step.id,
        lane: lane.id,
        text: `Card at step ${s + 1} in lane ${l + 1}, with a line of text`,
        grade: evidenceGrades[(s + l) % 3]!
      })
    )
  );
  const map = {
    ...about('Journey 600'),
    service,
    state: 'as-is',
    copyOf: '',
    persona: '',
    scenario: '',
    owner: '',
    reviewOn: '',
    status: 'draft'
  };
  return exported('journey', newId(), service, 'Journey 600', { about: [map], phases, steps, lanes, cards });
}

/** A study of five tasks, each tried in every one of `sittings` sessions with `each` observations in it. */
function study(service: string, title: string, sittings: number, each: number): ExportDocument[] {
  const id = newId();
  const orders = ordersAfter(undefined, Math.max(5, sittings));
  const tasks = orders.slice(0, 5).map((order, n) => ({
    id: newId(),
    order,
    title: `Task ${n + 1}`,
    scenario: '',
    success: '',
    steps: []
  }));
  const participants = orders.slice(0, sittings).map((order, n) => ({
    id: newId(),
    order,
    label: `P${n + 1}`,
    persona: '',
    notes: ''
  }));
  const plan = { ...about(title), service, goal: '', material: '', cycle: '' };
  const sessions = participants.map((participant, p) => {
    const sitting = {
      ...about(`Session ${participant.label}`),
      service,
      study: id,
      participant: participant.id,
      startedAt: createdAt,
      endedAt: createdAt,
      notes: ''
    };
    const observations = Array.from({ length: each }, (_, n) => ({
      id: newId(),
      at: n * 2,
      kind: observationKinds[n % observationKinds.length]!,
      text: `Observation ${n + 1} of ${participant.label}: hesitates before the second field`,
      task: tasks[Math.floor((n * 5) / each)]!.id,
      step: ''
    }));
    const attempts = tasks.map((task, t) => ({
      id: newId(),
      task: task.id,
      startedAt: t * 800,
      endedAt: t * 800 + 300 + p,
      outcome: outcomes[(t + p) % outcomes.length]!
    }));
    return exported('session', newId(), service, `Session ${participant.label}`, {
      about: [sitting],
      observations,
      attempts
    });
  });
  return [
    exported('study', id, service, title, { about: [plan], tasks, participants, findings: [] }),
    ...sessions
  ];
}

export interface BenchWorkspace {
  file: string;
  service: string;
  processes: { tasks: number; nodes: number; id: string }[];
  /** A map like the last of those, with 1 000 strokes of ink on it. */
  inked: string;
  journey: string;
  /** A study of 50 sessions, 10 000 observations in all. */
  study: string;
  /** A session of 2 000 observations, in a study of its own. */
  session: string;
}

/** Writes a workspace file with everything the benchmark opens. @returns where it is and what is in it */
export async function benchWorkspace(file: string, sizes: readonly number[]): Promise<BenchWorkspace> {
  const service = newId();
  const documents = [
    exported('service', service, service, 'Bench', { about: [newService('Bench', createdAt)] as never[] })
  ];
  const processes: BenchWorkspace['processes'] = [];
  for (const tasks of sizes) {
    const map = await processMap(service, tasks);
    documents.push(map);
    processes.push({
      tasks,
      nodes: (bigModel(tasks).match(/<[\w:]*BPMNShape /g) ?? []).length - 11,
      id: map.id
    });
  }
  const inked = await processMap(service, sizes.at(-1)!, 1000);
  const journey = journeyMap(service);
  const long = study(service, 'Study of one', 1, 2000);
  const wide = study(service, 'Study 10 000', 50, 200);
  documents.push(inked, journey, ...long, ...wide);
  writeFileSync(
    file,
    await writeWorkspaceFile(documents, [], { app: 'bench', createdAt: new Date(createdAt) })
  );
  return {
    file,
    service,
    processes,
    inked: inked.id,
    journey: journey.id,
    study: wide[0]!.id,
    session: long[1]!.id
  };
}
