import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { declareConflictContract } from '#shared/contracts/judging/declare-conflict.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import type { Item, Session } from './session.ts';

/** A member declares a conflict of interest with the item and so leaves the room for it. */
export const OwnConflict = ({ session, item }: { readonly session: Session; readonly item: Item }) => {
  const declare = useCommand(declareConflictContract, { refresh: [getCouncilSessionContract] });
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <Disclosure summary={t('meeting.own-conflict')}>
      {declare.error !== null && <Unread error={declare.error} />}
      <Form
        label={t('meeting.own-conflict')}
        onSubmit={() => {
          setMissing(reason.trim() === '');
          if (reason.trim() === '') document.getElementById('own-conflict-reason')?.focus();
          else
            void declare.run({
              params: { roundId: session.roundId },
              body: { selectionCode: item.selectionCode, reason: reason.trim() },
            });
        }}
      >
        <TextArea
          id="own-conflict-reason"
          label={t('meeting.conflict-reason')}
          hint={t('meeting.conflict-hint')}
          value={reason}
          onChange={setReason}
          limit={1000}
          rows={2}
          required
          {...(missing && reason.trim() === '' ? { error: t('meeting.conflict-needed') } : {})}
        />
        <Button type="submit" kind="danger" pending={declare.pending}>
          {t('meeting.conflict-send')}
        </Button>
      </Form>
    </Disclosure>
  );
};
