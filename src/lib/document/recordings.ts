/** What of a session is recorded. Each is a recording of its own, so that each can be refused and erased by itself. */
export const recordedSources = ['sound', 'camera', 'screen'] as const;
export type RecordedSource = (typeof recordedSources)[number];

/** One unbroken stretch of a recording. Nothing of it says who it is of. */
export interface Recording {
  readonly id: string;
  readonly study: string;
  readonly session: string;
  /** Id of the participant in the study; empty for nobody. */
  readonly participant: string;
  readonly source: RecordedSource;
  /** Media type with codecs, as the browser recorded it. */
  readonly type: string;
  /** Second on the session's clock at which it begins. */
  readonly at: number;
  /** How many seconds are stored. */
  readonly seconds: number;
  readonly chunks: number;
  readonly bytes: number;
  /** False while it runs, and for one that was cut off. */
  readonly ended: boolean;
}

export type NewRecording = Pick<Recording, 'study' | 'session' | 'participant' | 'source' | 'type' | 'at'>;

/** Takes a recording in, piece by piece. */
export interface RecordingWriter {
  readonly id: string;
  /**
   * Encrypts and stores the next piece; resolves when the disk has it. Pieces are stored in the order they came.
   * @param seconds the length of the recording with this piece @throws StorageError
   */
  write(bytes: Uint8Array, seconds: number): Promise<void>;
  /** Notes that it ended as it should, after everything that was written. */
  end(): Promise<void>;
}

/** Which recordings; every given part must fit. */
export interface RecordingQuery {
  readonly study?: string;
  readonly session?: string;
  readonly participant?: string;
  readonly source?: RecordedSource;
}

/** What was said in a stretch of a session. */
export interface Caption {
  /** Seconds on the session's clock. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface ErasedRecordings {
  readonly recordings: number;
  readonly seconds: number;
  readonly transcripts: number;
}

/** Recordings of sessions, encrypted in the vault of this device, and what was said in them. */
export interface Recordings {
  /** Undefined where the browser stores nothing that outlives the page: then nothing can be recorded. */
  readonly usable: boolean;
  /** Recordings that were begun, by second. */
  find(query: RecordingQuery): Promise<Recording[]>;
  /** Begins a recording. The vault stays open until it ends. @throws StorageError `vault-locked` */
  begin(recording: NewRecording): Promise<RecordingWriter>;
  /**
   * The bytes of a recording from one place up to another, decrypted. @throws StorageError `recording-damaged` with the
   * place before which everything can be read, `vault-locked`
   */
  read(recording: string, from: number, to: number): Promise<Uint8Array>;
  /** Erases what fits, and its transcripts when sound is among it; needs no passphrase. */
  erase(query: RecordingQuery): Promise<ErasedRecordings>;
  /** What was said in a session. @throws StorageError `vault-locked`, `vault-unreadable` */
  captions(session: string): Promise<readonly Caption[]>;
  /** @throws StorageError `vault-locked` */
  writeCaptions(
    of: Pick<Recording, 'study' | 'session' | 'participant'>,
    captions: readonly Caption[]
  ): Promise<void>;
}
