/**
 * Settings of an SDK client under Jest that asks one engine thousands of times: connections are used again, which saves a quarter
 * of the time, but none that idled for a second. The engine closes none before half a minute, so no call meets a connection that
 * ends (see `fresh-connections.ts`): only for engines that nobody kills.
 */
export const keptConnections = {
  requestHandler: { httpAgent: { keepAlive: true, timeout: 1000 } },
} as const;
