import type { Workspace } from '../../document/context';
import type { Changes } from '../../document/edit';
import { newId } from '../../document/ids';
import { ordersAfter } from '../../document/order';
import type { EditOptions, WorkDocument } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import { PORTFOLIO, type PortfolioCollections, type System } from '../model/portfolio';

export type PortfolioDocument = WorkDocument<PortfolioCollections>;

/** Opens the portfolio's document, or makes it where there is none. @throws StorageError */
export async function openPortfolio(
  workspace: Pick<Workspace, 'index' | 'open' | 'create'>
): Promise<PortfolioDocument> {
  const found = await workspace.index.find({ document: PORTFOLIO, collection: 'about', binned: true });
  if (found.length) return workspace.open<PortfolioCollections>(PORTFOLIO, PORTFOLIO);
  const about = {
    id: 'about' as const,
    title: '',
    binned: false,
    sample: false,
    createdAt: new Date().toISOString()
  };
  return workspace.create<PortfolioCollections>(PORTFOLIO, { about: [about] }, PORTFOLIO);
}

/** Registers systems that are known by name, after the others. @returns their ids */
export function registerSystems(doc: PortfolioDocument, names: readonly string[]): string[] {
  const ids = names.map(() => newId());
  doc.edit(m.systems_undo_register, (edit) => {
    const orders = ordersAfter(doc.all('systems').at(-1)?.order, names.length);
    names.forEach((name, at) =>
      edit.put('systems', {
        id: ids[at]!,
        order: orders[at]!,
        name,
        aliases: [],
        ownership: 'unknown',
        owner: '',
        supplier: '',
        contractUntil: '',
        yearlyCost: null,
        budget: '',
        passesTo: [],
        notes: ''
      })
    );
  });
  return ids;
}

/** Changes what is said about a system. */
export function editSystem(
  doc: PortfolioDocument,
  id: string,
  changes: Omit<Changes<System>, 'order' | 'aliases' | 'passesTo'>,
  options?: EditOptions
): void {
  doc.edit(m.systems_undo_edit, (edit) => edit.change('systems', id, changes), options);
}

/** Says that another name on maps is this system, or that it is not. */
export function setAlias(doc: PortfolioDocument, id: string, name: string, same: boolean): void {
  doc.edit(m.systems_undo_alias, (edit) => {
    const now = edit.get('systems', id)?.aliases ?? [];
    if (now.includes(name) === same) return;
    edit.change('systems', id, { aliases: same ? [...now, name] : now.filter((one) => one !== name) });
  });
}

/** Says that data passes from one system to another by itself, or that somebody types it in. */
export function setIntegration(doc: PortfolioDocument, from: string, to: string, integrated: boolean): void {
  doc.edit(m.systems_undo_integration, (edit) => {
    const now = edit.get('systems', from)?.passesTo ?? [];
    if (now.includes(to) === integrated) return;
    edit.change('systems', from, { passesTo: integrated ? [...now, to] : now.filter((one) => one !== to) });
  });
}

/** Takes a system out of the register. Maps that name it keep its name. */
export function removeSystem(doc: PortfolioDocument, id: string): void {
  doc.edit(m.systems_undo_remove, (edit) => {
    for (const other of edit.all('systems'))
      if (other.passesTo.includes(id))
        edit.change('systems', other.id, { passesTo: other.passesTo.filter((one) => one !== id) });
    edit.remove('systems', id);
  });
}
