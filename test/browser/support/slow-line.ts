import type { Visitor } from './visitor.ts';

export type Line = {
  /** The line drops: requests under way fail, and the page is told that it is offline. */
  readonly cut: () => Promise<void>;
  readonly restore: () => Promise<void>;
};

/** A mobile line at the edge of a commune: 400 kbit/s each way, 400 ms there and back. */
export const ruralLine = { bitsPerSecond: 400_000, latencyMs: 400 } as const;

/** Puts the visitor's page on a slow line that can be cut and restored, by the browser's own means. */
export const slowLine = async (
  { context, page }: Visitor,
  { bitsPerSecond, latencyMs }: typeof ruralLine = ruralLine,
): Promise<Line> => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const conditions = async (offline: boolean) => {
    // Workers of the page hear of it through the context, which forgets the speed: that is set again after it.
    await context.setOffline(offline);
    await session.send('Network.emulateNetworkConditions', {
      offline,
      latency: latencyMs,
      downloadThroughput: bitsPerSecond / 8,
      uploadThroughput: bitsPerSecond / 8,
    });
  };
  await conditions(false);
  return { cut: () => conditions(true), restore: () => conditions(false) };
};
