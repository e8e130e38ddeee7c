import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findIncompleteMessages, locales } from './support/complete-messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'messages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(texts: Record<(typeof locales)[number], Record<string, string>>) {
  for (const locale of locales) {
    mkdirSync(join(folder, locale), { recursive: true });
    writeFileSync(join(folder, locale, 'slice.json'), JSON.stringify(texts[locale]));
  }
}

describe('messages', () => {
  it('are complete in all three languages', () => {
    expect(findIncompleteMessages('src/lib/i18n/messages')).toEqual([]);
  });

  it('name undo steps with a small letter: they follow a colon', () => {
    const folder = 'src/lib/i18n/messages';
    const named = locales.flatMap((locale) =>
      readdirSync(join(folder, locale)).flatMap((file) =>
        Object.entries(JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as object)
          // The shell's are the words around the names.
          .filter(([key]) => /^(?!shell_)[a-z]+_undo_/.test(key))
          .map(([key, text]) => [`${locale} ${key}`, typeof text === 'string' ? text : ''] as const)
      )
    );
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter(([, text]) => /^\p{Lu}/u.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('call each kind of record by a word of its own', () => {
    for (const locale of locales) {
      const shell = JSON.parse(readFileSync(`src/lib/i18n/messages/${locale}/shell.json`, 'utf8')) as object;
      // The phases of a map and of a way of working are phases.
      const names = Object.entries(shell)
        .filter(([key]) => key.startsWith('shell_kind_') && key !== 'shell_kind_method_phases')
        .map(([, name]) => name as string);
      expect(names.length).toBeGreaterThan(40);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });

  it('are found missing, empty, or with other placeholders', () => {
    write({ nb: { a: 'Hei {name}', b: 'B' }, nn: { a: 'Hei {namn}', b: '' }, en: { b: 'B' } });
    expect(findIncompleteMessages(folder)).toEqual([
      'nn/slice.json: "a" does not use the same placeholders as nb',
      'en/slice.json: "a" is missing',
      'nn/slice.json: "b" is missing'
    ]);
  });

  it('may be worded quite differently', () => {
    write({ nb: { a: '{x} av {y}' }, nn: { a: 'Av {y}: {x}' }, en: { a: 'Of {y}, {x}' } });
    expect(findIncompleteMessages(folder)).toEqual([]);
  });
});
