import { useState } from 'preact/hooks';
import { previewRetentionContract } from '#shared/contracts/privacy/preview-retention.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import type { Answer } from '#web/api/call.ts';
import { useList } from '#web/api/use-read.ts';
import { Unread } from '#web/app/loaded.tsx';
import { localDay, writtenDay } from '#web/format/dates.ts';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { DateField } from '#web/ui/date-field.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../../text.ts';
import type { HoldAct } from './hold-dialog.tsx';

type Previewed = Answer<typeof previewRetentionContract>;
type File = Previewed['items'][number];

const today = (): string => localDay(new Date().toISOString()).split('/').reverse().join('-');

const holdsOf = ({ establishmentId, round, title }: File): readonly HoldAct[] => [
  ...(establishmentId === null
    ? []
    : [{ place: true, kind: 'establishment', id: establishmentId, name: title } as const]),
  ...(round === null ? [] : [{ place: true, kind: 'round', id: round.id, name: round.title } as const]),
];

const words = ({ kind }: HoldAct) =>
  t(kind === 'round' ? 'retention.hold-round' : 'retention.hold-establishment');

const Files = ({
  files,
  onHold,
}: {
  readonly files: readonly File[];
  readonly onHold: ((act: HoldAct) => void) | undefined;
}) => (
  <DataTable
    caption={t('retention.preview')}
    hideCaption
    rows={files}
    rowKey={({ what, id }) => `${what} ${id}`}
    empty={<EmptyState title={t('retention.none')} />}
    columns={[
      {
        key: 'file',
        label: t('retention.file'),
        head: true,
        cell: ({ title, what, round }) => (
          <>
            {title}
            <div class="muted">
              {t(`retention.what-${what}`)}
              {round !== null && `; ${round.title}`}
            </div>
          </>
        ),
      },
      {
        key: 'term',
        label: t('retention.term'),
        cell: ({ term, endedOn }) => (
          <>
            {t(`retention.${term}`)}
            <div class="muted">
              {t('retention.ended')}: {writtenDay(endedOn)}
            </div>
          </>
        ),
      },
      { key: 'records', label: t('retention.records'), end: true, cell: ({ records }) => records },
      {
        key: 'acts',
        label: t('members.acts'),
        plain: true,
        cell: file =>
          file.held ? (
            <StateBadge tone="warn">{t('retention.held')}</StateBadge>
          ) : (
            <span class="row">
              {onHold &&
                holdsOf(file).map(act => (
                  <Button
                    key={act.kind}
                    small
                    label={t('retention.hold-which', { act: words(act), name: act.name })}
                    onClick={() => onHold(act)}
                  >
                    {words(act)}
                  </Button>
                ))}
            </span>
          ),
      },
    ]}
  />
);

/** What the terms would let go on a day: how much by kind and term, and file by file. */
export const Preview = ({
  authority: { level, locality },
  onHold,
}: {
  readonly authority: Authority;
  readonly onHold: ((act: HoldAct) => void) | undefined;
}) => {
  const [day, setDay] = useState(today);
  const list = useList(
    previewRetentionContract,
    { query: { level, locality, day, limit: '50' } },
    { enabled: day !== '' },
  );
  // Counts are over all pages: the first says them.
  const counts = list.data?.pages[0]?.body.counts ?? [];
  return (
    <Section title={t('retention.preview')} lead={t('retention.preview-lead')}>
      <DateField
        id={`retention-day-${level}-${locality}`}
        label={t('retention.day')}
        value={day}
        onChange={setDay}
      />
      {counts.length > 0 && (
        <ul>
          {counts.map(({ kind, term, records, fields }) => (
            <li key={`${kind} ${term}`}>
              {t('retention.count', { term: t(`retention.${term}`), kind, records, fields })}
            </li>
          ))}
        </ul>
      )}
      {list.items !== undefined ? (
        <Files files={list.items} onHold={onHold} />
      ) : list.error === null ? (
        <Loading what={t('retention.preview')} />
      ) : (
        <Unread error={list.error} onRetry={() => list.refetch()} />
      )}
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => list.fetchNextPage()}
        shown={list.items?.length ?? 0}
      />
    </Section>
  );
};
