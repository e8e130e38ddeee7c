import type { Flow, Node } from '../model';
import { byId, groupBy } from './map';

/**
 * The nodes in the order work meets them: from the starts along sequence flow, branches one after the other,
 * loops broken where they return. Whatever no flow reaches comes last, from left to right.
 */
export function flowOrder(nodes: readonly Node[], flows: readonly Flow[]): Node[] {
  const known = byId(nodes);
  const sequence = flows.filter(
    (flow) => flow.kind === 'sequence' && known.has(flow.source) && known.has(flow.target)
  );
  const out = groupBy(sequence, (flow) => flow.source);
  const entered = new Set(sequence.map((flow) => flow.target));
  const attached = groupBy(
    nodes.filter((node) => node.attachedTo),
    (node) => node.attachedTo
  );
  const next = (id: string): Node[] =>
    [...(out.get(id) ?? []).map((flow) => known.get(flow.target)!), ...(attached.get(id) ?? [])].sort(
      readingOrder
    );

  const done = new Set<string>();
  const postorder: Node[] = [];
  const visit = (root: Node) => {
    if (done.has(root.id)) return;
    done.add(root.id);
    const stack: { node: Node; rest: Node[] }[] = [{ node: root, rest: next(root.id) }];
    while (stack.length) {
      const top = stack.at(-1)!;
      // The last branch is finished first, so that in the reversed order the first branch comes first.
      const child = top.rest.pop();
      if (!child) {
        postorder.push(top.node);
        stack.pop();
      } else if (!done.has(child.id)) {
        done.add(child.id);
        stack.push({ node: child, rest: next(child.id) });
      }
    }
  };
  const roots = nodes.filter((node) => !entered.has(node.id) && !node.attachedTo && out.has(node.id));
  for (const root of [...roots].sort(readingOrder).reverse()) visit(root);
  const reached = postorder.reverse();
  const rest = nodes.filter((node) => !done.has(node.id)).sort(readingOrder);
  return [...reached, ...rest];
}

function readingOrder(a: Node, b: Node): number {
  return a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1);
}
