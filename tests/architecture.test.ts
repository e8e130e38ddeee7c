import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const lib = join(root, 'src/lib');

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'paraglide' ? [] : filesUnder(path);
    return /\.(ts|svelte)$/.test(name) ? [path] : [];
  });
}

interface Import {
  file: string;
  /** Path below src/lib, or the package's name. */
  target: string;
  package: boolean;
  typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const source = readFileSync(path, 'utf8');
  const file = relative(lib, path);
  const found: Import[] = [];
  const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'"]*?)\s*from\s*['"]([^'"]+)['"]/g;
  const dynamic = /import\(\s*['"]([^'"]+)['"]\s*\)/g;
  const add = (specifier: string, typeOnly: boolean) => {
    if (specifier.startsWith('$lib/') || specifier.startsWith('.')) {
      const target = specifier.startsWith('.')
        ? relative(lib, resolve(dirname(path), specifier))
        : specifier.slice('$lib/'.length);
      found.push({ file, target: target.replace(/\.(ts|js|svelte)$/, ''), package: false, typeOnly });
    } else found.push({ file, target: specifier, package: true, typeOnly });
  };
  for (const [, type, names, specifier] of source.matchAll(statement)) {
    const listed = names!.match(/^\{([^}]*)\}$/)?.[1];
    const allTypes = !!listed && listed.split(',').every((name) => !name.trim() || /^\s*type\s/.test(name));
    add(specifier!, !!type || allTypes);
  }
  for (const [, specifier] of source.matchAll(dynamic)) add(specifier!, false);
  return found;
}

const slices = ['service', 'people', 'journey', 'process', 'study', 'cycle', 'benefit'];
const rooms = [
  ...slices,
  'thread',
  'report',
  'interchange',
  'document',
  'storage',
  'sync',
  'workspace',
  'ui',
  'i18n',
  'sample'
];

const isTest = (file: string) => /\.test\.ts$/.test(file);
const room = (path: string) => path.split('/')[0]!;
const part = (path: string) => path.split('/')[1] ?? '';
const within = (path: string, name: string) => part(path) === name || part(path).startsWith(`${name}.`);
/** What the model, rules and commands of a slice are, whether one file or a folder. */
const isModel = (path: string) => within(path, 'model');
const isRules = (path: string) => part(path) === 'rules';
const isCommands = (path: string) => within(path, 'commands');
const isMessages = (path: string) => path.startsWith('i18n/');

/** Why an import is not allowed by the house plan; undefined when it is. */
function broken({ file, target, typeOnly, package: isPackage }: Import): string | undefined {
  const from = room(file);
  if (isPackage) {
    if (target === 'yjs' && !['document', 'storage', 'sync'].includes(from))
      return 'only document/, storage/ and sync/ know Yjs';
    if (target === 'dexie' && from !== 'storage') return 'only storage/ knows Dexie';
    if (isRules(file) && /^(svelte|dexie|yjs|@xyflow|bits-ui)/.test(target)) return 'rules are pure';
    if (isModel(file) && !isMessages(target) && /^(svelte|dexie|yjs|@xyflow|bits-ui)/.test(target))
      return 'a model is plain data';
    return undefined;
  }
  const to = room(target);
  if (to === 'workspace' && from !== 'workspace') return 'nobody imports the composition root';
  if (to === from) {
    if (!slices.includes(from)) return undefined;
    if (isModel(file) && !isModel(target)) return 'a model stands on nothing else of its slice';
    if (isRules(file) && !isRules(target) && !isModel(target)) return 'rules import own rules and models';
    if (isCommands(file) && part(target) === 'view') return 'commands know no view';
    return undefined;
  }
  if (from === 'workspace') return undefined;
  if (from === 'document') return 'document/ stands on nothing';
  if (from === 'storage') return to === 'document' ? undefined : 'storage/ knows only document/';
  if (from === 'i18n') return 'i18n/ stands on nothing';
  if (from === 'ui') return ['document', 'i18n'].includes(to) ? undefined : 'ui/ knows no slice';
  if (from === 'interchange')
    return (slices.includes(to) && (isModel(target) || to === 'process')) ||
      to === 'document' ||
      to === 'i18n'
      ? undefined
      : 'interchange/ knows models, process rules and document types';
  if (from === 'thread' || from === 'report')
    return (slices.includes(to) && (isModel(target) || isRules(target))) ||
      ['document', 'ui', 'i18n', 'thread'].includes(to)
      ? undefined
      : `${from}/ reads models, rules and documents`;
  if (from === 'sample')
    return slices.includes(to) && !isModel(target) && !isCommands(target) && !isRules(target)
      ? 'sample/ knows models, commands and rules'
      : undefined;
  // Slices.
  if (isModel(file))
    return to === 'document' || (slices.includes(to) && isModel(target))
      ? undefined
      : 'a model knows models and document fields';
  if (isRules(file))
    return typeOnly || (slices.includes(to) && isModel(target)) || to === 'document'
      ? undefined
      : 'rules know types only';
  if (isCommands(file))
    return (slices.includes(to) && isModel(target)) || to === 'document' || isMessages(target)
      ? undefined
      : 'commands know models, document and messages';
  if (slices.includes(to)) return isModel(target) ? undefined : "no other slice's commands, rules or views";
  return ['document', 'ui', 'i18n', 'thread'].includes(to) ? undefined : `a view does not know ${to}/`;
}

describe('the house', () => {
  const files = filesUnder(lib);

  it('keeps imports to the table of lib/README.md', () => {
    const findings = files
      .filter((path) => !isTest(path))
      .flatMap(importsOf)
      .flatMap((found) => {
        const why = broken(found);
        return why ? [`${found.file} imports ${found.target}: ${why}`] : [];
      });
    expect(findings).toEqual([]);
  });

  it('names every room in lib/README.md and has no other', () => {
    const readme = readFileSync(join(lib, 'README.md'), 'utf8');
    const folders = readdirSync(lib).filter((name) => statSync(join(lib, name)).isDirectory());
    expect(folders.filter((name) => !rooms.includes(name))).toEqual([]);
    expect(folders.filter((name) => !readme.includes(`${name}/`))).toEqual([]);
  });

  it('keeps rules out of routes', () => {
    const long = filesUnder(join(root, 'src/routes')).filter(
      (path) => readFileSync(path, 'utf8').split('\n').length > 160
    );
    expect(long.map((path) => relative(root, path))).toEqual([]);
  });

  it('never turns text into HTML', () => {
    const raw = files.filter((path) =>
      /\{@html|innerHTML|insertAdjacentHTML|document\.write/.test(readFileSync(path, 'utf8'))
    );
    expect(raw.map((path) => relative(root, path))).toEqual([]);
  });

  it('keeps files readable in one sitting', () => {
    const long = files
      .filter((path) => !path.includes('/sample/texts/') && !isTest(path))
      .map((path) => ({ path: relative(lib, path), lines: readFileSync(path, 'utf8').split('\n').length }))
      .filter(({ path, lines }) => lines > (path.endsWith('.svelte') ? 330 : 330));
    expect(long).toEqual([]);
  });
});
