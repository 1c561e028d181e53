import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** What is used of each library, by the name that it is imported by. */
export type NamesUsed = Map<string, Set<string>>;

const root = join(import.meta.dirname, '../..');

/** The SDK's clients but the one that every request needs; what signs requests of S3 is in one file with its client. */
const beside = /^@aws-sdk\/(?!client-dynamodb$)(?:client-)?(\w+)/;
const nameOf = (specifier: string): string => beside.exec(specifier)?.[1] ?? '';

export const isBeside = (specifier: string): boolean => beside.test(specifier);

/** The file beside a bundle that holds a library. */
export const fileOf = (specifier: string): string => `./${nameOf(specifier)}.cjs`;
export const besideFilter = /^\.\/\w+\.cjs$/;

/** What is used of the libraries of one file, under the names that it has in them. */
const entriesFrom = (used: NamesUsed): Plugin => ({
  name: 'libraries-beside',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\w+$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? { path, namespace: 'library' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'library' }, ({ path }) => ({
      contents: [...used]
        .filter(([specifier]) => nameOf(specifier) === path)
        .map(([specifier, names]) => `export { ${[...names].sort().join(', ')} } from '${specifier}';`)
        .join('\n'),
      resolveDir: root,
    }));
  },
});

/** Bundles the libraries that are asked for where they are used, and puts each beside the bundles that ask for it. */
export const bundleLibraries = async (
  folder: string,
  options: BuildOptions,
  used: NamesUsed,
  { outputs }: Metafile,
): Promise<void> => {
  const made = join(folder, '.libraries');
  const names = [...new Set([...used.keys()].map(nameOf))];
  await build({
    ...options,
    plugins: [entriesFrom(used)],
    entryPoints: names,
    outdir: made,
    outExtension: { '.js': '.cjs' },
  });
  for (const [output, { imports }] of Object.entries(outputs))
    for (const path of new Set(imports.map(({ path }) => path).filter(path => besideFilter.test(path))))
      copyFileSync(join(made, path), join(dirname(resolve(output)), path));
  rmSync(made, { recursive: true });
};
