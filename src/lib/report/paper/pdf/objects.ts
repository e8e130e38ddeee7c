import { zlibSync } from 'fflate';

/** The numbered objects of a PDF file, and the file made of them. */
export class PdfObjects {
  readonly #bodies: (Uint8Array | undefined)[] = [];

  /** A number for an object that is written later. */
  reserve(): number {
    return this.#bodies.push(undefined);
  }

  set(id: number, body: string): void {
    this.#bodies[id - 1] = latin(body);
  }

  add(body: string): number {
    const id = this.reserve();
    this.set(id, body);
    return id;
  }

  /** Adds bytes, packed. @param keys further entries of its dictionary */
  addStream(bytes: Uint8Array, keys = ''): number {
    return this.addPacked(zlibSync(bytes, { level: 6 }), `/Filter/FlateDecode${keys}`);
  }

  /** Adds bytes that are packed already. @param keys entries of its dictionary, how it is packed among them */
  addPacked(bytes: Uint8Array, keys: string): number {
    const id = this.reserve();
    const head = latin(`<</Length ${bytes.length}${keys}>>\nstream\n`);
    this.#bodies[id - 1] = joined([head, bytes, latin('\nendstream')]);
    return id;
  }

  /** The whole file. */
  file(catalog: number, info: number): Uint8Array {
    const chunks = [latin('%PDF-1.7\n%\u00e6\u00f8\u00e5\u00c6\n')];
    let length = chunks[0]!.length;
    const offsets = this.#bodies.map((body, at) => {
      const chunk = joined([latin(`${at + 1} 0 obj\n`), body!, latin('\nendobj\n')]);
      const offset = length;
      chunks.push(chunk);
      length += chunk.length;
      return offset;
    });
    const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    chunks.push(
      latin(
        `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${lines.join('')}` +
          `trailer\n<</Size ${offsets.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\n` +
          `startxref\n${length}\n%%EOF\n`
      )
    );
    return joined(chunks);
  }
}

/** Text outside of a page's content, in UTF-16 so that any letter fits. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => hex4(text.charCodeAt(at)));
  return `<FEFF${units.join('')}>`;
}

/** Four hexadecimal digits. */
export const hex4 = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

function latin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
