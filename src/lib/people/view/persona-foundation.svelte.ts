import type { LiveRows, RecordIndex } from '../../document/context';
import { toRef } from '../../document/record';
import type { WorkDocument } from '../../document/work-document';
import type { ServiceCollections } from '../../service/model';
import { liveQuery } from '../../thread/live-query.svelte';
import type { Persona } from '../model';
import { foundationOf } from '../rules/foundation';

interface Shown {
  readonly doc: WorkDocument<ServiceCollections>;
  readonly persona: Persona;
  /** The linking rows of the service, shared by everything on a screen. */
  readonly around: LiveRows;
}

/** What a persona rests on and what hangs on it, live. */
export function liveFoundation(index: RecordIndex, shown: () => Shown) {
  const { doc, persona, around } = $derived(shown());
  const ref = $derived(toRef(doc.id, 'personas', persona.id));
  const pointing = liveQuery(index, () => ({ refersTo: ref, kind: 'journey' }));
  const quotes = $derived(doc.all('quotes').filter((quote) => quote.persona === persona.id));
  const found = $derived(
    foundationOf(persona, quotes, {
      ref,
      participants: around.rows.filter(({ collection }) => collection === 'participants'),
      sessions: around.rows.filter(({ kind, collection }) => kind === 'session' && collection === 'about'),
      findings: around.rows.filter(({ collection }) => collection === 'findings'),
      pointing: pointing.rows
    })
  );
  return {
    get quotes() {
      return quotes;
    },
    get found() {
      return found;
    },
    get loaded() {
      return around.loaded && pointing.loaded;
    }
  };
}
