/** A file up to this size is posted whole; a larger one goes up in parts that can be resumed. */
export const wholeFileBytes = 8 * 1024 * 1024;
const partBytes = 8 * 1024 * 1024;
const ticketMs = 10 * 60_000;

export type PlannedPart = { readonly part: number; readonly bytes: number };

/** The parts of a file of `bytes` bytes, numbered from 1; the last is what remains. S3 takes parts from 5 MB. */
export const partsOf = (bytes: number): readonly PlannedPart[] =>
  Array.from({ length: Math.ceil(bytes / partBytes) }, (_, index) => ({
    part: index + 1,
    bytes: Math.min(partBytes, bytes - index * partBytes),
  }));

/** A ticket runs ten minutes, and never past the deadline that the file is meant for (both ms). */
export const ticketExpiry = (now: number, deadline: number): number => Math.min(now + ticketMs, deadline);

const keyForm = /^incoming\/([0-9A-Z]{26})\/([0-9A-Z]{26})-[0-9a-f]{16,64}$/;

/** Where a file arrives. The random end keeps it from being guessed; its name is never part of it. */
export const incomingKey = (submissionId: string, documentId: string, random: Uint8Array): string =>
  `incoming/${submissionId}/${documentId}-${Array.from(random, byte => byte.toString(16).padStart(2, '0')).join('')}`;

/** The store id of the document that a key was given to; undefined for keys of another form. */
export const documentOfKey = (key: string): string | undefined => {
  const [, submissionId, documentId] = keyForm.exec(key) ?? [];
  return submissionId === undefined || documentId === undefined ? undefined : `${submissionId}/${documentId}`;
};

/** Where the preview of an arrived file is kept. */
export const previewKeyOf = (key: string): string => `${key.replace(/^incoming\//, 'previews/')}.jpg`;
