import { localDay, localMoment } from '#web/format/dates.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Cards } from '#web/ui/cards.tsx';
import { type Column, DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkButton } from '#web/ui/link-button.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { Unread } from '../dossier/reading.tsx';
import type { Entry, Need } from '../home/entries.ts';
import { OtherWork } from '../home/other-work.tsx';
import { SubmissionBadge } from '../home/state-badge-of.tsx';
import { ToDo } from '../home/to-do.tsx';
import { useEntries } from '../home/use-entries.ts';
import { t } from '../text.ts';

const columns = (): readonly Column<Entry>[] => [
  {
    key: 'product',
    label: t('home.column-product'),
    head: true,
    cell: ({ id, product, establishment }) => (
      <>
        <AppLink href={`/producer/submissions/${id}`}>{product.trim() || t('home.unnamed')}</AppLink>
        <br />
        <span class="muted">{establishment}</span>
      </>
    ),
  },
  { key: 'round', label: t('home.column-round'), cell: ({ round }) => round },
  {
    key: 'state',
    label: t('home.column-state'),
    cell: ({ state, productId, submittedAt }) => (
      <>
        <SubmissionBadge state={state} />
        {productId !== null && submittedAt !== null && (
          <>
            <br />
            <AppLink href={`/producer/products/${productId}/path`}>{t('home.path')}</AppLink>
          </>
        )}
      </>
    ),
  },
  { key: 'code', label: t('home.column-code'), cell: ({ receiptCode }) => receiptCode ?? '' },
  {
    key: 'date',
    label: t('home.column-date'),
    cell: ({ submittedAt }) => (submittedAt === null ? '' : localDay(submittedAt)),
  },
];

const isNeedy = (entry: Entry): entry is Entry & { readonly need: Need } => entry.need !== null;

/** One's own dossiers: those that wait for the person on top, then all. */
export const HomePage = () => {
  const { entries, listed, rounds, establishments } = useEntries();
  const needy = entries.filter(isNeedy);
  const open = rounds.filter(({ filing }) => filing === 'open');
  const start = (
    <LinkButton kind="main" icon="add" href="/producer/new">
      {t('home.new')}
    </LinkButton>
  );
  const isKnown = listed.data !== undefined || entries.length > 0;
  return (
    <Page
      title={t('home.title')}
      actions={start}
      lead={open.map(({ id, title, timelineLocal }) => (
        <p key={id}>{t('home.until', { round: title, until: timelineLocal.closesAt })}</p>
      ))}
    >
      {listed.data !== undefined &&
        !listed.fresh &&
        !listed.reading &&
        listed.problem === 'no-line' &&
        listed.readAt !== null && (
          <p class="muted">{t('home.copy-of', { at: localMoment(new Date(listed.readAt).toISOString()) })}</p>
        )}
      {!isKnown &&
        (listed.problem === null ? <Loading /> : <Unread problem={listed.problem} onRetry={listed.again} />)}
      {isKnown && entries.length === 0 && (
        <EmptyState title={t('home.none')} action={start}>
          <p>{t('home.none-lead')}</p>
        </EmptyState>
      )}
      {entries.length > 0 && (
        <>
          <Section title={t('home.to-do')}>
            {needy.length === 0 ? (
              <p class="muted">{t('home.to-do-none')}</p>
            ) : (
              <Cards>
                {needy.map(entry => (
                  <ToDo key={entry.id} entry={entry} />
                ))}
              </Cards>
            )}
          </Section>
          <Section title={t('home.all')}>
            <DataTable
              caption={t('home.all')}
              hideCaption
              columns={columns()}
              rows={entries}
              rowKey={({ id }) => id}
            />
          </Section>
        </>
      )}
      <OtherWork establishments={establishments} />
    </Page>
  );
};
