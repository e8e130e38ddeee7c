import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { showToast } from '$lib/ui/toast.svelte';
import * as commands from '../commands';
import type { SessionDocument, StudyDocument } from '../commands';
import type { Recording, Recordings } from '$lib/document/recordings';
import { questionnairesOf, type Observation, type ObservationKind, type Outcome, type Task } from '../model';
import { clockSeconds, formatSeconds, sessionState } from '../rules/clock';
import { participantLabels } from '../rules/labels';
import { quickKey, readMarks, readPrefix, type Counted, type Marks } from '../rules/quick-line';
import { codeOf, observerNames } from '../rules/observers/names';
import { answerFor } from '../rules/questionnaires/answered';
import { byTime, runningAttempt, unjudgedAttempt } from '../rules/timeline';
import type { ParticipantLink } from './participant/link.svelte';
import { device } from './observers/device.svelte';
import { countLabel, kindLook, outcomeLook } from './labels';

/** What the observer's line holds until it is logged. All of it is view state. */
interface Line {
  text: string;
  kind: ObservationKind;
  /** Second at which the observer began, by a kind or a letter; undefined while the line rests. */
  begun: number | undefined;
  marks: Marks;
}
const resting: Line = { text: '', kind: 'note', begun: undefined, marks: {} };

/** State of a session's screen: its clock, the observer's line and the observation being filled in. */
export class SessionDesk {
  /** Milliseconds since 1970, moved on by `tick` while the session runs. */
  now = $state(Date.now());
  line: Line = $state.raw(resting);
  /** Observation that was stamped by a button and is written into next. */
  filling: string | undefined = $state();
  /** Observation that was logged last here: what is tapped next marks it. */
  last: string | undefined = $state();
  /** The participant's page in another window, once somebody may hear of it. */
  participantPage: ParticipantLink | undefined = $state.raw();
  /** Whether this screen records. */
  recording = $state(false);
  /** Attempt whose ease is asked for just now. */
  easeAsked: string | undefined = $state();

  constructor(
    readonly doc: SessionDocument,
    /** Undefined when the plan is not on this device: sessions go on without. */
    readonly study: StudyDocument | undefined,
    private readonly store: Pick<Recordings, 'find'>
  ) {}

  /** What was recorded of the session on this device. */
  recordings: readonly Recording[] = $state.raw([]);
  /** Looks again at what was recorded. @throws StorageError */
  async lookAtRecordings(): Promise<void> {
    this.recordings = (await this.store.find({ session: this.doc.id })).filter(({ chunks }) => chunks > 0);
  }

  readonly about = $derived.by(() => this.doc.get('about', 'about'));
  /**
   * This device observes on a clock of its own, and leaves the session's clock and tasks to the facilitator's: two
   * devices without a network cannot share one. An ended session is read as it is.
   */
  readonly observing = $derived.by(() => device.ownClock && !this.about?.endedAt);
  /** The clock that this device goes by. */
  readonly clock = $derived.by(() => {
    if (!this.observing) return this.about;
    return { startedAt: this.doc.get('clocks', device.key)?.startedAt ?? '', endedAt: '' };
  });
  readonly state = $derived(this.clock ? sessionState(this.clock) : 'planned');
  readonly seconds = $derived(this.clock ? clockSeconds(this.clock, this.now) : 0);
  /** The task that an observer says is on; empty between tasks. */
  watching = $state('');
  /** Everybody who observed or began to, by key; '' for the facilitator without a code. */
  readonly observers: readonly string[] = $derived.by(() => [
    ...this.doc.all('observations').map(({ observer = '' }) => observer),
    ...this.doc.all('clocks').map(({ id }) => id)
  ]);
  readonly #names = $derived(observerNames(this.observers));
  /** How an observer is called on the screen. */
  nameOf(key: string): string {
    return (this.#names.get(key) ?? codeOf(key)) || m.observers_facilitator();
  }
  /** Observers whose observations are not shown. */
  hidden: ReadonlySet<string> = $state.raw(new Set());
  showObserver(observer: string, shown: boolean): void {
    const others = [...this.hidden].filter((other) => other !== observer);
    this.hidden = new Set(shown ? others : [...others, observer]);
  }
  showEveryone(): void {
    this.hidden = new Set();
  }
  readonly tasks: readonly Task[] = $derived.by(() => this.study?.all('tasks') ?? []);
  readonly attempts = $derived.by(() => this.doc.all('attempts'));
  readonly running = $derived(this.observing ? undefined : runningAttempt(this.attempts));
  /** Waits to be judged: by the keys, too. */
  readonly unjudged = $derived(this.observing ? undefined : unjudgedAttempt(this.attempts));
  /** Newest first. */
  readonly observations: readonly Observation[] = $derived.by(() =>
    this.doc
      .all('observations')
      .filter(({ observer = '' }) => !this.hidden.size || !this.hidden.has(observer))
      .sort((a, b) => byTime(b, a))
  );
  readonly label = $derived.by(() => {
    const labels = participantLabels(this.study?.all('participants') ?? []);
    return labels.get(this.about?.participant ?? '') ?? this.about?.title ?? '';
  });

  readonly participant = $derived.by(() => this.study?.get('participants', this.about?.participant ?? ''));

  /** Moves the shown clock on. */
  tick(): void {
    this.now = Date.now();
  }
  /** The second on the clock at this very moment. */
  secondNow(): number {
    this.tick();
    return this.seconds;
  }

  /** What the observer's line should hold after a key or a paste made it `text`. */
  write(text: string): void {
    const { line } = this;
    const wasEmpty = line.text === '';
    if (this.filling === undefined && wasEmpty && text.length === 1 && this.#quick(text)) return;
    if (text === '' && line.kind === 'note') {
      this.line = resting;
      return;
    }
    const begun = line.begun ?? this.secondNow();
    const letters = Object.fromEntries(
      Object.entries(kindLook).map(([kind, look]) => [kind, look.letter()])
    ) as { [K in ObservationKind]: string };
    const prefix = this.filling === undefined ? readPrefix(text, letters) : undefined;
    this.line = prefix ? { ...line, text: prefix.rest, kind: prefix.kind, begun } : { ...line, text, begun };
  }

  #quick(key: string): boolean {
    const quick = quickKey(key, this.running ? 'runs' : this.unjudged ? 'waits' : 'none');
    if (!quick) return false;
    if (quick.does === 'kind')
      this.line = { ...this.line, text: '', kind: quick.kind, begun: this.line.begun ?? this.secondNow() };
    else if (quick.does === 'outcome') this.finish(quick.outcome);
    else if (quick.does === 'count') this.count(quick.what, 1);
    else this.startNext();
    return true;
  }

  /** Logs the line, at the second it was begun, or writes it into the observation being filled in. */
  log(): void {
    const { text, kind, begun, marks } = this.line;
    const read = readMarks(text.trim());
    if (this.filling !== undefined) {
      if (read.text) commands.writeObservation(this.doc, this.filling, read.text);
      if (read.marks.severity || read.marks.emotion)
        commands.changeObservation(this.doc, this.filling, read.marks);
      this.filling = undefined;
    } else if (begun !== undefined && (read.text || kind !== 'note'))
      this.#put(begun, kind, read.text, { ...marks, ...read.marks });
    this.line = resting;
  }

  /** A kind's button: logs what is in the line as that kind, or stamps an empty observation to be filled in. */
  stamp(kind: ObservationKind): void {
    const { text, begun, marks } = this.line;
    if (this.filling !== undefined && text.trim()) this.log();
    if (this.filling === undefined && text.trim()) {
      const read = readMarks(text.trim());
      this.#put(begun ?? this.secondNow(), kind, read.text, { ...marks, ...read.marks });
      this.line = resting;
      return;
    }
    this.line = resting;
    this.filling = this.#put(this.secondNow(), kind, '');
  }

  /** Keeps this second, to be written about later. */
  markMoment(): void {
    this.line = resting;
    this.filling = undefined;
    this.#put(this.secondNow(), 'note', '');
  }

  #put(at: number, kind: ObservationKind, text: string, marks: Marks = {}): string {
    announce(m.study_logged_say({ kind: kindLook[kind].label(), time: formatSeconds(at) }));
    const by = {
      ...(device.key && { observer: device.key }),
      ...(this.observing && { own: at, ...(this.watching && { task: this.watching }) })
    };
    return (this.last = commands.logObservation(this.doc, { at, kind, text, ...marks, ...by }));
  }

  /** The observation that severity and feeling are put on while no line is begun. */
  readonly marked = $derived.by(() => {
    const id = this.filling ?? this.last;
    return id === undefined ? undefined : this.doc.get('observations', id);
  });
  /** The severity and feeling of what is written or was logged last; undefined when there is nothing yet. */
  readonly marks: Marks | undefined = $derived.by(() =>
    this.filling === undefined && this.line.begun !== undefined
      ? { ...this.line.marks, ...readMarks(this.line.text).marks }
      : this.marked
  );
  /** Puts a severity or a feeling on it; the same once more takes it back. */
  mark(chosen: Marks): void {
    const [[name, value]] = Object.entries(chosen) as [[keyof Marks, Marks[keyof Marks]]];
    const changes = { [name]: this.marks?.[name] === value ? undefined : value };
    if (this.filling === undefined && this.line.begun !== undefined)
      this.line = {
        ...this.line,
        text: readMarks(this.line.text).text,
        marks: { ...this.marks, ...changes } as Marks
      };
    else if (this.marked) commands.changeObservation(this.doc, this.marked.id, changes);
  }

  /** Lets the line write into an observation that has no text yet. */
  fill(observation: string): void {
    this.line = resting;
    this.filling = observation;
  }
  /** Clears the line; an observation being filled in is left as it is. */
  clear(): void {
    this.line = resting;
    this.filling = undefined;
  }

  startClock(): void {
    if (this.observing) commands.startObserving(this.doc, device.key);
    else commands.startClock(this.doc);
    this.tick();
  }
  /** Marks this second, as every other device does at the same clap. @returns the second */
  markSync(): number {
    const at = this.secondNow();
    commands.markSync(this.doc, this.observing ? device.key : '', at);
    return at;
  }
  end(): void {
    commands.endSession(this.doc);
    this.tick();
    announce(m.study_session_ended_say());
  }
  reopen(): void {
    commands.reopenSession(this.doc);
    this.tick();
  }

  /** Starts a task, and the clock with the first one. */
  startTask(task: string): void {
    if (this.observing) return;
    if (this.state === 'planned') this.startClock();
    if (this.state !== 'running') return;
    this.#closeAnsweredEase();
    commands.startTask(this.doc, task, this.secondNow());
    announce(m.study_task_runs({ task: this.titleOf(task) }));
  }
  /** What the participant has answered meanwhile on the page of their own makes room for the next task. */
  #closeAnsweredEase(): void {
    const attempt = this.easeAsked;
    if (attempt === undefined) return;
    const [given] = answerFor(this.doc.all('answers'), { questionnaire: 'seq', attempt })?.values ?? [];
    if (typeof given === 'number') this.easeAsked = undefined;
  }
  /** Starts the first task that nobody tried yet, else does nothing. */
  startNext(): void {
    const tried = new Set(this.attempts.map(({ task }) => task));
    const next = this.tasks.find(({ id }) => !tried.has(id));
    if (next) this.startTask(next.id);
  }
  /** Ends the task that runs, or judges the one that has ended last. */
  finish(outcome: Outcome): void {
    const attempt = this.running ?? this.unjudged;
    if (!attempt) return;
    const { id, task } = attempt;
    if (attempt.endedAt === null) commands.endTask(this.doc, id, this.secondNow(), outcome);
    else commands.judgeTask(this.doc, id, outcome);
    this.askEase(id);
    announce(m.study_task_ended_say({ task: this.titleOf(task), outcome: outcomeLook[outcome].label() }));
  }
  /** Asks how easy a task was, where the study does. */
  askEase(attempt: string): void {
    if (this.asksEase) this.easeAsked = attempt;
  }
  readonly asksEase = $derived.by(
    () => this.study !== undefined && questionnairesOf(this.study.get('about', 'about')).includes('seq')
  );
  /** Counts in the task that runs. */
  count(what: Counted, by: 1 | -1): void {
    if (!this.running) return;
    const { id } = this.running;
    commands.countInTask(this.doc, id, what, by);
    announce(`${countLabel[what]()}: ${this.doc.get('attempts', id)?.[what] ?? 0}`);
  }
  resume(attempt: string): void {
    commands.reopenTask(this.doc, attempt, this.secondNow());
  }

  /** The task that the participant said to be done with last. */
  saidDone: string | undefined = $state();
  /** The participant has said that a task is done, and its time stands; whether it is, the facilitator judges. */
  taskSaidDone(task: string): void {
    this.saidDone = task;
    const text = m.part_done_say({
      label: this.label || m.study_session_nobody(),
      task: this.titleOf(task),
      time: formatSeconds(this.secondNow())
    });
    showToast({ text });
  }

  titleOf(task: string): string {
    const found = this.study?.get('tasks', task);
    return found ? found.title || m.study_untitled_task() : m.study_task_removed();
  }
}
