import type { Paper } from '#shared/text/papers/paper.ts';

/** Members of a paper that say how something is written, not what. */
const notRead = new Set(['type', 'align', 'orientation', 'content', 'size']);

const walk = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(member => walk(member, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, notRead.has(name) ? member : walk(member, change)]),
  );
};

/** The same paper with each of its texts changed. */
export const withTexts = (paper: Paper, change: (text: string) => string): Paper =>
  walk(paper, change) as Paper;

/** Every text that a reader must find; issuers are written in capitals. */
export const textsOf = ({ title: _inItsProperties, letterhead, ...paper }: Paper): readonly string[] => {
  const found: string[] = [];
  const collect = (text: string) => {
    found.push(text);
    return text;
  };
  walk(paper, collect);
  if (letterhead !== null) {
    const { above, issuer, ...others } = letterhead;
    found.push((above ?? '').toLocaleUpperCase('vi'), issuer.toLocaleUpperCase('vi'));
    walk(others, collect);
  }
  return found;
};

/** Text as it compares: white space is a matter of layout. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, '');
