import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';

/**
 * Replaces a file's whole content: a reader, or a start after `kill -9`, sees the old content or the new one.
 * `durable` also flushes it to the disk, for content whose loss in a power cut would matter.
 */
export const writeFileAtomically = (
  file: string,
  content: string,
  options: { readonly mode?: number; readonly durable?: boolean } = {},
): void => {
  const temporary = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, 'w', options.mode ?? 0o644);
  try {
    writeSync(descriptor, content);
    if (options.durable ?? false) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(temporary, file);
};
