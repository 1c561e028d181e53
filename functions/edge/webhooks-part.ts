import { KMSClient } from '@aws-sdk/client-kms';
import { patience } from '#shared/adapters/aws/patience.ts';
import { deriveSecret } from '#shared/adapters/kms/derive-secret.ts';
import { resolveName } from '#shared/adapters/webhook/public-address.ts';
import { openWebhooks } from '#shared/adapters/webhook/webhooks.ts';
import { demand, type Environment } from './environment.ts';

/** Calls to systems outside, for the functions that take subscriptions and that make the calls. */
export const webhooksPart = (environment: Environment) =>
  openWebhooks(
    deriveSecret(
      new KMSClient({ region: environment.AWS_REGION, ...patience }),
      demand(environment.TB_WEBHOOK_KEY, 'TB_WEBHOOK_KEY'),
    ),
    { resolve: resolveName, allowLoopback: environment.TB_WEBHOOK_LOOPBACK === 'allowed' },
  );
