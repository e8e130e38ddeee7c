/** How the steps of a map felt, as the curve draws it. Lives on the screen; the shape of the curve on the device. */
import type { Workspace } from '$lib/document/context';
import { ABOUT, toRef } from '$lib/document/record';
import { readPreference, writePreference } from '$lib/i18n/preference';
import { m } from '$lib/i18n/paraglide/messages.js';
import { liveQuery } from '$lib/thread/live-query.svelte';
import type { JourneyDocument } from '../../commands';
import type { JourneyCollections, Score, Step } from '../../model';
import type { Felt } from '../../rules/emotion-curve';
import { feelingText } from './feeling-words';
import { feelingName } from '../words';
import { feelingOfScores, feltStep, scoresByStep, stepFeeling, type StepFeeling } from '../../rules/evidence';

/** Everybody together: the name of that line among those of personas. */
export const EVERYBODY = '';

/** The line of one persona. */
export interface PersonaLine {
  /** Reference of the persona. */
  readonly persona: string;
  readonly name: string;
  /** Index into the palette of `ui`. */
  readonly hue: number;
  /** Index of the shape of its points. */
  readonly shape: number;
  readonly shown: boolean;
}

export type CurveShape = 'smooth' | 'points';
export type CurveDialog = 'table' | 'take-in' | 'actual';

const nothing: readonly Score[] = [];

/** On a screen for fingers the curve starts as a strip: its levels are large there, and the cards need the height. */
function startsFolded(): boolean {
  const kept = readPreference('curve-folded');
  return kept ? kept === 'yes' : globalThis.matchMedia?.('(pointer: coarse)').matches === true;
}

export class Feelings {
  #shape: CurveShape = $state(readPreference('curve-shape') === 'points' ? 'points' : 'smooth');
  #folded: boolean = $state(startsFolded());
  #hidden: ReadonlySet<string> = $state.raw(new Set());
  /** The other version of the map, while it is laid over. */
  other: JourneyDocument | undefined = $state.raw();
  /** What is open over the map. */
  dialog: CurveDialog | undefined = $state();

  readonly #byStep = $derived.by(() => scoresByStep(this.doc.all('scores')));
  readonly #feelings = $derived.by(
    () => new Map(this.doc.all('steps').map((step) => [step.id, stepFeeling(step, this.scoresOf(step.id))]))
  );
  /** In an order that does not change with more scores: a persona keeps its shape. */
  readonly #personas = $derived.by(() =>
    [...new Set(this.doc.all('scores').flatMap(({ persona }) => persona || []))].sort()
  );
  readonly #rows;
  readonly lines: readonly PersonaLine[] = $derived.by(() =>
    this.#personas
      .map((persona) => ({ persona, row: this.#rows.rows.find(({ id }) => persona.endsWith(`/${id}`)) }))
      .map(({ persona, row }, at) => ({
        persona,
        name: row?.title ?? '',
        hue: Number(row?.facts?.colour ?? at) % 8,
        shape: at + 1,
        shown: !this.#hidden.has(persona)
      }))
  );

  constructor(
    readonly doc: JourneyDocument,
    readonly workspace: Workspace
  ) {
    this.#rows = liveQuery(workspace.index, () => ({ these: this.#personas }));
  }

  /** Whether the curve is a strip, with nothing over the steps but their names; kept on the device. */
  get folded(): boolean {
    return this.#folded;
  }
  set folded(folded: boolean) {
    this.#folded = folded;
    writePreference('curve-folded', folded ? 'yes' : 'no');
  }

  get shape(): CurveShape {
    return this.#shape;
  }
  set shape(shape: CurveShape) {
    this.#shape = shape;
    writePreference('curve-shape', shape);
  }

  scoresOf(step: string): readonly Score[] {
    return this.#byStep.get(step) ?? nothing;
  }

  of(step: Step): StepFeeling {
    return this.#feelings.get(step.id) ?? stepFeeling(step);
  }

  /** Whether the value of a step is reckoned from scores, so that it is not set by hand. */
  scored(step: string): boolean {
    return this.#feelings.get(step)?.basis === 'scores';
  }

  /** The step with the value that is drawn. */
  felt(step: Step): Step {
    return feltStep(step, this.of(step));
  }

  ofPersona(step: string, persona: string): StepFeeling {
    return feelingOfScores(this.scoresOf(step).filter((score) => score.persona === persona));
  }

  /** What the line of a persona passes through. */
  columnsOf(persona: string, columns: readonly (Step | undefined)[]): (Felt | undefined)[] {
    return columns.map((step) => {
      if (!step) return undefined;
      const { value, grade } = this.ofPersona(step.id, persona);
      return { emotion: value, emotionGrade: grade };
    });
  }

  /** The same as a point of the curve. */
  ofOtherFelt(step: string): Felt | undefined {
    const feeling = this.ofOther(step);
    return feeling && { emotion: feeling.value, emotionGrade: feeling.grade };
  }

  /** How a step of this map feels in the other version; undefined where it has none. */
  ofOther(step: string): StepFeeling | undefined {
    const there = this.other?.get('steps', step);
    if (!there) return undefined;
    return stepFeeling(
      there,
      this.other!.all('scores').filter((score) => score.step === step)
    );
  }

  shows(line: string): boolean {
    return !this.#hidden.has(line);
  }

  /** Shows or hides the line of a persona, or of everybody. */
  toggle(line: string): void {
    const hidden = new Set(this.#hidden);
    if (!hidden.delete(line)) hidden.add(line);
    this.#hidden = hidden;
  }

  /** Lays the other version of the map over this one, or takes it away. @returns whether there is another */
  async layOver(on: boolean): Promise<boolean> {
    if (!on) {
      this.other = undefined;
      return true;
    }
    const id = this.doc.get('about', ABOUT)?.copyOf || (await this.#copy());
    if (!id) return false;
    this.other = await this.workspace.open<JourneyCollections>('journey', id);
    return true;
  }

  async #copy(): Promise<string | undefined> {
    const { id } = this.doc;
    const refersTo = toRef(id, 'about', ABOUT);
    const rows = await this.workspace.index.find({ kind: 'journey', collection: 'about', refersTo });
    return rows.find((row) => row.facts?.copyOf === id)?.document;
  }
}

/** What a cell of the curve says to those who listen: everybody, then each line that is shown. */
export function cellText(feelings: Feelings, step: Step): string {
  const of = (line: string, feeling: string) => m.journey_curve_cell_extra({ line, feeling });
  const there = feelings.ofOther(step.id);
  const toBe = feelings.other?.get('about', ABOUT)?.state === 'to-be';
  return [
    feelingText(feelings.of(step)),
    ...feelings.lines
      .filter(({ shown }) => shown)
      .map(({ persona, name }) => ({ name, own: feelings.ofPersona(step.id, persona) }))
      .filter(({ own }) => own.value !== null)
      .map(({ name, own }) => of(name, feelingText(own))),
    ...(there ? [of(toBe ? m.journey_state_to_be() : m.journey_state_as_is(), feelingName(there.value))] : [])
  ].join('. ');
}
