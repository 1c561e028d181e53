import type { Block, Line, Paper, Run } from '#shared/text/papers/paper.ts';

const isMany = (line: Line): line is readonly Run[] => Array.isArray(line);
const textOf = (run: Run): string => (typeof run === 'string' ? run : run.text);
const lineOf = (line: Line): string => (isMany(line) ? line.map(textOf).join('') : textOf(line));

const wordsOfBlock = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
      return [lineOf(block.line)];
    case 'title':
      return [block.title, block.about ?? ''];
    case 'heading':
      return [block.text];
    case 'fields':
      return block.fields.map(([label, value]) => `${label}: ${lineOf(value)}`);
    case 'list':
      return block.items.map(lineOf);
    case 'table':
      return [
        block.columns.map(({ head }) => head).join(' | '),
        ...block.rows.map(row => ('across' in row ? lineOf(row.across) : row.map(lineOf).join(' | '))),
      ];
    case 'columns':
      return block.columns.flat().flatMap(wordsOfBlock);
    case 'qr':
      return [block.content, block.caption];
    case 'signature':
      return [...block.signature.capacity, block.signature.name ?? ''];
    case 'picture':
    case 'blank':
    case 'new-page':
      return [];
  }
};

/** Everything that a paper says, a line each. */
export const paperWords = (paper: Paper): string =>
  [
    paper.title,
    ...Object.values(paper.letterhead ?? {}),
    ...paper.body.flatMap(wordsOfBlock),
    ...paper.signatures.flatMap(({ capacity, name }) => [...capacity, name]),
    ...paper.recipients,
    ...paper.annexes.flatMap(({ body }) => body.flatMap(wordsOfBlock)),
  ]
    .filter(words => words !== null)
    .join('\n');
