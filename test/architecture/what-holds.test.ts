import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from './sources.ts';

test('every promise of the page of what holds is proven somewhere that there is', () => {
  const folder = join(root, 'test/proofs');
  const rows = readFileSync(join(folder, 'what-holds.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| ') && !/^\| (\*\*|What|---)/.test(line))
    .map(line => line.split('|').map(cell => cell.trim()));
  const unproven = rows.filter(([, , where = '']) => {
    const links = [...where.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    const isProven = links.length > 0 || /invariants|verifier/.test(where);
    return !isProven || links.some(path => !existsSync(join(folder, path)));
  });

  expect(rows.length).toBeGreaterThan(25);
  expect(unproven).toEqual([]);
});
