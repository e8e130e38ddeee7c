import type { Node as XyNode } from '@xyflow/svelte';
import type { Node } from '../../model';
import { isFrame } from '../../rules/kinds';
import { kindName } from '../words';

export type FlowNode = XyNode<{ node: Node }>;

/**
 * Everything the library would otherwise measure in the page is given: size, measured size and one handle a
 * side. Without it every node is drawn once before it can be left out.
 */
export function toFlowNode(node: Node, selected: boolean, draggable: boolean): FlowNode {
  const { width, height } = node;
  return {
    id: node.id,
    type: 'bpmn',
    position: { x: node.x, y: node.y },
    data: { node },
    width,
    height,
    measured: { width, height },
    handles: [],
    selected,
    draggable,
    zIndex: isFrame(node) ? (node.kind === 'group' ? 0 : 1) : node.attachedTo ? 11 : 10,
    style: isFrame(node) ? 'pointer-events:none' : undefined,
    ariaRole: 'img',
    ariaLabel: node.name ? `${node.name}, ${kindName(node)}` : kindName(node),
    domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined }
  };
}
