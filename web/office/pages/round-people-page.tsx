import { useParams } from 'wouter';
import { listAuthorityMembershipsContract } from '#shared/contracts/membership/list-authority-memberships.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { useAll } from '#web/api/use-all.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { useNow } from '#web/ui/use-now.ts';
import { type Office, roundPlace, useOffice } from '../frame/use-office.ts';
import { asRound } from '../parts/as-round.ts';
import { ListDownload } from '../parts/list-download.tsx';
import { RoundBadge } from '../parts/round-badge.tsx';
import { inForce, type Member, useMembers } from '../parts/use-members.ts';
import { t } from '../text.ts';
import { peopleNeeded } from './build/live-problems.ts';
import { AppointToRound, roundRoles } from './people/appoint-to-round.tsx';
import { PeopleLists } from './people/people-lists.tsx';
import type { RoundBody } from './rounds/use-my-rounds.ts';

/** Whom the rules of the round still ask for. */
const Needed = ({ round, members }: { readonly round: RoundBody; readonly members: readonly Member[] }) => {
  const needed = peopleNeeded(asRound(round), inForce(members), useNow(60_000));
  if (isOver(round.state)) return null;
  if (needed.length === 0) return <Notice kind="good" title={t('members.complete')} />;
  return (
    <Notice kind="warn" title={t('members.needed', { count: needed.length })}>
      <ul>
        {needed.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
};

const People = ({ round, office }: { readonly round: RoundBody; readonly office: Office }) => {
  const place = roundPlace(round);
  const mayRead = office.may('membership.read', place);
  const mayManage = office.may('membership.manage', place) && !isOver(round.state);
  const read = useMembers(round.id, mayRead);
  const known =
    useAll(listAuthorityMembershipsContract, { query: round.authority }, { enabled: mayRead && mayManage })
      .data ?? [];
  return (
    <Page
      title={t('members.page')}
      crumbs={[
        { label: t('frame.rounds'), href: '/office' },
        { label: round.title, href: `/office/rounds/${round.id}` },
        { label: t('members.page') },
      ]}
      lead={<RoundBadge state={round.state} />}
    >
      {mayRead ? (
        <Loaded query={read} what={t('members.page')}>
          {items => (
            <>
              <Needed round={round} members={items} />
              <ListDownload what="round-members" subject={{ roundId: round.id }} />
              <PeopleLists
                order={roundRoles}
                members={items}
                mayManage={mayManage}
                mayAudit={office.may('audit.read', place)}
                told={round.state !== 'planned'}
              />
            </>
          )}
        </Loaded>
      ) : (
        <NoRightState />
      )}
      {mayManage && (
        <Section title={t('members.appoint')} id="appoint">
          <AppointToRound round={round} known={known} />
        </Section>
      )}
    </Page>
  );
};

/** `/office/rounds/:roundId/people`: the council, the jury and the helping team; who is still needed. */
export const RoundPeoplePage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const read = useRead(getRoundContract, { params: { roundId } });
  return (
    <Loaded query={read} what={t('frame.round')}>
      {({ body }) => office !== undefined && <People round={body} office={office} />}
    </Loaded>
  );
};
