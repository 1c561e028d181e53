import type { listWebhooksContract } from '#shared/contracts/webhook/list-webhooks.ts';
import { webhookEvents } from '#shared/domain/webhook/events.ts';
import type { Answer } from '#web/api/call.ts';
import { localMoment } from '#web/format/dates.ts';
import { said } from '#web/text/said.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { DescriptionList } from '#web/ui/description-list.tsx';
import { Row } from '#web/ui/row.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { t } from '../filing-text.ts';
import { FailedCalls } from './failed-calls.tsx';

export type Webhook = Answer<typeof listWebhooksContract>['items'][number];

type WebhookCardProps = { readonly webhook: Webhook; readonly onEnd: () => void };

/** One subscription: where it goes, what it is told, and what it has missed. */
export const WebhookCard = ({ webhook, onEnd }: WebhookCardProps) => {
  const { id, label, url, events, endedAt, byToken } = webhook;
  return (
    <Card title={label}>
      <p>
        {endedAt === null ? (
          <StateBadge tone="good">{t('hooks.works')}</StateBadge>
        ) : (
          <StateBadge tone="neutral">{t('hooks.ended', { at: localMoment(endedAt) })}</StateBadge>
        )}
      </p>
      <DescriptionList
        items={[
          { term: t('hooks.url'), detail: <code>{url}</code> },
          {
            term: t('hooks.events'),
            detail: events.map(event => said(webhookEvents[event])).join(', '),
          },
        ]}
      />
      {endedAt === null && (
        <>
          {byToken && <p class="muted">{t('hooks.by-token')}</p>}
          <FailedCalls webhookId={id} label={label} />
          <Row>
            <Button small label={t('hooks.end-of', { label })} onClick={onEnd}>
              {t('hooks.end')}
            </Button>
          </Row>
        </>
      )}
    </Card>
  );
};
