import type { VaultEntry, WorkspaceCare } from '$lib/document/care';
import type { IndexRow, Workspace } from '$lib/document/context';
import { today } from '$lib/document/day';
import type { Recording } from '$lib/document/recordings';
import { eraseDue } from '../../commands';
import { consentParts, type Erasure, type StudyCollections } from '../../model';
import { byUrgency, dueState, knownDay, type DueState } from '../../rules/retention';
import { everySession } from './every-session';

/** One study in the list of what falls due. */
export interface DueLine {
  readonly study: string;
  readonly title: string;
  readonly binned: boolean;
  readonly service: string;
  readonly serviceTitle: string;
  /** Who answers for the service; empty where nobody is named. */
  readonly owner: string;
  readonly keepUntil: string;
  readonly agreed: number;
  /** Names in the vault of this device. */
  readonly names: number;
  readonly recordings: number;
  readonly erasures: readonly Pick<Erasure, 'id' | 'at' | 'why' | 'part'>[];
  readonly state: DueState;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What every study on this device keeps of people, and until when; those in the bin keep it, too. */
export class DueList {
  #studies;
  #participants;
  #erasures;
  #sessions;
  #services;
  #recordings: readonly Recording[] | undefined = $state.raw();
  #names: readonly VaultEntry[] = $state.raw([]);

  constructor(
    private readonly workspace: Workspace,
    private readonly care: Pick<WorkspaceCare, 'vault' | 'recordings' | 'copyVault'>
  ) {
    const { index } = workspace;
    this.#studies = index.live({ kind: 'study', collection: 'about', binned: true });
    this.#participants = index.live({ kind: 'study', collection: 'participants', binned: true });
    this.#erasures = index.live({ kind: 'study', collection: 'erasures', binned: true });
    this.#sessions = index.live({ kind: 'session', collection: 'about', binned: true });
    this.#services = index.live({ kind: 'service', collection: 'about', binned: true });
  }

  readonly loaded = $derived.by(
    () =>
      this.#recordings !== undefined &&
      [this.#studies, this.#participants, this.#erasures, this.#services].every(({ loaded }) => loaded)
  );

  /** Looks what is recorded on this device and how many names are in its vault; needs no passphrase. @throws StorageError */
  async look(): Promise<void> {
    const { recordings } = this.care;
    const studies = await this.workspace.index.find({ kind: 'study', collection: 'about', binned: true });
    const copy = await this.care.copyVault(studies.map(({ document }) => document));
    this.#names = copy?.entries ?? [];
    this.#recordings = recordings.usable ? await recordings.find({}) : [];
  }

  /** By the device's clock alone. */
  readonly clock = today();
  /** Today as far as is known. */
  readonly day = $derived.by(() =>
    knownDay(this.clock, [
      ...this.#sessions.rows.flatMap(({ facts }) => [textOf(facts?.startedAt), textOf(facts?.endedAt)]),
      ...this.#erasures.rows.map(({ facts }) => textOf(facts?.at))
    ])
  );

  readonly lines: readonly DueLine[] = $derived.by(() => {
    const services = new Map(this.#services.rows.map((row) => [row.document, row]));
    const agreed = tally(this.#participants.rows, ({ document, facts }) =>
      facts?.agreed === true ? document : undefined
    );
    const names = tally(this.#names, ({ study }) => study);
    const recorded = tally(this.#recordings ?? [], ({ study }) => study);
    return byUrgency(
      this.#studies.rows.map((row) =>
        lineOf(row, services.get(row.service), this.day, {
          agreed: agreed.get(row.document) ?? 0,
          names: names.get(row.document) ?? 0,
          recordings: recorded.get(row.document) ?? 0,
          erasures: this.#erasures.rows
            .filter(({ document }) => document === row.document)
            .map(({ id, facts }) => ({
              id,
              at: textOf(facts?.at),
              why: facts?.why === 'due' ? 'due' : 'withdrawn',
              part: consentParts.find((part) => part === facts?.part)
            }))
        })
      )
    );
  });

  /** Erases what is personal in a study, after a person has said that the day is right. @throws StorageError */
  async erase(study: string): Promise<void> {
    const document = await this.workspace.open<StudyCollections>('study', study);
    await eraseDue(this.workspace, this.care, document, await everySession(this.workspace.index, study));
    await this.look();
  }
}

/** How many there are of each; those without a key are not counted. */
function tally<T>(all: readonly T[], keyOf: (one: T) => string | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function lineOf(
  row: IndexRow,
  service: IndexRow | undefined,
  day: string,
  held: Pick<DueLine, 'agreed' | 'names' | 'recordings' | 'erasures'>
): DueLine {
  const keepUntil = textOf(row.facts?.keepUntil);
  return {
    ...held,
    study: row.document,
    title: row.title,
    binned: row.facts?.binned === true,
    service: row.service,
    serviceTitle: service?.title ?? '',
    owner: textOf(service?.facts?.owner),
    keepUntil,
    state: dueState({ ...held, keepUntil }, day)
  };
}
