import { useEffect, useState } from 'preact/hooks';
import { listOutputsContract } from '#shared/contracts/output/list-outputs.ts';
import { listSignedPapersContract } from '#shared/contracts/output/list-signed-papers.ts';
import { outputKinds } from '#shared/domain/output/output-kinds.ts';
import type { Answer } from '#web/api/call.ts';
import { useList, useRead } from '#web/api/use-read.ts';
import { Loaded, Unread } from '#web/app/loaded.tsx';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Card } from '#web/ui/card.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { t } from '../../text.ts';
import { BringBack } from './bring-back.tsx';
import { type SignedPaper, SignedPaperCard } from './signed-paper-card.tsx';

type Output = Answer<typeof listOutputsContract>['items'][number];

const lookEvery = 2_000;
/** A file that did not arrive by then never will: its ticket is over. */
const waitsFor = 15 * 60_000;

const isUnderWay = ({ state, addedAt }: SignedPaper): boolean =>
  (state === 'awaiting' || state === 'quarantined') && Date.now() - Date.parse(addedAt) < waitsFor;

/** What came back of one paper; looked at again while a file is being examined. */
const CameBack = ({ output }: { readonly output: Output }) => {
  const [watched, setWatched] = useState(false);
  const input = { params: { outputId: output.id } };
  const read = useRead(listSignedPapersContract, input, watched ? { every: lookEvery } : {});
  const items = read.data?.body.items ?? [];
  const underWay = items.some(isUnderWay);
  useEffect(() => setWatched(underWay), [underWay]);
  return (
    <Loaded query={read} what={t('signed.title')}>
      {() => (
        <div aria-live="polite">
          <Stack>
            {items.map(paper => (
              <SignedPaperCard key={paper.id} outputId={output.id} paper={paper} />
            ))}
          </Stack>
        </div>
      )}
    </Loaded>
  );
};

const MadePaper = ({ output }: { readonly output: Output }) => {
  const name = said(outputKinds[output.what]);
  return (
    <Card title={name}>
      <p class="muted">
        {t('signed.made', { moment: localMoment(output.askedAt), file: output.file?.fileName ?? '' })}
        {output.keptUntil !== null && ` ${t('signed.until', { moment: localMoment(output.keptUntil) })}`}
      </p>
      <Stack>
        <CameBack output={output} />
        <BringBack outputId={output.id} name={name} />
      </Stack>
    </Card>
  );
};

/** A paper of the round itself that can be signed: made as PDF, and still kept. */
const isSignable =
  (roundId: string) =>
  ({ format, file, subject }: Output): boolean =>
    format === 'pdf' && file !== null && 'roundId' in subject && subject.roundId === roundId;

/** The PDFs that the person had made of this round, each with what came back signed and the way to bring it. */
export const SignedSection = ({ roundId }: { readonly roundId: string }) => {
  const list = useList(listOutputsContract, {});
  const papers = list.items?.filter(isSignable(roundId));
  return (
    <Section title={t('signed.bring')} lead={t('signed.lead')}>
      {list.error !== null && papers === undefined && (
        <Unread error={list.error} onRetry={() => list.refetch()} />
      )}
      {list.error === null && papers === undefined && <Loading what={t('signed.title')} />}
      {papers?.length === 0 && <p class="muted">{t('signed.none')}</p>}
      <Stack>
        {papers?.map(output => (
          <MadePaper key={output.id} output={output} />
        ))}
      </Stack>
      <Pager more={list.hasNextPage} pending={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </Section>
  );
};
