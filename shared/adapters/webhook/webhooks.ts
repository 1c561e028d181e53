import { createHmac } from 'node:crypto';
import type { Webhooks } from '#shared/application/ports.ts';
import { postOnce } from './post-once.ts';
import { type AddressRules, addressFor } from './public-address.ts';

/** Its name is the code of the refusal, which officials read beside a parked call. */
class AddressRefusedError extends Error {
  constructor(refusal: string) {
    super('the address may not be called');
    this.name = refusal;
  }
}

const named = (webhookId: string): string => `tieu-bieu/webhook/${webhookId}`;

/** The signature of a call: over when, which, and what, so that none of them can be changed or used again. */
export const signatureOf = (secret: string, timestamp: string, id: string, body: string): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${id}.${body}`).digest('hex')}`;

/** Calls to systems outside, signed, to public addresses alone. */
export const openWebhooks = (derive: (name: string) => Promise<Buffer>, rules: AddressRules): Webhooks => {
  const secretOf = async (webhookId: string): Promise<string> =>
    `whsec_${(await derive(named(webhookId))).toString('base64url')}`;
  return {
    secretOf,
    refusalOf: async url => {
      const found = await addressFor(url, rules);
      return 'refusal' in found ? found.refusal : undefined;
    },
    call: async ({ webhookId, url, id, now, body }) => {
      const found = await addressFor(url, rules);
      if ('refusal' in found) throw new AddressRefusedError(found.refusal);
      const timestamp = String(Math.floor(now / 1000));
      const signature = signatureOf(await secretOf(webhookId), timestamp, id, body);
      return postOnce(
        found.url,
        found.address,
        {
          'content-type': 'application/json',
          'user-agent': 'Tieu-Bieu',
          'tieu-bieu-id': id,
          'tieu-bieu-timestamp': timestamp,
          'tieu-bieu-signature': signature,
        },
        body,
      );
    },
  };
};
