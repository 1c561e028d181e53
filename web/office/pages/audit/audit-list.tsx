import { readAuditStreamContract } from '#shared/contracts/record/read-audit-stream.ts';
import type { Answer } from '#web/api/call.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { localMoment } from '#web/format/dates.ts';
import { CopyButton } from '#web/ui/copy-button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import type { Office } from '../../frame/use-office.ts';
import { t } from '../../text.ts';
import { saidAction } from './actions.ts';
import { type AuditKind, roundOfStream } from './streams.ts';
import { useNames } from './use-names.ts';

type Entry = Answer<typeof readAuditStreamContract>['items'][number];

const actorOf = ({ actor, actorKind }: Entry, names: ReadonlyMap<string, string>): string => {
  if (actorKind === 'system') return t('audit.system');
  if (actorKind === 'anonymous') return t('audit.anonymous');
  return names.get(actor) ?? (actorKind === 'token' ? t('audit.token', { id: actor }) : actor);
};

/** The history of one record, the latest first: who, what, why, and the seal of each entry. */
export const AuditList = ({
  office,
  kind,
  id,
}: {
  readonly office: Office;
  readonly kind: AuditKind;
  readonly id: string;
}) => {
  const list = useList(readAuditStreamContract, { query: { kind, id, order: 'latest-first', limit: '50' } });
  const names = useNames(office, roundOfStream(kind, id));
  return (
    <>
      <LoadedList list={list} what={t('frame.audit')}>
        {items => (
          <DataTable
            caption={t('audit.caption')}
            hideCaption
            rows={items}
            rowKey={({ sequence }) => String(sequence)}
            empty={<EmptyState title={t('audit.none')} />}
            columns={[
              {
                key: 'sequence',
                label: t('audit.sequence'),
                end: true,
                cell: ({ sequence }) => String(sequence),
              },
              {
                key: 'at',
                label: t('audit.at'),
                cell: ({ at }) => localMoment(at),
                by: ({ sequence }) => sequence,
              },
              { key: 'actor', label: t('audit.actor'), cell: entry => actorOf(entry, names) },
              {
                key: 'action',
                label: t('audit.action'),
                head: true,
                cell: ({ action, reason }) => (
                  <>
                    {saidAction(action)}
                    {reason !== null && <div class="muted">{t('audit.reason', { reason })}</div>}
                  </>
                ),
              },
              {
                key: 'hash',
                label: t('audit.hash'),
                cell: ({ hash, sequence }) => (
                  <>
                    <code>{hash.slice(0, 12)}…</code>{' '}
                    <CopyButton text={hash} what={t('audit.hash-of', { sequence })} />
                  </>
                ),
              },
            ]}
          />
        )}
      </LoadedList>
      <p class="muted">{t('audit.sealed')}</p>
    </>
  );
};
