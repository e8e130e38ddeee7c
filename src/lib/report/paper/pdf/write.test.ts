import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { testTypeface } from '../font/test-typeface';
import type { Page } from '../scene';
import { writePdf } from './write';

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const createdAt = new Date('2026-05-20T12:00:00Z');

function pageOf(text: string): Page {
  const marks: Page['parts'][number]['marks'] = [
    { kind: 'rect', x: 0, y: 0, width: 10, height: 10, radius: 3, fill: '#ffffff', stroke: '#000000' },
    { kind: 'path', d: 'M0 0 Q5 5 10 0 C1 2 3 4 5 6 Z', stroke: '#000000', dash: [2, 1] },
    { kind: 'text', x: 5, y: 5, text, size: 9, fill: '#1b1b25' },
    { kind: 'text', x: 5, y: 5, text, size: 9, weight: 600, anchor: 'middle', fill: '#1b1b25' }
  ];
  return {
    width: 595,
    height: 842,
    parts: [{ marks, x: 20, y: 20, scale: 0.5, clip: { x: 0, y: 0, width: 9, height: 9 } }]
  };
}

/** Objects by number, streams unpacked; where the table of objects says that they are. */
function objectsOf(bytes: Uint8Array): Map<number, string> {
  const file = latin(bytes);
  const table = Number(/startxref\n(\d+)\n%%EOF/.exec(file)![1]);
  expect(file.slice(table, table + 5)).toBe('xref\n');
  const offsets = [...file.slice(table).matchAll(/(\d{10}) 00000 n /g)].map(([, offset]) => Number(offset));
  return new Map(
    offsets.map((offset, at) => {
      expect(file.slice(offset).startsWith(`${at + 1} 0 obj\n`)).toBe(true);
      const body = file.slice(offset, file.indexOf('\nendobj', offset));
      const start = body.indexOf('stream\n');
      if (start < 0) return [at + 1, body];
      const length = Number(/Length (\d+)/.exec(body)![1]);
      const from = offset + start + 7;
      return [at + 1, body.slice(0, start) + latin(unzlibSync(bytes.slice(from, from + length)))];
    })
  );
}

/** The text of a file as a reader copies it: by the table from glyphs back to characters. */
function textOf(objects: Map<number, string>): string {
  const maps = [...objects.values()].filter((body) => body.includes('beginbfchar'));
  const letters = maps.map((body) => {
    const lines = [...body.matchAll(/<(\w{4})> <(\w+)>/g)];
    return new Map(
      lines.map(([, glyph, units]) => [
        glyph!,
        String.fromCharCode(...units!.match(/.{4}/g)!.map((unit) => parseInt(unit, 16)))
      ])
    );
  });
  const content = [...objects.values()].filter((body) => body.includes(' Tj ET')).join('\n');
  return [...content.matchAll(/\/F([46]) .*? <(\w+)> Tj/g)]
    .map(([, font, glyphs]) =>
      glyphs!
        .match(/.{4}/g)!
        .map((glyph) => letters[font === '4' ? 0 : 1]!.get(glyph))
        .join('')
    )
    .join('\n');
}

test('text stays text: Norwegian, Sámi and what the typeface lacks is copied as it was written', () => {
  const text = 'Søknad på čáhci, đ ŋ š ž ŧ – «én» 🙂';
  const objects = objectsOf(writePdf([pageOf(text)], testTypeface, { title: text, lang: 'nb', createdAt }));
  expect(textOf(objects)).toBe(`${text}\n${text}`);
});

test('each page has its size; the file says its title and language; pages are counted as they are written', () => {
  const done: number[] = [];
  const pages = [pageOf('a'), pageOf('b'), { ...pageOf('c'), width: 842, height: 595 }];
  const bytes = writePdf(pages, testTypeface, { title: 'Å', lang: 'nn', createdAt }, (at) => done.push(at));
  const bodies = [...objectsOf(bytes).values()];
  expect(bodies.filter((body) => body.includes('/Type/Page/')).length).toBe(3);
  expect(bodies.some((body) => body.includes('/MediaBox[0 0 842 595]'))).toBe(true);
  expect(bodies.some((body) => body.includes('/Title<FEFF00C5>'))).toBe(true);
  expect(bodies.some((body) => body.includes('/Lang<FEFF006E006E>'))).toBe(true);
  expect(done).toEqual([1, 2, 3]);
});

test('writing the same twice gives the same bytes', () => {
  const write = () => writePdf([pageOf('abc')], testTypeface, { title: 't', lang: 'en', createdAt });
  expect(write()).toEqual(write());
});

test('work that is called off between pages ends', () => {
  const stop = () => {
    throw new DOMException('', 'AbortError');
  };
  expect(() => writePdf([pageOf('a')], testTypeface, { title: '', lang: '', createdAt }, stop)).toThrow(
    DOMException
  );
});

test('what is read has its place in the structure, in order; what is only drawn is passed over', () => {
  const heading: Page = {
    width: 595,
    height: 842,
    parts: [
      {
        marks: [
          { kind: 'rect', x: 0, y: 0, width: 10, height: 10, fill: '#ffffff' },
          { kind: 'text', x: 5, y: 5, text: 'Kart', size: 9, fill: '#1b1b25', heading: 1 },
          { kind: 'text', x: 5, y: 50, text: 'Steg', size: 9, fill: '#1b1b25' }
        ],
        x: 0,
        y: 0,
        scale: 1
      }
    ]
  };
  const objects = objectsOf(
    writePdf([heading, pageOf('a')], testTypeface, { title: 't', lang: 'nb', createdAt })
  );
  const entry = (body: string, key: string) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)![1]);
  const bodies = [...objects.values()];
  const catalog = bodies.find((body) => body.includes('/Type/Catalog'))!;
  expect(catalog).toContain('/MarkInfo<</Marked true>>');
  const root = objects.get(entry(catalog, 'StructTreeRoot'))!;
  const document = objects.get(entry(root, 'K'))!;
  const kids = (body: string) => [...body.matchAll(/(\d+) 0 R/g)].map(([, id]) => objects.get(Number(id))!);
  const sections = kids(/K\[(.*?)\]/.exec(document)![0]);
  expect(sections).toHaveLength(2);
  const items = kids(/K\[(.*?)\]/.exec(sections[0]!)![0]);
  expect(items.map((item) => /\/S\/(\w+)/.exec(item)![1])).toEqual(['H1', 'P']);
  // The content names them by number, in pairs that are closed; the page finds its own row among the parents.
  const pages = bodies.filter((body) => body.includes('/Type/Page/'));
  const content = objects.get(entry(pages[0]!, 'Contents'))!;
  expect(
    [...content.matchAll(/\/(\w+) <<\/MCID (\d+)>> BDC/g)].map(([, role, id]) => `${role}${id}`)
  ).toEqual(['H10', 'P1']);
  expect(content.match(/B[DM]C/g)!.length).toBe(content.match(/EMC/g)!.length);
  expect(pages.map((page) => /StructParents (\d)/.exec(page)![1])).toEqual(['0', '1']);
  expect(objects.get(entry(root, 'ParentTree'))).toMatch(/Nums\[0\[\d+ 0 R \d+ 0 R\] 1\[/);
});
