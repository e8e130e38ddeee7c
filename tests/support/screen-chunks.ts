import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the bundler tells of a module; its own type has more. */
interface Chunking {
  getModuleInfo(id: string): {
    code: string | null;
    importedIds: readonly string[];
    dynamicallyImportedIds: readonly string[];
  } | null;
}

const generated = resolve('.svelte-kit/generated/client-optimized');
const table = /i18n\/paraglide\/messages(\/_index)?\.js$/;
/** Small, many, and alike on every screen: icons, controls, words. */
const parts = /@lucide\/svelte|\/src\/lib\/ui\/|i18n\/paraglide\/messages\/\w+\.js$/;

const portfolio = '/';
const editors = ['/service/[service]/journey/[journey]', '/service/[service]/process/[process]'];
/** Files in the order in which parts are given to them: what more screens share goes before. */
const files = ['screens', 'portfolio', 'most', 'maps', 'screen'] as const;

/**
 * Gathers icons, controls and words in few files by the screens that need them before they can paint. Each file a
 * screen asks for costs two to four milliseconds, whatever is in it, and an editor would ask for sixty; together
 * they pack smaller, too. What is fetched later finds its place by the bundler.
 */
export class ScreenChunks {
  /** Module → the routes that import it before they paint. */
  #first: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** Module → the routes that import it, at once or later. */
  #ever: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  /** For the bundler's `codeSplitting.groups`. */
  groups(): { name: (id: string, chunking: Chunking) => string | null; priority: number }[] {
    return files.map((file, at) => ({
      name: (id, chunking) => {
        const name = this.#name(id, chunking);
        return name?.replace(/-\d+$/, '') === file ? name : null;
      },
      priority: files.length - at
    }));
  }

  #name(id: string, chunking: Chunking): string | null {
    if (!parts.test(id) || table.test(id)) return null;
    if (!this.#first) this.#read(chunking);
    const first = this.#first!.get(id) ?? new Set();
    const isOnly = first.size === 1 && this.#ever.get(id)?.size === 1;
    if (first.has(portfolio)) return first.size > 2 ? 'screens' : isOnly ? 'portfolio' : null;
    if (editors.every((route) => first.has(route))) return first.size > 5 ? 'most' : 'maps';
    return isOnly ? `screen-${screens().indexOf([...first][0]!)}` : null;
  }

  #read(chunking: Chunking): void {
    this.#first = reached(chunking, false);
    this.#ever = reached(chunking, true);
  }
}

/** The routes; each one's place in the list is also that of its module among the kit's. */
let known: string[] | undefined;
function screens(): string[] {
  if (known) return known;
  const app = readFileSync(`${generated}/app.js`, 'utf8');
  known = [];
  for (const [, route, numbers] of app
    .slice(app.indexOf('export const dictionary'))
    .matchAll(/"([^"]+)":\s*\[([^\]]*)\]/g))
    known[Number(numbers!.match(/\d+/)![0])] = route!;
  return known;
}

/** Module → the routes from which it is reached by imports; `later` follows those by `import()`, too. */
function reached(chunking: Chunking, later: boolean): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  screens().forEach((route, number) => {
    const open = [`${generated}/nodes/${number}.js`];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const routes = found.get(id) ?? new Set();
      if (routes.has(route)) continue;
      found.set(id, routes.add(route));
      // The table of messages imports them all; each module takes only those that it names.
      const info = table.test(id) ? null : chunking.getModuleInfo(id);
      if (!info) continue;
      open.push(...info.importedIds, ...(later ? info.dynamicallyImportedIds : []));
      const words = info.importedIds.find((imported) => table.test(imported));
      if (words)
        for (const [, name] of (info.code ?? '').matchAll(/\bm\.(\w+)/g))
          open.push(words.replace(table, `i18n/paraglide/messages/${name}.js`));
    }
  });
  return found;
}
