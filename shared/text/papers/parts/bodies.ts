type Kind = {
  readonly begins: string;
  /** In the number of a paper: `QĐ-UBND`. */
  readonly short: string;
  readonly signs: readonly string[];
};

const kinds: readonly Kind[] = [
  { begins: 'Ủy ban nhân dân', short: 'UBND', signs: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
  { begins: 'Sở Công Thương', short: 'SCT', signs: ['GIÁM ĐỐC'] },
  { begins: 'Bộ Công Thương', short: 'BCT', signs: ['BỘ TRƯỞNG'] },
];

/** What is known of no published list is left to be written by hand. */
const unknown = { short: '…', signs: ['THỦ TRƯỞNG CƠ QUAN'] } as const;

/** A body's name written out, as papers do: `UBND tỉnh` is `Ủy ban nhân dân tỉnh`. */
export const fullName = (name: string): string => name.replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân');

const kindOf = (name: string): Pick<Kind, 'short' | 'signs'> =>
  kinds.find(({ begins }) =>
    fullName(name).toLocaleLowerCase('vi').startsWith(begins.toLocaleLowerCase('vi')),
  ) ?? unknown;

export const shortOf = (name: string): string => kindOf(name).short;

/** In what capacity the head of a body signs for it. */
export const signsFor = (name: string): readonly string[] => kindOf(name).signs;

/** How the council signs. */
export const councilSigns = ['TM. HỘI ĐỒNG', 'CHỦ TỊCH'] as const;
