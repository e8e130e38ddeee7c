import { describe, expect, test } from 'vitest';
import * as commands from '../commands';
import { map, there, expectSoundLines } from '../test-document';

describe('flows', () => {
  test('the kind follows from where the ends are', async () => {
    const { doc } = await map();
    const citizen = there(doc, () => commands.addPool(doc, 'Citizen', true));
    const message = there(doc, () => commands.connect(doc, 'send', citizen));
    expect(message.ok && doc.get('flows', message.id)!.kind).toBe('message');
    expect(commands.connect(doc, 'end', 'read')).toEqual({ ok: false, reason: 'out-of-end' });
    expectSoundLines(doc);
  });

  test('led elsewhere, named, shared, made the default, removed', async () => {
    const { doc, flows } = await map();
    there(doc, () => commands.reconnect(doc, flows.back, { target: 'end' }));
    expect(commands.reconnect(doc, flows.back, { target: 'start' })).toEqual({
      ok: false,
      reason: 'into-start'
    });
    there(doc, () => commands.renameFlow(doc, flows.no, 'no'));
    there(doc, () => commands.setProbability(doc, flows.no, 0.2));
    there(doc, () => commands.setDefaultFlow(doc, flows.yes, true));
    commands.setDefaultFlow(doc, flows.no, true);
    expect(doc.get('flows', flows.yes)!.isDefault).toBe(false);
    there(doc, () =>
      commands.bendFlow(doc, flows.yes, [
        [385, 100],
        [385, 20],
        [640, 20],
        [640, 60]
      ])
    );
    expect(doc.get('flows', flows.yes)!.routed).toBeUndefined();
    there(doc, () => commands.routeAnew(doc, [flows.yes]));
    expect(doc.get('flows', flows.yes)!.routed).toBe(true);
    there(doc, () => commands.removeFlow(doc, flows.yes));
  });
});
