import { readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypes } from '#infra/site/site-paths.ts';

export type Coding = 'br' | 'gzip' | 'identity';

export type SiteFile = {
  readonly type: string;
  readonly tag: string;
  /** The content in a coding, made at the first request and kept. */
  readonly in: (coding: Coding) => Buffer;
};

/** Text shrinks; pictures and fonts are compressed already. */
const shrinks = /^(text\/|application\/(json|manifest\+json)|image\/svg)/;

const code = {
  br: (content: Buffer) =>
    // 5 of 11: nearly as small, and no wait after each build.
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content: Buffer) => gzipSync(content),
  identity: (content: Buffer) => content,
} as const satisfies Record<Coding, (content: Buffer) => Buffer>;

const readSiteFile = (file: string, tag: string): SiteFile => {
  const content = readFileSync(file);
  const type = contentTypes[extname(file).slice(1)] ?? 'application/octet-stream';
  const made = new Map<Coding, Buffer>();
  return {
    type,
    tag,
    in: asked => {
      const coding = shrinks.test(type) ? asked : 'identity';
      const known = made.get(coding) ?? code[coding](content);
      made.set(coding, known);
      return known;
    },
  };
};

/**
 * The files of a built site, kept in memory until they change on the disk. A path that leads out of the folder, or to the
 * build's own notes (a name that begins with a dot), is of no file.
 */
export const openSiteFiles = (folder: string) => {
  const known = new Map<string, SiteFile>();
  return (path: string): SiteFile | undefined => {
    if (path.includes('\0') || path.includes('\\') || /(^|\/)\./.test(path)) return undefined;
    const file = join(folder, path);
    if (!file.startsWith(folder + sep)) return undefined;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile() !== true) return undefined;
    const tag = `W/"${stat.mtimeMs.toString(36)}-${stat.size.toString(36)}"`;
    const kept = known.get(file);
    if (kept?.tag === tag) return kept;
    const read = readSiteFile(file, tag);
    known.set(file, read);
    return read;
  };
};
