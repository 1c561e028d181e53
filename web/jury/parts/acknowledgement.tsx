import { acknowledgeTaskContract } from '#shared/contracts/judging/acknowledge-task.ts';
import { getMeContract } from '#shared/contracts/membership/get-me.ts';
import { useCommand } from '../../api/use-command.ts';
import { localMoment } from '../../format/dates.ts';
import { juryRoles, useMe } from '../../session/use-me.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../text.ts';

/** Lets a juror say once that the task reached them, so that the office need not telephone. */
export const Acknowledgement = ({ roundId }: { readonly roundId: string }) => {
  const me = useMe();
  const acknowledge = useCommand(acknowledgeTaskContract, { refresh: [getMeContract] });
  const mine = me?.memberships.find(one => one.roundId === roundId && juryRoles.includes(one.role));
  if (mine === undefined) return null;
  if (mine.acknowledgedAt !== null)
    return <p class="muted">{t('worklist.acknowledged', { moment: localMoment(mine.acknowledgedAt) })}</p>;
  return (
    <Notice kind="info">
      <p>{t('worklist.acknowledge-hint')}</p>
      <Button
        kind="main"
        pending={acknowledge.pending}
        onClick={() => acknowledge.run({ params: { roundId } })}
      >
        {t('worklist.acknowledge')}
      </Button>
    </Notice>
  );
};
