import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../interchange/bpmn/xml/parse';
import { testFonts, testTypeface } from '../paper/font/test-typeface';
import { makeFile, type PaperFormat } from '../dialog/make';
import { divide } from './pages';
import { writeSlides } from './slides';
import { about, recordsOf, sheetWith } from './test-sheet';

const hostile = [
  '</script><script>alert(1)</script>',
  ']]>&amp; <b onclick="x()">\'"',
  '\u202Egnp.exe\u202C',
  'a'.repeat(300),
  '👩‍👧 🇳🇴 שלום',
  'linje\nto \u0000\u0008'
];

const records = {
  ...recordsOf(
    6,
    3,
    hostile.map((text, at) => ({
      at,
      row: at % 3,
      text,
      source: text,
      failureOwner: text,
      ...(at === 1 ? { to: 4 } : {})
    }))
  ),
  about: { ...about, title: hostile[0]!, scenario: hostile[1]! },
  handoffs: [{ id: 'h', from: 'c0', to: 'c2', label: hostile[1]!, owner: '' }],
  routes: [{ id: 'r', kind: 'loop' as const, from: 's3', to: 's1', label: hostile[0]!, share: 20 }],
  comments: [
    {
      id: 'k',
      place: 'about/about',
      text: hostile[0]!,
      author: '<i>',
      at: 'nå',
      resolved: false,
      answers: ''
    }
  ]
};
const sheet = sheetWith(records, { comments: true });

async function file(format: PaperFormat, shown = sheet): Promise<string> {
  const bytes = await makeFile({
    drawn: { what: 'journey', sheet: shown },
    fonts: testFonts,
    format,
    paper: { size: 'A3', orientation: 'landscape' },
    division: 'tiles',
    scale: 1,
    createdAt: new Date(0)
  });
  return new TextDecoder().decode(bytes);
}

describe('a web page', () => {
  test('has no script, allows none, and its policy names its one style', async () => {
    const html = await file('html');
    expect(html).not.toMatch(/<script|<b |<i>\s*nå|\son\w+="/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!.replace(/&#39;/g, "'");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    );
    expect(html).not.toMatch(/\sstyle="/);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/);
  });

  test('says where cards are known from, and what was remarked, only when asked', async () => {
    const silent = await file('html', sheetWith(records));
    expect(silent).not.toContain('Source: ');
    expect(silent).not.toContain('Comments');
    expect(await file('html')).toContain('Source: ');
  });

  test('is a table with a cell for each step in each lane', async () => {
    const html = await file('html');
    const rows = [...html.matchAll(/<tr class="(\w+)[^"]*">(.*?)<\/tr>/gs)];
    const cells = (row: string) => (row.match(/<td|<th scope="col"/g) ?? []).length;
    const kinds = rows.map(([, kind]) => kind);
    expect(kinds).toEqual(['phases', 'steps', 'feelings', 'times', 'lane', 'lane', 'lane']);
    for (const [, kind, row] of rows)
      if (kind !== 'phases') expect(cells(row!)).toBe(kind === 'steps' ? 7 : 6);
    expect(html).toContain('colspan="4"');
  });
});

test('a drawing of hostile text is well-formed and says what it shows', async () => {
  const svg = await file('svg');
  expect(() => parseXml(svg)).not.toThrow();
  expect(svg).toContain('role="img"');
  expect(svg).not.toContain('<script');
});

describe('slides', () => {
  const parts = async () => {
    const files = unzipSync(await writeSlides(sheet, testTypeface));
    return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  test('are well-formed, and every part that is pointed at is there', async () => {
    const files = await parts();
    for (const [name, text] of files) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(() => parseXml(text), name).not.toThrow();
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of text.matchAll(/Target="([^"]+)"/g)) {
        const path = new URL(target!, `http://x/${folder}`).pathname.slice(1);
        expect([...files.keys()], `${name} → ${target}`).toContain(path);
      }
    }
    const types = files.get('[Content_Types].xml')!;
    for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(files.has(part!), part).toBe(true);
  });

  test('hold each card as a shape with its text, and in the notes what it rests on', async () => {
    const files = await parts();
    const slides = [...files]
      .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map(([, text]) => text);
    const written = slides
      .join('')
      .replace(/&apos;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&gt;/g, '>')
      .replace(/&lt;/g, '<');
    for (const text of [hostile[0]!, 'שלום', 'a'.repeat(300), 'gnp.exe']) expect(written).toContain(text);
    expect(slides.join('')).not.toContain('<p:pic>');
    const notes = [...files]
      .filter(([name]) => name.startsWith('ppt/notesSlides/notesSlide'))
      .map(([, text]) => text);
    expect(notes.join('')).toContain('[assumed]');
    expect(notes.join('')).toContain('Source: ');
  });

  test('a small map is one slide, a long one several a phase', async () => {
    const count = async (steps: number) => {
      const small = sheetWith(recordsOf(steps, 2, [{ at: 0, row: 0, text: 'Kort' }]));
      const files = unzipSync(await writeSlides(small, testTypeface));
      return Object.keys(files).filter((name) => /^ppt\/slides\/slide/.test(name)).length;
    };
    expect(await count(4)).toBe(2);
    expect(await count(20)).toBe(6);
  });
});

describe('pictures and services', () => {
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
  const base = recordsOf(4, 2, [
    { at: 0, row: 0, text: 'Med bilde', image: 'm', imageText: 'En "skranke"' },
    { at: 2, row: 1, text: 'Samme bilde', image: 'm' },
    { at: 3, row: 1, text: 'Borte', image: 'x' }
  ]);
  const steps = base.steps.map((step, at) => (at === 1 || at === 2 ? { ...step, serviceName: 'Nav' } : step));
  const shown = sheetWith(
    { ...base, steps },
    { pictures: new Map([['m', { bytes: jpeg, width: 400, height: 300 }]]) }
  );

  test('a picture stands on its card in each kind of file, with what it shows in words', async () => {
    const html = await file('html', shown);
    expect(html).toContain('src="data:image/jpeg;base64,/9j/2Q==" alt="En &#34;skranke&#34;"');
    expect(html).toContain('img-src data:;');
    expect((await file('svg', shown)).match(/<image /g)).toHaveLength(2);
    // In a PDF it stands once, and is drawn twice.
    expect((await file('pdf', shown)).match(/\/Subtype\/Image/g)).toHaveLength(1);
    const slides = unzipSync(await writeSlides(shown, testTypeface));
    expect(Object.keys(slides).filter((name) => name.startsWith('ppt/media/')).length).toBeGreaterThan(0);
  });

  test('steps of another service stand under its name', async () => {
    expect(shown.services).toEqual([{ title: 'Nav', from: 1, to: 2, hue: 0 }]);
    expect(await file('html', shown)).toContain('colspan="2" class="hue-0"><bdi>Nav</bdi>');
    expect(await file('svg', shown)).toContain('>Nav</text>');
  });
});

test.each(['pdf', 'svg', 'html'] as const)(
  'a map without phases, steps or cards becomes a %s, too',
  async (format) => {
    const nothing = { ...recordsOf(0, 2, []), lanes: [] };
    expect((await file(format, sheetWith(nothing))).length).toBeGreaterThan(500);
    expect((await file(format, sheetWith(recordsOf(0, 2, [])))).length).toBeGreaterThan(500);
    expect((await writeSlides(sheetWith(nothing), testTypeface)).length).toBeGreaterThan(500);
    const paper = { size: 'A4', orientation: 'portrait' } as const;
    expect(divide(sheetWith(nothing), testTypeface, paper, 'poster').scale).toBeGreaterThan(0.3);
  }
);

test('a card longer than a sheet is printed whole', async () => {
  const words = Array.from({ length: 1200 }, (_, at) => `ord${at}`);
  const long = sheetWith(recordsOf(2, 1, [{ at: 0, row: 0, text: words.join(' ') }]));
  const { pages } = divide(long, testTypeface, { size: 'A4', orientation: 'landscape' }, 'tiles');
  expect(pages.length).toBeGreaterThan(2);
  const printed = JSON.stringify(pages);
  for (const word of words) expect(printed).toContain(word);
});
