import { useLocation, useParams } from 'wouter';
import { listCouncilSessionsContract } from '#shared/contracts/council/list-council-sessions.ts';
import { openCouncilSessionContract } from '#shared/contracts/council/open-council-session.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { useCommand } from '../../api/use-command.ts';
import { useRead } from '../../api/use-read.ts';
import { Loaded, Unread } from '../../app/loaded.tsx';
import { localMoment } from '../../format/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Row } from '../../ui/row.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { useChair } from '../parts/use-chair.ts';
import { t } from '../text.ts';

/** The council of a round: its sessions, the way to open one, complaints. */
export const RoundPage = () => {
  const { roundId = '' } = useParams();
  const [, go] = useLocation();
  const isChair = useChair(roundId);
  const round = useRead(getRoundContract, { params: { roundId } });
  const sessions = useRead(listCouncilSessionsContract, { params: { roundId } });
  const open = useCommand(openCouncilSessionContract, { refresh: [listCouncilSessionsContract] });
  const openSession = async () => {
    const opened = await open.run({ params: { roundId } });
    if (opened !== undefined) go(`/council/${roundId}/sessions/${opened.body.number}`);
  };
  return (
    <Loaded query={round}>
      {({ body: { title, state } }) => (
        <Page
          title={t('council.title')}
          lead={title}
          crumbs={[{ label: t('council.title'), href: '/council' }, { label: title }]}
        >
          {open.error !== null && <Unread error={open.error} />}
          <Section title={t('council.sessions')}>
            <Loaded query={sessions} what={t('council.sessions')}>
              {({ body: { items } }) => (
                <>
                  {items.length === 0 && (
                    <EmptyState title={t('council.no-session')}>{t('council.no-session-hint')}</EmptyState>
                  )}
                  {items.map(({ number, openedAt, closed }) => (
                    <Card key={number} title={t('council.session', { number })} level={3}>
                      <p>{t('council.opened', { moment: localMoment(openedAt) })}</p>
                      <StateBadge tone={closed === null ? 'good' : 'neutral'}>
                        {closed === null
                          ? t('council.running')
                          : t('council.closed', { moment: localMoment(closed.at) })}
                      </StateBadge>
                      <Row>
                        <LinkButton
                          kind={closed === null ? 'main' : 'plain'}
                          href={`/council/${roundId}/sessions/${number}`}
                        >
                          {t('meeting.join')}
                        </LinkButton>
                        <LinkButton href={`/council/${roundId}/sessions/${number}/minutes`}>
                          {t('meeting.minutes')}
                        </LinkButton>
                      </Row>
                    </Card>
                  ))}
                  {isChair && state === 'council' && items.every(({ closed }) => closed !== null) && (
                    <Row>
                      <Button kind="main" pending={open.pending} onClick={() => void openSession()}>
                        {t('council.open-session')}
                      </Button>
                    </Row>
                  )}
                </>
              )}
            </Loaded>
          </Section>
          <Row>
            <LinkButton href={`/council/${roundId}/complaints`}>{t('council.complaints')}</LinkButton>
          </Row>
        </Page>
      )}
    </Loaded>
  );
};
