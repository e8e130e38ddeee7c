import { newBenefit } from '../../benefit/model';
import { newChange, newCycle } from '../../cycle/model';
import { newId } from '../../document/ids';
import type { NewDocument } from '../build';
import { inOrder } from '../structure/context';
import type { MunicipalityTexts } from '../texts/municipality/nb';
import type { TemplateTexts } from '../texts/templates/nb';
import { drawn, type Clock, type Drawn } from './drawn';

interface Begun {
  service: Drawn;
  documents: NewDocument[];
}

/** A service that is just begun, as it often is: no owner, no baseline, a cycle past its end that nobody has tested. */
export function road(words: MunicipalityTexts['road'], templates: TemplateTexts, clock: Clock): Begun {
  const service = drawn('notification', templates, { title: words.title, owner: words.owner }, clock);
  const { day } = clock;
  const [cycle, change] = [newId(), newId()];
  const about = service.documents[0]!.records.about![0]!;
  service.with({
    about: [
      {
        ...about,
        purpose: words.purpose,
        organisation: words.organisation,
        priority: 3,
        createdAt: clock.moment(-40, 9)
      } as never
    ],
    stakeholders: inOrder([
      { id: newId(), ...words.stakeholder, kind: 'employee', influence: 2, interest: null }
    ]),
    cycles: inOrder([
      newCycle({ id: cycle, order: '', ...words.cycle, startsOn: day(-25), endsOn: day(-6) })
    ]),
    changes: inOrder([newChange({ id: change, order: '', ...words.change, cycle, kinds: ['technology'] })]),
    benefits: inOrder([
      newBenefit({
        id: newId(),
        order: '',
        ...words.benefits.twice,
        recipient: 'own-unit',
        target: 10,
        targetOn: day(300),
        estimate: { cases: 2600, minutes: 7, share: null },
        changes: [service.refTo('changes', change)]
      }),
      newBenefit({
        id: newId(),
        order: '',
        ...words.benefits.trust,
        recipient: 'citizen',
        valuation: 'described'
      })
    ])
  });
  return { service, documents: service.documents };
}

/** A service that is only thought of: it has maps to fill in, and a place in the plan. */
export function clinic(words: MunicipalityTexts['clinic'], templates: TemplateTexts, clock: Clock): Begun {
  const service = drawn('booking', templates, { title: words.title, owner: words.owner }, clock);
  const about = service.documents[0]!.records.about![0]!;
  service.with({
    about: [{ ...about, purpose: words.purpose, organisation: words.organisation, priority: 4 } as never]
  });
  return { service, documents: service.documents };
}
