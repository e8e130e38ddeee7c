import { wrap, type Measure } from '../paper/wrap';
import type { Box } from '../paper/scene';
import type { MapSheet, SheetCard } from './sheet';

/** Sizes of the map on paper, in points. At scale 1 the text of a card is 9.5 points: easily read in the hand. */
export const size = {
  /** Column of lane names. */
  label: 116,
  /** Room on every side of a card: hand-offs run between. */
  gap: 6,
  pad: 6,
  text: 9.5,
  textLine: 12.6,
  note: 7.6,
  noteLine: 10,
  step: 10.5,
  stepLine: 13.4,
  lane: 10,
  laneLine: 12.8,
  phase: 24,
  /** An arc over the steps rises so much a level. */
  arc: 13,
  /** The mark that says how well a card is founded, with its room. */
  mark: 11,
  curve: 66,
  curveTop: 28
} as const;

const MOST_PICTURE = 96;

/** A row of the map under the steps. */
export interface Row {
  readonly kind: 'curve' | 'time' | 'lane';
  /** Index of the lane, of a row of that kind. */
  readonly lane: number;
  readonly y: number;
  readonly height: number;
  readonly label: readonly string[];
  readonly role: readonly string[];
  /** The name of the line above it. */
  readonly line: readonly string[];
}

/** A phase, or steps of another service, over the columns of one band. */
export interface PhaseBox {
  readonly band: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly string[];
  readonly hue: number;
}

/** A card as it is drawn in one band; one that spans several bands has a piece in each. */
export interface Piece extends Box {
  readonly card: SheetCard;
  readonly band: number;
  readonly lines: readonly string[];
  /** Room that its picture takes on top. */
  readonly picture?: { readonly width: number; readonly height: number };
  readonly contact: readonly string[];
  readonly failure: readonly string[];
  /** Whether it goes on beyond the band's edges. */
  readonly from: boolean;
  readonly on: boolean;
}

/** Columns that stand beside each other on the same sheets: first and last. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Where everything of a map stands. x runs from the first column, y from under the steps. */
export interface MapGeometry {
  readonly column: number;
  readonly bands: readonly Band[];
  readonly head: {
    readonly height: number;
    readonly phases: readonly PhaseBox[];
    /** How high phases are, with the room under them. */
    readonly phase: number;
    readonly services: readonly PhaseBox[];
    /** How high the row of services is. */
    readonly service: number;
    /** Upper edges of arcs and steps. */
    readonly arcs: number;
    readonly steps: number;
    readonly titles: readonly (readonly string[])[];
  };
  readonly rows: readonly Row[];
  readonly pieces: readonly Piece[];
  readonly times: readonly (readonly string[])[];
  readonly feelings: readonly (readonly string[])[];
  readonly width: number;
  readonly height: number;
}

/**
 * Lays out a map with columns of this width. @param bands all columns, in order; one band when not said
 * @param air added to the height of every lane
 */
export function layOutSheet(
  sheet: MapSheet,
  measure: Measure,
  column: number,
  bands: readonly Band[] = [{ from: 0, to: sheet.steps.length - 1 }],
  air = 0
): MapGeometry {
  const inner = column - 2 * size.gap;
  const titles = sheet.steps.map(({ title }) => wrap(title, inner, measure, size.step, 600));
  const levels = sheet.arcs.reduce((most, { level }) => Math.max(most, level), 0);
  const over = { measure, column, bands };
  const phases = boxesOver(sheet.phases, size.step, 22, over);
  const services = boxesOver(sheet.services, size.note, 12, over);
  const service = services.length ? highest(services) * size.noteLine + 8 : 0;
  const phase = size.phase + (highest(phases) - 1) * size.stepLine;
  const arcs = phase + service + 4;
  const steps = arcs + (levels ? levels * size.arc + 10 : 0);
  const head = {
    phases,
    phase,
    services,
    service,
    arcs,
    steps,
    height: steps + 14 + Math.max(1, ...titles.map(({ length }) => length)) * size.stepLine + 8,
    titles
  };
  const small = (text: string) => (text ? wrap(text, inner, measure, size.note) : []);
  const feelings = sheet.steps.map(({ feeling }) =>
    small([feeling.words, feeling.n].filter(Boolean).join(' · '))
  );
  const times = sheet.steps.map(({ time }) => small(time));
  const rows: Row[] = [];
  const pieces: Piece[] = [];
  let y = 0;
  const addRow = (kind: Row['kind'], height: number, title: string, role = '', lane = -1) => {
    const width = size.label - size.pad;
    const label = wrap(title, width, measure, size.lane, 600);
    const roleLines = role && role !== title ? wrap(role, width, measure, size.note) : [];
    const over = sheet.lanes[lane]?.line?.name;
    const line = over ? wrap(over, width, measure, size.note) : [];
    const least = 14 + label.length * size.laneLine + (line.length + roleLines.length) * size.noteLine;
    rows.push({ kind, lane, y, height: Math.max(height, least), label, role: roleLines, line });
    y += Math.max(height, least);
  };
  const most = (lines: readonly (readonly string[])[]) => Math.max(0, ...lines.map(({ length }) => length));
  if (sheet.steps.some(({ feeling }) => feeling.value !== null))
    addRow('curve', size.curveTop + size.curve + 14 + most(feelings) * size.noteLine, sheet.words.feeling);
  if (most(times)) addRow('time', 12 + most(times) * size.noteLine, sheet.words.time);
  const byLane = sheet.lanes.map(() => [] as SheetCard[]);
  for (const card of sheet.cards) byLane[card.lane]!.push(card);
  sheet.lanes.forEach(({ title, role, tracks }, lane) => {
    const placed = placeLane(byLane[lane]!, tracks, y, { sheet, measure, column, bands });
    pieces.push(...placed.pieces);
    addRow('lane', Math.max(38, placed.bottom - y + size.gap) + air, title, role, lane);
  });
  const width = sheet.steps.length * column;
  return { column, bands, head, rows, pieces, times, feelings, width, height: y };
}

interface Over {
  readonly measure: Measure;
  readonly column: number;
  readonly bands: readonly Band[];
}

/** What lies over several columns, as wide as it is in each band, its name in lines. `pad` is left and right of it. */
function boxesOver(
  list: readonly { title: string; from: number; to: number; hue?: number }[],
  letter: number,
  pad: number,
  { measure, column, bands }: Over
): PhaseBox[] {
  return bands.flatMap((band, at) =>
    list.flatMap((one) => {
      const [from, to] = [Math.max(one.from, band.from), Math.min(one.to, band.to)];
      if (from > to) return [];
      const [left, right] = [from * column + (from === one.from ? 2 : 0), (to + 1) * column - 2];
      const lines = wrap(one.title, right - left - pad, measure, letter, 600);
      return [{ band: at, left, right, lines, hue: one.hue ?? 0 }];
    })
  );
}

const highest = (boxes: readonly PhaseBox[]) => Math.max(1, ...boxes.map(({ lines }) => lines.length));

interface Setting {
  readonly sheet: MapSheet;
  readonly measure: Measure;
  readonly column: number;
  readonly bands: readonly Band[];
}

/** Stands the cards of a lane: those that span in rows of their own on top, the others under each other. */
function placeLane(cards: readonly SheetCard[], tracks: number, top: number, setting: Setting) {
  const pieces: Piece[] = [];
  const first = top + size.gap + 2;
  let y = first;
  for (let track = 0; track < tracks; track++) {
    const own = cards.filter((card) => card.track === track).flatMap((card) => piecesOf(card, y, setting));
    // One row high, in every band: sheets that are put together must meet.
    const height = Math.max(0, ...own.map((piece) => piece.height));
    pieces.push(...own.map((piece) => ({ ...piece, height })));
    y += height + size.gap;
  }
  const columns = new Map<number, number>();
  for (const card of cards) {
    if (card.track !== undefined) continue;
    const at = columns.get(card.from) ?? y;
    const [piece] = piecesOf(card, at, setting);
    if (!piece) continue;
    pieces.push(piece);
    columns.set(card.from, at + piece.height + size.gap);
  }
  return { pieces, bottom: Math.max(y, ...columns.values()) - size.gap };
}

function piecesOf(card: SheetCard, y: number, { sheet, measure, column, bands }: Setting): Piece[] {
  return bands.flatMap((band, at) => {
    const [from, to] = [Math.max(card.from, band.from), Math.min(card.to, band.to)];
    if (from > to) return [];
    const x = from * column + (from === card.from ? size.gap : 0);
    const width = (to + 1) * column - (to === card.to ? size.gap : 0) - x;
    const room = width - 2 * size.pad - (sheet.evidence ? size.mark : 0);
    const lines = wrap(card.text, room, measure, size.text);
    const contact = card.contact ? wrap(card.contact, room, measure, size.note) : [];
    const picture = card.picture && pictureRoom(card.picture, width - 2 * size.pad);
    const failure = card.failure ? wrap(card.failure, room - size.mark, measure, size.note, 600) : [];
    const height =
      2 * size.pad +
      (picture ? picture.height + size.pad : 0) +
      lines.length * size.textLine +
      (contact.length + failure.length) * size.noteLine +
      (contact.length ? 1 : 0) +
      (failure.length ? 1 : 0);
    const open = { from: from > card.from, on: to < card.to };
    return [
      {
        card,
        band: at,
        x,
        y,
        width,
        height,
        lines,
        contact,
        failure,
        ...(picture ? { picture } : {}),
        ...open
      }
    ];
  });
}

/** How large a picture is drawn: as wide as its card, unless it would be too high. */
function pictureRoom(picture: { width: number; height: number }, room: number) {
  const scale = Math.min(room / picture.width, MOST_PICTURE / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** Columns in bands of at most so many each, as even as can be. */
export function evenBands(columns: number, most: number): Band[] {
  const count = Math.max(1, Math.ceil(columns / Math.max(1, most)));
  const each = Math.ceil(columns / count);
  return Array.from({ length: count }, (_, at) => ({
    from: at * each,
    to: Math.min(columns, (at + 1) * each) - 1
  })).filter(({ from, to }) => from <= to);
}
