const marks = /\p{M}+/gu;
const blanks = /\s+/gu;
const crossedD = /[đĐ]/g;

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
