import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile, readLines } from '../json-lines.ts';
import { type ExportFile, exportFiles, type Manifest } from '../manifest.ts';
import { type Finding, finding } from './finding.ts';

export type Report = (found: Finding) => void;

/** Every file against the manifest. */
export const checkFiles = async (folder: string, manifest: Manifest, report: Report): Promise<void> => {
  for (const file of exportFiles) {
    const path = join(folder, file);
    if (!existsSync(path)) report(finding('export.file-changed', file, 'The file is missing.'));
    else if ((await hashFile(path)) !== manifest.files[file].sha256)
      report(finding('export.file-changed', file));
  }
};

/** A value of JSON, or undefined where the text is none. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

type Shape<T> = { readonly safeParse: (value: unknown) => { success: true; data: T } | { success: false } };

/** The text as JSON of a shape; undefined (and reported) where it is not. */
export const readAs = <T>(shape: Shape<T>, text: string, where: string, report: Report): T | undefined => {
  const parsed = shape.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  report(finding('export.line-unreadable', where));
  return undefined;
};

/** The lines of a file with their places, `audit.jsonl:17`; none where the file is missing. */
export const placedLines = async function* (
  folder: string,
  file: ExportFile,
): AsyncGenerator<readonly [line: string, where: string]> {
  const path = join(folder, file);
  if (!existsSync(path)) return;
  let count = 0;
  for await (const line of readLines(path)) {
    count += 1;
    yield [line, `${file}:${count}`];
  }
};
