import { useState } from 'preact/hooks';
import { approveAgendaContract } from '#shared/contracts/council/approve-agenda.ts';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { toast } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { t } from '../text.ts';
import { type Item, outcomeWords, type Session } from './session.ts';

const isMine = ({ outcome, mayVote, ownVote, tiedAtQuota }: Item): boolean =>
  outcome === null && mayVote && ownVote === null && !tiedAtQuota;

/** One vote for the list as ranked: on all open items on which the member has not voted, each named before with its vote. */
export const ApproveAgenda = ({ session }: { readonly session: Session }) => {
  const approve = useCommand(approveAgendaContract, { refresh: [getCouncilSessionContract] });
  // The list as it was when the member was asked: what comes in meanwhile is not voted on unseen.
  const [asked, setAsked] = useState<readonly Item[]>([]);
  const mine = session.items.filter(isMine);
  if (mine.length === 0 && asked.length === 0) return null;
  const run = async () => {
    const answer = await approve.run({
      params: { roundId: session.roundId, number: String(session.number) },
      body: { submissionIds: asked.map(({ submissionId }) => submissionId) },
    });
    setAsked([]);
    if (answer !== undefined) toast(t('meeting.approved', { count: asked.length }));
  };
  return (
    <Section title={t('meeting.approve')} lead={t('meeting.approve-lead', { count: mine.length })}>
      {approve.error !== null && <Unread error={approve.error} />}
      <Button onClick={() => setAsked(mine)}>{t('meeting.approve-look')}</Button>
      <ConfirmDialog
        open={asked.length > 0}
        title={t('meeting.approve')}
        consequences={asked.map(({ selectionCode, productName, ranked }) =>
          t('meeting.approve-line', {
            code: selectionCode,
            name: productName,
            vote: t(ranked ? 'meeting.vote-for' : 'meeting.vote-against'),
            outcome: outcomeWords(ranked ? 'propose' : 'reject'),
          }),
        )}
        confirm={t('meeting.approve-send', { count: asked.length })}
        pending={approve.pending}
        onConfirm={() => void run()}
        onClose={() => setAsked([])}
      />
    </Section>
  );
};
