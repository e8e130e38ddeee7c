import * as Y from 'yjs';
import type { Collections, DocumentKind } from '../document/record';
import { WorkDocument } from '../document/work-document';
import { checksum } from './checksum';
import type { Damage, StoredDocument } from './update-store';

/** A stored piece that its checksum vouches for. */
interface Piece {
  what: Damage['what'];
  bytes: Uint8Array;
}

/** What of a stored document can be read, and what cannot. */
export interface Readable {
  /** The newest sound snapshot, then every sound update after it. */
  pieces: Piece[];
  damage: Damage[];
  /** The newest update there is, sound or not. */
  last: number;
  snapshotBytes: number;
  logBytes: number;
}

/** Checks every piece by its checksum; falls back on the older snapshot where the newest is damaged. */
export function readable({ row, snapshots, updates }: StoredDocument): Readable {
  const damage: Damage[] = [];
  const sound = (what: Damage['what'], stored: { checksum: number; bytes: Uint8Array }) => {
    if (stored.bytes instanceof Uint8Array && checksum(stored.bytes) === stored.checksum) return true;
    damage.push({ document: row.id, what, reason: 'checksum', bytes: stored.bytes });
    return false;
  };
  const pieces: Piece[] = [];
  const snapshot = snapshots.find((one) => sound({ generation: one.generation }, one));
  if (snapshot) pieces.push({ what: { generation: snapshot.generation }, bytes: snapshot.bytes });
  const from = snapshot?.throughSeq ?? 0;
  let logBytes = 0;
  for (const update of updates) {
    if (update.seq <= from) continue;
    logBytes += update.bytes.length;
    if (sound({ seq: update.seq }, update)) pieces.push({ what: { seq: update.seq }, bytes: update.bytes });
  }
  const last = Math.max(from, updates.at(-1)?.seq ?? 0);
  return { pieces, damage, last, snapshotBytes: snapshot?.bytes.length ?? 0, logBytes };
}

/**
 * Opens what can be read. A piece that its checksum vouches for but Yjs cannot apply is damage too: the document
 * is then built anew without it, because a half-applied update must not stay.
 */
export function assemble(
  id: string,
  kind: DocumentKind<Collections>,
  { pieces, damage }: Readable
): { document: WorkDocument; damage: Damage[] } {
  const found = [...damage];
  let rest = pieces;
  for (;;) {
    const document = new WorkDocument(id, kind);
    try {
      document.apply(rest.map(({ bytes }) => bytes));
      return { document, damage: found };
    } catch (error) {
      document.destroy();
      const bad = firstUnreadable(rest);
      if (bad === undefined) throw error;
      const { what, bytes } = rest[bad]!;
      found.push({
        document: id,
        what,
        reason: error instanceof Error ? error.message : String(error),
        bytes
      });
      rest = rest.filter((_, at) => at !== bad);
    }
  }
}

function firstUnreadable(pieces: readonly Piece[]): number | undefined {
  const doc = new Y.Doc();
  for (const [at, { bytes }] of pieces.entries()) {
    try {
      Y.applyUpdate(doc, bytes);
    } catch {
      return at;
    }
  }
  return undefined;
}

/**
 * The whole document as one update, from a fresh doc so that what was deleted is collected. Pieces that wait for a
 * missing one are kept. Undefined when something stored is damaged: opening it puts that aside first.
 */
export function rebuild(stored: StoredDocument): Uint8Array | undefined {
  const { pieces, damage } = readable(stored);
  if (damage.length) return undefined;
  const doc = new Y.Doc();
  try {
    doc.transact(() => pieces.forEach(({ bytes }) => Y.applyUpdate(doc, bytes)));
    return Y.encodeStateAsUpdate(doc);
  } catch {
    return undefined;
  } finally {
    doc.destroy();
  }
}
