import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import type { Plugin } from 'esbuild';
import { type Beside, besideFilter, fileBeside, isLibraryBeside } from './files-beside.ts';

const root = join(import.meta.dirname, '../..');
const own = new RegExp(`^${root.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}/(shared|functions)/.*\\.ts$`);

const helpers = `
export const onDemand = evaluate => {
  let exports;
  return () => {
    if (exports !== undefined) return exports;
    exports = {};
    try {
      evaluate(exports);
    } catch (error) {
      exports = undefined;
      throw error;
    }
    return exports;
  };
};
export const define = (exports, getters) =>
  Object.defineProperties(exports, Object.getOwnPropertyDescriptors(getters));
`;

const specifiersOf = (source: string): readonly string[] =>
  [...source.matchAll(/from\s+'([^']+)'/g)].map(([, specifier = '']) => specifier);

const isOwn = (specifier: string): boolean => /^[#.]/.test(specifier);

/** The module as CommonJS, in which what is imported from the product is asked for where it is used. */
const withLazyImports = (source: string, filename: string): string =>
  transformSync(source, {
    filename,
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2024' },
    module: {
      type: 'commonjs',
      lazy: specifiersOf(source).filter(one => isOwn(one) || isLibraryBeside(one)),
      noInterop: true,
    },
  }).code;

/** What the compiler writes for an import that is asked for where it is used, for one that is not, and for many exports. */
const lazyImport =
  /function (\w+)\(\) \{\s*const data = require\("([^"]+)"\);\s*\1 = function\(\) \{\s*return data;\s*\};\s*return data;\s*\}/g;
const eagerImport = /const (\w+) = require\("([^"]+)"\);/g;
const exportHelper = /function _export\(target, all\) \{[\s\S]*?\n\}/;

/** Notes what the module uses of libraries that lie beside the bundle. */
const noteNames = (code: string, path: string, { libraries }: Beside): void => {
  for (const [, library = '', specifier = ''] of code.matchAll(lazyImport)) {
    if (!isLibraryBeside(specifier)) continue;
    const names = [...code.matchAll(new RegExp(`\\b${library}\\(\\)\\)?\\.(\\w+)`, 'g'))];
    if (names.length === 0) throw new Error(`${path}: the build does not see what is used of ${specifier}`);
    for (const [, name = ''] of names)
      libraries.set(specifier, (libraries.get(specifier) ?? new Set()).add(name));
  }
};

/**
 * The module as an ES module that exports one function, which evaluates it at its first call and answers its exports. Libraries
 * stay plain imports, so that esbuild still leaves out what is not used of them.
 */
const onDemand = (code: string, path: string): string => {
  const imports: string[] = [];
  const take = (line: string): string => {
    imports.push(line);
    return '';
  };
  const body = code
    .replace(exportHelper, '')
    .replaceAll(/\b_export\(exports, /g, 'define(exports, ')
    .replaceAll(lazyImport, (_, name, specifier) => {
      const file = `require("${fileBeside(specifier)}")`;
      if (isLibraryBeside(specifier)) return `const ${name} = () => ${file};`;
      if (specifier.endsWith('.json')) return `const ${name} = () => ({ default: ${file} });`;
      return take(`import { $ as ${name} } from '${specifier}';`);
    })
    .replaceAll(eagerImport, (_, name, specifier) => take(`import * as ${name} from '${specifier}';`));
  if (/\brequire\("(?![^"]+\.(json|cjs)")/.test(body))
    throw new Error(`${path}: an import that the build cannot put off`);
  return [
    "import { define, onDemand } from 'on-demand';",
    ...imports,
    `export const $ = onDemand(exports => {${body}});`,
  ].join('\n');
};

/**
 * What Lambda loads. Schemas are interpreted, not compiled: compiling one takes as long as some eighty readings by it, and a
 * function that is asked now and then lives no longer.
 */
const entryOf = (path: string): string => `
import { config } from 'zod';
import { $ } from '${path}';
config({ jitless: true });
export const { handler } = $();
`;

/**
 * Modules of the product are evaluated when something of theirs is first used, not when they are imported: a function's first
 * request pays for the one route it asks for and not for all that stand in the bundle (docs/decisions/0030).
 * @param beside is told what bundles ask for that lies beside them.
 */
export const modulesOnDemand = (beside: Beside): Plugin => ({
  name: 'modules-on-demand',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^on-demand$/ }, ({ path }) => ({
      path,
      namespace: 'on-demand',
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: 'on-demand' }, () => ({ contents: helpers }));
    onResolve({ filter: /\/functions\/[\w-]+\/index\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? { path, namespace: 'entry' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'entry' }, ({ path }) => ({
      contents: entryOf(path),
      resolveDir: root,
    }));
    onLoad({ filter: own }, ({ path }) => {
      const code = withLazyImports(readFileSync(path, 'utf8'), path);
      noteNames(code, path, beside);
      return { contents: onDemand(code, path) };
    });
    onResolve({ filter: besideFilter }, ({ path, importer, resolveDir }) => {
      if (!own.test(importer)) return undefined;
      if (path.endsWith('.json')) beside.tables.set(path, join(resolveDir, path));
      return { path, external: true };
    });
  },
});
