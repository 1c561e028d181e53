import { setTimeout as delay } from 'node:timers/promises';
import type { S3Event } from 'aws-lambda';
import type { EventOutbox, PendingEvent } from './event-outbox.ts';

type EventDelivery = {
  /** Looks for pending events now; without effect before `start` and after `stop`. */
  readonly wake: () => void;
  readonly start: () => void;
  /** Begins nothing more and waits (up to `patienceMs`) for deliveries under way. */
  readonly stop: () => Promise<void>;
};

/** Deliveries at the same time: uploads come in bursts, consumers hash and parse. */
const concurrency = 4;
const firstDelayMs = 100;
const longestDelayMs = 10_000;
const patienceMs = 5_000;

/**
 * Delivers outbox events at least once: an event stays pending until the consumer's promise resolves, so a crash
 * or a failure brings it again. Failing ones wait on their own, doubling up to 10 s, and hold up nobody else.
 * Waits run on the computer's timers, not the product's clock: moving that clock must not freeze deliveries.
 */
export const eventDelivery = (
  outbox: EventOutbox,
  deliver: (event: S3Event) => Promise<void>,
  log: (line: string) => void,
): EventDelivery => {
  const underWay = new Map<number, Promise<void>>();
  const failures = new Map<number, number>();
  const resting = new Map<number, NodeJS.Timeout>();
  let state: 'idle' | 'running' | 'stopping' | 'stopped' = 'idle';

  const rest = (seq: number, error: unknown): void => {
    const count = (failures.get(seq) ?? 0) + 1;
    failures.set(seq, count);
    const retryInMs = Math.min(firstDelayMs * 2 ** (count - 1), longestDelayMs);
    log(
      JSON.stringify({ event: 'object-store.delivery-failed', seq, count, retryInMs, error: String(error) }),
    );
    const timer = setTimeout(() => {
      resting.delete(seq);
      wake();
    }, retryInMs);
    timer.unref();
    resting.set(seq, timer);
  };

  const attempt = async ({ seq, event }: PendingEvent): Promise<void> => {
    try {
      await deliver(event);
    } catch (error) {
      if (state === 'running') rest(seq, error);
      return;
    }
    // Once stopped, the database is closed; the event stays pending and comes once more.
    if (state === 'stopped') return;
    outbox.markDelivered(seq);
    failures.delete(seq);
  };

  const wake = (): void => {
    const free = concurrency - underWay.size;
    if (state !== 'running' || free <= 0) return;
    const ready = outbox
      .pending(underWay.size + resting.size + free)
      .filter(({ seq }) => !underWay.has(seq) && !resting.has(seq));
    for (const pending of ready.slice(0, free)) {
      const work = attempt(pending).finally(() => {
        underWay.delete(pending.seq);
        wake();
      });
      underWay.set(pending.seq, work);
    }
  };

  return {
    wake,
    start: () => {
      state = 'running';
      wake();
    },
    stop: async () => {
      state = 'stopping';
      for (const timer of resting.values()) clearTimeout(timer);
      await Promise.race([
        Promise.allSettled(underWay.values()),
        delay(patienceMs, undefined, { ref: false }),
      ]);
      state = 'stopped';
    },
  };
};
