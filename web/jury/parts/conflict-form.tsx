import { useState } from 'preact/hooks';
import { useOutbox } from '../../offline/hooks.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';

/** Declares a conflict of interest with a product, also without a line. */
export const ConflictForm = ({ sheetId, code }: { readonly sheetId: string; readonly code: string }) => {
  const { commands, queue } = useOutbox('sheet', sheetId);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const refused = commands.find(
    ({ command, state }) => command === 'declare-conflict' && state === 'refused',
  );
  const declare = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') document.getElementById('conflict-reason')?.focus();
    else void queue('declare-conflict', { selectionCode: code, reason: reason.trim() });
  };
  return (
    <Form onSubmit={declare} label={t('sheet.conflict-title')}>
      {refused?.problem && (
        <Notice kind="bad" live>
          {said(refused.problem.messages)}
        </Notice>
      )}
      <TextArea
        id="conflict-reason"
        label={t('sheet.conflict-reason')}
        hint={t('sheet.conflict-hint')}
        value={reason}
        onChange={setReason}
        limit={1000}
        required
        {...(missing ? { error: t('sheet.conflict-needed') } : {})}
      />
      <Button type="submit" kind="danger">
        {t('sheet.conflict-send')}
      </Button>
    </Form>
  );
};
