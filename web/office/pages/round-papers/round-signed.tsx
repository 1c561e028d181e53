import { listRoundSignedPapersContract } from '#shared/contracts/output/list-round-signed-papers.ts';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { said } from '#web/text/said.ts';
import { Card } from '#web/ui/card.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { t } from '../../text.ts';
import { SignedPaperCard } from './signed-paper-card.tsx';

/** What came back signed of the round's papers, whoever had them made: the signed minutes are for all who may read minutes. */
export const RoundSigned = ({ roundId }: { readonly roundId: string }) => {
  const list = useList(listRoundSignedPapersContract, { params: { roundId } });
  return (
    <Section title={t('signed.title')}>
      <LoadedList list={list} what={t('signed.title')}>
        {items =>
          items.length === 0 ? (
            <p class="muted">{t('signed.of-round-none')}</p>
          ) : (
            <Stack>
              {items.map(({ outputId, what, fileName, ...paper }) => (
                <Card
                  key={paper.id}
                  title={t('signed.of-round-item', { name: said(outputKinds[what]), file: fileName })}
                >
                  <SignedPaperCard outputId={outputId} paper={paper} />
                </Card>
              ))}
            </Stack>
          )
        }
      </LoadedList>
    </Section>
  );
};
