import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { confirmSubmissionContract } from '#shared/contracts/submission/confirm-submission.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OfflineState } from '../../ui/offline-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Row } from '../../ui/row.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { t } from '../text.ts';

const digits = 6;

/** Where a producer confirms, by the code on their phone, what an officer has filed for them; nobody signs in for it. */
export const ConfirmPage = () => {
  const { submissionId = '' } = useParams<{ submissionId: string }>();
  const [code, setCode] = useState('');
  const [isShort, setShort] = useState(false);
  const confirm = useCommand(confirmSubmissionContract);
  const { answer, error } = confirm;
  const send = async () => {
    const typed = code.replace(/\D/g, '');
    setShort(typed.length !== digits);
    if (typed.length !== digits) return document.getElementById('confirm-code')?.focus();
    await confirm.run({ params: { submissionId }, body: { code: typed } });
  };
  if (answer?.body.confirmed)
    return (
      <Page title={t('confirm.title')} narrow>
        <Notice kind="good" live title={t('confirm.done')}>
          <p>{t('confirm.done-lead')}</p>
        </Notice>
      </Page>
    );
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead')} narrow>
      {answer !== undefined && (
        <Notice kind="bad" live title={t('confirm.wrong')}>
          <p>{t('confirm.left', { count: answer.body.attemptsLeft })}</p>
        </Notice>
      )}
      {error instanceof ApiProblem && (
        <Notice kind="bad" live>
          <p>{error.sentence}</p>
        </Notice>
      )}
      {error !== null && !(error instanceof ApiProblem) && <OfflineState />}
      <Form onSubmit={() => void send()}>
        <TextField
          id="confirm-code"
          label={t('confirm.code')}
          hint={t('confirm.code-hint')}
          error={isShort ? t('confirm.code-short') : undefined}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={12}
          width="short"
          required
        />
        <p>{t('confirm.means')}</p>
        <Row>
          <Button kind="main" type="submit" pending={confirm.pending}>
            {t('confirm.press')}
          </Button>
        </Row>
      </Form>
    </Page>
  );
};
