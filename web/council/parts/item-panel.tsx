import { productGroups } from '#shared/domain/product/groups.ts';
import { said } from '../../text/said.ts';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from '../text.ts';
import { Departures } from './departures.tsx';
import { OwnConflict } from './own-conflict.tsx';
import { type Item, outcomeWords, outOf, type Session } from './session.ts';
import { SettleItem } from './settle-item.tsx';
import { VoteButtons } from './vote-buttons.tsx';

const Facts = ({ item }: { readonly item: Item }) => (
  <DescriptionList
    items={[
      { term: t('meeting.product'), detail: `${item.productName} · ${said(productGroups[item.group])}` },
      { term: t('meeting.establishment'), detail: item.establishmentName ?? t('meeting.hidden') },
      {
        term: t('meeting.mean'),
        detail: `${item.mean.replace('.', ',')}${item.passed ? '' : ` · ${t('meeting.not-passed')}`}`,
      },
      { term: t('meeting.rank'), detail: item.rank ?? t('meeting.no-rank') },
      {
        term: t('meeting.jury'),
        detail: t(
          item.tiedAtQuota ? 'meeting.tied' : item.ranked ? 'meeting.jury-propose' : 'meeting.jury-reject',
        ),
      },
      { term: t('meeting.result'), detail: outcomeWords(item.outcome) },
    ]}
  />
);

/** The item taken up: what the jury found, who is out of the room, the votes, the outcome. */
export const ItemPanel = ({
  session,
  item,
  isChair,
}: {
  readonly session: Session;
  readonly item: Item;
  readonly isChair: boolean;
}) => {
  const at = session.items.findIndex(({ submissionId }) => submissionId === item.submissionId) + 1;
  const out = outOf(session, item);
  const isOpen = session.closed === null && item.outcome === null;
  return (
    <section class="council-item" id="item" tabIndex={-1} aria-labelledby="item-title">
      <p class="muted">{t('meeting.item-of', { at, all: session.items.length })}</p>
      <h2 id="item-title">
        {item.selectionCode} · {item.productName}
      </h2>
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
      <p role="status">
        {t('meeting.votes', {
          for: item.votes.for,
          against: item.votes.against,
          abstain: item.votes.abstain,
          voted: item.voted,
          voters: item.voters,
        })}
      </p>
      {item.departureReason !== null && <p>{t('meeting.departs', { reason: item.departureReason })}</p>}
      {isOpen && session.you.isMember && <VoteButtons session={session} item={item} />}
      {isOpen && isChair && <SettleItem session={session} item={item} />}
      {isOpen && isChair && <Departures session={session} item={item} />}
      {isOpen && session.you.isMember && <OwnConflict session={session} item={item} />}
    </section>
  );
};
