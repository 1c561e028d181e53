import { localMoment } from '#web/format/dates.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { t } from '../../text.ts';
import type { Progress, RoundBody } from '../rounds/use-my-rounds.ts';
import { StepButton } from './steps.tsx';

/** A step of the round failed for good: which, why, since when, and the way on. */
export const Stalled = ({
  round,
  progress,
  mayManage,
}: {
  readonly round: RoundBody;
  readonly progress: Progress;
  readonly mayManage: boolean;
}) => {
  const { stalled } = progress;
  if (stalled === null) return null;
  return (
    <Notice kind="bad" title={t('round.stalled-title')}>
      <p>{t('round.stalled-lead')}</p>
      <DescriptionList
        items={[
          { term: t('round.stalled-step'), detail: stalled.step },
          { term: t('round.stalled-reason'), detail: stalled.reason },
          { term: t('round.stalled-since'), detail: localMoment(stalled.since) },
          { term: t('round.stalled-attempt'), detail: String(progress.attempt) },
        ]}
      />
      {mayManage && <StepButton step="redrive" round={round} main />}
    </Notice>
  );
};
