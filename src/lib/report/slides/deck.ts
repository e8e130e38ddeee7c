import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';

/** An empty presentation of wide slides: 960 × 540 points. */
export function newDeck(title: string): PptxGenJS {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  return deck;
}

/** A presentation as a file: packed, which the library leaves undone when bytes are asked for. */
export async function packDeck(deck: PptxGenJS): Promise<Uint8Array> {
  const parts = unzipSync((await deck.write({ outputType: 'uint8array' })) as Uint8Array);
  // The library lists parts that are not there.
  const LIST = '[Content_Types].xml';
  const list = strFromU8(parts[LIST]!).replace(
    /<Override PartName="\/([^"]+)"[^>]*\/>/g,
    (line, name: string) => (parts[name] ? line : '')
  );
  // Folders have no place in such a file.
  const files = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith('/')));
  return zipSync({ ...files, [LIST]: strToU8(list) }, { level: 6 });
}
