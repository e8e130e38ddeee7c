import { dataAddress } from './jpeg';
import { n, type Mark, type Page, type Part } from './scene';

const FONT = "Inter, 'Inter Variable', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

export interface SvgWords {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly lang: string;
  /** Prefix of ids, so that several fit into one page of HTML. */
  readonly id?: string;
}

/**
 * A page as an SVG drawing. Text stays text, in the first typeface of a list that is at hand: all after the first are
 * narrower, so that nothing runs out of its place.
 */
export function writeSvg(page: Page, { title, description, lang, id = 'map' }: SvgWords): string {
  const [width, height] = [n(page.width), n(page.height)];
  const clips = page.parts.flatMap(({ clip }, at) =>
    clip
      ? [
          `<clipPath id="${id}-clip-${at}"><rect x="${n(clip.x)}" y="${n(clip.y)}" width="${n(clip.width)}" height="${n(clip.height)}"/></clipPath>`
        ]
      : []
  );
  const parts = page.parts.map((part, at) => partOf(part, part.clip && `${id}-clip-${at}`));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" xml:lang="${lang}" font-family="${FONT}">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    clips.length ? `<defs>${clips.join('')}</defs>` : '',
    ...parts,
    '</svg>',
    ''
  ]
    .filter((line, at, all) => line || at === all.length - 1)
    .join('\n');
}

function partOf({ marks, x, y, scale }: Part, clip: string | undefined): string {
  const transform = scale === 1 ? `translate(${n(x)} ${n(y)})` : `translate(${n(x)} ${n(y)}) scale(${scale})`;
  const group = `<g transform="${transform}">\n${marks.map(markOf).join('\n')}\n</g>`;
  return clip ? `<g clip-path="url(#${clip})">${group}</g>` : group;
}

function markOf(mark: Mark): string {
  if (mark.kind === 'text') {
    const weight = mark.weight === 600 ? ' font-weight="600"' : '';
    const anchor = mark.anchor ? ` text-anchor="${mark.anchor}"` : '';
    const turn = mark.turned ? ` transform="rotate(-90 ${n(mark.x)} ${n(mark.y)})"` : '';
    return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${n(mark.size)}"${weight}${anchor}${turn} fill="${mark.fill}" xml:space="preserve">${escapeXml(mark.text)}</text>`;
  }
  if (mark.kind === 'picture')
    return `<image x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}" href="${dataAddress(mark.picture)}"/>`;
  const paint = [
    ` fill="${mark.fill ?? 'none'}"`,
    mark.stroke ? ` stroke="${mark.stroke}" stroke-width="${n(mark.line ?? 1)}"` : '',
    mark.stroke && mark.dash?.length ? ` stroke-dasharray="${mark.dash.map(n).join(' ')}"` : ''
  ].join('');
  if (mark.kind === 'path') return `<path d="${mark.d}"${paint} stroke-linecap="round"/>`;
  const radius = mark.radius ? ` rx="${n(mark.radius)}"` : '';
  return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"${radius}${paint}/>`;
}

/** Text for XML and HTML: what has a meaning there is written as an entity. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
