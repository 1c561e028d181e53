import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Admit, admitAll } from '../access/admit.ts';
import type { Log } from '../wire/log.ts';
import { expressionOf, openScheduleApi, type SchedulePlace, scheduleArn, withinEnd } from './schedule-api.ts';
import { firstDue, lastDue, nextDue } from './schedule-expression.ts';
import { type Delivery, openScheduleStore, type Schedule } from './schedule-store.ts';

/** One run on its way to its target. */
export type ScheduledRun = {
  readonly arn: string;
  /** The target's input with its placeholders filled in. */
  readonly input: string;
  /** Milliseconds since 1970 UTC. */
  readonly scheduledTime: number;
  readonly scheduleName: string;
  readonly groupName: string;
  /** The same over all tries of one run. */
  readonly executionId: string;
  /** From 1. */
  readonly attempt: number;
};

export type Scheduler = {
  /** Answers one request of the EventBridge Scheduler API. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Begins to look for due schedules, five times a second. */
  readonly start: () => void;
  /** Waits for deliveries in flight, then closes the database. */
  readonly stop: () => Promise<void>;
  /** Runs everything due now and waits for it; works while paused too. */
  readonly tick: () => Promise<void>;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly isPaused: () => boolean;
  /** Runs that were given up, newest first. */
  readonly deadLetters: () => readonly Delivery[];
  /** Tries a run that was given up once more; false where there is none by that id. */
  readonly redeliver: (executionId: string) => boolean;
};

const pollMilliseconds = 200;
const longestBackoff = 60_000;
// AWS's defaults.
const defaultRetries = 185;
const defaultAgeSeconds = 86_400;

const backoff = (attempts: number): number => Math.min(500 * 2 ** (attempts - 1), longestBackoff);

const isoSeconds = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/**
 * Opens the scheduler over its own database file. A due schedule runs at least once, by the adjustable clock: after
 * downtime or a jump a one-time schedule runs once, a recurring one once for all it missed (for the last missed moment).
 * A failing run is tried again by the target's retry policy, then kept as a dead letter.
 */
export const openScheduler = (options: {
  readonly file: string;
  readonly now: () => number;
  readonly deliver: (run: ScheduledRun) => Promise<void>;
  readonly log: Log;
  readonly place?: SchedulePlace;
  /** @default everyone may do everything */
  readonly admit?: Admit;
}): Scheduler => {
  const { now, deliver, log, admit = admitAll } = options;
  const place = options.place ?? { region: 'ap-southeast-1', account: '000000000000' };
  const store = openScheduleStore(options.file);
  const inFlight = new Map<string, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let paused = false;
  // From the opening on: a clock set back before the first look must be noticed by it.
  let latest = now();

  const fire = (schedule: Schedule, due: number, at: number): void => {
    const { body, groupName, name, revision, anchor } = schedule;
    const expression = expressionOf(schedule);
    const next = withinEnd(body, nextDue(expression, anchor, at));
    const delivery: Delivery = {
      executionId: randomUUID(),
      groupName,
      name,
      revision,
      arn: body.Target.Arn,
      input: body.Target.Input ?? '{}',
      scheduledTime: lastDue(expression, anchor, due, Math.min(at, body.EndDate ?? at)),
      firedAt: at,
      attempts: 0,
      nextAttemptAt: at,
      maximumRetries: body.Target.RetryPolicy?.MaximumRetryAttempts ?? defaultRetries,
      maximumAge: (body.Target.RetryPolicy?.MaximumEventAgeInSeconds ?? defaultAgeSeconds) * 1_000,
      deadLetterArn: body.Target.DeadLetterConfig?.Arn ?? null,
      deleteSchedule: next === null && body.ActionAfterCompletion === 'DELETE',
      lastError: null,
      deadAt: null,
    };
    store.fire(schedule, delivery, next);
    log('scheduler.fired', {
      name,
      groupName,
      executionId: delivery.executionId,
      scheduledTime: delivery.scheduledTime,
    });
  };

  const runOf = (delivery: Delivery): ScheduledRun => {
    const { arn, executionId, scheduledTime, groupName, name } = delivery;
    const attempt = delivery.attempts + 1;
    const placeholders = {
      '<aws.scheduler.schedule-arn>': scheduleArn(place, groupName, name),
      '<aws.scheduler.scheduled-time>': isoSeconds(scheduledTime),
      '<aws.scheduler.execution-id>': executionId,
      '<aws.scheduler.attempt-number>': String(attempt),
    };
    const input = Object.entries(placeholders).reduce(
      (text, [mark, value]) => text.replaceAll(mark, value),
      delivery.input,
    );
    return { arn, input, scheduledTime, scheduleName: name, groupName, executionId, attempt };
  };

  const attempt = async (delivery: Delivery): Promise<void> => {
    const { executionId, name } = delivery;
    try {
      await deliver(runOf(delivery));
      store.settle(delivery);
    } catch (error) {
      const at = now();
      const attempts = delivery.attempts + 1;
      const failed = {
        ...delivery,
        attempts,
        lastError: String(error),
        nextAttemptAt: at + backoff(attempts),
      };
      // One more try is due after a jump of the clock, however old the run has become by it.
      const tooOld = at - delivery.firedAt > delivery.maximumAge && attempts > 1;
      if (attempts > delivery.maximumRetries || tooOld) {
        store.settle(delivery, { ...failed, deadAt: at });
        log('scheduler.dead-letter', { name, executionId, attempts, error: failed.lastError });
      } else {
        store.saveDelivery(failed);
        log('scheduler.delivery-failed', { name, executionId, attempts, error: failed.lastError });
      }
    }
  };

  /** A clock set back: what was planned from a later time is planned again. One-time schedules keep their moment. */
  const replan = (at: number): void => {
    for (const schedule of store.active()) {
      const expression = expressionOf(schedule);
      if (expression.kind === 'at') continue;
      const from = Math.max(at, schedule.body.StartDate ?? at);
      store.setDue(schedule, withinEnd(schedule.body, firstDue(expression, schedule.anchor, from)));
    }
  };

  const step = (): void => {
    const at = now();
    if (at < latest) replan(at);
    latest = at;
    for (const schedule of store.due(at)) {
      if (schedule.due !== null) fire(schedule, schedule.due, at);
    }
    for (const delivery of store.waiting(at, at + longestBackoff)) {
      const { executionId } = delivery;
      if (inFlight.has(executionId)) continue;
      inFlight.set(
        executionId,
        attempt(delivery)
          .catch(error => log('scheduler.store-failed', { executionId, error: String(error) }))
          .finally(() => inFlight.delete(executionId)),
      );
    }
  };

  const poll = (): void => {
    if (paused) return;
    try {
      step();
    } catch (error) {
      log('scheduler.poll-failed', { error: String(error) });
    }
  };

  return {
    handle: openScheduleApi({ store, now, place, log, admit }),
    start: () => {
      timer ??= setInterval(poll, pollMilliseconds);
    },
    stop: async () => {
      clearInterval(timer);
      timer = undefined;
      await Promise.all(inFlight.values());
      store.close();
    },
    tick: async () => {
      step();
      await Promise.all(inFlight.values());
    },
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
    },
    isPaused: () => paused,
    deadLetters: () => store.dead(),
    redeliver: executionId => {
      const delivery = store.findDelivery(executionId);
      if (delivery === undefined || delivery.deadAt === null) return false;
      store.saveDelivery({
        ...delivery,
        deadAt: null,
        attempts: 0,
        nextAttemptAt: now(),
        deleteSchedule: false,
      });
      return true;
    },
  };
};
