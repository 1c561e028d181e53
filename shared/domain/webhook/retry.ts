const minute = 60_000;
const hour = 60 * minute;

/** Growing pauses before a failed call is tried again; after the last it is parked. */
const pauses = [5 * minute, 30 * minute, 2 * hour, 8 * hour, 24 * hour] as const;

/** When a call that failed for the `attempts`th time is tried again; undefined when it is given up. */
export const retryAt = (attempts: number, now: number): number | undefined => {
  const pause = pauses[attempts - 1];
  return pause === undefined ? undefined : now + pause;
};
