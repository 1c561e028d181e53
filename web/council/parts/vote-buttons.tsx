import { castVoteContract } from '#shared/contracts/council/cast-vote.ts';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { useCommand } from '../../api/use-command.ts';
import { Unread } from '../../app/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/row.tsx';
import { t } from '../text.ts';
import type { Item, Session } from './session.ts';

const votes = ['for', 'against', 'abstain'] as const;

/** Why the member has no vote on the item now; a conflict or an absence from the room is told by its own list. */
const whyNot = ({ you, quorum }: Session, item: Item) => {
  if (!you.present) return 'meeting.you-absent';
  return quorum.met && item.quorumMet ? 'meeting.may-not-vote' : 'meeting.vote-no-quorum';
};

/** A member's own vote on the item: once, and not by those who are out. */
export const VoteButtons = ({ session, item }: { readonly session: Session; readonly item: Item }) => {
  const cast = useCommand(castVoteContract, { refresh: [getCouncilSessionContract] });
  if (item.ownVote !== null) return <p>{t('meeting.voted', { vote: t(`meeting.vote-${item.ownVote}`) })}</p>;
  if (!item.mayVote) return <p class="muted">{t(whyNot(session, item))}</p>;
  return (
    <fieldset class="council-vote">
      <legend>{t('meeting.vote')}</legend>
      {cast.error !== null && <Unread error={cast.error} />}
      <Row>
        {votes.map(vote => (
          <Button
            key={vote}
            kind={vote === 'for' ? 'main' : 'plain'}
            pending={cast.pending}
            onClick={() =>
              cast.run({
                params: {
                  roundId: session.roundId,
                  number: String(session.number),
                  submissionId: item.submissionId,
                },
                body: { vote },
              })
            }
          >
            {t(`meeting.vote-${vote}`)}
          </Button>
        ))}
      </Row>
      <p class="muted">{t('meeting.vote-final')}</p>
    </fieldset>
  );
};
