import { readPreference, writePreference } from '../../../../i18n/preference';
import { axesOf, matrixOf, type Axis } from '../../../rules/portfolio/axes';
import type { PortfolioScreen } from '../portfolio-screen.svelte';

/** What is on the axes when nobody has chosen: what one gets against what it takes. */
const FIRST = { x: 'criterion:effort', y: 'criterion:benefit', size: '' } as const;

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
