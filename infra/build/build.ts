import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const output = join(root, 'dist/functions');
const stampFile = join(root, 'dist/stamp');

/** Every file the bundles are made of, so that a stale build is noticed by content, not by time. */
const sourcesHash = (): string => {
  const hash = createHash('sha256');
  for (const folder of ['functions', 'shared', 'infra/build'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort())
      hash.update(entry).update('\0').update(readFileSync(entry));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex');
};

const entries = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'functions'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && existsSync(join(root, 'functions', entry.name, 'index.ts')))
      .map(entry => [`${entry.name}/index`, join(root, 'functions', entry.name, 'index.ts')]),
  );

/**
 * Bundles every function in one esbuild call. CommonJS, since on Node 22+ an ES module's import of `node:http` loads undici
 * (42–72 ms of CPU at each cold start against 4–7). The same bytes run on Lambda and in the local runtime.
 */
export const buildFunctions = async (): Promise<void> => {
  // Beside the old ones until whole: who runs from the old bundles meanwhile must not find half of the new.
  const fresh = join(root, `dist/building-${process.pid}`);
  await build({
    entryPoints: entries(),
    outdir: fresh,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    mainFields: ['module', 'main'],
    minifySyntax: true,
    keepNames: true,
    sourcemap: 'linked',
    legalComments: 'none',
    // Native code: on Lambda it comes in a layer.
    external: ['sharp'],
    logLevel: 'warning',
  });
  // Loaded here, since it reads every contract: a start that finds all built must not wait for that.
  const { buildOpenApi } = await import('./build-openapi.ts');
  buildOpenApi(join(fresh, 'openapi'));
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
};

/** Whether the bundles in `dist/` are those of the present sources. */
export const isBuilt = (hash = sourcesHash()): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;

/** Builds unless the bundles are those of the present sources; says whether it built. */
export const buildIfStale = async (): Promise<boolean> => {
  const hash = sourcesHash();
  if (isBuilt(hash)) return false;
  await buildFunctions();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, hash);
  return true;
};

if (import.meta.main) {
  const built = await buildIfStale();
  console.log(built ? 'Built the functions.' : 'The functions are built.');
}
