import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import { judgeDocument } from '#shared/domain/dossier/judge-document.ts';
import { documentOfKey } from '#shared/domain/dossier/upload-plan.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { examineScan } from '../judging/examine-scan.ts';
import { examineSignedPaper } from '../output/examine-signed-paper.ts';
import type { Stored, World } from '../ports.ts';
import { examineLogo } from '../programme/examine-logo.ts';
import { runCommand } from '../run-command.ts';
import { systemAsk } from '../system-ask.ts';
import { judgeArrival } from './judge-arrival.ts';

/** What became of an arrival: `ignored` names nothing that is awaited, `settled` was examined before. */
type ExaminationOutcome = 'ignored' | 'settled' | 'quarantined' | 'clean' | 'refused';
type Outcome = { readonly outcome: ExaminationOutcome; readonly documentId: string | null };

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
  const { preview, ...verdict } = await judgeArrival(world, before.body, head, (found, findings) =>
    judgeDocument(before.body, found, findings),
  );
  if (verdict.state === 'quarantined' && state === 'quarantined')
    return nothing('quarantined', before.body.id);
  const settled = verdict.state !== 'quarantined';
  const after: DossierDocument = {
    ...before.body,
    ...verdict,
    findings: [...verdict.findings],
    previewKey: preview?.key ?? null,
    versionId: settled ? head.versionId : null,
    bytes: settled ? head.bytes : null,
    examinedAt: settled ? isoOf(ask.now) : null,
  };
  return ok({
    changes: [{ kind: 'document', id, before, after, action: `document.${verdict.state}` }],
    answer: () => ({ body: { outcome: verdict.state, documentId: before.body.id } }),
  });
};

/**
 * One created object, examined by the system: a document of a dossier, or else the scan of a sheet that was
 * keyed in, a paper that came back signed, or a logo. `key` is decoded already.
 */
export const onObjectCreated = async (
  world: World,
  { key }: { readonly key: string },
  now: number,
  requestId: string,
): Promise<Outcome> => {
  const ask = systemAsk('attachment-arrived', { key }, now, requestId);
  const document = await runCommand(world, examineDocument, ask);
  if (!document.ok) throw new Error(`examining a document was refused: ${document.refusal.code}`);
  const { outcome, documentId } = document.value.body;
  if (outcome !== 'ignored' || documentId !== null) return document.value.body;
  const scan = await runCommand(world, examineScan, ask);
  if (!scan.ok) throw new Error(`examining a scan was refused: ${scan.refusal.code}`);
  if (scan.value.body !== 'ignored') return { outcome: scan.value.body, documentId: null };
  const signed = await runCommand(world, examineSignedPaper, ask);
  if (!signed.ok) throw new Error(`examining a signed paper was refused: ${signed.refusal.code}`);
  if (signed.value.body !== 'ignored') return { outcome: signed.value.body, documentId: null };
  const logo = await runCommand(world, examineLogo, ask);
  if (!logo.ok) throw new Error(`examining a logo was refused: ${logo.refusal.code}`);
  return { outcome: logo.value.body, documentId: null };
};
