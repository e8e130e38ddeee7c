import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCard, newLane, newStep, type Card } from '../model';
import { cardsByCell, cellKey, layOut } from './layout';
import {
  cellPlace,
  exists,
  firstPlace,
  neighbour,
  stepOf,
  type Direction,
  type Place,
  type Terrain
} from './places';

/** A map from the number of steps in each phase, of lanes, and of cards in each cell (row by row). */
function terrain(stepsOfPhases: number[], laneCount: number, cardsOfCells: number[]): Terrain {
  const order = (at: number) => `a${String(at).padStart(3, '0')}`;
  const phases = stepsOfPhases.map((_, at) => ({ id: `p${at}`, order: order(at), title: '' }));
  let count = 0;
  const steps = stepsOfPhases.flatMap((many, phase) =>
    Array.from({ length: many }, () =>
      newStep({ id: `s${count}`, order: order(count++), phase: `p${phase}` })
    )
  );
  const lanes = Array.from({ length: laneCount }, (_, at) =>
    newLane({ id: `l${at}`, order: order(at), title: '', role: 'notes' })
  );
  const cards: Card[] = lanes.flatMap((lane, row) =>
    steps.flatMap((step, column) =>
      Array.from(
        { length: cardsOfCells[(row * steps.length + column) % (cardsOfCells.length || 1)] ?? 0 },
        (_, at) =>
          newCard({ id: `${lane.id}-${step.id}-${at}`, order: order(at), step: step.id, lane: lane.id })
      )
    )
  );
  return {
    layout: layOut(phases, steps, lanes),
    cells: cardsByCell(cards),
    card: (id) => cards.find((card) => card.id === id)
  };
}

/** Phases: two steps, none, one. Two lanes; two cards in the first cell, one in the last. */
const map = terrain([2, 0, 1], 2, [2, 0, 0, 0, 0, 1]);

function walk(from: Place, ...directions: Direction[]): (Place | undefined)[] {
  let at: Place | undefined = from;
  return directions.map((direction) => (at = at && neighbour(map, at, direction)));
}

describe('arrow keys', () => {
  it('go down from a phase through step, curve, and each card of a cell', () => {
    expect(walk('phases/p0', 'down', 'down', 'down', 'down', 'down', 'down')).toEqual([
      'steps/s0',
      'emotions/s0',
      'cards/l0-s0-0',
      'cards/l0-s0-1',
      'cells/l1/s0',
      undefined
    ]);
  });

  it('go up into the last card of a cell', () => {
    expect(walk('cells/l1/s0', 'up', 'up', 'up')).toEqual(['cards/l0-s0-1', 'cards/l0-s0-0', 'emotions/s0']);
  });

  it('pass over what cannot be selected under an empty phase', () => {
    expect(walk('emotions/s1', 'right', 'up', 'left', 'left')).toEqual([
      'emotions/s2',
      'steps/s2',
      'starts/p1',
      'steps/s1'
    ]);
  });

  it('go between phases whatever their width', () => {
    expect(walk('phases/p0', 'right', 'right', 'right')).toEqual(['phases/p1', 'phases/p2', undefined]);
  });

  it('reach lane labels at the left, and the ends of a row', () => {
    expect(walk('cells/l1/s0', 'left', 'up', 'right', 'end', 'home')).toEqual([
      'lanes/l1',
      'lanes/l0',
      'cards/l0-s0-0',
      'cells/l0/s2',
      'lanes/l0'
    ]);
  });

  it('reach every place of any map, and only places that exist', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.array(fc.nat(2), { maxLength: 12 }),
        (phases, lanes, cards) => {
          const any = terrain(phases, lanes, cards);
          const seen = new Set<Place>();
          const queue = [firstPlace(any)!];
          for (let at = queue.pop(); at; at = queue.pop()) {
            if (seen.has(at)) continue;
            seen.add(at);
            expect(exists(any, at)).toBe(true);
            for (const direction of ['left', 'right', 'up', 'down', 'home', 'end'] as const) {
              const next = neighbour(any, at, direction);
              if (next) queue.push(next);
            }
          }
          const { layout, cells } = any;
          const all = [
            ...layout.phases.map(({ phase }) => `phases/${phase.id}`),
            ...layout.phases.filter(({ steps }) => !steps.length).map(({ phase }) => `starts/${phase.id}`),
            ...layout.steps.flatMap(({ id }) => [`steps/${id}`, `emotions/${id}`]),
            ...layout.lanes.map(({ id }) => `lanes/${id}`),
            ...layout.lanes.flatMap((lane) =>
              layout.steps.flatMap(
                (step) =>
                  cells.get(cellKey(lane.id, step.id))?.map(({ id }) => `cards/${id}`) ?? [
                    cellPlace(lane.id, step.id)
                  ]
              )
            )
          ];
          expect([...seen].sort()).toEqual(all.sort());
        }
      )
    );
  });
});

describe('a place', () => {
  it('is gone with its record, and a cell with cards is none', () => {
    expect(exists(map, 'cells/l0/s0')).toBe(false);
    expect(exists(map, 'cards/l0-s0-0')).toBe(true);
    expect(exists(map, 'cards/none')).toBe(false);
    expect(exists(map, 'starts/p0')).toBe(false);
    expect(exists(map, 'lanes/none')).toBe(false);
  });

  it('knows its step', () => {
    expect(stepOf(map, 'cards/l0-s0-1')).toBe('s0');
    expect(stepOf(map, 'cells/l1/s2')).toBe('s2');
    expect(stepOf(map, 'emotions/s1')).toBe('s1');
    expect(stepOf(map, 'lanes/l0')).toBeUndefined();
  });

  it('is found first even in a map with lanes only, and nowhere in an empty one', () => {
    expect(firstPlace(terrain([], 1, []))).toBe('lanes/l0');
    expect(firstPlace(terrain([], 0, []))).toBeUndefined();
  });
});

describe('arrow keys on a folded map', () => {
  const lanes = map.layout.lanes;
  const folded = (phases: string[], lanesFolded: string[] = []): Terrain => ({
    ...map,
    layout: layOut(
      map.layout.phases.map(({ phase }) => phase),
      map.layout.steps,
      lanes,
      { phases: new Set(phases), lanes: new Set(lanesFolded) }
    )
  });

  it('pass over what is folded, and reach its heading', () => {
    const terrain = folded(['p0'], ['l0']);
    expect(exists(terrain, 'steps/s0')).toBe(false);
    expect(exists(terrain, 'phases/p0')).toBe(true);
    expect(exists(terrain, 'cards/l0-s0-0')).toBe(false);
    expect(neighbour(terrain, 'phases/p1', 'left')).toBe('phases/p0');
    expect(neighbour(terrain, 'starts/p1', 'left')).toBeUndefined();
    expect(neighbour(terrain, 'emotions/s2', 'down')).toBe('cards/l1-s2-0');
    expect(neighbour(terrain, 'lanes/l0', 'right')).toBeUndefined();
    expect(neighbour(terrain, 'lanes/l1', 'right')).toBe('cards/l1-s2-0');
    expect(neighbour(terrain, 'phases/p0', 'down')).toBe('lanes/l0');
  });

  it('start at the first phase when it is folded', () => {
    expect(firstPlace(folded(['p0']))).toBe('phases/p0');
  });
});
