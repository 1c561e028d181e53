import { previewKeyOf } from '#shared/domain/dossier/upload-plan.ts';
import type { FileFacts } from '#shared/domain/file/file-facts.ts';
import type { ArrivedFinding, ArrivedVerdict } from '#shared/domain/file/judge-arrived.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import type { ObjectHead, World } from '../ports.ts';

type Found = Pick<FileFacts, 'kind' | 'bytes' | 'sha256' | 'pages' | 'width' | 'height'>;

export type ArrivalVerdict = {
  readonly state: 'clean' | 'refused' | 'quarantined';
  readonly findings: readonly ArrivedFinding[];
  /** The small picture that was made of it. */
  readonly preview: { readonly key: string; readonly versionId: string; readonly sha256: string } | null;
  readonly pages: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: string | null;
};

const nothingRead = { pages: null, width: null, height: null, preview: null, sha256: null } as const;
const refusedFor = (code: string): ArrivalVerdict => ({
  ...nothingRead,
  state: 'refused',
  findings: [{ code, severity: 'error' }],
});

const keepPreview = async (world: World, key: string, bytes: Uint8Array) => {
  const previewKey = previewKeyOf(key);
  const { versionId } = await world.files.write({ key: previewKey, contentType: 'image/jpeg', bytes });
  return { key: previewKey, versionId, sha256: sha256(bytes) };
};

/**
 * Reads an object that was awaited and judges it by `hold`; a length other than the announced one is refused unread. Without a
 * malware verdict it stays quarantined.
 */
export const judgeArrival = async (
  world: World,
  awaited: { readonly key: string; readonly declaredBytes: number },
  head: ObjectHead,
  hold: (found: Found, contentFindings: readonly ArrivedFinding[]) => ArrivedVerdict,
): Promise<ArrivalVerdict> => {
  if (head.bytes !== awaited.declaredBytes) return refusedFor('file.not-as-declared');
  const { key } = awaited;
  const bytes = await world.files.read(key, head.versionId);
  const examined = await world.examine({ bytes, key, versionId: head.versionId });
  if (examined.verdict === 'pending') return { ...nothingRead, state: 'quarantined', findings: [] };
  const { kind, pages, width, height, preview } = examined;
  const digest = sha256(bytes);
  if (kind === undefined)
    return {
      ...refusedFor('file.kind-unknown'),
      sha256: digest,
      ...(examined.findings.length > 0 ? { findings: [...examined.findings] } : {}),
    };
  const found = { kind, bytes: bytes.length, sha256: digest, pages, width, height };
  const { state, findings } = hold(found, examined.findings);
  const kept = state === 'clean' && preview !== undefined ? await keepPreview(world, key, preview) : null;
  return { state, findings: [...findings], pages, width, height, preview: kept, sha256: digest };
};
