import { useParams } from 'wouter';
import { listDecisionsContract } from '#shared/contracts/council/list-decisions.ts';
import { previewPublicationContract } from '#shared/contracts/council/preview-publication.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { hasReached } from '#shared/domain/round/states.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { roundPlace, useOffice } from '../frame/use-office.ts';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { FirstDecision } from './decision/first-decision.tsx';
import { LaterDecision } from './decision/later-decision.tsx';
import { Recorded } from './decision/recorded.tsx';

type Round = Answer<typeof getRoundContract>;

const Decided = ({ round, mayRecord }: { readonly round: Round; readonly mayRecord: boolean }) => {
  const params = { roundId: round.id };
  const decisions = useRead(listDecisionsContract, { params });
  const publication = useRead(previewPublicationContract, { params }, { every: 20_000 });
  const until = round.timelineLocal.decisionUntil;
  return (
    <Loaded query={decisions} what={t('decision.title')}>
      {({ body: { items } }) => (
        <Loaded query={publication} what={t('decision.title')}>
          {({ body }) =>
            items.length === 0 ? (
              <FirstDecision roundId={round.id} publication={body} mayRecord={mayRecord} until={until} />
            ) : (
              <>
                {round.state === 'complaints' && (
                  <LaterDecision roundId={round.id} mayRecord={mayRecord} since={items.at(-1)?.date} />
                )}
                <Recorded roundId={round.id} decisions={items} publication={body} />
              </>
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
};

/** `/office/rounds/:roundId/decision`: what the council proposes, what the authority decided, what publishing does. */
export const DecisionPage = () => {
  const { roundId = '' } = useParams();
  const office = useOffice();
  const round = useRead(getRoundContract, { params: { roundId } }, { every: 20_000 });
  return (
    <Page
      title={t('decision.title')}
      lead={round.data?.body.title}
      crumbs={roundCrumbs(round.data?.body, t('decision.title'))}
    >
      <Loaded query={round} what={t('decision.title')}>
        {({ body }) =>
          hasReached(body.state, 'deciding') ? (
            <Decided
              key={body.id}
              round={body}
              mayRecord={office?.may('decision.record', roundPlace(body)) ?? false}
            />
          ) : (
            <EmptyState title={t('decision.early')}>
              {t('decision.early-why', { until: body.timelineLocal.decisionUntil })}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
};
