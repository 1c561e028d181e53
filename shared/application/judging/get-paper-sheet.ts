import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getPaperSheetContract } from '#shared/contracts/judging/get-paper-sheet.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import type { PaperSheet } from '#shared/domain/judging/paper-sheet.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import type { World } from '../ports.ts';
import { findPaperSheet } from './find-paper-sheet.ts';
import { showPaperSheet } from './show-paper-sheet.ts';

type Contract = typeof getPaperSheetContract;

/** How long the address of the scan works: 5 minutes. */
const downloadMs = 5 * 60_000;

const scanUrlOf = async (world: World, { scan, selectionCode }: PaperSheet, now: number) => {
  if (scan.state !== 'clean' || scan.versionId === null) return null;
  const { mime, extensions } = fileKinds[scan.kind];
  return world.files.downloadUrl({
    key: scan.key,
    versionId: scan.versionId,
    fileName: `phieu-giay-${selectionCode}.${extensions[0]}`,
    contentType: mime,
    now,
    expiresAt: now + downloadMs,
  });
};

/**
 * What was keyed in beside its scan, as long as somebody has to compare them. Once it is settled nobody in the office sees the
 * points any more: they are the juror's, like those of every other sheet.
 */
export const getPaperSheet: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findPaperSheet(world, ask);
  if (!found.ok) return found;
  const { body, version } = found.value.paper;
  const { scores, remarks, total } = body;
  const pending = body.settled === null;
  return ok({
    body: {
      ...showPaperSheet(body),
      written: pending ? { scores, remarks, total } : null,
      scanUrl: pending ? await scanUrlOf(world, body, ask.now) : null,
    },
    version,
  });
};
