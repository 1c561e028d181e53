import { useState } from 'preact/hooks';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { settleItemContract } from '#shared/contracts/council/settle-item.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/row.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { t } from '../text.ts';
import type { Item, Session } from './session.ts';

/** The chair settles the item as the votes bear; an outcome that departs from the jury's ranking needs its reason. */
export const SettleItem = ({ session, item }: { readonly session: Session; readonly item: Item }) => {
  const settle = useCommand(settleItemContract, { refresh: [getCouncilSessionContract] });
  const [reason, setReason] = useState('');
  const run = (outcome: 'propose' | 'reject') =>
    settle.run({
      params: { roundId: session.roundId, number: String(session.number), submissionId: item.submissionId },
      body: { outcome, reason: reason.trim() === '' ? null : reason.trim() },
    });
  return (
    <fieldset class="council-vote">
      <legend>{t('meeting.settle')}</legend>
      {settle.error !== null && <Unread error={settle.error} />}
      <TextArea
        id="settle-reason"
        label={t('meeting.settle-reason')}
        hint={t('meeting.settle-reason-hint')}
        value={reason}
        onChange={setReason}
        rows={2}
        limit={2000}
      />
      <Row>
        <Button
          kind="main"
          pending={settle.pending}
          disabled={!item.carried.propose}
          describedBy="settle-carried"
          onClick={() => void run('propose')}
        >
          {t('meeting.propose')}
        </Button>
        <Button
          pending={settle.pending}
          disabled={!item.carried.reject}
          describedBy="settle-carried"
          onClick={() => void run('reject')}
        >
          {t('meeting.reject')}
        </Button>
      </Row>
      <p id="settle-carried" class="muted">
        {item.carried.propose && item.carried.reject ? '' : t('meeting.not-carried')}
      </p>
    </fieldset>
  );
};
