import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The house's ceilings for JavaScript, gzip, in kB of 1 000 bytes. */
export const ceilings = { firstScreen: 110, editor: 220 };

interface Chunk {
  file: string;
  imports?: string[];
  isEntry?: boolean;
}

const client = '.svelte-kit/output/client';
const generated = '.svelte-kit/generated/client-optimized';

/** Route → JavaScript it needs before it can paint, gzip kB: the entries, its layouts, its page, and all they import. */
export function bundleSizes(): { route: string; kB: number }[] {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const sizes = new Map<string, number>();
  const size = (file: string) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(client, file))).length);
    return sizes.get(file)!;
  };
  const reach = (key: string, seen: Set<string>) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return seen;
    seen.add(key);
    for (const next of chunk.imports ?? []) reach(next, seen);
    return seen;
  };
  const app = readFileSync(join(generated, 'app.js'), 'utf8');
  const dictionary = app.slice(app.indexOf('export const dictionary'));
  const nodeKey = (node: string) => `${generated}/nodes/${node}.js`;
  return [...dictionary.matchAll(/"([^"]+)":\s*\[([^\]]*)\]/g)].map(([, route, numbers]) => {
    const seen = new Set<string>();
    for (const [key, chunk] of Object.entries(manifest))
      if (chunk.isEntry && /entry\/|client-entry|\/runtime\/client\/|app\.js$/.test(key)) reach(key, seen);
    for (const node of ['0', ...(numbers!.match(/\d+/g) ?? [])]) reach(nodeKey(node), seen);
    const bytes = [...new Set([...seen].map((key) => manifest[key]!.file))]
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + size(file), 0);
    return { route: route!, kB: bytes / 1000 };
  });
}

/** Sizes over their ceiling, in words. */
export function overweight(sizes = bundleSizes()): string[] {
  return sizes.flatMap(({ route, kB }) => {
    const ceiling = route === '/' ? ceilings.firstScreen : ceilings.editor;
    return kB > ceiling ? [`${route}: ${kB.toFixed(1)} kB, at most ${ceiling}`] : [];
  });
}

if (process.argv[1]?.endsWith('bundle.ts')) {
  const sizes = bundleSizes();
  for (const { route, kB } of sizes) console.log(`${kB.toFixed(1).padStart(7)} kB  ${route}`);
  const problems = overweight(sizes);
  if (problems.length)
    console.error(`Too much JavaScript before the first paint:\n  ${problems.join('\n  ')}`);
  if (process.argv.includes('--check')) process.exit(problems.length ? 1 : 0);
}
