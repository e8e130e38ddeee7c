import type { Flow, Lane, Node, Pool } from '../../../process/model';
import { attributeIn, colourAttributes, type ColourField } from '../read/colours';
import type { XmlElement } from '../xml/tree';
import type { PatchContext } from './context';

type Coloured = Partial<Pick<Pool | Lane | Node, ColourField>> | Pick<Flow, 'stroke'>;

/**
 * Writes colours where the map says anything of them and something else than before: in the vocabulary that the
 * drawing has, else in both, so that every tool that knows one shows them.
 */
export function setColours(
  context: PatchContext,
  drawing: XmlElement,
  now: Coloured,
  old: Coloured | undefined
): void {
  for (const field of ['fill', 'stroke'] as const) {
    const of = (record: Coloured | undefined) => (record as Pick<Node, ColourField> | undefined)?.[field];
    const colour = of(now);
    if (colour === undefined || colour === (of(old) ?? '')) continue;
    const known = colourAttributes[field].flatMap(
      ([namespace, local]) => attributeIn(drawing, namespace, local) ?? []
    );
    const names =
      known.length || !colour
        ? known
        : colourAttributes[field].map(([namespace, local]) => context.nameFor(drawing, namespace, local));
    for (const name of names) drawing.set(name, colour || undefined);
  }
}
