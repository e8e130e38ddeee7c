import { readPreference, writePreference } from '../../../../i18n/preference';
import { isSamePerson, newestFirst } from '../../../../document/scores';
import { scorer } from '../../../../ui/scorer';
import { axesOf, criterionOf, matrixOf, scoreAt, type Axis } from '../../../rules/portfolio/axes';
import type { PortfolioScreen } from '../portfolio-screen.svelte';

/** What is on the axes when nobody has chosen: what one gets against what it takes. */
const FIRST = { x: 'criterion:effort', y: 'criterion:benefit', size: '' } as const;

/** What one person thinks of a service, 1–5 by id of the criterion. */
export type Opinion = { readonly [criterion: string]: number };

/** Which axes the matrix has, and which service is looked at. The axes live on the device, the choice in the view. */
export class MatrixState {
  #axes: { readonly x: Axis; readonly y: Axis; readonly size: Axis | '' } = $state.raw(read());
  selected = $state<string>();

  constructor(private readonly screen: PortfolioScreen) {}

  readonly axes = $derived.by(() => axesOf(this.screen.criteria));
  /** What was chosen, as long as there is such an axis. */
  get x(): Axis {
    return this.#known(this.#axes.x) || FIRST.x;
  }
  get y(): Axis {
    return this.#known(this.#axes.y) || FIRST.y;
  }
  get size(): Axis | '' {
    return this.#known(this.#axes.size);
  }
  #known<A extends Axis | ''>(axis: A): A | '' {
    return axis && this.axes.includes(axis) ? axis : '';
  }

  readonly matrix = $derived.by(() => matrixOf(this.screen.lines, this.x, this.y, this.size || undefined));
  /** What the table shows, each axis once. */
  readonly shown: readonly Axis[] = $derived.by(() => [
    ...new Set([this.y, this.x, ...(this.size ? [this.size] : [])])
  ]);

  /** The criteria that lie on the axes: what somebody says by moving a bubble. What the records say is not moved. */
  readonly criteria = $derived.by(() => ({ x: criterionOf(this.x), y: criterionOf(this.y) }));
  /** Whether bubbles can be moved at all. */
  get moves(): boolean {
    return this.criteria.x !== undefined || this.criteria.y !== undefined;
  }

  /** What a service is scored where its bubble is let go. @param x, y shares from the lower left corner */
  opinionAt(x: number, y: number): Opinion {
    const { criteria } = this;
    return {
      ...(criteria.x && { [criteria.x]: scoreAt(x) }),
      ...(criteria.y && { [criteria.y]: scoreAt(y) })
    };
  }

  /** A step along the axes from what the one at the screen thinks now, or from the mean where they have not said. */
  opinionBeside(service: string, by: { readonly x?: number; readonly y?: number }): Opinion {
    const { criteria, screen } = this;
    const own = newestFirst(screen.scores.filter((score) => score.service === service)).filter((score) =>
      isSamePerson(score, { who: scorer() })
    );
    const stepped = (criterion: string | undefined, step: number | undefined): Opinion => {
      if (!criterion || !step) return {};
      const said = own.find((score) => score.criterion === criterion)?.value;
      const now = said ?? Math.round(screen.lineOf(service)?.rated.get(criterion)?.value ?? 3);
      const next = Math.min(5, Math.max(1, now + step));
      return next === now ? {} : { [criterion]: next };
    };
    return { ...stepped(criteria.x, by.x), ...stepped(criteria.y, by.y) };
  }

  choose(axes: Partial<{ x: Axis; y: Axis; size: Axis | '' }>): void {
    this.#axes = { x: this.x, y: this.y, size: this.size, ...axes };
    writePreference('portfolio-axes', JSON.stringify(this.#axes));
  }

  swap(): void {
    this.choose({ x: this.y, y: this.x });
  }
}

function read(): { x: Axis; y: Axis; size: Axis | '' } {
  try {
    const kept = JSON.parse(readPreference('portfolio-axes') ?? '{}') as { [axis: string]: unknown };
    const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise);
    return {
      x: text(kept.x, FIRST.x) as Axis,
      y: text(kept.y, FIRST.y) as Axis,
      size: text(kept.size, FIRST.size) as Axis | ''
    };
  } catch {
    return FIRST;
  }
}
