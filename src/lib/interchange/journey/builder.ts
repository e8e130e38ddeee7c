import { newId } from '../../document/ids';
import { ordersAfter } from '../../document/order';
import {
  newCard,
  newLane,
  newStep,
  type Card,
  type Lane,
  type LaneRole,
  type Phase,
  type Step
} from '../../journey/model';
import {
  checkRecords,
  fittedText,
  fittedTitle,
  type FileNote,
  type FileNoteCode,
  type MapRecords
} from './records';
import { printable } from './error';

/** Puts a map together in the order that a file tells it, and notes what does not fit. */
export class MapBuilder {
  readonly notes: FileNote[] = [];
  #phases: Phase[] = [];
  #steps: Step[] = [];
  #lanes: Lane[] = [];
  #cards: Card[] = [];

  note(code: FileNoteCode, place: string): void {
    this.notes.push({ code, place: printable(place) });
  }

  phase(title: string, id: string = newId()): Phase {
    const phase = { id, order: '', title: this.#title(title) };
    this.#phases.push(phase);
    return phase;
  }

  step(phase: string, fields: Partial<Step>): Step {
    const step = newStep({
      id: newId(),
      order: '',
      phase,
      ...fields,
      title: this.#title(fields.title ?? '')
    });
    this.#steps.push(step);
    return step;
  }

  /** The lane of this role, made when it is first asked for. */
  laneOf(role: LaneRole, title: string, id: string = newId()): Lane {
    return this.#lanes.find((lane) => lane.role === role) ?? this.lane(role, title, { id });
  }

  lane(role: LaneRole, title: string, fields: Partial<Lane> = {}): Lane {
    const lane = newLane({ id: newId(), order: '', role, ...fields, title: this.#title(title) });
    this.#lanes.push(lane);
    return lane;
  }

  card(step: string, lane: string, fields: Partial<Card>): Card {
    const text = fittedText(fields.text ?? '', () => this.note('cut', fields.text!));
    const card = newCard({ id: newId(), order: '', step, lane, ...fields, text });
    this.#cards.push(card);
    return card;
  }

  changeStep(id: string, fields: Partial<Step>): void {
    this.#steps = this.#steps.map((step) => (step.id === id ? { ...step, ...fields } : step));
  }

  get lanes(): readonly Lane[] {
    return this.#lanes;
  }

  /** The finished records, each list in the order it was told. @throws JourneyFileError */
  records(): MapRecords {
    const steps = new Set(this.#steps.map(({ id }) => id));
    const cards = this.#cards.map((card) => (steps.has(card.until) ? card : { ...card, until: '' }));
    return checkRecords({
      phases: ordered(this.#phases),
      steps: ordered(this.#steps),
      lanes: ordered(this.#lanes),
      cards: ordered(cards)
    });
  }

  #title(title: string): string {
    return fittedTitle(title, () => this.note('cut', title));
  }
}

function ordered<R extends { readonly order: string }>(records: readonly R[]): R[] {
  const orders = ordersAfter(undefined, records.length);
  return records.map((record, at) => ({ ...record, order: orders[at]! }));
}
