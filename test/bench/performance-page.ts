import { cpus, release, totalmem } from 'node:os';
import { isWithin, type Line, whyAbove } from './line.ts';
import { megabytes } from './measure.ts';

export type BenchRun = {
  readonly lines: readonly Line[];
  /** Measures that were not taken, or could not be. */
  readonly missing: readonly string[];
  readonly on: Date;
};

const cell = (text: string | number): string => String(text).replaceAll('|', '\\|');

const rowOf = (line: Line): string => {
  const { name, value, bound, unit, yardstick, note } = line;
  const verdict = bound === null ? '' : isWithin(line) ? 'yes' : '**no**';
  return `| ${[name, `${value} ${unit}`, bound ?? '', verdict, yardstick, note].map(cell).join(' | ')} |`;
};

const machine = (): string => {
  const [processor] = cpus();
  return `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, ${megabytes(totalmem())} MB, Linux ${release()}, Node ${process.version}`;
};

const above = (lines: readonly Line[]): string => {
  const over = lines.flatMap(line => {
    const why = whyAbove(line);
    return why === undefined
      ? []
      : [`- **${line.name}** (${line.value} ${line.unit}, at most ${line.bound}): ${why}`];
  });
  return over.length === 0 ? 'Every figure is within its bound.' : over.join('\n');
};

/** What figures are the middle of: who has how much, the least first. */
const oneByOne = (lines: readonly Line[]): string =>
  lines
    .flatMap(({ name, unit, each = {} }) => {
      const groups = Map.groupBy(Object.entries(each), ([, value]) => value);
      if (groups.size === 0) return [];
      const rows = [...groups]
        .sort(([a], [b]) => a - b)
        .map(([value, of]) => `| ${value} | ${of.map(([id]) => id).join(', ')} |`);
      return [`\n## One by one: ${name}\n\n| ${unit} | of |\n| --- | --- |\n${rows.join('\n')}\n`];
    })
    .join('');

/** `docs/performance.md`: the table of a run, with the computer it ran on. */
export const performancePage = ({ lines, missing, on }: BenchRun): string => `# What it costs

Made by \`npm run bench -- --page\`; do not edit. Every figure is a ratio against a yardstick in the same run, or a count; CPU time,
never the clock on the wall. Nothing here passes or fails a build.

Measured on ${on.toISOString().slice(0, 10)}, on ${machine()}.
${missing.length === 0 ? '' : `\n**Not measured in this run: ${missing.join(', ')}.**\n`}
| What | Value | At most | Within | Yardstick | How |
| --- | --- | --- | --- | --- | --- |
${lines.map(rowOf).join('\n')}

## Above their bounds

${above(lines)}
${oneByOne(lines)}`;
