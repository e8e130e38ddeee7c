/** A list that is searched by words and walked by arrows while the focus stays in the field; Enter picks. */
export class PickList<T> {
  words = $state('');
  /** Where one stands among what is shown. */
  at = $state(0);
  readonly shown: readonly T[] = $derived.by(() => this.find(this.words.trim().toLowerCase()));

  /**
   * @param idAt the id in the page of an entry's element
   * @param find what is shown for words in small letters; all for none
   */
  constructor(
    private readonly idAt: (at: number) => string,
    private readonly find: (words: string) => readonly T[],
    private readonly pick: (entry: T) => void
  ) {}

  search = (words: string): void => {
    this.words = words;
    this.at = 0;
  };

  onkeydown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const { length } = this.shown;
    const entry = this.shown[this.at];
    if (by && length) this.at = (this.at + by + length) % length;
    else if (event.key === 'Enter' && entry) this.pick(entry);
    else return;
    event.preventDefault();
    document.getElementById(this.idAt(this.at))?.scrollIntoView({ block: 'nearest' });
  };
}
