import { useState } from 'preact/hooks';
import { useOutbox } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';

/** Asks for the correction of a locked sheet, with the reason that the head of the panel reads; also without a line. */
export const CorrectionForm = ({ sheetId }: { readonly sheetId: string }) => {
  const { commands, queue } = useOutbox('sheet', sheetId);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const last = commands.find(({ command }) => command === 'request-correction');
  const ask = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') document.getElementById('correction-reason')?.focus();
    else void queue('request-correction', { reason: reason.trim() });
  };
  return (
    <Form onSubmit={ask} label={t('sheet.correct')}>
      {last?.state === 'refused' && last.problem && (
        <Notice kind="bad" live>
          {said(last.problem.messages)}
        </Notice>
      )}
      <TextArea
        id="correction-reason"
        label={t('sheet.correct-reason')}
        hint={t('sheet.correct-hint')}
        value={reason}
        onChange={setReason}
        limit={1000}
        required
        {...(missing ? { error: t('sheet.correct-needed') } : {})}
      />
      <Button type="submit">{t('sheet.correct-send')}</Button>
    </Form>
  );
};
