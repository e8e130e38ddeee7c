import type { EditOptions } from '../../document/work-document';
import { m } from '../../i18n/paraglide/messages.js';
import type { ProcessAbout } from '../model';
import type { ProcessDocument } from './map-edit';

/** Fields of the map itself that people set. */
export type AboutFields = Partial<
  Pick<
    ProcessAbout,
    | 'title'
    | 'owner'
    | 'reviewOn'
    | 'status'
    | 'casesPerYear'
    | 'state'
    | 'netHours'
    | 'utilisation'
    | 'hourlyRate'
    | 'hoursPerDay'
    | 'daysPerYear'
    | 'holidays'
    | 'eves'
  >
>;

/** Changes what stands about the map: its title, owner, review day, cases a year. */
export function setAbout(doc: ProcessDocument, fields: AboutFields, options?: EditOptions): void {
  doc.edit(m.process_undo_about, (edit) => edit.change('about', 'about', fields), options);
}

/** Puts the map into the bin, or back. */
export function binMap(doc: ProcessDocument, binned = true): void {
  doc.edit(binned ? m.process_undo_bin : m.process_undo_unbin, (edit) =>
    edit.change('about', 'about', { binned })
  );
}
