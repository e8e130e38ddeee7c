import type { Workspace } from '../../../document/context';
import { toRef } from '../../../document/record';
import { m } from '../../../i18n/paraglide/messages.js';
import { PORTFOLIO, portfolioCollections, type PortfolioCollections } from '../../model/portfolio';
import { openPortfolio } from '../systems';

/** What a record of the portfolio is about, by whichever of these it has. */
type About = { id: string; of?: string; service?: string; entry?: string; role?: string };

/**
 * Takes out of the portfolio what was planned, decided, scored and needed for services that are gone for good; nothing
 * else. While a service is in the bin, all of it stays: it is not shown, and comes back with the service.
 * @param services ids of the services @param isOwn what goes besides, by the id of its record
 * @param name of the step
 */
export async function forgetServices(
  workspace: Pick<Workspace, 'index' | 'open' | 'create'>,
  services: readonly string[],
  isOwn: (id: string) => boolean = () => false,
  name: () => string = m.portfolio_undo_forget
): Promise<void> {
  const rows = await workspace.index.find({ document: PORTFOLIO });
  const refs = new Set<string>(services.map((service) => toRef(service, 'about', 'about')));
  if (!rows.some((row) => isOwn(row.id) || row.refs.some((ref) => refs.has(ref)))) return;
  const doc = await openPortfolio(workspace);
  const gone = new Set(services);
  const isGone = (id: string | undefined) => !!id && (gone.has(id) || isOwn(id));
  doc.edit(name, (edit) => {
    for (const { id, of } of edit.all('roadmap')) if (isGone(of)) gone.add(id);
    for (const { id, services: members } of edit.all('programmes'))
      if (members.some(isGone))
        edit.change('programmes', id, { services: members.filter((one) => !isGone(one)) });
    for (const collection of Object.keys(portfolioCollections) as (keyof PortfolioCollections)[])
      for (const record of edit.all(collection)) {
        const { id, of, service, entry, role }: About = record;
        if ([id, of, service, entry, role].some(isGone)) edit.remove(collection, id);
      }
  });
  // They are gone for good: a step back would bring plans for nothing.
  doc.undo.forget();
}
