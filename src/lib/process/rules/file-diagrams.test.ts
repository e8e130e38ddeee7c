import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aFlow, aNode } from '../test-map';
import { asOnMap } from './file-diagrams';

const at = (element: string, more = {}) => aNode(element, 'task', { element, ...more });
const join = (source: string, target: string, more = {}) =>
  aFlow(source, target, { element: `${source}${target}`, ...more });
const nothing = { pools: [], lanes: [], nodes: [], flows: [] };
const diagram = (nodes = [at('a'), at('b')], flows = [join('a', 'b')]) => ({
  id: 'D',
  name: '',
  inner: false,
  main: false,
  records: { ...nothing, nodes, flows }
});

it('names, figures and kinds are the map’s; places, ends and frames are the diagram’s', () => {
  const drawn = diagram(
    [at('a', { x: 7, width: 140 }), at('b')],
    [
      join('a', 'b', {
        waypoints: [
          [1, 2],
          [3, 4]
        ]
      })
    ]
  );
  const now = asOnMap(
    drawn,
    {
      ...nothing,
      nodes: [at('a', { id: 'n1', name: 'Ny', x: 900, kind: 'userTask', processMinutes: 5, lane: 'l1' })],
      flows: [join('a', 'b', { id: 'f1', source: 'n1', target: 'n2', name: 'ja', waypoints: [] })]
    },
    ['a', 'ab']
  );
  expect(now.nodes[0]).toMatchObject({
    id: 'a',
    name: 'Ny',
    x: 7,
    width: 140,
    kind: 'userTask',
    processMinutes: 5,
    lane: ''
  });
  expect(now.nodes[1]).toEqual(drawn.records.nodes[1]);
  expect(now.flows).toEqual([{ ...drawn.records.flows[0]!, name: 'ja' }]);
});

it('what the map was read from and no longer has is gone, with the lines that ended there', () => {
  expect(asOnMap(diagram(), { ...nothing, nodes: [at('b')] }, ['a', 'b'])).toMatchObject({
    nodes: [{ id: 'b' }],
    flows: []
  });
  // Of what the map never had, it says nothing.
  expect(asOnMap(diagram(), nothing, []).nodes).toHaveLength(2);
});

it('no line ever ends at nothing', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const some = fc.subarray(ids);
  fc.assert(
    fc.property(
      some,
      some,
      fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids))),
      (kept, read, pairs) => {
        const drawn = diagram(
          ids.map((id) => at(id)),
          pairs.map(([from, to], n) => join(from, to, { id: `f${n}`, element: `f${n}` }))
        );
        const { nodes, flows } = asOnMap(drawn, { ...nothing, nodes: kept.map((id) => at(id)) }, read);
        const there = new Set(nodes.map(({ id }) => id));
        expect([...there]).toEqual(ids.filter((id) => kept.includes(id) || !read.includes(id)));
        expect(flows.map(({ id }) => id)).toEqual(
          drawn.records.flows
            .filter(({ source, target }) => there.has(source) && there.has(target))
            .map(({ id }) => id)
        );
      }
    )
  );
});
