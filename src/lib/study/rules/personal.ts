/** What in a note looks as if it tells who somebody is. */
export type PersonalTrait = 'email' | 'phone' | 'national-number' | 'name';

/** Eleven digits in a row, or six and five: how a Norwegian national identity number is written. */
const NATIONAL_NUMBER = /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/;
const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;
/**
 * Norwegian numbers have eight digits, the first of them 2–9, written in one, in pairs or as 3-2-3; with a
 * country code any grouping counts. A price such as 20 000 000 is grouped otherwise and passes.
 */
const PHONE =
  /(?<![\d+])(?:[2-9]\d{7}|[2-9]\d(?:[ .]\d{2}){3}|[2-9]\d{2}[ .]\d{2}[ .]\d{3})(?![\d]|[.,]\d)|(?:\+|(?<!\d)00)\d{2}(?:[ .-]?\d){6,13}(?!\d)/;

/** Two words with a capital, as first name and surname: `Kari Nordmann`, `Anne-Lise Øvrebø`. */
const FULL_NAME =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?!\p{L})/gu;
/** Words that stand before somebody's name: `heter Kari`, `my name is Kari`. */
const INTRODUCED =
  /(?<!\p{L})(?:heter|heiter|navn(?:et)? er|namn(?:et)? er|kalles|name is|called) \p{Lu}\p{Ll}+/u;
/** What stands in two words with a capital and is nobody: organisations, places, products. */
const NOBODY =
  /^(?:kommune|kommunen|fylke|fylkeskommune|direktoratet|etaten|skole|barnehage|norge|noreg|oslo|bank|google|microsoft|apple|samsung|windows|internet|min|mitt|ny|nye|nav|altinn|helse|steg|oppgave|oppgåve|task|step|side|the|jeg|eg|hun|han|ho|det|der|den|dette|her|da|når|så|men|og|hva|kva|hvor|kor|ikke|ikkje)$/i;

/**
 * What in a text looks personal. A guess that warns and never blocks: a first name alone is not recognised, some
 * places look like names, and some case numbers like telephones.
 */
export function personalTraits(text: string): PersonalTrait[] {
  const traits: PersonalTrait[] = [];
  if (EMAIL.test(text)) traits.push('email');
  if (NATIONAL_NUMBER.test(text)) traits.push('national-number');
  if (PHONE.test(text)) traits.push('phone');
  if (INTRODUCED.test(text) || hasFullName(text)) traits.push('name');
  return traits;
}

function hasFullName(text: string): boolean {
  return [...text.matchAll(FULL_NAME)].some(([, first, last]) => !NOBODY.test(first!) && !NOBODY.test(last!));
}
