import { useEffect, useState } from 'preact/hooks';
import { getRoundContract } from '#shared/contracts/round/get-round.ts';
import { listScreeningQueueContract } from '#shared/contracts/screening/list-screening-queue.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { screeningTurns } from '#shared/domain/screening/turns.ts';
import type { Answer } from '#web/api/call.ts';
import { useRead } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { said } from '#web/text/said.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Page } from '#web/ui/page.tsx';
import { Row } from '#web/ui/row.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { sayDue } from '../parts/due.ts';
import { ListDownload } from '../parts/list-download.tsx';
import { roundCrumbs } from '../parts/round-crumbs.ts';
import { t } from '../text.ts';
import { beginAnew } from './dossier/walk.tsx';

type Queue = Answer<typeof listScreeningQueueContract>;
type Queued = Queue['items'][number];

const tones = {
  answered: 'info',
  overdue: 'bad',
  unchecked: 'neutral',
  blocking: 'bad',
  warnings: 'warn',
  clean: 'good',
  waiting: 'neutral',
} as const satisfies Record<Queued['turn'], string>;

const addressOf = (roundId: string, { id }: Queued): string => `/office/rounds/${roundId}/screening/${id}`;

const Turn = ({ item }: { readonly item: Queued }) => (
  <>
    <StateBadge tone={tones[item.turn]}>{t(`screening.turn.${item.turn}`)}</StateBadge>
    {item.findings !== null && item.findings.blocking + item.findings.warnings > 0 && (
      <>
        {' '}
        <span class="muted">
          {t('screening.findings', { blocking: item.findings.blocking, warnings: item.findings.warnings })}
        </span>
      </>
    )}
    {item.turn === 'waiting' && item.supplementDueAt !== null && (
      <>
        {' '}
        <span class="muted">{t('screening.due', { due: sayDue(item.supplementDueAt) })}</span>
      </>
    )}
  </>
);

const Table = ({ roundId, items }: { readonly roundId: string; readonly items: readonly Queued[] }) => (
  <DataTable
    caption={t('screening.title')}
    hideCaption
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      {
        key: 'code',
        label: t('screening.code'),
        cell: item => (
          <AppLink href={addressOf(roundId, item)} class="nowrap">
            {item.receiptCode ?? item.id}
          </AppLink>
        ),
        head: true,
      },
      {
        key: 'product',
        label: t('screening.product'),
        cell: item => item.productName,
        by: item => item.productName,
      },
      {
        key: 'establishment',
        label: t('screening.establishment'),
        cell: item => item.establishmentName,
        by: item => item.establishmentName,
      },
      {
        key: 'group',
        label: t('screening.group'),
        cell: item => (item.group === null ? '' : said(productGroups[item.group])),
      },
      { key: 'turn', label: t('screening.turn'), cell: item => <Turn item={item} /> },
    ]}
  />
);

const Desk = ({ roundId, queue }: { readonly roundId: string; readonly queue: Queue }) => {
  const [turn, setTurn] = useState('');
  const [first] = queue.items;
  if (first === undefined)
    return <EmptyState title={t('screening.empty')}>{t('screening.empty-hint')}</EmptyState>;
  return (
    <>
      <Row>
        <LinkButton kind="main" href={addressOf(roundId, first)}>
          {t('screening.begin')}
        </LinkButton>
      </Row>
      <SelectField
        id="screening-show"
        label={t('screening.show')}
        value={turn}
        onChange={setTurn}
        options={[
          { value: '', label: t('screening.all', { count: queue.items.length }) },
          ...screeningTurns.map(known => ({
            value: known,
            label: t('screening.turn-option', {
              turn: t(`screening.turn.${known}`),
              count: queue.counts[known] ?? 0,
            }),
          })),
        ]}
      />
      <Table roundId={roundId} items={queue.items.filter(item => turn === '' || item.turn === turn)} />
    </>
  );
};

/** What waits to be screened, in working order. */
export const ScreeningPage = ({ roundId }: { readonly roundId: string }) => {
  useEffect(beginAnew, []);
  const queue = useRead(listScreeningQueueContract, { params: { roundId } });
  const round = useRead(getRoundContract, { params: { roundId } });
  return (
    <Page
      title={t('screening.title')}
      lead={t('screening.lead')}
      crumbs={roundCrumbs(round.data?.body, t('screening.title'))}
    >
      <Loaded query={queue} what={t('screening.title')}>
        {({ body }) => <Desk roundId={roundId} queue={body} />}
      </Loaded>
      <p class="muted">{t('screening.close-hint')}</p>
      <ListDownload what="filed-submissions" subject={{ roundId }} name={t('lists.download-filed')} />
      <ListDownload what="screening-states" subject={{ roundId }} name={t('lists.download-screening')} />
    </Page>
  );
};
