import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBundleSizes } from './bundle-sizes.ts';
import { measureCertificates } from './certificates.ts';
import { measureColdStarts } from './cold-start.ts';
import { measureCommandCosts } from './command-costs.ts';
import { isWithin, type Line, type Measure } from './line.ts';
import { performancePage } from './performance-page.ts';
import { measureRanking } from './ranking.ts';
import { measureVerification } from './verification.ts';

const measures: readonly Measure[] = [
  { name: 'bundles', measure: measureBundleSizes },
  { name: 'cold', measure: measureColdStarts },
  { name: 'commands', measure: measureCommandCosts },
  { name: 'ranking', measure: measureRanking },
  { name: 'certificates', measure: measureCertificates },
  { name: 'verification', measure: measureVerification },
];

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** One of the measures by its name. */
    only: { type: 'string' },
    /** Writes docs/performance.md; of a whole run alone. */
    page: { type: 'boolean', default: false },
  },
});
const chosen = measures.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) throw new Error(`--only: ${measures.map(({ name }) => name).join(', ')}`);

const lines: Line[] = [];
for (const { measure } of chosen)
  for (const line of await measure()) {
    lines.push(line);
    const { name, value, bound, unit, yardstick, note } = line;
    const verdict = bound === null ? '' : isWithin(line) ? ` (at most ${bound})` : ` (MORE than ${bound})`;
    console.log(`${name}: ${value} ${unit}${verdict}, against ${yardstick}; ${note}`);
  }

if (values.page && values.only === undefined)
  writeFileSync(join(import.meta.dirname, '../../docs/performance.md'), performancePage(lines));
if (values.json)
  console.log(
    JSON.stringify(
      Object.fromEntries(
        lines.map(({ name, value, bound, unit, yardstick }) => [name, { value, bound, unit, yardstick }]),
      ),
    ),
  );
