/** What commands ask about the planes a map is drawn on. */
import type { Node } from '../model';
import { withFollowers } from '../rules/map';
import { MAIN, planeIn } from '../rules/planes';
import type { ProcessDocument, ProcessEdit } from './map-edit';

/** The plane an element is drawn on: of a flow that of its source. */
export function planeOf(edit: ProcessEdit | ProcessDocument, id: string): string {
  const node = edit.get('nodes', id) ?? edit.get('nodes', edit.get('flows', id)?.source ?? '');
  return node?.parent ? planeIn((up) => edit.get('nodes', up), node.parent) : MAIN;
}

/** Ids of all that is in a sub-process, at any depth, with the events on its borders. */
export function contentOf(edit: ProcessEdit, id: string): string[] {
  const inner = edit.all('nodes').filter((node) => node.attachedTo !== id);
  return [...withFollowers(inner, [id])].filter((one) => one !== id);
}

/** What is in a sub-process stands in that one's pool and lane. */
export function placeContent(
  edit: ProcessEdit,
  id: string,
  { pool, lane }: Pick<Node, 'pool' | 'lane'>
): void {
  for (const inner of contentOf(edit, id)) edit.change('nodes', inner, { pool, lane });
}
