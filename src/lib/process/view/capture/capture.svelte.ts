import { m } from '$lib/i18n/paraglide/messages.js';
import { announce } from '$lib/ui/announce.svelte';
import { showToast } from '$lib/ui/toast.svelte';
import * as commands from '../../commands';
import { captureStep, joinCaptured } from '../../commands/capture';
import type { Node, Point } from '../../model';
import { nextChoices, type NextChoice } from '../../rules/choices';
import { formId } from '../../rules/elements';
import { flowOrder } from '../../rules/flow-order';
import { isActivity, isFlowNode, isGateway } from '../../rules/kinds';
import { laneAt } from '../../rules/lanes';
import { asksQuestion, leafLanes, nextPlace, openQuestions } from '../../rules/next-place';
import type { CaptureTaps, ProcessMap } from '../process-map.svelte';
import { nameOrKind, reasonText } from '../words';

/** What is offered while writing; every other kind stands in the step's details. */
const offered: readonly string[] = ['task', 'exclusiveGateway', 'intermediateCatchEvent', 'endEvent'];
const START: readonly NextChoice[] = [{ kind: 'startEvent' }, { kind: 'task' }];

/** Whether two choices are one kind of step, waiting for the same. */
export const isSame = (a: NextChoice, b: NextChoice) => formId(a) === formId(b);

/** The last step of the map that leads nowhere yet. */
const lastOpenStep = (map: ProcessMap): Node | undefined =>
  flowOrder(map.shown.nodes, map.shown.flows).findLast(
    (node) => isFlowNode(node.kind) && nextChoices(node).length > 0 && !map.flowsOut.has(node.id)
  );

/**
 * A step that is being written, and where it will go. It becomes a record when it is taken, in one command; until
 * then it is view state. What was taken is remembered, so that undo leads back along it.
 */
export class Capture implements CaptureTaps {
  name = $state('');
  choice: NextChoice = $state.raw({ kind: 'task' });
  /** The lane that was chosen for this step; undefined: that of the step before it. */
  lane: string | undefined = $state();
  /** What the answers to a question are called before their ways are drawn. */
  answers: readonly string[] = $state.raw([m.capture_yes(), m.capture_no()]);
  #answer: string | undefined = $state();
  #trail: readonly string[] = $state.raw([]);
  /** Gives the focus back to the name after a tap on the map. */
  refocus: () => void = () => {};

  constructor(
    readonly map: ProcessMap,
    after: string,
    choice: NextChoice
  ) {
    const from = after || lastOpenStep(map)?.id;
    this.#trail = from ? [from] : [];
    const node = this.after;
    const choices = node ? nextChoices(node) : START;
    this.choice = choices.some((one) => one.kind === choice.kind) ? choice : (choices[0] ?? choice);
  }

  /** The step before this one: of those written, the last that stands. */
  readonly after: Node | undefined = $derived.by(() =>
    this.#trail.map((id) => this.map.nodeById.get(id)).findLast((node) => !!node)
  );
  readonly choices: readonly NextChoice[] = $derived.by(() => {
    const all = this.after ? nextChoices(this.after) : START;
    const main = all.filter((one) => !this.after || offered.includes(one.kind));
    const shown = main.length ? main.filter((one) => one.trigger !== 'message') : all;
    return shown.some((one) => isSame(one, this.choice)) ? shown : [this.choice, ...shown];
  });
  readonly lanes = $derived.by(() => leafLanes(this.map.shown.lanes));
  readonly place = $derived.by(() =>
    nextPlace(this.map.shown, {
      ...this.choice,
      after: this.after,
      lane: this.lane,
      round: this.map.nodeById.get(this.map.plane)
    })
  );
  readonly questions = $derived.by(() => openQuestions(this.map.shown.nodes, this.map.shown.flows));

  /** What the way from the question before this step is called; undefined where nothing is asked. */
  get answer(): string | undefined {
    if (!asksQuestion(this.after)) return undefined;
    return this.#answer ?? this.#free(this.after!)[0] ?? '';
  }
  set answer(answer: string | undefined) {
    this.#answer = answer;
  }
  #free(question: Node): string[] {
    const taken = this.questions.find(({ node }) => node.id === question.id)?.taken;
    return taken ? this.answers.filter((answer) => !taken.includes(answer)) : [];
  }
  /** Answers elsewhere in the map that lead nowhere yet. */
  readonly open = $derived.by(() =>
    this.questions.flatMap(({ node }) => this.#free(node).map((answer) => ({ node, answer })))
  );

  /** Whether what is written can be taken: work and questions need a name, the rest may wait for one. */
  get ready(): boolean {
    const { kind } = this.choice;
    return this.name.trim() !== '' || !(isActivity(kind) || isGateway(kind));
  }

  choose(choice: NextChoice): void {
    this.choice = choice;
  }
  /** A name that ends as a question is one. */
  write(name: string): void {
    const asks = name.trimEnd().endsWith('?') && !this.name.trimEnd().endsWith('?');
    this.name = name;
    const question = this.choices.find((one) => one.kind === 'exclusiveGateway');
    if (asks && this.choice.kind === 'task' && question) this.choice = question;
  }

  /** Adds the step and goes on to the next. @returns whether anything was added */
  take(): boolean {
    if (!this.ready) return false;
    const { kind } = this.choice;
    const name = this.name.trim();
    const step = {
      ...this.choice,
      name,
      after: this.after?.id,
      lane: this.lane,
      plane: this.map.plane,
      answer: this.answer?.trim()
    };
    const id = captureStep(this.map.doc, step);
    if (!id) return false;
    const node = this.map.doc.get('nodes', id)!;
    announce(m.capture_added({ name: nameOrKind(node) }));
    this.map.select([id]);
    this.#trail = [...this.#trail, id];
    this.#clear(kind === 'task' || isActivity(kind) ? this.choice : { kind: 'task' });
    if (kind === 'endEvent') this.#goToOpen();
    return true;
  }

  /** After an end: to an answer that leads nowhere yet. */
  #goToOpen(): void {
    const [next] = this.open;
    if (next) this.continueFrom(next.node.id, next.answer);
  }

  /** Whether there is nothing left that a step could follow. */
  get finished(): boolean {
    return this.after?.kind === 'endEvent';
  }

  #clear(choice: NextChoice): void {
    this.name = '';
    this.lane = undefined;
    this.#answer = undefined;
    this.choice = choice;
  }

  /** Goes on from a step that stands; what is written comes along. */
  continueFrom(id: string, answer?: string): void {
    const node = this.map.nodeById.get(id);
    if (!node || nextChoices(node).length === 0) return;
    this.#trail = [...this.#trail, id];
    this.#answer = answer;
    this.lane = undefined;
    this.map.select([id]);
    const choices = nextChoices(node);
    if (!choices.some((one) => one.kind === this.choice.kind)) this.choice = choices[0]!;
  }

  /** Lets the way lead to a step that stands, and goes on with an answer that leads nowhere. */
  joinTo(target: string): void {
    const { after } = this;
    if (!after) return;
    const joined = joinCaptured(this.map.doc, after.id, target, this.answer?.trim());
    if (!joined.ok) showToast({ text: reasonText(joined.reason) });
    else this.#goToOpen();
  }

  toLane(id: string): void {
    const chosen = this.lanes.find((lane) => lane.id === id);
    if (chosen) this.lane = id;
    this.refocus();
  }
  /** The lane above or below, for the keyboard. */
  shiftLane(by: 1 | -1): void {
    const at = this.lanes.findIndex((lane) => lane.id === this.place.lane);
    const next = this.lanes[at + by];
    if (!next) return;
    this.lane = next.id;
    announce(next.name || m.process_unnamed_lane());
  }
  /** Adds a lane and puts the step there. */
  addRole(name: string): void {
    const pool = this.after?.pool || this.map.pools[0]?.id || '';
    const id = commands.addLane(this.map.doc, pool, name);
    if (id) this.lane = id;
    this.refocus();
  }

  tapNode(id: string): void {
    this.continueFrom(id);
    this.refocus();
  }
  tapAt(point: Point): void {
    const lane = laneAt(this.map.shown.lanes, point);
    if (lane) this.toLane(lane.id);
    else this.refocus();
  }
}
