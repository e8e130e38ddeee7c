import type { PortfolioCollections } from '../../service/model/portfolio';
import { buildSample, type NewDocument } from '../build';
import type { MunicipalityTexts } from '../texts/municipality/nb';
import type { SampleTexts } from '../texts/nb';
import type { TemplateTexts } from '../texts/templates/nb';
import { clinic, road } from './begun';
import { clockAt } from './drawn';
import { fees } from './fees';
import { portfolioRecords } from './portfolio';

export interface Municipality {
  readonly documents: NewDocument[];
  /** What goes into the portfolio's document. */
  readonly portfolio: { readonly [K in keyof PortfolioCollections]?: readonly PortfolioCollections[K][] };
}

/**
 * The example municipality: the sample service under way, one that is followed up after its project's end, one that is
 * just begun, one that waits, and the portfolio around them. Dates count back from `now`.
 */
export function buildMunicipality(
  sample: SampleTexts,
  templates: TemplateTexts,
  words: MunicipalityTexts,
  now: Date
): Municipality {
  const clock = clockAt(now);
  const parking = buildSample(sample, now);
  const others = {
    fees: fees(words.fees, templates, clock),
    road: road(words.road, templates, clock),
    clinic: clinic(words.clinic, templates, clock)
  };
  return {
    documents: [...parking, ...Object.values(others).flatMap(({ documents }) => documents)],
    portfolio: portfolioRecords(
      words.portfolio,
      {
        parking: parking[0]!.id,
        fees: others.fees.service.service,
        road: others.road.service.service,
        clinic: others.clinic.service.service
      },
      clock
    )
  };
}
