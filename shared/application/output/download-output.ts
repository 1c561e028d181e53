import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { downloadOutputContract } from '#shared/contracts/output/download-output.ts';
import { outputFormats } from '#shared/domain/output/formats.ts';
import { asOf } from '#shared/domain/output/progress-of-output.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findOutput } from './allow-output.ts';

type Contract = typeof downloadOutputContract;

/** How long the address works: 5 minutes. */
const validMs = 5 * 60_000;

/** A short-lived address of what was made, always as an attachment. */
export const downloadOutput: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const found = await findOutput(world, ask);
  if (!found.ok) return found;
  const { state, file, format } = asOf(found.value.body, ask.now);
  if (file === null) return fail(state === 'made' ? 'output.no-longer-kept' : 'output.not-made');
  const { key, versionId, fileName } = file;
  const expiresAt = ask.now + validMs;
  const contentType = outputFormats[format].mime;
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
