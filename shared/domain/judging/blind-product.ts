import type { EstablishmentFields } from '../establishment/establishment.ts';
import type { ProductFields } from '../product/product.ts';
import { searchKey } from '../wording/search-key.ts';

/** What stands in the place of words that would name the maker. */
export const hiddenWords = '[ẩn]';

/** Shorter ones would hide ordinary words. */
const shortest = 6;

type Folded = { readonly letters: string; readonly at: readonly number[] };

/** Letters and digits only, without case and marks, each with the place it came from. */
const fold = (text: string): Folded => {
  const at: number[] = [];
  let letters = '';
  let place = 0;
  for (const char of text) {
    for (const letter of searchKey(char).replace(/[^\p{L}\p{N}]/gu, '')) {
      letters += letter;
      for (let unit = 0; unit < letter.length; unit += 1) at.push(place);
    }
    place += char.length;
  }
  return { letters, at };
};

const joinsOn = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

type Span = { readonly start: number; readonly end: number };

/** Where the folded words stand as whole words, however they are spaced, pointed, marked or cased. */
const spansOf = (text: string, { letters, at }: Folded, words: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let found = letters.indexOf(words); found >= 0; found = letters.indexOf(words, found + 1)) {
    const start = at[found] ?? 0;
    const last = at[found + words.length - 1] ?? 0;
    const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
    if (!joinsOn(text[start - 1]) && !joinsOn(text[end])) spans.push({ start, end });
  }
  return spans;
};

const hide = (text: string, names: readonly string[]): string => {
  const folded = fold(text);
  const spans = names.flatMap(words => spansOf(text, folded, words)).sort((a, b) => a.start - b.start);
  let shown = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start >= from) shown += text.slice(from, start) + hiddenWords;
    from = Math.max(from, end);
  }
  return shown + text.slice(from);
};

/** What an establishment is known by, folded; a phone number with and without its country code. */
const namesOf = ({ name, taxCode, licence, representative, office, site }: EstablishmentFields) => {
  const { phone } = representative;
  const known = [
    name,
    taxCode,
    licence?.number,
    representative.name,
    representative.email,
    phone,
    phone.replace(/^\+84/, '0'),
    office.address,
    site.address,
  ];
  return [...new Set(known.flatMap(words => (words ? [fold(words).letters] : [])))].filter(
    ({ length }) => length >= shortest,
  );
};

/**
 * What is said of a product, as jurors of a blind round may read it: where its words name the establishment, its people or
 * its address, they are hidden. Brands and pictures stay: they are part of what is judged.
 */
export const blindProduct = (product: ProductFields, establishment: EstablishmentFields): ProductFields => {
  const names = namesOf(establishment);
  const blind = <T extends string | null>(text: T): T | string =>
    text === null ? text : hide(text.normalize('NFC'), names);
  return {
    ...product,
    name: blind(product.name),
    set: product.set && { ...product.set, items: product.set.items.map(blind) },
    description: blind(product.description),
    use: blind(product.use),
    materials: blind(product.materials),
    technology: blind(product.technology),
    yearlyOutput: blind(product.yearlyOutput),
    markets: blind(product.markets),
    standards: product.standards.map(standard => ({
      ...standard,
      name: blind(standard.name),
      issuer: blind(standard.issuer),
    })),
    managementSystem: blind(product.managementSystem),
    environment: blind(product.environment),
    intellectualProperty: blind(product.intellectualProperty),
    awards: product.awards.map(blind),
  };
};
