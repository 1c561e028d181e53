import type { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import type { Answer } from '../../api/call.ts';
import { Card } from '../../ui/card.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Row } from '../../ui/row.tsx';
import { t } from '../text.ts';
import { RoundState } from './round-state.tsx';

export type PublicRound = Answer<typeof listPublicRoundsContract>['items'][number];

const When = ({ round }: { readonly round: PublicRound }) => {
  if (round.filing === 'open')
    return (
      <p class="public-when">
        {t('home.until', { moment: round.timelineLocal.closesAt })}
        {' · '}
        <strong>
          <Countdown until={round.timeline.closesAt} />
        </strong>
      </p>
    );
  if (round.filing === 'not-yet')
    return <p class="public-when">{t('home.opens', { moment: round.timelineLocal.opensAt })}</p>;
  return <p class="public-when">{t('round.closed-at', { moment: round.timelineLocal.closesAt })}</p>;
};

/** A round in short: who runs it, until when, what it asks, and the way on. */
export const RoundCard = ({ round }: { readonly round: PublicRound }) => {
  const required = round.documents.filter(({ required }) => required);
  return (
    <Card title={round.title} level={3}>
      <p class="muted">{t('round.run-by', { authority: round.authorityName, body: round.standingBody })}</p>
      <RoundState round={round} />
      <When round={round} />
      {round.filing === 'open' && (
        <p>
          {t('home.papers-asked', { count: required.length, photos: Math.max(1, round.rules.minPhotos) })}
        </p>
      )}
      <Row>
        {round.filing === 'open' && (
          <LinkButton href={`/producer/new?round=${round.id}`} kind="main">
            {t('home.file-now')}
          </LinkButton>
        )}
        <LinkButton href={`/rounds/${round.id}`}>{t('home.see-round')}</LinkButton>
        {round.publishedAt !== null && (
          <LinkButton href={`/rounds/${round.id}/results`}>{t('round.see-results')}</LinkButton>
        )}
      </Row>
    </Card>
  );
};
