import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { functionsBuild } from '#infra/build/build-functions.ts';
import { buildIfStale } from '#infra/build/stale.ts';
import { type Line, sayLine } from './line.ts';
import { measures } from './measures.ts';
import { performancePage } from './performance-page.ts';
import { takeMeasure } from './take-measure.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Measures by their names, with commas between. */
    only: { type: 'string' },
    /** Writes docs/performance.md, where measures that were not taken are named. */
    page: { type: 'boolean', default: false },
  },
});
const wanted = values.only?.split(',') ?? measures.map(({ name }) => name);
const chosen = measures.filter(({ name }) => wanted.includes(name));
if (chosen.length < wanted.length) throw new Error(`--only: ${measures.map(({ name }) => name).join(', ')}`);

// What is measured is what stands here.
await buildIfStale(functionsBuild);
const lines: Line[] = [];
const failed: string[] = [];
for (const { name } of chosen) {
  const started = performance.now();
  try {
    for (const line of await takeMeasure(name)) {
      lines.push(line);
      console.log(sayLine(line));
    }
  } catch (error) {
    // One that cannot be measured keeps the others from nothing.
    failed.push(name);
    console.error(`${name}: NOT MEASURED: ${error instanceof Error ? error.stack : error}`);
  }
  console.error(`  ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

const taken = chosen.map(({ name }) => name).filter(name => !failed.includes(name));
const missing = measures.map(({ name }) => name).filter(name => !taken.includes(name));
if (values.page)
  writeFileSync(
    join(import.meta.dirname, '../../docs/performance.md'),
    performancePage({ lines, missing, on: new Date() }),
  );
if (values.json)
  console.log(
    JSON.stringify(
      Object.fromEntries(
        lines.map(({ name, value, bound, unit, yardstick }) => [name, { value, bound, unit, yardstick }]),
      ),
    ),
  );
process.exitCode = failed.length === 0 ? 0 : 1;
