/** Lives on the device: what the person who comments here is called. */
import { readPreference, writePreference } from '$lib/i18n/preference';

class Author {
  #name = $state(readPreference('author') ?? '');

  get name(): string {
    return this.#name;
  }
  set name(name: string) {
    this.#name = name;
    writePreference('author', name);
  }
}

export const author = new Author();
