import { useParams } from 'wouter';
import { getScoringProgressContract } from '#shared/contracts/judging/get-scoring-progress.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { Countdown } from '#web/ui/countdown.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Progress as ProgressBar } from '#web/ui/progress.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { Entries } from './progress/entries.tsx';
import { Jurors, type Progress } from './progress/jurors.tsx';
import { Reminder } from './progress/reminder.tsx';
import { SheetsKey } from './progress/sheets-bar.tsx';

type Round = Answer<typeof getRoundContract>;

const sum = (jurors: Progress['jurors'], of: 'locked' | 'open'): number =>
  jurors.reduce((total, juror) => total + juror[of], 0);

const Body = ({
  round,
  progress: { jurors, entries, minSheets, scoringRound },
  mayRemind,
}: {
  readonly round: Round;
  readonly progress: Progress;
  readonly mayRemind: boolean;
}) => {
  const done = sum(jurors, 'locked');
  const all = done + sum(jurors, 'open');
  if (jurors.length === 0)
    return (
      <EmptyState
        title={t('progress.none')}
        action={<LinkButton href={`/office/rounds/${round.id}/panels`}>{t('progress.to-panels')}</LinkButton>}
      >
        {t('progress.none-why', { until: round.timelineLocal.framesUntil })}
      </EmptyState>
    );
  return (
    <>
      {scoringRound > 1 && <Notice kind="info">{t('progress.second')}</Notice>}
      <ProgressBar
        label={t('progress.all')}
        value={done}
        max={Math.max(1, all)}
        said={t('progress.all-said', { done, all })}
      />
      <p>
        {t('progress.until', { until: round.timelineLocal.scoringUntil })}
        {round.state === 'judging' && (
          <>
            {' '}
            <span class="muted">
              (<Countdown until={round.timeline.scoringUntil} />)
            </span>
          </>
        )}
      </p>
      {mayRemind && round.state === 'judging' && sum(jurors, 'open') > 0 && (
        <div>
          <Reminder roundId={round.id} />
        </div>
      )}
      <Entries entries={entries} minSheets={minSheets} />
      <SheetsKey />
      <Jurors jurors={jurors} />
    </>
  );
};

/** `/office/rounds/:roundId/progress`: a bar per juror and group, who has acknowledged, entries short of sheets, reminders. */
export const ProgressPage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const round = useRead(getRoundContract, { params: { roundId } });
  const progress = useRead(getScoringProgressContract, { params: { roundId } }, { every: 60_000 });
  return (
    <Page
      title={t('progress.title')}
      lead={t('progress.lead')}
      crumbs={roundCrumbs(round.data?.body, t('progress.title'))}
    >
      <Loaded query={round} what={t('progress.title')}>
        {({ body }) => (
          <Loaded query={progress} what={t('progress.title')}>
            {read => (
              <Body
                round={body}
                progress={read.body}
                mayRemind={office?.may('scoring.remind', roundPlace(body)) ?? false}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};
