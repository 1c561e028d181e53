import { ok, type Result } from '#shared/kernel/result.ts';
import { type Found, refuse } from './found.ts';
import { treacherousTarget } from './treacherous-target.ts';

/** A part of an office document: its name in the archive and its beginning (of link parts, all of it). */
export type OfficePart = {
  readonly name: string;
  readonly head: Buffer;
  /** Whether a field in it fetches from elsewhere (see `word-fields.ts`). */
  readonly fieldsReachOut: boolean;
};

const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const mainParts = [
  { kind: 'DOCX', pattern: /wordprocessingml\.document\.main\+xml|vnd\.ms-word\.document\.macroEnabled/ },
  { kind: 'XLSX', pattern: /spreadsheetml\.sheet\.main\+xml|vnd\.ms-excel\.sheet\.macroEnabled/ },
] as const;
const macroPart =
  /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|vbaProjectSignature\w*\.bin)$|(?:^|\/)macrosheets\//i;
const objectPart = /(?:^|\/)(?:embeddings|activeX|ctrlProps)\/|oleObject/i;
/** Another document that is shown as a part of this one (ECMA-376, 17.17.2). */
const builtIn = /Type\s*=\s*["'][^"']*\/aFChunk["']/i;
const linkedPart = /(?:^|\/)(?:externalLinks\/|connections\.xml$|queryTables\/)/i;
const programHeads = ['MZ', '\x7fELF', '#!'];

const toTreacherousTarget = new RegExp(String.raw`Target\s*=\s*["']\s*${treacherousTarget}`, 'i');

/** Links of a relationship part. `external` counts every target outside the file, however it is spelled. */
function externalTargets(text: string) {
  const external = text.match(/TargetMode\s*=\s*["'](?!Internal["'])/gi)?.length ?? 0;
  const tags = text.match(/<(?:\w+:)?Relationship\s(?:[^>"']|"[^"]*"|'[^']*')*>/g) ?? [];
  const harmless = tags.filter(
    tag =>
      /TargetMode\s*=\s*["']External["']/.test(tag) &&
      /Type\s*=\s*["'][^"']*\/hyperlink["']/.test(tag) &&
      !toTreacherousTarget.test(tag),
  );
  return { external, harmless: harmless.length };
}

/** Everything but links to web pages and addresses: remote templates, pictures, data. */
function linksOutside({ name, head }: OfficePart): boolean {
  if (!name.endsWith('.rels')) return linkedPart.test(name);
  const { external, harmless } = externalTargets(head.toString('latin1'));
  return external > harmless;
}

const byteOrderMark = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/;
/** What may stand before the first element: blanks, instructions, comments. A definition among them would be read too. */
const beforeElements = /^(?:\s+|<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->)*/;
const knownEncoding = /^(?:utf-?8|utf-?16|us-ascii)$/i;

const beginningOf = (head: Buffer): string =>
  head.toString('latin1').replace(byteOrderMark, '').replaceAll('\0', '');

/** A part is XML by its content, whatever its name. */
export const isXml = ({ head }: Pick<OfficePart, 'head'>): boolean => /^\s*<[?!\w]/.test(beginningOf(head));

/**
 * Office parts are UTF-8; another encoding, or a document type definition, is there to be read differently by someone. A part
 * whose first element stands beyond its head hides what stands before it.
 */
function isTreacherousXml({ name, head }: OfficePart): boolean {
  const text = beginningOf(head);
  const isLinkPart = name.endsWith('.rels') || name === '[Content_Types].xml';
  if (isLinkPart && head.includes(0)) return true;
  if (!/\.(?:xml|rels|vml)$/i.test(name) && !isXml({ head })) return false;
  const encoding = /^<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
  if (encoding !== undefined && !knownEncoding.test(encoding)) return true;
  const first = text.slice(beforeElements.exec(text)?.[0].length ?? 0);
  return /<!(?:DOCTYPE|ENTITY)/i.test(text) || !/^<[A-Za-z_]/.test(first);
}

/** What the parts make of the file: its kind by its declared main part, and what it holds beside text and pictures. */
export function judgeParts(parts: readonly OfficePart[]): Result<Found> {
  const types = parts.find(({ name }) => name === '[Content_Types].xml')?.head.toString('latin1');
  if (types === undefined) return refuse('file.kind-unknown', { found: 'zip' });
  const kinds = mainParts.filter(({ pattern }) => pattern.test(types));
  const [main, second] = kinds;
  if (!main) return refuse('file.kind-unknown', { found: 'zip' });
  if (second) return refuse('file.disguised');
  if (parts.some(isTreacherousXml)) return refuse('file.archive-unsafe');

  const objects = parts.filter(
    ({ name, head }) => objectPart.test(name) || head.subarray(0, 8).equals(compoundFile),
  );
  const strangers = parts.filter(
    ({ name, head }) =>
      !objectPart.test(name) &&
      (head.toString('latin1', 0, 4) === 'PK\u0003\u0004' ||
        programHeads.some(start => head.toString('latin1', 0, 4).startsWith(start))),
  );
  if (strangers.length > 0) return refuse('file.archive-unsafe');
  const macros = parts.some(({ name }) => macroPart.test(name)) || /macroEnabled|vbaProject/.test(types);
  return ok({
    kind: main.kind,
    macros,
    externalLinks: parts.some(part => part.fieldsReachOut || linksOutside(part)),
    embeddedObjects:
      objects.some(({ name }) => !macroPart.test(name)) ||
      parts.some(({ name, head }) => name.endsWith('.rels') && builtIn.test(head.toString('latin1'))),
  });
}
