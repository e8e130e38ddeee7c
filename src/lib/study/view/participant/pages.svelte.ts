import { stopTask, type SessionDocument, type StudyDocument } from '../../commands';
import { questionnairesOf, type WordingLanguage } from '../../model';
import { clockSeconds } from '../../rules/clock';
import { isConsentReady } from '../../rules/consent-text';
import {
  answeredOn,
  latestAttempt,
  placeOf,
  stepBeside,
  stepsOf,
  type Step
} from '../../rules/participant/steps';
import { runningAttempt } from '../../rules/timeline';
import { joinChannel, readFacilitator, type FromFacilitator, type FromParticipant } from './channel';

/** State of the participant's page: which screen is shown, in which language. All of it is view state. */
export class ParticipantPages {
  key = $state('welcome');
  /** The next task waits for the facilitator to be ready. */
  waiting = $state(false);
  language: WordingLanguage = $state('nb');
  #channel: ReturnType<typeof joinChannel<FromParticipant, FromFacilitator>>;

  constructor(
    readonly doc: SessionDocument,
    readonly study: StudyDocument | undefined,
    language: WordingLanguage
  ) {
    this.language = language;
    this.#channel = joinChannel(doc.id, readFacilitator, (message) => {
      if (message.says === 'show') this.go(message.step);
      this.tell();
    });
  }

  readonly participant = $derived.by(() => {
    const id = this.doc.get('about', 'about')?.participant ?? '';
    return this.study?.get('participants', id);
  });
  /** Asked for here until it is given, where the study has said who is responsible. */
  readonly asksConsent = $derived.by(() => {
    const ready = isConsentReady(this.study?.get('about', 'about')?.privacy);
    return ready && !!this.participant && !this.participant.consent;
  });
  readonly steps: readonly Step[] = $derived.by(() => {
    const asked = questionnairesOf(this.study?.get('about', 'about'));
    return stepsOf({
      tasks: this.study?.all('tasks') ?? [],
      attempts: this.doc.all('attempts'),
      asked,
      questions: this.study?.all('questions') ?? [],
      consent: this.asksConsent
    });
  });
  /** A step that is gone, such as a consent that was given, gives way to the first. */
  readonly step: Step = $derived(this.steps.find(({ key }) => key === this.key) ?? this.steps[0]!);
  readonly place = $derived(placeOf(this.steps, this.step.key));
  readonly answered = $derived.by(() => answeredOn(this.doc.all('answers'), this.step));
  readonly before = $derived.by(() => {
    const step = stepBeside(this.steps, this.step.key, -1);
    // Back among the questions; a task that was done is done.
    return step && (step.kind === 'item' || step.kind === 'own' || step.kind === 'welcome')
      ? step
      : undefined;
  });

  /** The task that the facilitator's clock runs for; the page follows it. */
  readonly running = $derived.by(() => runningAttempt(this.doc.all('attempts')));

  go(key: string): void {
    if (!this.steps.some((step) => step.key === key)) return;
    this.key = key;
    this.waiting = false;
  }
  back(): void {
    if (this.waiting) this.waiting = false;
    else if (this.before) this.go(this.before.key);
  }
  /** On to what comes next; a task waits until the facilitator is ready for it. */
  next(): void {
    const after = stepBeside(this.steps, this.step.key, 1);
    if (!after) return;
    if (after.kind === 'task' && !this.waiting && this.running?.task !== after.task.id) this.waiting = true;
    else this.go(after.key);
  }
  /** Consent was given, and its screen is gone: on to what follows it. */
  consented(): void {
    this.key = 'welcome';
    this.next();
  }
  /**
   * The participant says that the task is done: its time ends here, whatever the facilitator is doing. The facilitator
   * hears of it, judges, and may let it run on.
   */
  done(): void {
    if (this.step.kind === 'task') {
      const { id } = this.step.task;
      const about = this.doc.get('about', 'about');
      if (about && this.running?.task === id)
        stopTask(this.doc, this.running.id, clockSeconds(about, Date.now()));
      this.#channel.tell({ says: 'done', task: id });
    }
    this.next();
  }

  #followed: string | undefined;
  /** Comes along to the task that the facilitator started, and on from the one that was ended. */
  follow(running: string | undefined): void {
    const before = this.#followed;
    this.#followed = running;
    if (running === before) return;
    if (running) this.go(`task:${running}`);
    else if (
      !this.waiting &&
      this.step.key === `task:${before}` &&
      latestAttempt(this.doc.all('attempts'), before!)
    )
      this.next();
  }

  /** Tells the facilitator's screen what is shown. */
  tell(): void {
    this.#channel.tell({ says: 'shown', step: this.step.key, language: this.language });
  }
  leave(): void {
    this.#channel.tell({ says: 'left' });
    this.#channel.leave();
  }
}
