import { listRoundSignedPapersContract } from '#shared/contracts/output/list-round-signed-papers.ts';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import { useList } from '#web/api/use-read.ts';
import { Unread } from '#web/app/loaded.tsx';
import { said } from '#web/text/said.ts';
import { Card } from '#web/ui/card.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { t } from '../../text.ts';
import { SignedPaperCard } from './signed-paper-card.tsx';

/** What came back signed of the round's papers, whoever had them made: the signed minutes are for all who may read minutes. */
export const RoundSigned = ({ roundId }: { readonly roundId: string }) => {
  const list = useList(listRoundSignedPapersContract, { params: { roundId } });
  return (
    <Section title={t('signed.title')}>
      {list.error !== null && list.items === undefined && (
        <Unread error={list.error} onRetry={() => list.refetch()} />
      )}
      {list.error === null && list.items === undefined && <Loading what={t('signed.title')} />}
      {list.items?.length === 0 && <p class="muted">{t('signed.of-round-none')}</p>}
      <Stack>
        {list.items?.map(({ outputId, what, fileName, ...paper }) => (
          <Card
            key={paper.id}
            title={t('signed.of-round-item', { name: said(outputKinds[what]), file: fileName })}
          >
            <SignedPaperCard outputId={outputId} paper={paper} />
          </Card>
        ))}
      </Stack>
      <Pager more={list.hasNextPage} pending={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </Section>
  );
};
