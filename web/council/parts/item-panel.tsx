import { productGroups } from '#shared/domain/product/groups.ts';
import { said } from '../../text/said.ts';
import { Button } from '../../ui/button.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { t } from '../text.ts';
import { focusItem } from './agenda.tsx';
import { Departures } from './departures.tsx';
import { OwnConflict } from './own-conflict.tsx';
import { type Item, isMerged, nameOf, outcomeWords, outOf, rankedWords, type Session } from './session.ts';
import { SettleItem } from './settle-item.tsx';
import { VoteButtons } from './vote-buttons.tsx';

const Facts = ({ item }: { readonly item: Item }) => (
  <DescriptionList
    items={[
      { term: t('meeting.group'), detail: said(productGroups[item.group]) },
      { term: t('meeting.establishment'), detail: item.establishmentName ?? t('meeting.hidden') },
      {
        term: t('meeting.mean'),
        detail: `${item.mean.replace('.', ',')}${item.passed ? '' : ` · ${t('meeting.not-passed')}`}`,
      },
      { term: t('meeting.rank'), detail: item.rank ?? t('meeting.no-rank') },
      { term: t('meeting.jury'), detail: rankedWords(item) },
    ]}
  />
);

const Votes = ({ session, item }: { readonly session: Session; readonly item: Item }) => (
  <>
    <p role="status">
      {t('meeting.votes', {
        for: item.votes.for,
        against: item.votes.against,
        abstain: item.votes.abstain,
        voted: item.voted,
        voters: item.voters,
      })}
    </p>
    {item.ballots.length > 0 && (
      <Disclosure summary={t('meeting.ballots')}>
        <ul>
          {item.ballots.map(({ personId, vote }) => (
            <li key={personId}>
              {nameOf(session, personId)}: {t(`meeting.vote-${vote}`)}
            </li>
          ))}
        </ul>
      </Disclosure>
    )}
  </>
);

/** The next item without an outcome after this one, around the end of the list. */
const nextOpen = ({ items }: Session, { submissionId }: Item): Item | undefined => {
  const at = items.findIndex(other => other.submissionId === submissionId);
  return [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))].find(({ outcome }) => outcome === null);
};

/** The item taken up: what the jury found, who is out of the room, the votes, the outcome. */
export const ItemPanel = ({
  session,
  item,
  isChair,
  onTake,
}: {
  readonly session: Session;
  readonly item: Item;
  readonly isChair: boolean;
  readonly onTake: (submissionId: string) => void;
}) => {
  const at = session.items.findIndex(({ submissionId }) => submissionId === item.submissionId) + 1;
  const out = outOf(session, item);
  const isOpen = session.closed === null && item.outcome === null;
  const isSettled = session.closed === null && item.outcome !== null;
  const next = nextOpen(session, item);
  return (
    <section class="council-item" id="item" tabIndex={-1} aria-labelledby="item-title">
      <p class="muted">{t('meeting.item-of', { at, all: session.items.length })}</p>
      <h2 id="item-title">
        {item.selectionCode} · {item.productName}
      </h2>
      <p role="status">
        <StateBadge tone={item.outcome === null ? 'neutral' : item.outcome === 'propose' ? 'good' : 'info'}>
          {outcomeWords(item.outcome)}
        </StateBadge>
      </p>
      <Facts item={item} />
      {out.length > 0 && (
        <Notice kind="info" title={t('meeting.out')}>
          <ul>
            {out.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isOpen && !item.quorumMet && <Notice kind="warn">{t('meeting.item-quorum')}</Notice>}
      <Votes session={session} item={item} />
      {item.departureReason !== null && <p>{t('meeting.departs', { reason: item.departureReason })}</p>}
      {isOpen && session.you.isMember && <VoteButtons session={session} item={item} />}
      {isOpen && isChair && <SettleItem session={session} item={item} />}
      {isSettled && next !== undefined && (
        <Button
          kind="main"
          onClick={() => {
            onTake(next.submissionId);
            focusItem();
          }}
        >
          {t('meeting.next', { code: next.selectionCode })}
        </Button>
      )}
      {isSettled && isChair && !isMerged(session, item) && (
        <Disclosure summary={t('meeting.resettle')}>
          <SettleItem session={session} item={item} />
        </Disclosure>
      )}
      {isOpen && isChair && <Departures session={session} item={item} />}
      {isOpen && session.you.isMember && <OwnConflict session={session} item={item} />}
    </section>
  );
};
