import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { judgeDocument } from '#shared/domain/dossier/judge-document.ts';
import { documentOfKey, previewKeyOf } from '#shared/domain/dossier/upload-plan.ts';
import { sha256 } from '#shared/kernel/hash.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import type { ObjectHead, Stored, World } from '../ports.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';

/** What became of an arrival: `ignored` names nothing that is awaited, `settled` was examined before. */
type ExaminationOutcome = 'ignored' | 'settled' | 'quarantined' | 'clean' | 'refused';
type Outcome = { readonly outcome: ExaminationOutcome; readonly documentId: string | null };

type Verdict = Pick<DossierDocument, 'findings' | 'previewKey' | 'pages' | 'width' | 'height'> & {
  readonly state: 'clean' | 'refused' | 'quarantined';
  readonly sha256: string | null;
};

const nothingRead = { pages: null, width: null, height: null, previewKey: null, sha256: null } as const;
const refusedFor = (code: string): Verdict => ({
  ...nothingRead,
  state: 'refused',
  findings: [{ code, severity: 'error' }],
});

/** Reads the object and judges it; a length other than the announced one is refused unread. */
const judge = async (world: World, document: DossierDocument, head: ObjectHead): Promise<Verdict> => {
  if (head.bytes !== document.declaredBytes) return refusedFor('file.not-as-declared');
  const { key } = document;
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
  const { state, findings } = judgeDocument(document, found, examined.findings);
  const previewKey = state === 'clean' && preview !== undefined ? previewKeyOf(key) : null;
  if (previewKey !== null && preview !== undefined)
    await world.files.write({ key: previewKey, contentType: 'image/jpeg', bytes: preview });
  return { state, findings: [...findings], pages, width, height, previewKey, sha256: digest };
};

/**
 * Examines what arrived under a key: size, content, checksum, then the verdict, which pins the version. An event that comes
 * twice, late or out of order finds the same object and ends in the same record; a document once settled stays as it is,
 * whatever is posted later. Without a malware verdict it stays quarantined until the next event.
 */
const examineDocument: Command<{ readonly key: string }, Outcome> = async (world, ask) => {
  const nothing = (outcome: ExaminationOutcome, documentId: string | null) =>
    ok({ changes: [], answer: () => ({ body: { outcome, documentId } }) });
  const id = documentOfKey(ask.input.key);
  const before: Stored<'document'> | undefined =
    id === undefined ? undefined : await world.records.find('document', id);
  if (id === undefined || before === undefined || before.body.key !== ask.input.key)
    return nothing('ignored', null);
  const { state } = before.body;
  if (state !== 'awaiting' && state !== 'quarantined') return nothing('settled', before.body.id);
  const head = await world.files.head(ask.input.key);
  if (head === undefined) return nothing('ignored', before.body.id);
  const verdict = await judge(world, before.body, head);
  if (verdict.state === 'quarantined' && state === 'quarantined')
    return nothing('quarantined', before.body.id);
  const settled = verdict.state !== 'quarantined';
  const after: DossierDocument = {
    ...before.body,
    ...verdict,
    findings: [...verdict.findings],
    versionId: settled ? head.versionId : null,
    bytes: settled ? head.bytes : null,
    examinedAt: settled ? isoOf(ask.now) : null,
  };
  return ok({
    changes: [{ kind: 'document', id, before, after, action: `document.${verdict.state}` }],
    answer: () => ({ body: { outcome: verdict.state, documentId: before.body.id } }),
  });
};

/** One created object, examined by the system. `key` is decoded already. */
export const onObjectCreated = async (
  world: World,
  record: { readonly key: string },
  now: number,
  requestId: string,
): Promise<Outcome> => {
  const result = await runCommand(
    world,
    examineDocument,
    systemAsk('attachment-arrived', { key: record.key }, now, requestId),
  );
  if (!result.ok) throw new Error(`examining a document was refused: ${result.refusal.code}`);
  return result.value.body;
};
