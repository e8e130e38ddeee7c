import { expect, it } from 'vitest';
import { oneStep } from '../../../../tests/support/service-document';
import type { DocumentKind } from '../../document/record';
import { WorkDocument } from '../../document/work-document';
import { portfolioCollections, type PortfolioCollections } from '../model/portfolio';
import * as commands from './systems';

const kind: DocumentKind<PortfolioCollections> = { kind: 'portfolio', collections: portfolioCollections };

it('systems are registered, described, known by other names, integrated and removed', () => {
  const doc = new WorkDocument('portfolio', kind);
  const [archive, excel] = oneStep(doc, () => commands.registerSystems(doc, ['Arkiv', 'Excel']));
  expect(doc.get('systems', archive!)).toMatchObject({ ownership: 'unknown', yearlyCost: null });
  oneStep(doc, () => commands.editSystem(doc, archive!, { ownership: 'it', yearlyCost: 120_000 }));
  oneStep(doc, () => commands.setAlias(doc, archive!, 'Arkivet', true));
  commands.setAlias(doc, archive!, 'Arkivet', true);
  expect(doc.get('systems', archive!)?.aliases).toEqual(['Arkivet']);
  oneStep(doc, () => commands.setIntegration(doc, archive!, excel!, true));
  oneStep(doc, () => commands.removeSystem(doc, excel!));
  expect(doc.get('systems', archive!)?.passesTo).toEqual([]);
});
