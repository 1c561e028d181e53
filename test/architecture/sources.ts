import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export type Source = { readonly path: string; readonly text: string };

/** The TypeScript files below the folders, by path from the root. */
export const sourcesIn = (...folders: readonly string[]): readonly Source[] =>
  folders.flatMap(folder =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter(name => /\.tsx?$/.test(name))
          .sort()
          .map(name => ({
            path: `${folder}/${name}`,
            text: readFileSync(join(root, folder, name), 'utf8'),
          }))
      : [],
  );

/** The source without its comments, so that words about a thing do not count as the thing. */
export const codeOf = ({ text }: Source): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

/** Every match of a pattern's first group, with the file it stands in. */
export const find = (
  sources: readonly Source[],
  pattern: RegExp,
): readonly { path: string; found: string }[] =>
  sources.flatMap(source =>
    [...codeOf(source).matchAll(pattern)].map(match => ({ path: source.path, found: match[1] ?? '' })),
  );
