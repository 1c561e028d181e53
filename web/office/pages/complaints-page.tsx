import { useParams } from 'wouter';
import { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import type { Answer } from '#web/api/call.ts';
import { useList, useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { sayDue } from '../parts/due.ts';
import { ListDownload } from '../parts/list-download.tsx';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { ComplaintCard, type ComplaintRow } from './complaints/complaint-card.tsx';

type Round = Answer<typeof getRoundContract>;

const Cards = ({
  title,
  complaints,
}: {
  readonly title: string;
  readonly complaints: readonly ComplaintRow[];
}) =>
  complaints.length === 0 ? null : (
    <Section title={title}>
      <Stack>
        {complaints.map(complaint => (
          <ComplaintCard key={complaint.id} complaint={complaint} />
        ))}
      </Stack>
    </Section>
  );

const Lists = ({ round, items }: { readonly round: Round; readonly items: readonly ComplaintRow[] }) => {
  const open = items.filter(({ state }) => state === 'received');
  const settled = items.filter(({ state }) => state !== 'received');
  if (items.length === 0)
    return (
      <EmptyState title={t('complaints.none')}>
        {t('complaints.none-why', { days: round.rules.complaintWorkingDays })}
      </EmptyState>
    );
  return (
    <>
      <Cards title={t('complaints.open', { count: open.length })} complaints={open} />
      <Cards title={t('complaints.answered', { count: settled.length })} complaints={settled} />
    </>
  );
};

const List = ({ round }: { readonly round: Round }) => {
  const list = useList(listComplaintsContract, { params: { roundId: round.id } });
  return (
    <>
      {round.complaintsUntil !== null && (
        <p>{t('complaints.window', { until: sayDue(round.complaintsUntil) })}</p>
      )}
      <LoadedList list={list} what={t('complaints.title')}>
        {items => <Lists round={round} items={items} />}
      </LoadedList>
      {list.items !== undefined && <ListDownload what="complaints" subject={{ roundId: round.id }} />}
    </>
  );
};

/** `/office/rounds/:roundId/complaints`: what is complained of and until when it must be answered. */
export const ComplaintsPage = () => {
  const { roundId = '' } = useParams();
  const round = useRead(getRoundContract, { params: { roundId } });
  return (
    <Page
      title={t('complaints.title')}
      lead={t('complaints.lead')}
      crumbs={roundCrumbs(round.data?.body, t('complaints.title'))}
    >
      <Loaded query={round} what={t('complaints.title')}>
        {({ body }) => <List key={body.id} round={body} />}
      </Loaded>
    </Page>
  );
};
