import { join } from 'node:path';
import { faceLimits, firstViewLimit, type Limits } from './budget-limits.ts';
import { openMeasure } from './measure.ts';

const width = 24;
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);

const line = (what: string, size: number, limit: number): string => {
  const share = size / limit;
  const full = Math.min(width, Math.round(share * width));
  const bar = `${'█'.repeat(full)}${'·'.repeat(width - full)}`;
  const mark = size > limit ? '  OVER' : '';
  return `${what.padEnd(20)} ${kilobytes(size)} of ${kilobytes(limit)} kB  ${bar} ${String(Math.round(share * 100)).padStart(4)}%${mark}`;
};

const named = (modules: readonly (readonly [module: string, bytes: number])[]): string =>
  modules
    .map(([name, bytes]) => `${name.replace('node_modules/', '')} ${kilobytes(bytes).trim()}`)
    .join(', ');

/** What is over its budget, or must not be there at all; each with its reason. */
export type Verdict = { readonly lines: readonly string[]; readonly faults: readonly string[] };

/**
 * Holds a built site against its budgets: scripts and styles of each face until it stands (main entry, face, the longer
 * language's sentences), a first view in all, and no schemas in any script.
 */
export const judgeBudget = (
  folder: string,
  limits: Readonly<Record<string, Limits>> = faceLimits,
  firstView = firstViewLimit,
): Verdict => {
  const lines: string[] = [];
  const faults: string[] = [];
  const { faceSize, scriptsWith, heaviestInAll } = openMeasure(folder);
  const hold = (what: string, size: number, limit: number): void => {
    lines.push(line(what, size, limit));
    if (size > limit) faults.push(`${what}: ${size - limit} bytes too many`);
  };
  for (const [face, limit] of Object.entries(limits)) {
    const size = faceSize(face);
    hold(`${face} scripts`, size.js, limit.js);
    hold(`${face} styles`, size.css, limit.css);
    hold(`${face} first view`, size.firstView, firstView);
    if (size.laterPage > 0)
      lines.push(`  heaviest page loaded later: ${kilobytes(size.laterPage).trim()} kB`);
    lines.push(`  heaviest modules: ${named(size.heaviest)}`);
  }
  lines.push(`in every face: ${named(heaviestInAll())}`);
  for (const script of scriptsWith('zod')) faults.push(`${script} holds zod: import schemas as types only`);
  return { lines, faults };
};

if (import.meta.main) {
  const { lines, faults } = judgeBudget(join(import.meta.dirname, '../../dist/web'));
  console.log(lines.join('\n'));
  if (faults.length > 0) {
    console.error(`\nOver the budget:\n${faults.map(fault => `  ${fault}`).join('\n')}`);
    process.exitCode = 1;
  }
}
