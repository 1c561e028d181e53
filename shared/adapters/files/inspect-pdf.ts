import type { ActiveContent } from '#shared/domain/file/file-facts.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { holdsPageMarkup } from './disguise.ts';
import { type Found, refuse } from './found.ts';
import { readObjectStreams } from './pdf-object-streams.ts';
import { compressedPageNumbers, plainPageNumbers } from './pdf-pages.ts';
import { pdfNames, splitPdf } from './pdf-parts.ts';

/** Names that make a viewer act (ISO 32000-1, 12.6.4 and 7.11.4). Links to web pages and places in the file are harmless. */
const activeNames: ReadonlyMap<string, ActiveContent> = new Map([
  ['JavaScript', 'script'],
  ['JS', 'script'],
  ['Launch', 'launch'],
  ['EmbeddedFile', 'attachment'],
  ['EmbeddedFiles', 'attachment'],
  ['FileAttachment', 'attachment'],
  ['EF', 'attachment'],
  ['RichMedia', 'rich-media'],
  ['RichMediaExecute', 'rich-media'],
  ['Rendition', 'rich-media'],
  ['Movie', 'rich-media'],
  ['Sound', 'rich-media'],
  ['3D', 'rich-media'],
  ['XFA', 'dynamic-form'],
  ['SubmitForm', 'remote-action'],
  ['ImportData', 'remote-action'],
  ['GoToR', 'remote-action'],
  ['GoToE', 'remote-action'],
]);

const shortName = 4;
const blanksAllowedAtEnd = 4096;

function checkFrame(bytes: Buffer): Result<null> {
  if (!/%PDF-(?:1\.[0-7]|2\.\d)/.test(bytes.toString('latin1', 0, 40))) return refuse('file.damaged');
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0) return refuse('file.truncated');
  const rest = bytes.subarray(end + 5);
  if (/\d[\s\0]+\d+[\s\0]+obj\b/.test(rest.toString('latin1', 0, 65_536))) return refuse('file.truncated');
  if (rest.length > blanksAllowedAtEnd || /[^\s\0]/.test(rest.toString('latin1')))
    return refuse('file.disguised');
  if (!/startxref[\s\0]+\d+[\s\0]+$/.test(bytes.toString('latin1', Math.max(0, end - 64), end)))
    return refuse('file.damaged');
  return ok(null);
}

/**
 * Reads every object of a PDF, those in compressed object streams included, without rendering any.
 * Of an encrypted file only that it is encrypted can be said.
 */
export function inspectPdf(bytes: Buffer): Result<Found> {
  const frame = checkFrame(bytes);
  if (!frame.ok) return frame;
  const parts = splitPdf(bytes);
  if (!parts.ok) return parts;

  const active = new Set<ActiveContent>();
  const pages = new Set<number>();
  let isEncrypted = false;
  const read = (text: string) => {
    for (const name of pdfNames(text)) {
      const content = activeNames.get(name);
      if (content) active.add(content);
      if (name === 'Encrypt') isEncrypted = true;
    }
  };
  for (const text of parts.value.plain) {
    if (holdsPageMarkup(text)) return refuse('file.disguised');
    read(text);
    for (const number of plainPageNumbers(text)) pages.add(number);
  }
  // A word `stream` inside a string makes a body of what a viewer reads as an object, so bodies are read for names too;
  // short ones would be met by chance in compressed data, and never stand alone.
  for (const { body } of parts.value.streams) {
    for (const name of pdfNames(body.toString('latin1'))) {
      const content = name.length < shortName ? undefined : activeNames.get(name);
      if (content) active.add(content);
    }
  }
  if (isEncrypted) return ok({ kind: 'PDF', encrypted: true, activeContent: [...active] });

  const compressed = readObjectStreams(parts.value, (text, first) => {
    read(text);
    for (const number of compressedPageNumbers(text, first)) pages.add(number);
  });
  if (!compressed.ok) return compressed;
  if (pages.size === 0) return refuse('file.damaged');
  return ok({ kind: 'PDF', pages: pages.size, activeContent: [...active] });
}
