import { keyInSheetContract } from '#shared/contracts/judging/key-in-sheet.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { maxScanBytes, scanKinds } from '#shared/domain/judging/scan-limits.ts';
import { type CallInput, call } from '#web/api/call.ts';
import { sha256Of } from '#web/offline/files/sha256-of.ts';
import { upload } from '#web/offline/files/uploader.ts';

type Written = Omit<CallInput<typeof keyInSheetContract>['body'], 'scan'>;

/** The kind of a file that can be a scan; undefined of any other, and of one that is too large. */
export const scanKindOf = ({ type, size }: File) =>
  size <= maxScanBytes ? scanKinds.find(kind => fileKinds[kind].mime === type) : undefined;

/**
 * Keys in what stands on the paper and brings its scan to the store.
 * @returns whether the scan arrived
 * @throws ApiProblem, NoLine when what was keyed in is refused
 */
export const sendSheet = async (roundId: string, written: Written, file: File): Promise<boolean> => {
  const kind = scanKindOf(file);
  if (kind === undefined) throw new Error('no scan of this kind is taken');
  const sha256 = await sha256Of(file);
  const { body } = await call(keyInSheetContract, {
    params: { roundId },
    body: { ...written, scan: { kind, bytes: file.size, sha256 } },
  });
  const { url, fields } = body.upload;
  const arrival = await upload({
    method: 'POST',
    ...{ url, fields, blob: file, name: file.name },
    onProgress: () => undefined,
    signal: AbortSignal.timeout(600_000),
  });
  return arrival === 'arrived';
};
