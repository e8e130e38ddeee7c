import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = /\.(svelte|ts)$/;
const imported =
  /^\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^'.$/][^'?]*)'|import\('([^'.$/][^'?]*)'\)/gm;
/** Packages that the kit brings itself, that only Node has, or that run beside the page. */
const brought = /^(svelte|@sveltejs|vitest|node:|@playwright|vite$)/;

/**
 * Packages that the sources in a folder import, each once: what a browser test may meet. They are bundled before the
 * first test; one that is met in the middle of a run makes the page load anew.
 * @param included which files count, by their path
 */
export function importedPackages(folder: string, included: (path: string) => boolean): string[] {
  const found = new Set<string>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !source.test(path) || !included(path)) continue;
    for (const [, from, late] of readFileSync(path, 'utf8').matchAll(imported)) {
      const name = from ?? late!;
      if (!brought.test(name)) found.add(name);
    }
  }
  return [...found].sort();
}
