import type { BrowserContext, Page } from 'playwright-core';
import type { Wire } from './wire.ts';

export type Line = {
  /** The line drops: requests under way break, new ones fail, and the page is told that it is offline. */
  readonly cut: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** The latest requests that it carried, and what became of each. */
  readonly carried: () => readonly string[];
};

/** A mobile line at the edge of a commune: 400 kbit/s each way, 400 ms there and back. */
export const ruralLine = { bitsPerSecond: 400_000, latencyMs: 400 } as const;

/** Makes the page's line over the wire slow (unless `speed` is null), and one that can be cut and restored. */
export const openLine = async (
  context: BrowserContext,
  page: Page,
  wire: Wire,
  speed: typeof ruralLine | null,
): Promise<Line> => {
  const session = await context.newCDPSession(page);
  const slow = async () => {
    if (speed === null) return;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: speed.latencyMs,
      downloadThroughput: speed.bitsPerSecond / 8,
      uploadThroughput: speed.bitsPerSecond / 8,
    });
  };
  await slow();
  return {
    cut: async () => {
      wire.cut();
      await context.setOffline(true);
    },
    restore: async () => {
      wire.restore();
      await context.setOffline(false);
      // The switch of the context forgets the speed.
      await slow();
    },
    carried: wire.carried,
  };
};
