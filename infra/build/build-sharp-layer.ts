import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dist/layers/sharp/nodejs');

/**
 * Installs sharp for Lambda (Linux, arm64, glibc) into `dist/layers/sharp`, in the version of package.json.
 * @throws Error when the registry gave no binary for arm64: without it the layer would load nothing
 */
export const buildSharpLayer = (): void => {
  const { dependencies } = z
    .object({ dependencies: z.object({ sharp: z.string() }) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const target = ['--os=linux', '--cpu=arm64', '--libc=glibc'];
  const quiet = ['--no-audit', '--no-fund', '--no-save', '--no-package-lock', '--ignore-scripts'];
  execFileSync('npm', ['install', ...target, ...quiet, `sharp@${dependencies.sharp}`], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (!existsSync(join(folder, 'node_modules/@img/sharp-linux-arm64'))) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      'the registry gave no @img/sharp-linux-arm64: try another registry, then build the layer again',
    );
  }
};

if (import.meta.main) {
  buildSharpLayer();
  console.log('Built the layer with sharp.');
}
