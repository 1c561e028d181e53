import { requestDecisionFileContract } from '#shared/contracts/council/request-decision-file.ts';
import { call } from '#web/api/call.ts';
import { sha256Of } from '#web/offline/files/sha256-of.ts';
import { upload } from '#web/offline/files/uploader.ts';

/**
 * Brings the signed decision to the store: its hash is reckoned here, so that what arrives is what was chosen. Answers the
 * key under which the decision names it.
 * @throws when the store does not take it; ApiProblem, NoLine
 */
export const sendDecisionFile = async (
  roundId: string,
  file: File,
  onPercent: (percent: number) => void,
): Promise<string> => {
  const sha256 = await sha256Of(file);
  const { body } = await call(requestDecisionFileContract, {
    params: { roundId },
    body: { contentType: 'application/pdf', bytes: file.size, sha256 },
  });
  const arrival = await upload({
    method: 'POST',
    url: body.url,
    fields: body.fields,
    blob: file,
    name: file.name,
    onProgress: sent => onPercent(Math.min(100, Math.round((sent / file.size) * 100))),
    signal: AbortSignal.timeout(600_000),
  });
  if (arrival !== 'arrived') throw new Error(`the signed decision did not arrive: ${arrival}`);
  return body.fileKey;
};
