import { listSignedPapersContract } from '#shared/contracts/output/list-signed-papers.ts';
import { maxSignedBytes } from '#shared/domain/output/signed-paper.ts';
import { bytes } from '#web/format/numbers.ts';
import { SendFile } from '../../parts/send-file.tsx';
import { t } from '../../text.ts';
import { sendSigned } from './send-signed.ts';

const refusalOfFile = ({ type, size }: File): string | undefined => {
  if (type !== 'application/pdf') return t('signed.only-pdf');
  return size === 0 || size > maxSignedBytes
    ? t('file.too-large', { size: bytes(maxSignedBytes) })
    : undefined;
};

/** Chooses the signed PDF of a paper and sends it. */
export const BringBack = ({
  outputId,
  name,
}: {
  readonly outputId: string;
  /** Of the paper, for the ear: several such buttons stand below each other. */
  readonly name: string;
}) => (
  <SendFile
    accept="application/pdf"
    unfit={refusalOfFile}
    send={(file, onPercent) => sendSigned(outputId, file, onPercent)}
    refresh={listSignedPapersContract}
    sending={t('signed.sending')}
  >
    {t('signed.choose', { name })}
  </SendFile>
);
