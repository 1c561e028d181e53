import { useState } from 'preact/hooks';
import { maxDecisionBytes } from '#shared/domain/council/decision-file.ts';
import { bytes } from '#web/format/numbers.ts';
import { FieldFrame } from '#web/ui/field-frame.tsx';
import { FileButton } from '#web/ui/file-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { pointerId } from '#web/ui/pointer.ts';
import { Progress } from '#web/ui/progress.tsx';
import { t } from '../../text.ts';
import { sendDecisionFile } from './send-file.ts';

/** The signed file as it stands: none, under way, or arrived. */
export type SignedFile =
  | { readonly state: 'none' | 'sending' }
  | { readonly state: 'there'; readonly key: string };

type Shown =
  | { readonly state: 'none' }
  | { readonly state: 'sending'; readonly name: string; readonly percent: number }
  | { readonly state: 'there'; readonly name: string; readonly size: number };

const limit = bytes(maxDecisionBytes);

/** Why a file cannot be the signed decision. */
const refusalOf = ({ name, type, size }: File): string | undefined => {
  if (type !== 'application/pdf') return t('decision.file-kind', { name });
  return size > maxDecisionBytes ? t('decision.file-size', { name, size: limit }) : undefined;
};

/** Chooses the signed PDF and sends it at once, with percent and a word when it has arrived. */
export const SignedFileField = ({
  roundId,
  error,
  onChange,
}: {
  readonly roundId: string;
  readonly error: string | undefined;
  readonly onChange: (file: SignedFile) => void;
}) => {
  const [shown, setShown] = useState<Shown>({ state: 'none' });
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const take = async (file: File): Promise<void> => {
    const { name } = file;
    const refusal = refusalOf(file);
    setRefused(refusal);
    if (refusal !== undefined) return;
    onChange({ state: 'sending' });
    setShown({ state: 'sending', name, percent: 0 });
    try {
      const key = await sendDecisionFile(roundId, file, percent =>
        setShown({ state: 'sending', name, percent }),
      );
      setShown({ state: 'there', name, size: file.size });
      onChange({ state: 'there', key });
    } catch (failure) {
      console.warn(failure);
      setShown({ state: 'none' });
      setRefused(t('decision.file-failed', { name }));
      onChange({ state: 'none' });
    }
  };
  const problem = refused ?? error;
  return (
    <FieldFrame
      id={pointerId('/fileKey')}
      label={t('decision.file')}
      hint={t('decision.file-hint', { size: limit })}
      {...(problem === undefined ? {} : { error: problem })}
    >
      {shown.state === 'sending' && (
        <Progress
          label={t('decision.file-sending', { name: shown.name })}
          value={shown.percent}
          max={100}
          said={`${shown.percent} %`}
        />
      )}
      {shown.state === 'there' && (
        <Notice kind="good" live>
          {t('decision.file-there', { name: shown.name, size: bytes(shown.size) })}
        </Notice>
      )}
      <FileButton
        id={pointerId('/fileKey')}
        accept="application/pdf"
        disabled={shown.state === 'sending'}
        onFiles={([file]) => file !== undefined && void take(file)}
      >
        {t(shown.state === 'there' ? 'decision.file-other' : 'decision.file-choose')}
      </FileButton>
    </FieldFrame>
  );
};
