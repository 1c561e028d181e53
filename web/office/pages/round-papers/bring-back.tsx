import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listSignedPapersContract } from '#shared/contracts/output/list-signed-papers.ts';
import { maxSignedBytes } from '#shared/domain/output/signed-paper.ts';
import { ApiProblem, NoLine } from '#web/api/api-problem.ts';
import { readKey } from '#web/api/use-read.ts';
import { bytes } from '#web/format/numbers.ts';
import { FileButton } from '#web/ui/file-button.tsx';
import { Progress } from '#web/ui/progress.tsx';
import { refusalOf } from '../../parts/problems-of.ts';
import { t } from '../../text.ts';
import { sendSigned } from './send-signed.ts';

/** Why a file is not even sent; the server examines the rest. */
const refusalOfFile = ({ type, size }: File): string | undefined => {
  if (type !== 'application/pdf') return t('signed.only-pdf');
  return size === 0 || size > maxSignedBytes
    ? t('signed.too-large', { size: bytes(maxSignedBytes) })
    : undefined;
};

const refusalOfError = (error: unknown): string => {
  if (error instanceof ApiProblem || error instanceof NoLine) return refusalOf(error) ?? t('signed.lost');
  console.warn(error);
  return t('signed.lost');
};

/** Chooses the signed PDF of a paper and sends it, saying how far it is and why it was not taken. */
export const BringBack = ({
  outputId,
  name,
}: {
  readonly outputId: string;
  /** Of the paper, for the ear: several such buttons stand below each other. */
  readonly name: string;
}) => {
  const client = useQueryClient();
  const [percent, setPercent] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const shown = useRef(true);
  useEffect(
    () => () => {
      shown.current = false;
    },
    [],
  );
  const send = async (file: File) => {
    const unfit = refusalOfFile(file);
    setRefusal(unfit);
    if (unfit !== undefined) return;
    setPercent(0);
    const lost = await sendSigned(outputId, file, setPercent).then(
      id => (id === undefined ? t('signed.lost') : undefined),
      refusalOfError,
    );
    await client.invalidateQueries({ queryKey: readKey(listSignedPapersContract) });
    if (!shown.current) return;
    setPercent(null);
    setRefusal(lost);
  };
  return (
    <>
      <FileButton
        accept="application/pdf"
        disabled={percent !== null}
        onFiles={([file]) => file !== undefined && void send(file)}
      >
        {t('signed.choose', { name })}
      </FileButton>
      {percent !== null && (
        <Progress value={percent} max={100} said={`${percent}%`} label={t('signed.sending')} />
      )}
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </>
  );
};
