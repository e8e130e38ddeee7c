import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const schema = 'node_modules/bpmn-moddle/resources/bpmn/xsd/BPMN20.xsd';

/** What BPMN's schema has against files, empty for nothing; undefined on machines without a validator. */
export const validator =
  spawnSync('xmllint', ['--version']).status === 0
    ? (...files: readonly Uint8Array[]): string => {
        const folder = mkdtempSync(join(tmpdir(), 'bpmn-'));
        try {
          const paths = files.map((bytes, at) => {
            const path = join(folder, `${at}.bpmn`);
            writeFileSync(path, bytes);
            return path;
          });
          const run = spawnSync('xmllint', ['--noout', '--schema', schema, ...paths], { encoding: 'utf8' });
          const against = run.stderr.split('\n').filter((line) => line && !line.endsWith(' validates'));
          return run.status === 0 ? '' : against.join('\n').slice(0, 600);
        } finally {
          rmSync(folder, { recursive: true });
        }
      }
    : undefined;
