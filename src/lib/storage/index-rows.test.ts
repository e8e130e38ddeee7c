import { describe, expect, it } from 'vitest';
import { checksum } from './checksum';
import { codeOf, StorageError } from './errors';
import { wordsOf } from './index-rows';
import { mediaId } from './media';

describe('words', () => {
  it('are without case and signs, each once, whatever way their letters are composed', () => {
    expect(wordsOf('Søk, SØK – og «vent» på §12b!')).toEqual(['søk', 'og', 'vent', 'på', '12b']);
    expect(wordsOf('på'.normalize('NFD'))).toEqual(['på']);
    expect(wordsOf('   ')).toEqual([]);
  });
});

describe('the checksum', () => {
  it('finds every flipped bit and every cut', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => (at * 89) & 255);
    const sums = new Set([checksum(bytes)]);
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++)
        sums.add(checksum(bytes.map((b, i) => (i === at ? b ^ (1 << bit) : b))));
    for (let length = 0; length < bytes.length; length++) sums.add(checksum(bytes.subarray(0, length)));
    expect(sums.size).toBe(1 + 400 * 8 + 400);
  });

  it('is a whole number that a database keeps exactly', () => {
    for (const text of ['', 'a', 'Verksted'.repeat(1000)]) {
      const sum = checksum(new TextEncoder().encode(text));
      expect(Number.isSafeInteger(sum) && sum >= 0).toBe(true);
    }
  });
});

it('media are named by SHA-256 of their bytes', async () => {
  // FIPS 180-2, appendix B.1.
  expect(await mediaId(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  );
});

describe('the code of a failure', () => {
  const dom = (name: string) => new DOMException('', name);
  it.each([
    [dom('QuotaExceededError'), 'storage-quota'],
    [Object.assign(new Error('AbortError'), { inner: dom('QuotaExceededError') }), 'storage-quota'],
    [Object.assign(new Error('BulkError'), { failures: [dom('QuotaExceededError')] }), 'storage-quota'],
    [new Error('Encountered full disk while opening backing store'), 'storage-quota'],
    [dom('UnknownError'), 'storage-unavailable'],
    [dom('VersionError'), 'storage-newer-data'],
    [new StorageError('document-exists', 'x'), 'document-exists'],
    [new TypeError('x'), 'storage-failed'],
    [undefined, 'storage-failed']
  ])('%s', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});
