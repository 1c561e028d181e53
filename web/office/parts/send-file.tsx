import { useQueryClient } from '@tanstack/react-query';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contract } from '#shared/contracts/contract.ts';
import { ApiProblem, NoLine } from '#web/api/api-problem.ts';
import { readKey } from '#web/api/use-read.ts';
import { FileButton } from '#web/ui/file-button.tsx';
import { Progress } from '#web/ui/progress.tsx';
import { t } from '../text.ts';
import { refusalOf } from './problems-of.ts';

const refusalOfError = (error: unknown): string => {
  if (error instanceof ApiProblem || error instanceof NoLine) return refusalOf(error) ?? t('file.lost');
  console.warn(error);
  return t('file.lost');
};

type Props = {
  readonly accept: string;
  /** Why a file is not even sent; the server examines the rest. */
  readonly unfit: (file: File) => string | undefined;
  /** Brings it to the store; says whether it got there. */
  readonly send: (file: File, onPercent: (percent: number) => void) => Promise<boolean>;
  /** What shows it once it is there. */
  readonly refresh: Pick<Contract, 'id'>;
  readonly sending: string;
  readonly children: ComponentChildren;
};

/** Chooses a file and sends it, saying how far it is and why it was not taken. */
export const SendFile = ({ accept, unfit, send, refresh, sending, children }: Props) => {
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
  const take = async (file: File) => {
    const reason = unfit(file);
    setRefusal(reason);
    if (reason !== undefined) return;
    setPercent(0);
    const lost = await send(file, setPercent).then(
      arrived => (arrived ? undefined : t('file.lost')),
      refusalOfError,
    );
    await client.invalidateQueries({ queryKey: readKey(refresh) });
    if (!shown.current) return;
    setPercent(null);
    setRefusal(lost);
  };
  return (
    <>
      <FileButton
        accept={accept}
        disabled={percent !== null}
        onFiles={([file]) => file !== undefined && void take(file)}
      >
        {children}
      </FileButton>
      {percent !== null && <Progress value={percent} max={100} said={`${percent}%`} label={sending} />}
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </>
  );
};
