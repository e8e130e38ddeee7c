import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(`static/${name}`);
/** Width and height from the header of a PNG file. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

it('has every icon the manifest names, as large as it says; tablets of Apple find theirs', () => {
  const { icons } = JSON.parse(read('manifest.webmanifest').toString()) as {
    icons: { src: string; sizes: string; type: string }[];
  };
  expect(icons.filter(({ type }) => type === 'image/png').map(({ sizes }) => sizes)).toEqual([
    '192x192',
    '512x512'
  ]);
  for (const { src, sizes, type } of icons)
    if (type === 'image/png') expect(sizeOf(read(src))).toBe(sizes);
    else expect(read(src).toString()).toContain('<svg');
  const [, apple] = /rel="apple-touch-icon" href="%sveltekit\.assets%\/([^"]+)"/.exec(
    readFileSync('src/app.html', 'utf8')
  )!;
  expect(sizeOf(read(apple!))).toBe('180x180');
});
