import { useState } from 'preact/hooks';
import { listEstablishmentsContract } from '#shared/contracts/establishment/list-establishments.ts';
import { useList } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Page } from '#web/ui/page.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { NewWebhook, type WebhookWords } from '#web/webhook/new-webhook.tsx';
import { t } from '../filing-text.ts';
import { Subscriptions } from '../webhooks/subscriptions.tsx';

const words = (): WebhookWords => ({
  ...{ make: t('hooks.make'), label: t('hooks.label'), events: t('hooks.events') },
  ...{ url: t('hooks.url'), urlHint: t('hooks.url-hint'), secret: t('hooks.secret') },
  ...{ onceTitle: t('hooks.once-title'), once: t('hooks.once') },
});

type Choice = { readonly value: string; readonly label: string };

const OfOne = ({ choices }: { readonly choices: readonly [Choice, ...Choice[]] }) => {
  const [establishmentId, choose] = useState(choices[0].value);
  return (
    <>
      {choices.length > 1 && (
        <SelectField
          id="establishment"
          label={t('hooks.for')}
          width="medium"
          value={establishmentId}
          options={choices}
          onChange={choose}
        />
      )}
      <NewWebhook key={establishmentId} owner={{ establishmentId }} words={words()} />
      <Subscriptions establishmentId={establishmentId} />
    </>
  );
};

/** `/producer/webhooks`: systems of an establishment that are called when something happens. */
export const WebhooksPage = () => {
  const list = useList(listEstablishmentsContract, { query: { limit: '100' } });
  const [first, ...others] = (list.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Page
      title={t('hooks.title')}
      lead={t('hooks.lead')}
      crumbs={[{ label: t('home.title'), href: '/producer' }, { label: t('hooks.title') }]}
    >
      <Loaded query={list}>
        {() =>
          first === undefined ? (
            <EmptyState title={t('hooks.none-establishment')} />
          ) : (
            <OfOne choices={[first, ...others]} />
          )
        }
      </Loaded>
    </Page>
  );
};
