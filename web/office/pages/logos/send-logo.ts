import { addLogoContract } from '#shared/contracts/programme/add-logo.ts';
import { fileKinds } from '#shared/domain/file/file-kinds.ts';
import { logoKinds, maxLogoBytes } from '#shared/domain/programme/logo.ts';
import { call } from '#web/api/call.ts';
import { bytes } from '#web/format/numbers.ts';
import { sha256Of } from '#web/offline/files/sha256-of.ts';
import { sendByTicket } from '../../parts/send-by-ticket.ts';
import { t } from '../../text.ts';

const kindOf = ({ type }: File) => logoKinds.find(kind => fileKinds[kind].mime === type);

export const accepted = logoKinds.map(kind => fileKinds[kind].mime).join(',');

/** Why a file is not even sent. */
export const refusalOfLogo = (file: File): string | undefined => {
  if (kindOf(file) === undefined) return t('logos.only-pictures');
  return file.size === 0 || file.size > maxLogoBytes
    ? t('file.too-large', { size: bytes(maxLogoBytes) })
    : undefined;
};

/**
 * Brings a logo to the store; it can be put into force once the server has examined it.
 * @throws ApiProblem, NoLine when it is refused beforehand
 */
export const sendLogo = async (
  programmeId: string,
  file: File,
  onPercent: (percent: number) => void,
): Promise<boolean> => {
  const kind = kindOf(file);
  if (kind === undefined) return false;
  const { body } = await call(addLogoContract, {
    params: { programmeId },
    body: { kind, bytes: file.size, sha256: await sha256Of(file) },
  });
  return sendByTicket(body.upload, file, onPercent);
};
