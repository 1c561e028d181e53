import { useParams } from 'wouter';
import { getPublicRoundContract } from '#shared/contracts/round/get-public-round.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { deadlineNames } from '#shared/domain/round/round.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { localDay, localMoment, writtenDay } from '../../format/dates.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Row } from '../../ui/row.tsx';
import { Section } from '../../ui/section.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { GroupCards } from '../parts/group-cards.tsx';
import { PapersAsked } from '../parts/papers-asked.tsx';
import type { PublicRound } from '../parts/round-card.tsx';
import { RoundRules } from '../parts/round-rules.tsx';
import { RoundState } from '../parts/round-state.tsx';
import { t } from '../text.ts';

const RoundTimeline = ({ round }: { readonly round: PublicRound }) => {
  const next = deadlineNames.find(name => round.timeline[name] > round.now);
  return (
    <Timeline
      label={t('round.timeline')}
      items={deadlineNames.map(name => ({
        label: t(`round.deadline.${name}`),
        local: round.timelineLocal[name],
        state: round.timeline[name] <= round.now ? 'past' : name === next ? 'now' : 'next',
      }))}
    />
  );
};

const Standing = ({ round }: { readonly round: PublicRound }) => {
  if (round.cancelled !== null)
    return (
      <Notice kind="bad">
        {t('round.cancelled', { day: localDay(round.cancelled.at), reason: round.cancelled.reason })}
      </Notice>
    );
  if (round.filing === 'closed')
    return <Notice kind="info">{t('round.closed-at', { moment: round.timelineLocal.closesAt })}</Notice>;
  if (round.filing === 'not-yet')
    return <Notice kind="info">{t('home.opens', { moment: round.timelineLocal.opensAt })}</Notice>;
  return (
    <Notice kind="info">
      {t('home.until', { moment: round.timelineLocal.closesAt })}
      {' · '}
      <Countdown until={round.timeline.closesAt} />
    </Notice>
  );
};

const Extensions = ({ round }: { readonly round: PublicRound }) => {
  const name = (deadline: string) => deadlineNames.find(known => known === deadline);
  if (round.extensions.length === 0) return null;
  return (
    <Section title={t('round.extensions')} level={3}>
      <ul>
        {round.extensions.map(({ deadline, from, to }) => {
          const known = name(deadline);
          return (
            <li key={`${deadline}${to}`}>
              {t('round.extended', {
                deadline: known === undefined ? deadline : t(`round.deadline.${known}`),
                from: localMoment(from),
                to: localMoment(to),
              })}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};

const groupsOf = ({ groups }: PublicRound) =>
  (Object.keys(productGroups) as (keyof typeof productGroups)[]).filter(code =>
    groups.some(group => group.code === code),
  );

/** A round as anyone may read it: until when, what it asks, by which rules. */
export const RoundPage = () => {
  const { roundId = '' } = useParams();
  const read = useRead(getPublicRoundContract, { params: { roundId } });
  return (
    <Loaded query={read} what={t('round.what')}>
      {({ body: round }) => (
        <Page
          title={round.title}
          lead={t('round.run-by', { authority: round.authorityName, body: round.standingBody })}
          crumbs={[{ label: t('rounds.title'), href: '/rounds' }, { label: round.title }]}
        >
          <RoundState round={round} />
          {round.plan !== null && (
            <p>{t('round.plan', { number: round.plan.number, date: writtenDay(round.plan.date) })}</p>
          )}
          <Standing round={round} />
          <Row>
            {round.filing === 'open' && (
              <LinkButton href={`/producer/new?round=${round.id}`} kind="main">
                {t('home.file-now')}
              </LinkButton>
            )}
            {round.publishedAt !== null && (
              <LinkButton href={`/rounds/${round.id}/results`} kind="main">
                {t('round.see-results')}
              </LinkButton>
            )}
          </Row>
          <Section title={t('round.timeline')}>
            <RoundTimeline round={round} />
            <Extensions round={round} />
          </Section>
          <Section title={t('round.papers')} id="papers">
            <PapersAsked round={round} />
          </Section>
          <Section title={t('round.rules')}>
            <RoundRules round={round} />
          </Section>
          <Section title={t('round.groups')}>
            <GroupCards groups={groupsOf(round)} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
};
