import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { formsFor, lossesOf, losesNothing } from '../rules/change-element';
import { alongBorder } from '../rules/border';
import { formId, type Form } from '../rules/elements';
import { bottom, centre } from '../rules/geometry';
import { ends, map, there } from '../test-document';
import { attachTo, hostsFor, moveOnBorder } from './border';
import { changeElement, setCompensation, setCondition, setDetails, setDirection } from './change-element';
import { mapOf } from './map-edit';

describe('an element becomes another one', () => {
  test('what may stay stays: name, figures, flows, place', async () => {
    const { doc } = await map();
    commands.setMinutes(doc, 'read', { processMinutes: 20 });
    const before = ends(doc);
    expect(losesNothing(lossesOf(mapOf(doc), doc.get('nodes', 'read')!, { kind: 'userTask' }))).toBe(true);
    there(doc, () => changeElement(doc, 'read', { kind: 'userTask' }));
    expect(doc.get('nodes', 'read')).toMatchObject({ kind: 'userTask', name: 'read', processMinutes: 20 });
    expect(ends(doc)).toEqual(before);
  });

  test('what cannot stay is named first, and is just what goes', async () => {
    const { doc } = await map();
    commands.addBoundaryEvent(doc, 'read', 'timer');
    commands.setMinutes(doc, 'read', { processMinutes: 20 });
    const form: Form = { kind: 'eventBasedGateway' };
    const losses = lossesOf(mapOf(doc), doc.get('nodes', 'read')!, form);
    // Only what waits may follow: the way to the question cannot stay.
    expect(losses.flows.map((flow) => `${flow.source}→${flow.target}`)).toEqual(['read→ok?']);
    expect([losses.events.length, losses.figures]).toEqual([1, true]);
    const { nodes, flows } = mapOf(doc);
    there(doc, () => changeElement(doc, 'read', form));
    expect([doc.all('nodes').length, doc.all('flows').length]).toEqual([nodes.length - 1, flows.length - 1]);
  });

  test('a default and conditions go where a parallel gateway takes every way', async () => {
    const { doc, flows } = await map();
    there(doc, () => commands.setDefaultFlow(doc, flows.yes, true));
    there(doc, () => setCondition(doc, flows.no, 'over 1000'));
    there(doc, () => changeElement(doc, 'ok?', { kind: 'parallelGateway' }));
    expect(doc.get('flows', flows.yes)!.isDefault).toBe(false);
    expect(doc.get('flows', flows.no)).toMatchObject({ conditional: false, condition: '' });
  });

  test('content of a sub-process goes with its frame, and is counted', async () => {
    const { doc } = await map();
    const frame = commands.addNode(doc, 'subProcess', [800, 700], { expanded: true })!;
    const inside = commands.addNode(doc, 'task', [800, 700])!;
    expect(doc.get('nodes', inside)!.parent).toBe(frame);
    expect(lossesOf(mapOf(doc), doc.get('nodes', frame)!, { kind: 'task' }).content).toHaveLength(1);
    there(doc, () => changeElement(doc, frame, { kind: 'task' }));
    expect(doc.get('nodes', inside)).toBeUndefined();
  });

  test('only what may stand there is offered', async () => {
    const { doc } = await map();
    const offered = (id: string) => formsFor(mapOf(doc), doc.get('nodes', id)!).map(formId);
    expect(offered('start')).not.toContain('startEvent error');
    expect(offered('end')).not.toContain('endEvent cancel');
    commands.addNode(doc, 'subProcess', [800, 700], { variant: 'event', expanded: true });
    const inner = commands.addNode(doc, 'startEvent', [800, 700], { trigger: 'message' })!;
    expect(offered(inner)).toContain('startEvent error');
    expect(offered(inner)).not.toContain('startEvent');
  });

  test('details and compensation, each one step back', async () => {
    const { doc } = await map();
    there(doc, () => setDetails(doc, 'start', { detail: 'Søknad' }));
    const event = commands.addBoundaryEvent(doc, 'read', 'compensation')!;
    const undo = commands.addNode(doc, 'task', [900, 300])!;
    const made = commands.connect(doc, event, undo);
    expect(doc.get('nodes', undo)!.compensation).toBe(true);
    expect(commands.connect(doc, undo, 'end')).toEqual({ ok: false, reason: 'compensation' });
    there(doc, () => made.ok && setDirection(doc, made.id, 'both'));
    there(doc, () => setCompensation(doc, undo, false));
    expect(doc.all('flows').filter((flow) => flow.target === undo)).toEqual([]);
  });
});

describe('events on borders', () => {
  test('go round it and come back to where they were', async () => {
    const { doc } = await map();
    const id = commands.addBoundaryEvent(doc, 'read', 'timer')!;
    const host = doc.get('nodes', 'read')!;
    const start = doc.get('nodes', id)!;
    expect(centre(start)[1]).toBe(bottom(host));
    there(doc, () => moveOnBorder(doc, id, 120));
    expect(centre(doc.get('nodes', id)!)[0]).toBe(host.x);
    there(doc, () => moveOnBorder(doc, id, -120));
    expect(centre(doc.get('nodes', id)!)).toEqual(centre(start));
    expect(alongBorder(host, centre(start), 2 * (host.width + host.height))).toEqual(centre(start));
  });

  test('move to another activity at the same place of its border', async () => {
    const { doc } = await map();
    const id = commands.addBoundaryEvent(doc, 'read', 'message')!;
    expect(hostsFor(mapOf(doc), doc.get('nodes', id)!).map((node) => node.id)).toEqual(['decide', 'send']);
    const away = centre(doc.get('nodes', id)!)[0] - doc.get('nodes', 'read')!.x;
    there(doc, () => attachTo(doc, id, 'decide'));
    const event = doc.get('nodes', id)!;
    expect(event).toMatchObject({ attachedTo: 'decide', lane: 'back' });
    expect(centre(event)[0] - doc.get('nodes', 'decide')!.x).toBe(away);
  });
});
