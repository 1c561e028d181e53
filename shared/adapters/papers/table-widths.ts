import type { Column } from '#shared/text/papers/paper.ts';

/** About what a bold capital takes, in ems. */
const widestLetter = 0.76;

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/u).map(word => word.length));

/**
 * What each column gets of `width`: its share, but never less than the longest word of its head, so that no `STT` is broken
 * in two; the others give way in proportion.
 */
export const columnWidths = (
  columns: readonly Column[],
  width: number,
  fontSize: number,
): readonly number[] => {
  const least = columns.map(({ head }) =>
    Math.min(longestWord(head) * widestLetter * fontSize, width / columns.length),
  );
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const natural = columns.map(({ share }) => (share / whole) * width);
  const fixed = natural.map((own, index) => own < (least[index] ?? 0));
  const taken = least.reduce((sum, own, index) => sum + (fixed[index] === true ? own : 0), 0);
  const free = natural.reduce((sum, own, index) => sum + (fixed[index] === true ? 0 : own), 0);
  return natural.map((own, index) =>
    fixed[index] === true || free === 0 ? (least[index] ?? own) : (own / free) * (width - taken),
  );
};
