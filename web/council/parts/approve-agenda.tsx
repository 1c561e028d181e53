import { useState } from 'preact/hooks';
import { approveAgendaContract } from '#shared/contracts/council/approve-agenda.ts';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Row } from '../../ui/row.tsx';
import { t } from '../text.ts';
import type { Session } from './session.ts';

/** One vote for the list as ranked: on all open items on which the member has not voted, each named before. */
export const ApproveAgenda = ({ session }: { readonly session: Session }) => {
  const approve = useCommand(approveAgendaContract, { refresh: [getCouncilSessionContract] });
  const [asks, setAsks] = useState(false);
  const mine = session.items.filter(
    ({ outcome, mayVote, ownVote, tiedAtQuota }) =>
      outcome === null && mayVote && ownVote === null && !tiedAtQuota,
  );
  if (mine.length === 0) return null;
  const run = async () => {
    await approve.run({
      params: { roundId: session.roundId, number: String(session.number) },
      body: { submissionIds: mine.map(({ submissionId }) => submissionId) },
    });
    setAsks(false);
  };
  return (
    <>
      {approve.error !== null && <Unread error={approve.error} />}
      <Row>
        <Button onClick={() => setAsks(true)}>{t('meeting.approve')}</Button>
      </Row>
      <ConfirmDialog
        open={asks}
        title={t('meeting.approve')}
        consequences={[
          t('meeting.approve-lead', { count: mine.length }),
          t('meeting.approve-codes', { codes: mine.map(({ selectionCode }) => selectionCode).join(', ') }),
        ]}
        confirm={t('meeting.approve')}
        pending={approve.pending}
        onConfirm={() => void run()}
        onClose={() => setAsks(false)}
      />
    </>
  );
};
