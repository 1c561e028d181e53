import type { InspectionCode } from '#shared/domain/file/file-codes.ts';
import type { FileFacts } from '#shared/domain/file/file-facts.ts';
import { type Fail, fail, type Result } from '#shared/kernel/result.ts';

/** What an inspector of one kind can tell beyond size and hash. */
export type Found = Pick<FileFacts, 'kind'> & Partial<Omit<FileFacts, 'bytes' | 'sha256'>>;

/** Reads one kind of file by its structure, without running or rendering anything in it. */
export type Inspector = (bytes: Buffer) => Promise<Result<Found>> | Result<Found>;

/** A refusal whose code is known to the text catalogue. */
export function refuse(code: InspectionCode, params?: Readonly<Record<string, string | number>>): Fail {
  return fail(params ? { code, params } : { code });
}
