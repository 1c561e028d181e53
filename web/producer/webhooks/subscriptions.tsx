import { useState } from 'preact/hooks';
import { endWebhookContract } from '#shared/contracts/webhook/end-webhook.ts';
import { listWebhooksContract } from '#shared/contracts/webhook/list-webhooks.ts';
import { useCommand } from '#web/api/use-command.ts';
import { useList } from '#web/api/use-read.ts';
import { Loaded } from '#web/app/loaded.tsx';
import { Cards } from '#web/ui/cards.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Pager } from '#web/ui/pager.tsx';
import { Section } from '#web/ui/section.tsx';
import { t } from '../filing-text.ts';
import { refusalOf } from './refusal-of.ts';
import { type Webhook, WebhookCard } from './webhook-card.tsx';

/** The subscriptions of one establishment, those in use first, and ending one. */
export const Subscriptions = ({ establishmentId }: { readonly establishmentId: string }) => {
  const list = useList(listWebhooksContract, { query: { establishmentId, limit: '50' } });
  const end = useCommand(endWebhookContract, { refresh: [listWebhooksContract] });
  const [chosen, choose] = useState<Webhook | null>(null);
  const confirm = async () => {
    if (chosen === null) return;
    if ((await end.run({ params: { webhookId: chosen.id } })) !== undefined) choose(null);
  };
  const items = list.items ?? [];
  const inUse = items.filter(({ endedAt }) => endedAt === null);
  const ended = items.filter(({ endedAt }) => endedAt !== null);
  return (
    <Section title={t('hooks.yours')}>
      <Loaded query={list} what={t('hooks.yours')}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t('hooks.none')} />
          ) : (
            <Cards>
              {[...inUse, ...ended].map(webhook => (
                <WebhookCard key={webhook.id} webhook={webhook} onEnd={() => choose(webhook)} />
              ))}
            </Cards>
          )
        }
      </Loaded>
      <Pager
        more={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      <ConfirmDialog
        title={t('hooks.end-title', { label: chosen?.label ?? '' })}
        open={chosen !== null}
        danger
        pending={end.pending}
        error={refusalOf(end.error)}
        consequences={[t('hooks.end-now'), t('hooks.end-final')]}
        confirm={t('hooks.end')}
        onConfirm={() => void confirm()}
        onClose={() => choose(null)}
      />
    </Section>
  );
};
