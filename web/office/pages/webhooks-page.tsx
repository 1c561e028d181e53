import { useState } from 'preact/hooks';
import { endWebhookContract } from '#shared/contracts/webhook/end-webhook.ts';
import { listWebhooksContract } from '#shared/contracts/webhook/list-webhooks.ts';
import type { Authority } from '#shared/domain/authority/levels.ts';
import { webhookEvents } from '#shared/domain/webhook/events.ts';
import type { Answer } from '#web/api/call.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useList } from '#web/api/use-read.ts';
import { LoadedList } from '#web/app/loaded-list.tsx';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loading } from '#web/ui/loading.tsx';
import { NoRightState } from '#web/ui/no-right-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { NewWebhook, type WebhookWords } from '#web/webhook/new-webhook.tsx';
import { useOffice } from '../frame/use-office.ts';
import { refusalOf } from '../parts/problems-of.ts';
import { useAuthorityName } from '../parts/use-authority-name.ts';
import { t } from '../text.ts';

type Webhook = Answer<typeof listWebhooksContract>['items'][number];

const words = (): WebhookWords => ({
  ...{ make: t('webhooks.make'), label: t('webhooks.label'), events: t('webhooks.events') },
  ...{ url: t('webhooks.url'), urlHint: t('webhooks.url-hint'), secret: t('webhooks.secret') },
  ...{ onceTitle: t('webhooks.once-title'), once: t('webhooks.once') },
});

const Webhooks = ({ authority }: { readonly authority: Authority }) => {
  const authorityName = useAuthorityName();
  const list = useList(listWebhooksContract, { query: { ...authority, limit: '50' } });
  const end = useCommand(endWebhookContract, { refresh: [listWebhooksContract] });
  const [chosen, choose] = useState<Webhook>();
  const confirm = async () => {
    if (chosen === undefined) return;
    if ((await end.run({ params: { webhookId: chosen.id } })) !== undefined) choose(undefined);
  };
  return (
    <>
      <NewWebhook owner={{ authority }} words={words()} />
      <LoadedList list={list} what={t('webhooks.page')}>
        {items => (
          <DataTable
            caption={authorityName(authority)}
            rows={items}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('webhooks.none')} />}
            columns={[
              { key: 'label', label: t('webhooks.label'), head: true, cell: ({ label }) => label },
              { key: 'url', label: t('webhooks.url'), cell: ({ url }) => <code>{url}</code> },
              {
                key: 'events',
                label: t('webhooks.events'),
                cell: ({ events }) => events.map(event => said(webhookEvents[event])).join(', '),
              },
              {
                key: 'state',
                label: t('messages.state'),
                cell: ({ endedAt }) => (
                  <StateBadge tone={endedAt === null ? 'good' : 'neutral'}>
                    {t(endedAt === null ? 'webhooks.works' : 'webhooks.ended')}
                  </StateBadge>
                ),
              },
              {
                key: 'acts',
                label: t('members.acts'),
                plain: true,
                cell: webhook =>
                  webhook.endedAt === null && (
                    <Button
                      small
                      label={t('webhooks.end-what', { what: webhook.label })}
                      onClick={() => choose(webhook)}
                    >
                      {t('webhooks.end')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </LoadedList>
      <ConfirmDialog
        title={t('webhooks.end-what', { what: chosen?.label ?? '' })}
        open={chosen !== undefined}
        danger
        pending={end.pending}
        error={refusalOf(end.error)}
        consequences={[t('webhooks.end-follows')]}
        confirm={t('webhooks.end')}
        onConfirm={() => void confirm()}
        onClose={() => choose(undefined)}
      />
    </>
  );
};

/** `/office/webhooks`: systems of the authority that are called when something happens. */
export const WebhooksPage = () => {
  const office = useOffice();
  if (office === undefined) return <Loading />;
  const places = office.where('webhook.manage');
  return (
    <Page title={t('webhooks.page')} lead={t('webhooks.lead')}>
      {places.length === 0 && <NoRightState />}
      {places.map(place => (
        <Webhooks key={`${place.level} ${place.locality}`} authority={place} />
      ))}
    </Page>
  );
};
