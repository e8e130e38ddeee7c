import type { Changes } from '../../../document/edit';
import { newId } from '../../../document/ids';
import { isSamePerson } from '../../../document/scores';
import { ordersAfter } from '../../../document/order';
import type { EditOptions } from '../../../document/work-document';
import { m } from '../../../i18n/paraglide/messages.js';
import type { Criterion, ServiceScore } from '../../model/portfolio';
import type { PortfolioDocument } from '../systems';

/**
 * Notes what somebody thinks of a service on a day, by one or more criteria. Earlier scores stay. Of one day the last
 * counts: it takes the place of what the same person thought that day, and keeps the reason unless another is given.
 * @param values 1–5 by id of the criterion @param on `YYYY-MM-DD`
 */
export function scoreService(
  doc: PortfolioDocument,
  service: string,
  { who, on, text }: Pick<ServiceScore, 'who' | 'on' | 'text'>,
  values: { readonly [criterion: string]: number },
  options?: EditOptions
): void {
  doc.edit(
    m.portfolio_undo_score,
    (edit) => {
      for (const [criterion, value] of Object.entries(values)) {
        const same = edit
          .all('serviceScores')
          .find(
            (score) =>
              score.service === service &&
              score.criterion === criterion &&
              score.on === on &&
              isSamePerson(score, { who })
          );
        const id = same?.id ?? newId();
        edit.put('serviceScores', {
          id,
          service,
          criterion,
          on,
          who,
          value,
          text: text || (same?.text ?? '')
        });
      }
    },
    options
  );
}

/** Takes a score away that should not have been noted. */
export function removeScore(doc: PortfolioDocument, id: string): void {
  doc.edit(m.portfolio_undo_score_remove, (edit) => edit.remove('serviceScores', id));
}

/** Changes a criterion. @param criterion as it stands, also where it is a standard one that nobody has changed */
export function editCriterion(
  doc: PortfolioDocument,
  criterion: Criterion,
  changes: Omit<Changes<Criterion>, 'order'>,
  options?: EditOptions
): void {
  doc.edit(
    m.portfolio_undo_criterion,
    (edit) => edit.put('criteria', { ...criterion, ...changes } as Criterion),
    options
  );
}

/** Adds a criterion after the given ones. @returns its id */
export function addCriterion(doc: PortfolioDocument, all: readonly Criterion[], title: string): string {
  const id = newId();
  const [order] = ordersAfter(all.at(-1)?.order, 1);
  doc.edit(m.portfolio_undo_criterion, (edit) =>
    edit.put('criteria', { id, order: order!, title, hint: '', counts: 'for', weight: 1, hidden: false })
  );
  return id;
}
