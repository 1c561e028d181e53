import type { Outside } from '#shared/application/ports.ts';

/** Its name is the reason that officials read beside the message. */
class ZaloNotConfiguredError extends Error {
  override readonly name = 'ZaloNotConfigured';
}

class ZaloRefusedError extends Error {
  override readonly name = 'ZaloRefused';
}

const patienceMilliseconds = 5000;

/**
 * The slot of Zalo: each message is posted as `{ id, to, text }` to an address that the installation names, which hands it to
 * the authority's official account (whose contract, templates and tokens are its own). Where no address is named a message is
 * refused by name and waits for an official.
 */
export const openZalo = (address: string | undefined): Pick<Outside, 'sendZalo'> => ({
  sendZalo: async message => {
    if (address === undefined) throw new ZaloNotConfiguredError('no address is configured');
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new ZaloRefusedError(`answered ${answer.status}`);
  },
});
