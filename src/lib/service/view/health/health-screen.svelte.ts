import { flushSync } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { IndexRow, Workspace } from '../../../document/context';
import { today } from '../../../document/day';
import { ABOUT } from '../../../document/record';
import { m } from '../../../i18n/paraglide/messages.js';
import { serviceHealth } from '../../../thread/health/health-rows.svelte';
import { toastWithUndo } from '../../../ui/undo-toast';
import type { ServiceDocument } from '../../commands';
import { assess, removeAssessment } from '../../commands/assessment';
import { advices, type Advice, type Assessment, type Judgement } from '../../model/assessment';

/** What is answered about an advice, before the day and the records' own judgement are added. */
export type Answer = Pick<Assessment, 'answer' | 'note' | 'by'>;

/** The health check of one service: the nine pieces of advice, and what those in it answer themselves. */
export class HealthScreen {
  readonly #live;
  readonly unfolded = new SvelteSet<Advice>();
  /** While the page is printed everything is unfolded. */
  printing = $state(false);
  readonly today = today();

  constructor(
    workspace: Workspace,
    readonly doc: ServiceDocument
  ) {
    this.#live = serviceHealth(workspace.index, () => doc.id);
  }

  readonly health = $derived.by(() => this.#live.of(this.doc.id));
  /** Answers by advice, the latest first; of one day the one with the greatest id. */
  readonly answers: ReadonlyMap<Advice, readonly Assessment[]> = $derived.by(() => {
    const key = ({ on, id }: Assessment) => `${on} ${id}`;
    const all = [...this.doc.all('assessments')].sort((a, b) => (key(a) < key(b) ? 1 : -1));
    return new Map(advices.map((advice) => [advice, all.filter((one) => one.advice === advice)]));
  });

  get loaded(): boolean {
    return this.#live.loaded;
  }
  get rows(): ReadonlyMap<string, IndexRow> {
    return this.#live.byRef;
  }
  get title(): string {
    return this.doc.get('about', ABOUT)?.title ?? '';
  }
  get counts(): { readonly [J in Judgement]: number } {
    const of = (judgement: Judgement) => this.health.filter((one) => one.judgement === judgement).length;
    return {
      'in-place': of('in-place'),
      partly: of('partly'),
      missing: of('missing'),
      'too-early': of('too-early')
    };
  }
  get allUnfolded(): boolean {
    return this.unfolded.size === advices.length;
  }

  /** Unfolds the advice that the address asks for. */
  show(at: { collection: string; id: string } | undefined): void {
    const advice =
      at?.collection === 'assessments' ? this.doc.get('assessments', at.id)?.advice : (at?.id as Advice);
    if (advice && advices.includes(advice)) this.unfolded.add(advice);
  }

  fold(advice: Advice): void {
    if (!this.unfolded.delete(advice)) this.unfolded.add(advice);
  }

  foldAll(unfold: boolean): void {
    for (const advice of advices) this.unfolded[unfold ? 'add' : 'delete'](advice);
  }

  print(): void {
    this.prepare(true);
    window.print();
  }

  /** The browser asks before and after it prints, by a button or by its own menu. */
  prepare(printing: boolean): void {
    flushSync(() => (this.printing = printing));
  }

  answer(advice: Advice, answer: Answer): void {
    const recorded = this.health.find((one) => one.advice === advice)!.judgement;
    assess(this.doc, { ...answer, advice, on: this.today, recorded });
    toastWithUndo(m.health_own_saved(), this.doc);
  }

  remove({ id }: Assessment): void {
    removeAssessment(this.doc, id);
    toastWithUndo(m.health_own_removed(), this.doc);
  }
}
