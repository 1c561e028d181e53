import { useState } from 'preact/hooks';
import { getRecognitionStatementContract } from '#shared/contracts/public/get-recognition-statement.ts';
import { call } from '../../api/call.ts';
import { saveText } from '../../app/save-text.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { Button } from '../../ui/button.tsx';
import { t } from '../text.ts';

/** Gives the signed statement of a certificate as a file, and says how anyone checks it. */
export const SaveStatement = ({
  recognitionId,
  number,
}: {
  readonly recognitionId: string;
  readonly number: string;
}) => {
  const [state, setState] = useState<'still' | 'asking' | 'failed'>('still');
  const save = async () => {
    setState('asking');
    try {
      const { body } = await call(getRecognitionStatementContract, { params: { recognitionId } });
      saveText(`${number.replace(/[^\p{L}\p{N}]+/gu, '-')}.jws`, body.statement, 'application/jose');
      setState('still');
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  };
  return (
    <>
      <p>{t('statement.lead')}</p>
      <Button pending={state === 'asking'} onClick={() => void save()}>
        {t('statement.save')}
      </Button>
      {state === 'failed' && <p role="alert">{t('statement.save-failed')}</p>}
      <p>
        <AppLink href="/check-statement">{t('statement.check-link')}</AppLink>
      </p>
    </>
  );
};
