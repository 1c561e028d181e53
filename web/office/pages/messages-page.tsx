import { useState } from 'preact/hooks';
import { listParkedEffectsContract } from '#shared/contracts/record/list-parked-effects.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import type { EffectPayload } from '#shared/domain/record/effect.ts';
import type { Answer } from '#web/api/call.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { localMoment } from '#web/format/dates.ts';
import { AppLink } from '#web/ui/app-link.tsx';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { useOffice } from '../frame/use-office.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';
import { ResendDialog } from './messages/resend-dialog.tsx';

type Parked = Answer<typeof listParkedEffectsContract>['items'][number];

const kinds = {
  mail: 'messages.kind-mail',
  'text-message': 'messages.kind-text-message',
  'zalo-message': 'messages.kind-zalo',
  'tell-producers': 'messages.kind-tell-producers',
  'webhook-event': 'messages.kind-webhook-event',
  'webhook-call': 'messages.kind-webhook-call',
  'schedule-round': 'messages.kind-schedule',
  'unschedule-round': 'messages.kind-unschedule',
  'start-workflow': 'messages.kind-start',
  'stop-workflow': 'messages.kind-stop',
  'raise-documents': 'messages.kind-raise',
  'remove-objects': 'messages.kind-remove',
  'complete-gate': 'messages.kind-gate',
} as const satisfies Record<EffectPayload['type'], string>;

const isKind = (type: string): type is keyof typeof kinds => type in kinds;
const kindOf = ({ type }: Parked): string => (isKind(type) ? t(kinds[type]) : type);

const ParkedList = ({ authority }: { readonly authority: Authority }) => {
  const authorityName = useAuthorityName();
  const list = useList(listParkedEffectsContract, { query: { ...authority, limit: '50' } });
  const [sending, setSending] = useState<Parked>();
  return (
    <>
      <LoadedList list={list} what={t('frame.messages')}>
        {items => (
          <DataTable
            caption={authorityName(authority)}
            rows={items}
            rowKey={({ id }) => id}
            empty={
              <EmptyState title={t('messages.none-parked')}>
                <p>{t('messages.none-parked-lead')}</p>
              </EmptyState>
            }
            columns={[
              { key: 'kind', label: t('messages.kind'), head: true, cell: kindOf },
              { key: 'reason', label: t('messages.reason'), cell: ({ reason }) => reason ?? '–' },
              {
                key: 'attempts',
                label: t('messages.attempts'),
                end: true,
                cell: ({ attempts }) => String(attempts),
              },
              {
                key: 'created',
                label: t('messages.created'),
                cell: ({ createdAt }) => localMoment(createdAt),
                by: ({ createdAt }) => createdAt,
              },
              {
                key: 'round',
                label: t('frame.round'),
                cell: ({ roundId }) =>
                  roundId === null ? (
                    '–'
                  ) : (
                    <AppLink href={`/office/rounds/${roundId}`}>{t('messages.to-round')}</AppLink>
                  ),
              },
              {
                key: 'acts',
                label: t('members.acts'),
                plain: true,
                cell: effect => (
                  <Button
                    small
                    label={t('messages.resend-what', { what: kindOf(effect) })}
                    onClick={() => setSending(effect)}
                  >
                    {t('messages.resend')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </LoadedList>
      <ResendDialog
        effect={sending}
        what={sending === undefined ? '' : kindOf(sending)}
        onClose={() => setSending(undefined)}
      />
    </>
  );
};

/** `/office/messages`: what could not be sent for the authority, with the reason. */
export const MessagesPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('effect.read');
  return (
    <Page
      title={t('frame.messages')}
      lead={t('messages.parked-page-lead')}
      actions={
        <>
          <AppLink href="/office/messages/notices">{t('notices.page')}</AppLink>
          <AppLink href="/office/webhooks">{t('webhooks.page')}</AppLink>
        </>
      }
    >
      {places.length === 0 && <NoRightState />}
      {places.map(place => (
        <ParkedList key={`${place.level} ${place.locality}`} authority={place} />
      ))}
    </Page>
  );
};
