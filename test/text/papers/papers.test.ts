import { describe, expect, test } from '@jest/globals';
import { type PaperName, papers, samplePaper } from '#shared/text/papers/index.ts';
import { juryList } from '#shared/text/papers/jury-list.ts';
import type { Block } from '#shared/text/papers/paper.ts';
import { dayInWords, momentInWords } from '#shared/text/papers/parts/dates.ts';
import { paperWords } from '#test/support/paper-words.ts';

const names = Object.keys(papers) as PaperName[];

/** Every text inside a value that a person wrote: more than one word. */
const sentencesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim().includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
};

/** Words by which a round is known, of which no paper says all. */
const roundWords = (name: PaperName) => {
  const { sample }: { readonly sample: object } = papers[name];
  const facts = 'round' in sample ? [sample.round] : 'sheets' in sample ? [sample.sheets] : [];
  return new Set(facts.flatMap(sentencesIn));
};

const tablesOf = (blocks: readonly Block[]) => blocks.filter(block => block.type === 'table');

describe('a paper of a round', () => {
  test.each(names)('%s says all that its data say', name => {
    const words = paperWords(samplePaper(name)).toLocaleLowerCase('vi');
    const said = sentencesIn(papers[name].sample).filter(text => !roundWords(name).has(text));

    expect(said.filter(text => !words.includes(text.toLocaleLowerCase('vi')))).toEqual([]);
  });

  test.each(names)('%s has samples that say that they are samples', name => {
    expect(paperWords(samplePaper(name))).toMatch(/mẫu/i);
  });

  test.each(names)('%s has a cell for each column', name => {
    const { body, annexes } = samplePaper(name);
    for (const table of tablesOf([...body, ...annexes.flatMap(annex => annex.body)])) {
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) if (!('across' in row)) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('a list for a blind jury has no column in which makers would stand', () => {
    const entries = juryList.sample.groups.flatMap(group =>
      group.entries.map(entry => ({ ...entry, establishment: null })),
    );
    const words = paperWords(juryList.write({ ...juryList.sample, groups: [{ group: 'CBNLTS', entries }] }));

    expect(words).toContain('B-002');
    expect(words).not.toContain('Cơ sở');
  });

  test('days below ten, and January and February, have a zero before them', () => {
    expect(dayInWords('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026');
    expect(dayInWords('2026-03-15')).toBe('ngày 15 tháng 3 năm 2026');
    expect(dayInWords(null)).toBe('ngày … tháng … năm …');
  });

  test('moments are told in local time', () => {
    expect(momentInWords('2026-03-09T17:05:00.000Z')).toBe('00 giờ 05 phút, ngày 10 tháng 3 năm 2026');
  });
});
