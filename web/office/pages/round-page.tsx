import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { getRoundProgressContract } from '#shared/contracts/round/get-round-progress.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { localMoment, writtenDay } from '#web/format/dates.ts';
import { number } from '#web/format/numbers.ts';
import { said } from '#web/text/said.ts';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { type Office, roundPlace, useOffice } from '../frame/use-office.ts';
import { AuditLink } from '../parts/audit-link.tsx';
import { RoundBadge } from '../parts/round-badge.tsx';
import { t } from '../text.ts';
import { DossierCounts, Localities } from './round/counts.tsx';
import { Deadlines } from './round/deadlines.tsx';
import { RoundStages } from './round/stages.tsx';
import { Stalled } from './round/stalled.tsx';
import { RoundSteps } from './round/steps.tsx';
import type { Progress, RoundBody } from './rounds/use-my-rounds.ts';

const Facts = ({ round }: { readonly round: RoundBody }) => (
  <Section title={t('round.facts')}>
    <DescriptionList
      items={[
        { term: t('round.authority'), detail: round.authorityName },
        { term: t('round.standing-body'), detail: round.standingBody },
        {
          term: t('round.plan'),
          detail:
            round.plan === null
              ? t('round.no-plan')
              : t('round.plan-of', { number: round.plan.number, date: writtenDay(round.plan.date) }),
        },
        { term: t('round.groups'), detail: round.groups.map(group => said(productGroups[group])).join('; ') },
        ...(round.sealed === null
          ? []
          : [
              {
                term: t('round.sealed'),
                detail: t('round.sealed-detail', {
                  count: number(round.sealed.entries),
                  at: localMoment(round.sealed.at),
                  hash: round.sealed.hash,
                }),
              },
            ]),
        ...(round.rulesHash === null ? [] : [{ term: t('round.rules-hash'), detail: round.rulesHash }]),
      ]}
    />
  </Section>
);

const WithProgress = ({
  round,
  progress,
  mayManage,
}: {
  readonly round: RoundBody;
  readonly progress: Progress;
  readonly mayManage: boolean;
}) => (
  <>
    <Stalled round={round} progress={progress} mayManage={mayManage} />
    {progress.waitsFor?.overdue && (
      <Notice kind="bad" title={t('round.overdue-title')}>
        <p>{t('round.overdue', { until: progress.waitsFor.untilLocal ?? '' })}</p>
      </Notice>
    )}
    {mayManage && (
      <RoundSteps round={round} steps={progress.allowedSteps} stalled={progress.stalled !== null} />
    )}
    {round.state !== 'planned' && <DossierCounts submissions={progress.submissions} />}
    <Localities localities={progress.localities} province={round.authority.locality} />
  </>
);

const RoundView = ({ round, office }: { readonly round: RoundBody; readonly office: Office }) => {
  const place = roundPlace(round);
  const mayWatch = office.may('round.progress', place);
  const mayManage = office.may('round.manage', place);
  const progress = useRead(
    getRoundProgressContract,
    { params: { roundId: round.id } },
    { enabled: mayWatch, every: 30_000 },
  );
  return (
    <Page
      title={round.title}
      crumbs={[{ label: t('frame.rounds'), href: '/office' }, { label: round.title }]}
      lead={
        <>
          <RoundBadge state={round.state} /> <AuditLink stream={`round/${round.id}`} />
        </>
      }
      actions={
        round.state === 'planned' &&
        mayManage && (
          <LinkButton href={`/office/rounds/${round.id}/build`} icon="edit">
            {t('round.edit')}
          </LinkButton>
        )
      }
    >
      {round.cancelled === null ? (
        <Section title={t('round.stands')}>
          <RoundStages round={round} progress={progress.data?.body} />
        </Section>
      ) : (
        <Notice kind="bad" title={t('round.cancelled', { at: localMoment(round.cancelled.at) })}>
          <p>{round.cancelled.reason}</p>
        </Notice>
      )}
      {mayWatch && (
        <Loaded query={progress} what={t('round.progress')}>
          {({ body }) => <WithProgress round={round} progress={body} mayManage={mayManage} />}
        </Loaded>
      )}
      <Deadlines round={round} />
      <Facts round={round} />
    </Page>
  );
};

/** `/office/rounds/:roundId`: the round as a picture, and the steps that may be taken now. */
export const RoundPage = ({ roundId }: { readonly roundId: string }) => {
  const office = useOffice();
  const read = useRead(getRoundContract, { params: { roundId } });
  return (
    <Loaded query={read} what={t('frame.round')}>
      {({ body }) => office !== undefined && <RoundView round={body} office={office} />}
    </Loaded>
  );
};
