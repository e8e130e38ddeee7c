import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participantLabels, sharingNumbers, type Labelled } from './labels';

const participant = (id: string, label: string, createdAt = ''): Labelled => ({ id, label, createdAt });
const shown = (participants: Labelled[]) => Object.fromEntries(participantLabels(participants));

describe('how participants are called', () => {
  it('is their number, where nobody shares it', () => {
    expect(shown([participant('a', 'P1'), participant('b', 'P2')])).toEqual({ a: 'P1', b: 'P2' });
  });

  it('is their number and a letter for all but the first made', () => {
    const list = [
      participant('a', 'P3', '2026-03-02T09:00:00Z'),
      participant('z', 'P3', '2026-03-01T09:00:00Z'),
      participant('b', 'P3', '2026-03-02T09:00:00Z'),
      participant('c', 'P4', '2026-03-03T09:00:00Z'),
      participant('y', 'P3')
    ];
    expect(shown(list)).toEqual({ y: 'P3', z: 'P3b', a: 'P3c', b: 'P3d', c: 'P4' });
    expect(sharingNumbers(list).map(({ id }) => id)).toEqual(['z', 'a', 'b']);
  });

  const people = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      label: fc.constantFrom('P1', 'P2', 'P12'),
      createdAt: fc.constantFrom('', '2026-03-01T09:00:00Z', '2026-03-02T09:00:00Z')
    }),
    { selector: ({ id }) => id, maxLength: 60 }
  );

  it('is the same in whatever order they come, and never the same for two', () => {
    const shuffled = people.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const labels = participantLabels(list);
        for (const [id, label] of participantLabels(other)) expect(labels.get(id)).toBe(label);
        expect(new Set(labels.values()).size).toBe(list.length);
        for (const { id, label } of list) expect(labels.get(id)).toMatch(new RegExp(`^${label}[a-z]*$`));
      })
    );
  });

  it('stays apart however many share one number', () => {
    const many = Array.from({ length: 1500 }, (_, at) => participant(String(at), 'P1'));
    expect(new Set(participantLabels(many).values()).size).toBe(1500);
  });
});
