import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { t } from '../text.ts';
import { type Item, outcomeWords, rankedWords, type Session } from './session.ts';

const Outcome = ({ item }: { readonly item: Item }) => (
  <StateBadge tone={item.outcome === null ? 'neutral' : item.outcome === 'propose' ? 'good' : 'info'}>
    {outcomeWords(item.outcome)}
  </StateBadge>
);

/** To the item taken up, once it is drawn. */
export const focusItem = (): void => {
  requestAnimationFrame(() => {
    const item = document.getElementById('item');
    item?.scrollIntoView({ block: 'start' });
    item?.focus({ preventScroll: true });
  });
};

/** The items in the order of the ranking; one can be taken up. */
export const Agenda = ({
  session,
  taken,
  onTake,
}: {
  readonly session: Session;
  readonly taken: string | undefined;
  readonly onTake: (submissionId: string) => void;
}) => {
  const take = (item: Item) => {
    onTake(item.submissionId);
    focusItem();
  };
  return (
    <DataTable
      caption={t('meeting.agenda')}
      hideCaption
      rows={session.items}
      rowKey={({ submissionId }) => submissionId}
      marked={({ submissionId }) => (submissionId === taken ? 'info' : undefined)}
      columns={[
        {
          key: 'code',
          label: t('meeting.code'),
          cell: item => <span class="nowrap">{item.selectionCode}</span>,
          by: item => item.selectionCode,
          head: true,
        },
        {
          key: 'product',
          label: t('meeting.product'),
          cell: item => item.productName,
          by: item => item.productName,
        },
        { key: 'mean', label: t('meeting.mean'), cell: item => item.mean.replace('.', ','), end: true },
        {
          key: 'rank',
          label: t('meeting.rank'),
          cell: item => item.rank ?? t('meeting.no-rank'),
          by: item => item.rank ?? Number.MAX_SAFE_INTEGER,
          end: true,
        },
        {
          key: 'jury',
          label: t('meeting.jury'),
          cell: rankedWords,
        },
        {
          key: 'voted',
          label: t('meeting.voted-count'),
          cell: ({ voted, voters }) => `${voted}/${voters}`,
          end: true,
        },
        { key: 'outcome', label: t('meeting.result'), cell: item => <Outcome item={item} /> },
        {
          key: 'take',
          label: t('meeting.look'),
          cell: item => (
            <Button small label={`${t('meeting.look')}: ${item.selectionCode}`} onClick={() => take(item)}>
              {t('meeting.look')}
            </Button>
          ),
          plain: true,
        },
      ]}
    />
  );
};
