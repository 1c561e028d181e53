import { cpus, totalmem } from 'node:os';
import { isWithin, type Line } from './line.ts';
import { megabytes } from './measure.ts';

const cell = (text: string | number): string => String(text).replaceAll('|', '\\|');

const rowOf = (line: Line): string => {
  const { name, value, bound, unit, yardstick, note } = line;
  const verdict = bound === null ? '' : isWithin(line) ? 'yes' : '**no**';
  return `| ${[name, `${value} ${unit}`, bound ?? '', verdict, yardstick, note].map(cell).join(' | ')} |`;
};

/** `docs/performance.md`: the table of a whole run, with the computer it ran on. */
export const performancePage = (lines: readonly Line[]): string => {
  const [processor] = cpus();
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, ${megabytes(totalmem())} MB, Node ${process.version}`;
  return `# What it costs

Made by \`npm run bench -- --page\`; do not edit. Every figure is a ratio against a yardstick in the same run, or a count; CPU time,
never the clock on the wall. Nothing here passes or fails a build.

Measured on ${machine}.

| What | Value | At most | Within | Yardstick | How |
| --- | --- | --- | --- | --- | --- |
${lines.map(rowOf).join('\n')}
`;
};
