const marks = /\p{M}+/gu;
const blanks = /\s+/gu;
const crossedD = /[đĐ]/g;
const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The key by which people search: without marks and case, `đ` as `d`, words one space apart.
 * "Hoà", "hòa" and "HOA" share a key. Two names with the same key are alike, not equal: warn, never merge.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(crossedD, 'd')
    .toLowerCase()
    .replace(blanks, ' ')
    .trim();
}

/** The order of a Vietnamese dictionary, with numbers by value: for every list that people read. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
