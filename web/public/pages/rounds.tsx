import { listPublicRoundsContract } from '#shared/contracts/round/list-public-rounds.ts';
import { useList } from '../../api/use-read.ts';
import { Unread } from '../../app/loaded.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Stack } from '../../ui/stack.tsx';
import { RoundCard } from '../parts/round-card.tsx';
import { t } from '../text.ts';

/** Every announced round: coming, open and past. */
export const RoundsPage = () => {
  const list = useList(listPublicRoundsContract, {});
  return (
    <Page title={t('rounds.title')}>
      {list.error !== null && <Unread error={list.error} onRetry={() => list.refetch()} />}
      {list.isLoading && <Loading what={t('rounds.title')} />}
      {list.items?.length === 0 && <EmptyState title={t('rounds.empty')} />}
      <Stack>
        {list.items?.map(round => (
          <RoundCard key={round.id} round={round} />
        ))}
      </Stack>
      <Pager more={list.hasNextPage} pending={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </Page>
  );
};
