import { copyFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** What bundles ask for where they use it: files that lie beside them. */
export type Beside = {
  /** What is used of each library, by the name that it is imported by. */
  readonly libraries: Map<string, Set<string>>;
  /** Where each table of the product comes from, by its file. */
  readonly tables: Map<string, string>;
};
export const nothingBeside = (): Beside => ({ libraries: new Map(), tables: new Map() });

const root = join(import.meta.dirname, '../..');

/** The SDK's clients but the one that every request needs; what signs requests of S3 is in one file with its client. */
const library = /^@aws-sdk\/(?!client-dynamodb$)(?:client-)?(\w+)/;
const nameOf = (specifier: string): string => library.exec(specifier)?.[1] ?? '';

export const isLibraryBeside = (specifier: string): boolean => library.test(specifier);

/** The file that holds a library or a table, as a bundle asks for it. */
export const fileBeside = (specifier: string): string =>
  specifier.endsWith('.json') ? `./${basename(specifier)}` : `./${nameOf(specifier)}.cjs`;
export const besideFilter = /^\.\/[\w-]+\.(?:cjs|json)$/;

/** What is used of the libraries of one file, under the names that it has in them. */
const entriesFrom = ({ libraries }: Beside): Plugin => ({
  name: 'files-beside',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\w+$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? { path, namespace: 'library' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'library' }, ({ path }) => ({
      contents: [...libraries]
        .filter(([specifier]) => nameOf(specifier) === path)
        .map(([specifier, names]) => `export { ${[...names].sort().join(', ')} } from '${specifier}';`)
        .join('\n'),
      resolveDir: root,
    }));
  },
});

/** Bundles the libraries that are asked for where they are used, and puts them and the tables beside the bundles that ask. */
export const putBeside = async (
  folder: string,
  options: BuildOptions,
  beside: Beside,
  { outputs }: Metafile,
): Promise<void> => {
  const made = join(folder, '.libraries');
  await build({
    ...options,
    plugins: [entriesFrom(beside)],
    entryPoints: [...new Set([...beside.libraries.keys()].map(nameOf))],
    outdir: made,
    outExtension: { '.js': '.cjs' },
  });
  for (const [output, { imports }] of Object.entries(outputs))
    for (const file of new Set(imports.map(({ path }) => path).filter(path => besideFilter.test(path))))
      copyFileSync(beside.tables.get(file) ?? join(made, file), join(dirname(resolve(output)), file));
  rmSync(made, { recursive: true });
};
