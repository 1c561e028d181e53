import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { noticeTable } from '#shared/text/mails/notice-table.ts';
import { root } from './sources.ts';

const rowsOf = (lines: readonly (readonly string[])[]): string =>
  lines.map(cells => `| ${cells.join(' | ')} |`).join('\n');

test('docs/messages.md tells of every notice what the table says', () => {
  const page = readFileSync(join(root, 'docs/messages.md'), 'utf8');
  const wanted = rowsOf(
    noticeTable('en').map(({ name, when, to, by }) => [when, to, by.join(', '), `\`${name}\``]),
  );
  expect(page).toContain(wanted);
});
