/**
 * npm run conformance -- [folder]: takes every .bpmn file of a folder through import, an edit, export and import,
 * and says what was kept. Ends with 1 when anything is lost that the export did not name.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BpmnError } from '../../../src/lib/interchange/bpmn';
import { factGroups } from '../../../src/lib/interchange/bpmn/inventory';
import { checkFile, type FileCheck } from './check';

export const DEFAULT_FOLDER = '../shared/bpmn/miwg';

function bpmnFiles(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return bpmnFiles(path);
      return name.endsWith('.bpmn') ? [path] : [];
    });
}

/** Why a file does not pass; empty when it does. */
export function failures(check: FileCheck): string[] {
  const { comparison, named } = check;
  return [
    ...(check.untouchedIsSame ? [] : ['changed although nothing was edited']),
    // What is lost must stand in the list that the export gave, by the element it belongs to.
    ...comparison.lost
      .filter((fact) => !named.some(({ element }) => element && fact.text.includes(element)))
      .map((fact) => `lost: ${fact.group} ${fact.text}`),
    ...(named.length ? [] : check.unread.map((line) => `reads differently: ${line}`))
  ];
}

const cell = (text: string | number, width: number) => String(text).slice(0, width).padEnd(width);

function row(name: string, check: FileCheck): string {
  const { pools, lanes, nodes, flows } = check.read;
  const percent = (value: number) => (value === 100 ? '100' : value.toFixed(2));
  const groups = factGroups
    .map((group) => `${check.comparison.kept[group]}/${check.comparison.before[group]}`)
    .join(' ');
  return [
    cell(name, 34),
    cell(`${pools}/${lanes}/${nodes}/${flows}`, 15),
    cell(`${check.shapes.drawn}/${check.shapes.inFile} ${check.edges.drawn}/${check.edges.inFile}`, 19),
    cell(percent(check.keptPercent), 7),
    cell(groups, 44),
    check.named.map(({ what, element }) => `${what} ${element}`).join(', ') || '–'
  ].join(' ');
}

async function main(folder: string): Promise<number> {
  const files = bpmnFiles(folder);
  if (!files.length) {
    console.error(`no .bpmn files in ${folder}`);
    return 1;
  }
  console.log(
    [
      cell('file', 34),
      cell('p/l/n/flows', 15),
      cell('drawn shapes edges', 19),
      cell('kept %', 7),
      cell(factGroups.join(' '), 44),
      'lost, named'
    ].join(' ')
  );
  let failed = 0;
  let refused = 0;
  let whole = 0;
  for (const path of files) {
    const name = relative(folder, path);
    try {
      const check = await checkFile(new Uint8Array(readFileSync(path)), name);
      console.log(row(name, check));
      const reasons = failures(check);
      for (const reason of reasons.slice(0, 5)) console.log(`    ${reason}`);
      if (reasons.length) failed++;
      if (check.keptPercent === 100) whole++;
    } catch (error) {
      if (!(error instanceof BpmnError)) throw new Error(name, { cause: error });
      refused++;
      console.log(`${cell(name, 34)} refused: ${error.message}`);
    }
  }
  console.log(`${files.length} files, ${whole} kept whole, ${refused} refused, ${failed} failed`);
  return failed ? 1 : 0;
}

if (process.argv[1]?.endsWith('run.ts')) process.exitCode = await main(process.argv[2] ?? DEFAULT_FOLDER);
