import { describe, expect, it } from 'vitest';
import * as commands from '../commands';
import { appendNode, insertNode } from './following';
import { applyFixes } from './fixes';
import type { NodeKind, ProcessCollections } from '../model';
import type { WorkDocument } from '../../document/work-document';
import { checkMap } from '../rules/checks/check-map';
import type { CheckCode } from '../rules/checks/finding';
import { expectSoundLines, map, there } from '../test-document';

type Doc = WorkDocument<ProcessCollections>;
const records = (doc: Doc) => ({
  pools: doc.all('pools'),
  lanes: doc.all('lanes'),
  nodes: doc.all('nodes'),
  flows: doc.all('flows'),
  wastes: doc.all('wastes'),
  about: doc.get('about', 'about')
});
const findings = (doc: Doc, code: CheckCode) =>
  checkMap(records(doc)).find((group) => group.code === code)?.findings ?? [];

/** Puts right what one kind of check found, there and back, and expects that it is found no longer. */
function putRight(doc: Doc, code: CheckCode): void {
  const found = findings(doc, code);
  expect(found.length, code).toBeGreaterThan(0);
  there(doc, () => applyFixes(doc, found));
  expect(findings(doc, code)).toEqual([]);
  expectSoundLines(doc);
}
const added = (doc: Doc, kind: NodeKind) => doc.all('nodes').filter((node) => node.kind === kind);

describe('what checks find is put right by one press', () => {
  it('a start before the first step, an end after the last', async () => {
    const { doc } = await map();
    for (const kind of ['startEvent', 'endEvent'] as const)
      commands.removeElements(
        doc,
        added(doc, kind).map(({ id }) => id)
      );
    putRight(doc, 'no-start');
    putRight(doc, 'dead-end');
    expect(added(doc, 'startEvent')).toHaveLength(1);
    for (const start of added(doc, 'startEvent'))
      expect(start).toMatchObject({ pool: 'pool', lane: 'front' });
  });

  it('several ways into a step meet in a gateway; several out of it part in one', async () => {
    const { doc } = await map();
    const other = appendNode(doc, 'read', 'task', { name: 'Other' })!;
    commands.connect(doc, other, 'decide');
    putRight(doc, 'implicit-split');
    putRight(doc, 'implicit-join');
    const [split] = added(doc, 'parallelGateway');
    const out = doc.all('flows').filter((flow) => flow.source === split!.id);
    expect(out.map(({ target }) => target)).toEqual(expect.arrayContaining([other, 'ok?']));
    expect(doc.all('flows').filter((flow) => flow.target === 'decide')).toHaveLength(1);
  });

  it('a gateway that joins and parts becomes two; a needless one goes, and its ways are joined', async () => {
    const { doc } = await map();
    const other = appendNode(doc, 'read', 'task', { name: 'Other' })!;
    commands.connect(doc, other, 'ok?');
    putRight(doc, 'join-and-split');
    const needless = insertNode(doc, doc.all('flows')[0]!.id, 'exclusiveGateway')!;
    putRight(doc, 'needless-gateway');
    expect(doc.get('nodes', needless)).toBeUndefined();
  });

  it('shares are filled up to the whole, and brought to it', async () => {
    const { doc } = await map();
    const ways = () => doc.all('flows').filter((flow) => flow.source === 'ok?');
    for (const way of ways()) commands.setProbability(doc, way.id, null);
    putRight(doc, 'shares-missing');
    expect(ways().map(({ probability }) => probability)).toEqual([0.5, 0.5]);
    commands.setProbability(doc, ways()[0]!.id, 0.9);
    commands.setProbability(doc, ways()[1]!.id, 0.6);
    putRight(doc, 'shares-sum');
    expect(ways().reduce((sum, { probability }) => sum + probability!, 0)).toBeCloseTo(1, 3);
    expect(ways()[0]!.probability).toBe(0.6);
  });

  it('a step outside the roles moves into the nearest', async () => {
    const { doc } = await map();
    doc.edit(
      () => 'out',
      (edit) => edit.change('nodes', 'read', { lane: '', y: -200 })
    );
    putRight(doc, 'no-lane');
    expect(doc.get('nodes', 'read')!.lane).toBe('front');
  });

  it('what is gone meanwhile is left alone', async () => {
    const { doc } = await map();
    const before = doc.encode();
    applyFixes(doc, [
      { code: 'needless-gateway', at: 'gone', fix: 'remove-gateway' },
      { code: 'implicit-join', at: 'gone', fix: 'add-join' },
      { code: 'shares-sum', at: 'gone', fix: 'fill-shares' }
    ]);
    expect(doc.encode()).toEqual(before);
  });
});
