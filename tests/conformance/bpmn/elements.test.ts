import { BpmnModdle } from 'bpmn-moddle';
import { afterAll, describe, expect, it } from 'vitest';
import { exportBpmn, importBpmn, type MapRecords } from '../../../src/lib/interchange/bpmn';
import * as commands from '../../../src/lib/process/commands';
import {
  changeElement,
  setCompensation,
  setCondition,
  setDetails,
  setMarker
} from '../../../src/lib/process/commands/change-element';
import type { Node } from '../../../src/lib/process/model';
import { formsFor } from '../../../src/lib/process/rules/change-element';
import { formById, formId, formOf, forms, groupOf, type Form } from '../../../src/lib/process/rules/elements';
import { map, type ProcessTestDocument } from '../../../src/lib/process/test-document';
import { differences } from './check';
import { validator } from './validate';

const recordsOf = (doc: ProcessTestDocument): MapRecords => ({
  pools: doc.all('pools'),
  lanes: doc.all('lanes'),
  nodes: doc.all('nodes'),
  flows: doc.all('flows')
});

/** What is taken back in so many words reads as nothing said. */
const plain: Partial<Record<keyof Node, unknown>> = {
  variant: 'plain',
  data: 'inner',
  all: false,
  compensation: false,
  collection: false,
  detail: '',
  dataState: ''
};
/** A name that is an id, as in the maps of tests, would be taken for a reference. */
const called = <R extends { name: string }>(records: readonly R[]) =>
  records.map((record) => ({ ...record, name: `«${record.name}»` }));
const said = (records: MapRecords): MapRecords => ({
  pools: called(records.pools),
  lanes: called(records.lanes),
  nodes: called(records.nodes).map((node) => {
    const fields = Object.entries(node).filter(([field, value]) => plain[field as keyof Node] !== value);
    return Object.fromEntries(fields) as Node;
  }),
  flows: records.flows.map(({ condition, ...flow }) => ({
    ...flow,
    routed: undefined,
    ...(condition && { condition })
  }))
});

/** Everything that was written: a validator is started once for all of it. */
const written: Uint8Array[] = [];
afterAll(() => expect(validator?.(...written) ?? '').toBe(''));

/** Written, read by another reader without a warning, valid, and read again as the same records. */
async function goesRound(doc: ProcessTestDocument, source?: Uint8Array): Promise<Uint8Array> {
  const records = recordsOf(doc);
  const { bytes, lost } = await exportBpmn({ source, records, title: 'T' });
  expect(lost).toEqual([]);
  const { warnings } = await new BpmnModdle().fromXML(new TextDecoder().decode(bytes));
  expect(warnings.map((one) => one.message)).toEqual([]);
  written.push(bytes);
  const again = await importBpmn(bytes, 't.bpmn');
  expect(differences(said(records), said(again.records))).toEqual([]);
  return bytes;
}

/** A map with an element of that form, where such a one may stand. */
async function withForm(form: Form) {
  const { doc } = await map();
  const free: [number, number] = [520, 100];
  const around = (variant: 'event' | 'transaction') =>
    commands.addNode(doc, 'subProcess', [800, 600], { variant, expanded: true })!;
  const { kind, ...fields } = form;
  const trigger = form.trigger ?? 'none';
  let id: string | undefined;
  if (kind === 'boundaryEvent') {
    const host = trigger === 'cancel' ? around('transaction') : 'read';
    id = commands.addBoundaryEvent(doc, host, trigger, fields);
  } else {
    const start = kind === 'startEvent' && (!fields.interrupting || trigger !== 'none');
    if (start) around('event');
    if (trigger === 'cancel') around('transaction');
    id = commands.addNode(doc, kind, start || trigger === 'cancel' ? [800, 600] : free, fields);
  }
  return { doc, id: id! };
}

const every = [...formById.keys()];

describe('every element', { timeout: 60_000 }, () => {
  it.each(every)(
    '%s is made, written, read by others and by us, and becomes others in its file',
    async (name) => {
      const { doc, id } = await withForm(formById.get(name)!);
      expect(formId(formOf(doc.get('nodes', id)!))).toBe(name);
      const source = await goesRound(doc);
      const imported = await importBpmn(source, 't.bpmn');
      const element = imported.records.nodes.find((node) => node.element.endsWith(id))!.element;
      const all = formsFor(recordsOf(doc), doc.get('nodes', id)!);
      // Every pair is much; each form is come to from several, and all from the first of their group.
      const few = forms[groupOf(formById.get(name)!)][0] === formById.get(name) ? all : all.slice(0, 1);
      for (const form of few) {
        const { fill, memory } = await blankDocument();
        fill(memory, { ...imported.records });
        const node = memory.all('nodes').find((one) => one.element === element)!;
        changeElement(memory, node.id, form);
        expect(formId(formOf(memory.get('nodes', node.id)!)), formId(form)).toBe(formId(form));
        await goesRound(memory, source);
      }
    }
  );
});

async function blankDocument() {
  const { fill, memoryWorkspace } = await import('../../../src/lib/process/test-document');
  const { workspace, open } = memoryWorkspace();
  const id = await commands.createProcess(workspace, { service: 's', title: 'T', template: 'empty' });
  return { fill, memory: open(id) };
}

describe('marks and details', { timeout: 60_000 }, () => {
  const activities = forms.activities.map((form) => formId(form)).filter((name) => !name.includes('event'));
  it.each(activities)('%s repeats in each way, and makes up for another', async (name) => {
    const { doc, id } = await withForm(formById.get(name)!);
    for (const marker of ['loop', 'parallel', 'sequential'] as const) {
      setMarker(doc, id, marker);
      await goesRound(doc);
    }
    const source = await goesRound(doc);
    setCompensation(doc, id, true);
    await goesRound(doc);
    expect(source.length).toBeGreaterThan(0);
  });

  it.each([
    ['startEvent message', 'Søknad', undefined],
    ['intermediateThrowEvent signal', 'Ny ansatt', undefined],
    ['boundaryEvent error', 'Mangler vedlegg', undefined],
    ['boundaryEvent escalation on', 'Over fristen', undefined],
    ['boundaryEvent timer', 'P3W', 'duration'],
    ['intermediateCatchEvent timer', '2027-01-01T08:00:00', 'date'],
    ['startEvent timer', 'R/P1M', 'cycle'],
    ['intermediateCatchEvent conditional', 'saldo < 0 & «haster»', undefined],
    ['intermediateThrowEvent link', 'Til klage', undefined]
  ] as const)('%s says what: %s', async (name, detail, timing) => {
    const { doc, id } = await withForm(formById.get(name)!);
    setDetails(doc, id, { detail, timing });
    const source = await goesRound(doc);
    const { fill, memory } = await blankDocument();
    fill(memory, { ...(await importBpmn(source, 't.bpmn')).records });
    const node = memory.all('nodes').find((one) => one.detail === detail)!;
    setDetails(memory, node.id, { detail: `${detail} II` });
    await goesRound(memory, source);
    setDetails(memory, node.id, { detail: '', timing: undefined });
    await goesRound(memory, source);
  });

  it('data has a state, is several, is given or made', async () => {
    for (const data of [undefined, 'input', 'output'] as const) {
      const { doc, id } = await withForm({ kind: 'dataObject', ...(data && { data }) });
      setDetails(doc, id, { dataState: 'signert', collection: true });
      commands.connect(doc, ...((data === 'output' ? ['read', id] : [id, 'read']) as [string, string]));
      await goesRound(doc);
    }
  });

  it('flows are the default, under a condition in words, or a message', async () => {
    const { doc, flows } = await map();
    commands.setDefaultFlow(doc, flows.yes, true);
    setCondition(doc, flows.no, 'beløp > 1000 & "ny"');
    const pool = commands.addPool(doc, 'Innbygger', true);
    commands.connect(doc, 'read', pool);
    const source = await goesRound(doc);
    const { fill, memory } = await blankDocument();
    fill(memory, { ...(await importBpmn(source, 't.bpmn')).records });
    const flow = memory.all('flows').find((one) => one.conditional)!;
    setCondition(memory, flow.id, 'alltid');
    await goesRound(memory, source);
    setCondition(memory, flow.id, undefined);
    const { lost } = await exportBpmn({ source, records: recordsOf(memory), title: 'T' });
    expect(lost.map(({ what }) => what)).toEqual(['condition']);
  });

  it('what makes up for a step hangs on its event', async () => {
    const { doc, id } = await withForm(formById.get('boundaryEvent compensation')!);
    const undo = commands.addNode(doc, 'task', [520, 100])!;
    const made = commands.connect(doc, id, undo);
    expect(made.ok && doc.get('flows', made.id)).toMatchObject({ kind: 'association', direction: 'one' });
    expect(doc.get('nodes', undo)!.compensation).toBe(true);
    await goesRound(doc);
  });
});
