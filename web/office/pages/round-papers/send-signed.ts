import { returnSignedPaperContract } from '#shared/contracts/output/return-signed-paper.ts';
import { call } from '#web/api/call.ts';
import { sha256Of } from '#web/offline/files/sha256-of.ts';
import { sendByTicket } from '../../parts/send-by-ticket.ts';

/**
 * Brings a signed PDF to the store; it counts once the server has examined it.
 * @returns whether the store took it
 * @throws ApiProblem, NoLine when it is refused beforehand
 */
export const sendSigned = async (
  outputId: string,
  file: File,
  onPercent: (percent: number) => void,
): Promise<boolean> => {
  const { body } = await call(returnSignedPaperContract, {
    params: { outputId },
    body: { bytes: file.size, sha256: await sha256Of(file) },
  });
  return sendByTicket(body.upload, file, onPercent);
};
