import * as v from 'valibot';
import { WorkspaceFileError, printable } from './error';

/** What says that an archive is a workspace file, whatever its name. */
export const FORMAT = 'verksted-workspace';
/** The newest layout this app reads and the one it writes. Raised only when an older app could not read it. */
export const FORMAT_VERSION = 1;
export const MANIFEST = 'manifest.json';
/** The manifest is text about files: deeper or larger than this it is none of ours. */
const MAX_DEPTH = 16;

/** An id of the app's own making. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'not an id'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));
const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(200));

const File = v.object({ file: name, size, sha256 });
export type ManifestFile = v.InferOutput<typeof File>;

export const Manifest = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(FORMAT_VERSION)),
  /** Version of the app that wrote the file. */
  app: v.pipe(v.string(), v.maxLength(100)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  documents: v.array(
    v.object({
      id,
      kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,31}$/, 'not a kind')),
      /** What a person calls it. */
      title: v.pipe(v.string(), v.maxLength(500)),
      /** The service it belongs to; its own id for a service. */
      service: v.union([v.literal(''), id]),
      /** Version of each collection's records when written. */
      versions: v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
      /** The document itself: one update. */
      update: File,
      /** The same content to read; never taken in. */
      records: File
    })
  ),
  /** Pictures and original files, with the documents of this file that use them. */
  media: v.array(
    v.object({
      type: v.pipe(v.string(), v.maxLength(200)),
      documents: v.pipe(v.array(id), v.minLength(1)),
      ...File.entries
    })
  ),
  /** Who participants are, encrypted; only when the user asked for it. */
  vault: v.optional(File),
  /** The document that the file was sent for: one of its own. */
  opens: v.optional(id)
});
export type Manifest = v.InferOutput<typeof Manifest>;

/**
 * Reads a manifest from text that may be anything. @throws WorkspaceFileError with the path of the first part
 * that does not fit
 */
export function parseManifest(text: string): Manifest {
  const json = parseJson(text, MANIFEST);
  const said = (json ?? {}) as { format?: unknown; version?: unknown };
  if (said.format !== FORMAT) throw new WorkspaceFileError('file-not-workspace', `${MANIFEST} › format`);
  if (typeof said.version === 'number' && said.version > FORMAT_VERSION)
    throw new WorkspaceFileError('file-newer-format', `${MANIFEST} › version`, String(said.version));
  const result = v.safeParse(Manifest, json);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new WorkspaceFileError(
    'file-bad-manifest',
    `${MANIFEST} › ${v.getDotPath(issue) ?? '?'}`,
    issue.message
  );
}

/**
 * JSON from outside: refuses what nests so deep that walking it could overflow the stack, and keys that would
 * reach an object's prototype. @throws WorkspaceFileError
 */
export function parseJson(text: string, place: string): unknown {
  const bad = (path: string, detail: string) => new WorkspaceFileError('file-bad-manifest', path, detail);
  if (nesting(text) > MAX_DEPTH) throw bad(place, 'too deep');
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw bad(`${place} › ${key}`, 'not allowed');
      return value;
    });
  } catch (error) {
    if (error instanceof WorkspaceFileError) throw error;
    throw bad(place, printable(error instanceof Error ? error.message : String(error)));
  }
}

/** How deep brackets nest outside strings. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
