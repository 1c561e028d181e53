import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { finalTable } from './final-table.ts';
import { playRound } from './play-round.ts';
import { openProgress } from './progress.ts';
import { scaleOf } from './scale.ts';

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '33' },
    jurors: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
    folder: { type: 'string', default: join(import.meta.dirname, '../../.play') },
  },
});

// With --json the numbers alone go to standard output; people watch on the other one.
const out = values.json ? process.stderr : process.stdout;

/** Plays, shows, and answers what was wrong. */
const play = async (): Promise<readonly string[]> => {
  const scale = scaleOf(Number(values.products), Number(values.jurors));
  const progress = openProgress(out);
  out.write('Tiêu Biểu: một đợt bình chọn trọn vẹn, dữ liệu mẫu · a whole selection round, sample data\n\n');
  const { outcome, story, faults } = await playRound(values.folder, scale, progress);
  out.write(`\n${finalTable({ outcome, story, scale, timings: progress.timings() })}\n`);
  if (values.json) process.stdout.write(`${JSON.stringify(outcome)}\n`);
  return faults;
};

const faults = await play().catch(error => [
  error instanceof RangeError ? error.message : `${error instanceof Error ? error.stack : error}`,
]);
for (const fault of faults) process.stderr.write(`✗ ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
