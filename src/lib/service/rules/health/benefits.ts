import { active, documentOf, each, past, refOf, type CheckRule } from './check';
import type { BenefitFact, ChangeFact, HealthFacts } from './facts';

const wanted = ({ benefits }: HealthFacts) => benefits.filter(({ drawback }) => !drawback);
const counted = (facts: HealthFacts) => wanted(facts).filter(({ described }) => !described);

/** The first day on which changes behind a benefit, or the to-be maps they lead to, were decided on. */
function decidedOn(benefit: BenefitFact, facts: HealthFacts): string | undefined {
  const behind = facts.changes.filter(({ ref }) => benefit.changes.includes(ref));
  const toBe = new Set(facts.maps.filter(({ state }) => state === 'to-be').map(({ ref }) => documentOf(ref)));
  const about = new Set([
    ...benefit.changes,
    ...behind.flatMap(({ becomes }) => becomes.map(documentOf).filter((document) => toBe.has(document)))
  ]);
  return past(facts)
    .filter(
      (entry) => entry.decided && entry.about.some((ref) => about.has(ref) || about.has(documentOf(ref)))
    )
    .map(({ on }) => on)
    .sort()[0];
}

/**
 * The changes behind to-be maps that are approved: somebody decided on the map, as the log says, or it is in use already.
 */
function approved(facts: HealthFacts): ChangeFact[] {
  const decided = new Set(
    past(facts)
      .filter((entry) => entry.decided)
      .flatMap(({ about }) => about.map(documentOf))
  );
  const maps = new Set(
    facts.maps
      .filter(({ state }) => state === 'to-be')
      .filter(({ ref, inUse }) => inUse || decided.has(documentOf(ref)))
      .map(({ ref }) => documentOf(ref))
  );
  return active(facts).filter(({ becomes }) => becomes.some((ref) => maps.has(documentOf(ref))));
}

/** Somebody answers for the benefit, and it is known what it was before; what is told in words has no figure. */
const isPlanned = ({ owned, baseline, described }: BenefitFact) => owned && (baseline || described);

/** Who gets something counts for citizens, or for those who pay. */
const forCitizens = ({ recipient }: BenefitFact) => recipient === 'citizen' || recipient === 'society';

/** Benefits are planned early, for citizens and the organisation, and followed up after the project. */
export const benefits = [
  {
    id: 'each-change',
    when: 'a-change-decided',
    screen: 'benefits',
    look(facts) {
      const brought = new Set(wanted(facts).flatMap(({ changes }) => changes));
      return each(active(facts), ({ ref }) => brought.has(ref), refOf);
    }
  },
  {
    id: 'owners',
    when: 'a-benefit',
    screen: 'benefits',
    look: ({ benefits }) => each(benefits, ({ owned }) => owned, refOf)
  },
  {
    id: 'baselines',
    when: 'a-benefit',
    screen: 'benefits',
    look: (facts) => each(counted(facts), ({ baseline }) => baseline, refOf)
  },
  {
    id: 'before-decision',
    when: 'a-decision',
    screen: 'benefits',
    look(facts) {
      const decided = counted(facts).flatMap((benefit) => {
        const on = decidedOn(benefit, facts);
        return on ? [{ ...benefit, on }] : [];
      });
      return each(
        decided,
        ({ baseline, baselineOn, on }) => baseline && baselineOn !== '' && baselineOn <= on,
        refOf
      );
    }
  },
  {
    id: 'before-approval',
    when: 'a-to-be-approved',
    screen: 'changes',
    look(facts) {
      const planned = new Set(
        wanted(facts)
          .filter(isPlanned)
          .flatMap(({ changes }) => changes)
      );
      const look = each(approved(facts), ({ ref }) => planned.has(ref), refOf);
      // A benefit that is there is filled in, instead of another being written.
      const begun = wanted(facts).find(
        (benefit) => !isPlanned(benefit) && benefit.changes.includes(look?.lacks[0] ?? '')
      );
      return look && { ...look, begin: begun?.ref };
    }
  },
  {
    id: 'measuring-plan',
    when: 'a-benefit',
    screen: 'benefits',
    look: (facts) => each(counted(facts), ({ followed }) => followed, refOf)
  },
  {
    id: 'measured',
    when: 'a-benefit',
    screen: 'benefits',
    look: ({ benefits }) =>
      each(
        benefits.filter(({ followed }) => followed),
        ({ overdue }) => !overdue,
        refOf
      )
  },
  {
    id: 'both-sides',
    when: 'a-benefit',
    screen: 'benefits',
    look(facts) {
      const all = wanted(facts);
      if (all.length === 0) return undefined;
      const citizens = all.filter(forCitizens);
      const met = citizens.length > 0 && citizens.length < all.length;
      return { met, meets: all.map(refOf), lacks: [], each: false };
    }
  }
] as const satisfies readonly CheckRule[];
