import { returnSignedPaperContract } from '#shared/contracts/output/return-signed-paper.ts';
import { type Answer, call } from '#web/api/call.ts';
import { sha256Of } from '#web/offline/files/sha256-of.ts';
import { upload } from '#web/offline/files/uploader.ts';

/**
 * Brings a signed PDF to the store; it counts once the server has examined it.
 * @returns its id; undefined when the store did not take it
 * @throws ApiProblem, NoLine when it is refused beforehand
 */
export const sendSigned = async (
  outputId: string,
  file: File,
  onPercent: (percent: number) => void,
): Promise<Answer<typeof returnSignedPaperContract>['signedPaper']['id'] | undefined> => {
  const { body } = await call(returnSignedPaperContract, {
    params: { outputId },
    body: { bytes: file.size, sha256: await sha256Of(file) },
  });
  const { url, fields } = body.upload;
  const arrival = await upload({
    method: 'POST',
    ...{ url, fields, blob: file, name: file.name },
    onProgress: sent => onPercent(Math.min(100, Math.round((sent / file.size) * 100))),
    signal: AbortSignal.timeout(600_000),
  });
  return arrival === 'arrived' ? body.signedPaper.id : undefined;
};
