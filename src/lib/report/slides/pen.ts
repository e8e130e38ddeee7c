import type PptxGenJS from 'pptxgenjs';
import { pathCommands, type Box } from '../paper/scene';

/** A run of text in a shape. */
export interface Run {
  readonly text: string;
  /** Points at scale 1. */
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** A line ends after it. */
  readonly breaks?: boolean;
}

interface Stroke {
  readonly stroke?: string;
  readonly line?: number;
  readonly dash?: 'dash' | 'sysDot';
}

interface TextLook extends Stroke {
  readonly fill?: string;
  readonly shape?: 'rect' | 'roundRect' | 'homePlate';
  readonly pad?: number;
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly align?: 'left' | 'center' | 'right';
  /** Whether text that is too long gets smaller. */
  readonly shrink?: boolean;
  /** What it is called in the list of a slide's parts. */
  readonly name?: string;
}

const hex = (colour: string) => colour.slice(1).toUpperCase();
const inches = (points: number) => points / 72;

/** Draws on a slide in points, all of it scaled. */
export class Pen {
  constructor(
    readonly slide: PptxGenJS.Slide,
    readonly lang: string,
    readonly scale: number
  ) {}

  #place({ x, y, width, height }: Box) {
    const [left, top, wide, high] = [x, y, width, height].map((value) => inches(value * this.scale)) as [
      number,
      number,
      number,
      number
    ];
    return { x: left, y: top, w: wide, h: high };
  }

  #line({ stroke, line = 1, dash }: Stroke) {
    return stroke
      ? { color: hex(stroke), width: line * this.scale, dashType: dash ?? ('solid' as const) }
      : undefined;
  }

  /** A shape without text. */
  box(box: Box, look: Stroke & { fill?: string; name: string; shape?: 'rect' | 'ellipse' }): void {
    this.slide.addShape(look.shape ?? 'rect', {
      ...this.#place(box),
      ...(look.fill ? { fill: { color: hex(look.fill) } } : {}),
      ...(look.stroke ? { line: this.#line(look) } : {}),
      ...(look.name ? { objectName: look.name } : {})
    });
  }

  picture(box: Box, data: string, text: string): void {
    this.slide.addImage({ ...this.#place(box), data, ...(text ? { altText: text } : {}) });
  }

  /** Text, in a shape when it has a fill or an edge. */
  text(box: Box, runs: readonly Run[], look: TextLook = {}): void {
    const kept = runs.filter(({ text }) => text);
    if (kept.length === 0 && !look.fill) return;
    this.slide.addText(
      kept.map(({ text, size, fill, bold, breaks }) => ({
        text,
        options: {
          fontSize: Math.round(size * this.scale * 10) / 10,
          color: hex(fill),
          bold: !!bold,
          breakLine: !!breaks,
          lang: this.lang
        }
      })),
      {
        ...this.#place(box),
        shape: (look.shape ?? 'rect') as PptxGenJS.SHAPE_NAME,
        margin: (look.pad ?? 0) * this.scale,
        valign: look.valign ?? 'top',
        align: look.align ?? 'left',
        fit: look.shrink ? 'shrink' : 'none',
        ...(look.shape === 'roundRect' ? { rectRadius: inches(4 * this.scale) } : {}),
        ...(look.fill ? { fill: { color: hex(look.fill) } } : {}),
        ...(look.stroke ? { line: this.#line(look) } : {}),
        ...(look.name ? { objectName: look.name } : {})
      }
    );
  }

  /** A line along path data, as a freeform that can be edited; moved by `x` and `y`. */
  path(
    d: string,
    x: number,
    y: number,
    look: Stroke & { arrow?: boolean; fill?: string; name: string }
  ): void {
    const commands = pathCommands(d);
    const xs = commands.flatMap(({ numbers }) => numbers.filter((_, at) => at % 2 === 0));
    const ys = commands.flatMap(({ numbers }) => numbers.filter((_, at) => at % 2 === 1));
    if (xs.length === 0) return;
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    // A shape without any height is none.
    const [width, height] = [Math.max(1, Math.max(...xs) - left), Math.max(1, Math.max(...ys) - top)];
    const at = (value: number, from: number) => inches((value - from) * this.scale);
    const points = commands.map(({ command, numbers }) => {
      if (command === 'Z') return { close: true as const };
      const [px, py] = [at(numbers.at(-2)!, left), at(numbers.at(-1)!, top)];
      if (command === 'C') {
        const [x1, y1, x2, y2] = numbers as [number, number, number, number];
        const curve = {
          type: 'cubic' as const,
          x1: at(x1, left),
          y1: at(y1, top),
          x2: at(x2, left),
          y2: at(y2, top)
        };
        return { x: px, y: py, curve };
      }
      if (command === 'Q') {
        const curve = { type: 'quadratic' as const, x1: at(numbers[0]!, left), y1: at(numbers[1]!, top) };
        return { x: px, y: py, curve };
      }
      return { x: px, y: py, ...(command === 'M' ? { moveTo: true } : {}) };
    });
    this.slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
      ...this.#place({ x: x + left, y: y + top, width, height }),
      points,
      ...(look.fill ? { fill: { color: hex(look.fill) } } : {}),
      ...(look.stroke
        ? { line: { ...this.#line(look)!, ...(look.arrow ? { endArrowType: 'triangle' as const } : {}) } }
        : {}),
      objectName: look.name
    });
  }
}
