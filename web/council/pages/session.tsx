import { useState } from 'preact/hooks';
import { useParams } from 'wouter';
import { getCouncilSessionContract } from '#shared/contracts/council/get-council-session.ts';
import { NoLine } from '../../api/api-problem.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded } from '../../app/loaded.tsx';
import { localMoment } from '../../format/dates.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row } from '../../ui/row.tsx';
import { Section } from '../../ui/section.tsx';
import { Agenda } from '../parts/agenda.tsx';
import { ApproveAgenda } from '../parts/approve-agenda.tsx';
import { Attendance } from '../parts/attendance.tsx';
import { CloseSession } from '../parts/close-session.tsx';
import { ItemPanel } from '../parts/item-panel.tsx';
import { Merges } from '../parts/merges.tsx';
import type { Session } from '../parts/session.ts';
import { useChair } from '../parts/use-chair.ts';
import { t } from '../text.ts';

const everyFiveSeconds = 5_000;

const Quorum = ({ session: { quorum } }: { readonly session: Session }) => (
  <Notice kind={quorum.met ? 'info' : 'warn'}>
    {t(quorum.met ? 'meeting.quorum-met' : 'meeting.quorum-missing', {
      present: quorum.present,
      members: quorum.members,
      needed: quorum.needed,
    })}
  </Notice>
);

type Fresh = Parameters<typeof Attendance>[0]['fresh'];

const Meeting = ({ session, fresh }: { readonly session: Session; readonly fresh: Fresh }) => {
  const isChair = useChair(session.roundId);
  // The item taken up stays until another is: votes of others must not move it from under somebody who writes.
  const [taken, setTaken] = useState(
    () => (session.items.find(({ outcome }) => outcome === null) ?? session.items[0])?.submissionId,
  );
  const item = session.items.find(({ submissionId }) => submissionId === taken);
  const done = session.items.filter(({ outcome }) => outcome !== null).length;
  const running = session.closed === null;
  return (
    <>
      {session.closed !== null && (
        <Notice kind="info">{t('council.closed', { moment: localMoment(session.closed.at) })}</Notice>
      )}
      <Quorum session={session} />
      {running && session.you.isMember && !session.you.present && (
        <Notice kind="warn">{t('meeting.you-absent')}</Notice>
      )}
      <Progress
        value={done}
        max={session.items.length}
        label={t('meeting.agenda')}
        said={t('meeting.settled-of', { done, all: session.items.length })}
      />
      {item !== undefined && (
        <ItemPanel
          key={item.submissionId}
          session={session}
          item={item}
          isChair={isChair}
          onTake={setTaken}
        />
      )}
      <Section title={t('meeting.agenda')}>
        <Agenda session={session} onTake={setTaken} taken={item?.submissionId} />
      </Section>
      {running && session.you.isMember && <ApproveAgenda session={session} />}
      <Section title={t('meeting.attendance')}>
        <Attendance session={session} fresh={fresh} mayRecord={isChair && running} />
      </Section>
      <Section title={t('meeting.merges')} lead={t('meeting.merges-lead')}>
        <Merges session={session} mayMerge={isChair && running} />
      </Section>
      {isChair && running && (
        <Section title={t('meeting.close')}>
          <CloseSession session={session} />
        </Section>
      )}
    </>
  );
};

/** A session of the council as it is held: who is here, the item taken up, votes, outcomes. Everyone's page follows. */
export const SessionPage = () => {
  const { roundId = '', number = '' } = useParams();
  const read = useRead(
    getCouncilSessionContract,
    { params: { roundId, number } },
    { every: everyFiveSeconds },
  );
  return (
    <Page
      title={t('council.session', { number })}
      crumbs={[
        { label: t('council.title'), href: `/council/${roundId}` },
        { label: t('council.session', { number }) },
      ]}
    >
      <Row>
        <LinkButton href={`/council/${roundId}/sessions/${number}/minutes`}>
          {t('meeting.minutes')}
        </LinkButton>
      </Row>
      {read.data !== undefined && read.error instanceof NoLine && (
        <Notice kind="warn">{t('meeting.no-line')}</Notice>
      )}
      <Loaded query={read} what={t('council.session', { number })}>
        {({ body }) => <Meeting session={body} fresh={async () => (await read.refetch()).data} />}
      </Loaded>
    </Page>
  );
};
