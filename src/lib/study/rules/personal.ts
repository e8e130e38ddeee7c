/** What in a note looks as if it tells who somebody is. */
export type PersonalTrait = 'email' | 'phone' | 'national-number';

/** Eleven digits in a row, or six and five: how a Norwegian national identity number is written. */
const NATIONAL_NUMBER = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/;
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;
/**
 * Norwegian numbers have eight digits, the first of them 2–9, written in one, in pairs or as 3-2-3; with a
 * country code any grouping counts. A price such as 20 000 000 is grouped otherwise and passes.
 */
const PHONE =
  /(?<![\d+])(?:[2-9]\d{7}|[2-9]\d(?:[ .]\d{2}){3}|[2-9]\d{2}[ .]\d{2}[ .]\d{3})(?![\d]|[.,]\d)|(?:\+|(?<!\d)00)\d{2}(?:[ .-]?\d){6,13}(?!\d)/;

/**
 * What in a text looks personal. A guess that warns and never blocks: names are not recognised, and some
 * case numbers look like telephones.
 */
export function personalTraits(text: string): PersonalTrait[] {
  const traits: PersonalTrait[] = [];
  if (EMAIL.test(text)) traits.push('email');
  if (NATIONAL_NUMBER.test(text)) traits.push('national-number');
  if (PHONE.test(text)) traits.push('phone');
  return traits;
}
