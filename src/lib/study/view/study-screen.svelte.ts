import { SvelteSet } from 'svelte/reactivity';
import type { Workspace } from '$lib/document/context';
import { today } from '$lib/document/day';
import type { Undoable } from '$lib/document/undo-history';
import { linkingRows } from '$lib/thread/evidence.svelte';
import type { Participant } from '../model';
import type { StudyDocument } from '../commands';
import { heldAt } from '../rules/held';
import { participantLabels } from '../rules/labels';
import type { AttemptIn } from '../rules/outcomes';
import { knownDay } from '../rules/retention';
import type { AnsweredIn } from '../rules/results/answers';
import { byTime } from '../rules/timeline';
import { answerOf, attemptOf, observationOf, sessionOf, type ObservationRow, type SessionRow } from './rows';

export const studyTabs = ['plan', 'sessions', 'results', 'findings'] as const;
export type StudyTab = (typeof studyTabs)[number];

/** State of the study screen: the document, what its sessions gave, and what is chosen. */
export class StudyScreen {
  tab: StudyTab = $state('plan');
  /** The finding whose panel is open. */
  finding: string | undefined = $state();
  /** References of the observations that are ticked. */
  readonly selected = new SvelteSet<string>();

  /** Other documents that this screen has written to, so that Undo reaches them. */
  alsoEdited: readonly Undoable[] = $state.raw([]);

  readonly service: string;
  /** The linking rows of the service, shared by the lists of what is linked. */
  readonly around;
  #sessions;
  #observations;
  #attempts;
  #answers;

  constructor(
    readonly workspace: Workspace,
    readonly doc: StudyDocument
  ) {
    this.service = doc.get('about', 'about')?.service ?? '';
    this.around = linkingRows(workspace.index, () => this.service);
    const inSessions = { service: this.service, kind: 'session' };
    const about = `${doc.id}/about/about`;
    this.#sessions = workspace.index.live({ ...inSessions, collection: 'about', refersTo: about });
    this.#observations = workspace.index.live({ ...inSessions, collection: 'observations' });
    this.#attempts = workspace.index.live({ ...inSessions, collection: 'attempts' });
    this.#answers = workspace.index.live({ ...inSessions, collection: 'answers' });
  }

  readonly loaded = $derived.by(
    () => this.#sessions.loaded && this.#observations.loaded && this.#attempts.loaded
  );

  /** Sessions of the study, the first held first. */
  readonly sessions: readonly SessionRow[] = $derived.by(() =>
    this.#sessions.rows.map(sessionOf).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  );
  readonly #ids = $derived(new Map(this.sessions.map((session, at) => [session.id, at])));

  /** Sessions that were held: those that count in results. */
  readonly held = $derived(this.sessions.filter((session) => heldAt(session) !== ''));

  /** Today as far as is known, `YYYY-MM-DD`: a clock that was set back hides nothing that is due. */
  readonly day = $derived.by(() =>
    knownDay(today(), [
      ...this.sessions.flatMap(({ startedAt, endedAt }) => [startedAt, endedAt]),
      ...this.doc.all('erasures').map(({ at }) => at)
    ])
  );

  /** Observations of all sessions: by session, then by second. */
  readonly observations: readonly ObservationRow[] = $derived.by(() =>
    this.#observations.rows
      .filter((row) => this.#ids.has(row.document))
      .map(observationOf)
      .sort((a, b) => this.#ids.get(a.session)! - this.#ids.get(b.session)! || byTime(a, b))
  );
  readonly observationsByRef = $derived(new Map(this.observations.map((row) => [row.ref, row])));

  /** Attempts and answers of all sessions of the service: other studies are compared with. */
  readonly attempts: readonly AttemptIn[] = $derived.by(() => this.#attempts.rows.map(attemptOf));
  readonly answers: readonly AnsweredIn[] = $derived.by(() => this.#answers.rows.map(answerOf));

  /** How many findings rest on each observation. */
  readonly uses = $derived.by(() => {
    const uses = new Map<string, number>();
    for (const finding of this.doc.all('findings'))
      for (const ref of finding.observations) uses.set(ref, (uses.get(ref) ?? 0) + 1);
    return uses;
  });

  /** How each participant is called, by id. */
  readonly labels = $derived.by(() => participantLabels(this.doc.all('participants')));
  /** P1, P2 … or what the session is called where nobody was chosen. */
  labelOf(session: SessionRow | undefined): string {
    return (session && this.labels.get(session.participant)) ?? session?.title ?? '';
  }
  labelOfSession(id: string): string {
    const at = this.#ids.get(id);
    return at === undefined ? '' : this.labelOf(this.sessions[at]);
  }

  sessionsOf(participant: Participant): readonly SessionRow[] {
    return this.sessions.filter((session) => session.participant === participant.id);
  }
  /** Sessions without a participant, or with one that has been removed. */
  get sessionsOfNobody(): readonly SessionRow[] {
    return this.sessions.filter((session) => !this.doc.get('participants', session.participant));
  }
  observationsOf(session: string): readonly ObservationRow[] {
    return this.#bySession.get(session) ?? [];
  }
  countObservations(session: string): number {
    return this.observationsOf(session).length;
  }
  readonly #bySession = $derived.by(() => {
    const rows = new Map<string, ObservationRow[]>();
    for (const row of this.observations) {
      const others = rows.get(row.session);
      if (others) others.push(row);
      else rows.set(row.session, [row]);
    }
    return rows;
  });

  attemptsOf(session: string): readonly AttemptIn[] {
    return this.attempts.filter((attempt) => attempt.session === session);
  }

  toggle(ref: string): void {
    if (!this.selected.delete(ref)) this.selected.add(ref);
  }

  /** Shows the record an address asks for, or the part. */
  show(at: { collection: string; id: string } | undefined, tab?: string): void {
    this.tab = studyTabs.find((own) => own === tab) ?? this.tab;
    if (at?.collection === 'tasks') this.tab = 'plan';
    if (at?.collection === 'participants' || at?.collection === 'privacy') this.tab = 'sessions';
    if (at?.collection === 'findings') {
      this.tab = 'findings';
      this.finding = at.id;
    }
  }
}
