import type { WorkDocument } from '$lib/document/work-document';
import type { ProcessCollections } from '../../model';
import type { FileDiagram, FileDiagrams } from '../../rules/file-diagrams';

/** What can be done with the diagrams of a map's file; given by the route, since files are not this slice's. */
export interface DiagramWays {
  read(signal: AbortSignal): Promise<FileDiagrams>;
  /** Makes it one that is edited, as a process map of its own, and goes there. */
  make(diagram: FileDiagram, title: string): Promise<void>;
  /** Goes to the map that a diagram is edited as. */
  go(map: string): void;
  print(drawn: WorkDocument<ProcessCollections>): void;
}
