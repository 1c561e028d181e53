import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { root } from './sources.ts';

const report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
    totalCruised: z.number(),
  }),
});

/** Runs dependency-cruiser, which has a process to itself, over the folders below `base`. */
const cruise = async (base: string, folders: readonly string[]) => {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [program, '--config', config, '--output-type', 'json', ...folders],
      { cwd: base, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } },
      (error, stdout, stderr) => (stdout === '' ? reject(error ?? new Error(stderr)) : resolve(stdout)),
    );
  });
  const { summary } = report.parse(JSON.parse(output));
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
};

describe('who imports whom', () => {
  test('is as the table of the design says, everywhere', async () => {
    const { violations, modules } = await cruise(root, ['shared', 'functions', 'infra', 'web', 'test']);
    expect(violations).toEqual([]);
    expect(modules).toBeGreaterThan(400);
  }, 180_000);

  test('is noticed where it is not', async () => {
    const base = mkdtempSync(join(tmpdir(), 'tieu-bieu-arrows-'));
    const write = (path: string, text: string) => {
      mkdirSync(join(base, path, '..'), { recursive: true });
      writeFileSync(join(base, path), text);
    };
    write('node_modules/@aws-sdk/client-dynamodb/package.json', '{"main":"index.js"}');
    write('node_modules/@aws-sdk/client-dynamodb/index.js', '');
    write('package.json', '{"type":"module","imports":{"#shared/*":"./shared/*"}}');
    write('shared/adapters/store.ts', 'export const store = 1;');
    write(
      'shared/domain/rule.ts',
      "import { store } from '#shared/adapters/store.ts';\nexport const rule = store;",
    );
    write(
      'shared/application/use.ts',
      "import { readFileSync } from 'node:fs';\nexport const use = readFileSync;",
    );
    write('functions/rounds/route.ts', "import '../judging/route.ts';\nimport '@aws-sdk/client-dynamodb';");
    write(
      'web/public/page.ts',
      "import '../../shared/application/use.ts';\nimport 'virtual:texts/public/vi';",
    );
    write('shared/text/label.ts', "import '../../web/public/page.ts';");
    write('functions/judging/route.ts', "import { gone } from './gone.ts';\nexport const route = gone;");
    try {
      const { violations } = await cruise(base, ['shared', 'functions', 'web']);
      expect(violations.filter(found => found.includes('virtual:'))).toEqual([]);
      expect(violations).toEqual(
        expect.arrayContaining([
          'domain: shared/domain/rule.ts → shared/adapters/store.ts',
          'no-node: shared/application/use.ts → fs',
          'functions-context: functions/rounds/route.ts → functions/judging/route.ts',
          expect.stringMatching(/^aws-sdk-home: functions\/rounds\/route\.ts/),
          'web: web/public/page.ts → shared/application/use.ts',
          'web-stays-outside: shared/text/label.ts → web/public/page.ts',
          'resolvable: functions/judging/route.ts → ./gone.ts',
        ]),
      );
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  }, 180_000);
});
