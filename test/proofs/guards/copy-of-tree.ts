import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { Guard } from './guard.ts';

const root = join(import.meta.dirname, '../../..');
const copied = [
  ...['shared', 'functions', 'infra', 'web', 'test', 'docs', 'README.md'],
  ...['package.json', 'tsconfig.json', 'jest.config.js', 'cdk.json'],
];
const linked = ['node_modules', 'dist'];

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  /** Files whose tests could not be run at all. */
  numRuntimeErrorTestSuites: z.int(),
});
export type Report = z.infer<typeof reportSchema>;

/** A copy of the sources of its own, in which a guard can be taken away and tests be run. */
export const copyOfTree = () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tieu-bieu-guards-')));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of linked) symlinkSync(join(root, name), join(folder, name));
  const report = join(folder, 'report.json');

  const run = async (tests: readonly string[]): Promise<Report> => {
    rmSync(report, { force: true });
    await new Promise<void>(resolve =>
      // A red run ends with an error code as well: what it was says the report.
      execFile(
        process.execPath,
        [
          ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
          ...[join('node_modules', 'jest', 'bin', 'jest.js'), '--ci', '--runInBand', '--silent', '--bail=1'],
          ...['--json', '--outputFile', report, '--cacheDirectory', join(folder, 'cache'), ...tests],
        ],
        { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', DEPTH: 'normal' }, maxBuffer: 1e9 },
        () => resolve(),
      ),
    );
    return reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  };

  return {
    run,
    runWithout: async ({ file, stands, instead, tests }: Guard): Promise<Report> => {
      const path = join(folder, file);
      const source = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        source.replace(stands, () => instead),
      );
      try {
        return await run(tests);
      } finally {
        writeFileSync(path, source);
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
