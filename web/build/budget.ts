import { join } from 'node:path';
import { faceLimits, firstViewLimit, type Limits } from './budget-limits.ts';
import { openMeasure } from './measure.ts';

const width = 24;
const shown = 6;
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
    .slice(0, shown)
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
  const { faceSize, scriptsWith, modulesInAll } = openMeasure(folder);
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
    lines.push(`  heaviest modules: ${named(size.modules)}`);
  }
  lines.push(`in every face: ${named(modulesInAll())}`);
  for (const script of scriptsWith('zod')) faults.push(`${script} holds zod: import schemas as types only`);
  return { lines, faults };
};

if (import.meta.main) {
  const site = join(import.meta.dirname, '../../dist/web');
  // `npm run budget -- jury`: every module of a face, where six are not enough to see what to do.
  const [face] = process.argv.slice(2);
  if (face !== undefined)
    for (const [name, bytes] of openMeasure(site).faceSize(face).modules) console.log(kilobytes(bytes), name);
  const { lines, faults } = judgeBudget(site);
  console.log(lines.join('\n'));
  if (faults.length > 0) {
    console.error(`\nOver the budget:\n${faults.map(fault => `  ${fault}`).join('\n')}`);
    process.exitCode = 1;
  }
}
