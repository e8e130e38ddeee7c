import type { Flow, Node } from '../../../process/model';
import { BIOC, COLOR } from '../schema';
import type { XmlElement } from '../xml/tree';

/** What a drawing is filled and lined with, in the two vocabularies that tools write; the first has the say. */
export const colourAttributes = {
  fill: [
    [COLOR, 'background-color'],
    [BIOC, 'fill']
  ],
  stroke: [
    [COLOR, 'border-color'],
    [BIOC, 'stroke']
  ]
} as const;
export type ColourField = keyof typeof colourAttributes;

/** The attribute of a namespace that an element has, by the name it is written with. */
export function attributeIn(element: XmlElement, namespace: string, local: string): string | undefined {
  return element.attributes.find(({ name }) => {
    const [prefix, rest] = name.split(':');
    return rest === local && element.scope[prefix!] === namespace;
  })?.name;
}

/** White areas and black lines are what a drawing has without any colour. */
const plain = { fill: '#ffffff', stroke: '#000000' } as const;

function colourOf(drawing: XmlElement, field: ColourField): string | undefined {
  for (const [namespace, local] of colourAttributes[field]) {
    const name = attributeIn(drawing, namespace, local);
    const colour = name && parseColour(drawing.get(name)!);
    if (colour) return colour === plain[field] ? undefined : colour;
  }
  return undefined;
}

/** The colours that a shape says, where they are any but those of every drawing. */
export function shapeColours(shape: XmlElement | undefined): Pick<Node, ColourField> {
  const fill = shape && colourOf(shape, 'fill');
  return { ...(fill && { fill }), ...edgeColour(shape) };
}

export function edgeColour(edge: XmlElement | undefined): Pick<Flow, 'stroke'> {
  const stroke = edge && colourOf(edge, 'stroke');
  return stroke ? { stroke } : {};
}

/** The words for colours of HTML 4.01, which older files of bpmn.io have. */
const words: { readonly [word: string]: string } = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00ff00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00'
};

/** A colour as `#rrggbb`: from that, `#rgb`, `rgb()` and plain words, without what lets others shine through. */
export function parseColour(text: string): string | undefined {
  const said = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}([0-9a-f]{2})?$/.test(said)) return said.slice(0, 7);
  if (/^#[0-9a-f]{3,4}$/.test(said)) return `#${[1, 2, 3].map((at) => said[at]!.repeat(2)).join('')}`;
  const parts = /^rgba?\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*([,/].*)?\)$/.exec(said);
  if (!parts) return Object.hasOwn(words, said) ? words[said] : undefined;
  const numbers = parts.slice(1, 4).map(Number);
  if (numbers.some((number) => number > 255)) return undefined;
  return `#${numbers.map((number) => number.toString(16).padStart(2, '0')).join('')}`;
}
