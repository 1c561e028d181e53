import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { downloadSignedPaperContract } from '#shared/contracts/output/download-signed-paper.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findOutput } from './allow-output.ts';

type Contract = typeof downloadSignedPaperContract;

/** How long the address works: 5 minutes. */
const validMs = 5 * 60_000;

/** A short-lived address of a paper that came back signed and was found to be so. */
export const downloadSignedPaper: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOutput(world, ask);
  if (!found.ok) return found;
  const { outputId, signedPaperId } = ask.input.params;
  const paper = await world.records.find('signed-paper', `${outputId}/${signedPaperId}`);
  const { key, versionId = null, state } = paper?.body ?? {};
  if (key === undefined || versionId === null || state !== 'clean') return fail('resource.not-found');
  const stem = found.value.body.file?.fileName.replace(/\.pdf$/, '') ?? outputId;
  const fileName = `${stem}-da-ky.pdf`;
  const expiresAt = ask.now + validMs;
  const contentType = fileKinds.PDF.mime;
  const url = await world.files.downloadUrl({
    key,
    versionId,
    fileName,
    contentType,
    now: ask.now,
    expiresAt,
  });
  return ok({ body: { url, expiresAt: isoOf(expiresAt), fileName } });
};
