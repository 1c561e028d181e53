import { setImmediate as turn } from 'node:timers/promises';
import { serveTasks } from '#functions/edge/serve-tasks.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import { tasks } from '#functions/round-workflow/tasks.ts';
import { faultPlanSchema, fractionsFrom, openFaultPlan } from '#infra/local/faults/fault-plan.ts';
import type { Outside, World } from '#shared/application/ports.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { openGateway, type Reply } from '#test/secrecy/gateway.ts';
import { meetFaultsAt } from '../support/meet-faults.ts';
import { callOf } from '../support/prepared.ts';
import { type Begun, metPort, openProcess, type Planted } from '../support/process.ts';
import { openOutside } from '../support/requests/effects.ts';
import type { WorkflowPlace } from '../support/run-workflow.ts';
import { openTurnstile } from '../support/turnstile.ts';
import { following } from './circumstances.ts';
import type { Order } from './order.ts';
import type { Stage, Wish } from './stages.ts';

const telemetry = openTelemetry('test');
telemetry.logger.setLogLevel('SILENT');

/** What befalls calls while a history is lived. */
const faultShares = {
  ...{ throttle: 0.04, failBefore: 0.04, dropAfterCommit: 0.06, delay: 0.03, conflict: 0.04 },
  ...{ partial: 0.15, stale: 0.15, hang: 0.03 },
};

/** A request that was sent, under its key. */
export type Sent = Wish & { readonly key: string; readonly at: number; readonly version: number | undefined };
export type Heard = {
  readonly sent: Sent;
  readonly requestId: string;
  readonly reply: Reply;
  readonly at: number;
};

type Options = {
  readonly stage: Stage;
  readonly workflow: WorkflowPlace;
  readonly seed: number;
  readonly planted?: Planted;
} & Order;

/** A function instance: as warm ones are, used again and again, by one request at a time. */
type Instance = {
  readonly world: World;
  readonly gateway: ReturnType<typeof openGateway>;
  begin: () => Begun;
};

const noLag = async (): Promise<void> => {};

/** Everything there is of one history: clock, chance, functions over the stores, the workflow, and what was said so far. */
export const openHistory = async (options: Options) => {
  const { stage, workflow, seed, planted = {}, lag = noLag, openOrder = openTurnstile } = options;
  const fraction = fractionsFrom(seed);
  const faults = openFaultPlan();
  const { outside, webhooks, reached } = openOutside();
  const trace: string[] = [];
  const heard: Heard[] = [];
  const stop = { now: stage.asked.now };
  const turnstile = openOrder(fraction);
  const standing = new Map(stage.standing);
  const owed = new Set<string>();
  const follow = following(standing, owed);
  const scheduled = new Map<string, number>();
  const began = new Set<string>();
  /** What the engine is told has set everything in motion that it sets in motion before the call is over. */
  const toEngine = async <T>(call: Promise<T>): Promise<T> => {
    const said = await call;
    await engine.tick();
    return said;
  };
  const around: Outside = {
    ...outside,
    startWorkflow: run => {
      began.add(run.roundId);
      return toEngine(workflow.calls.startWorkflow(run));
    },
    stopWorkflow: run => toEngine(workflow.calls.stopWorkflow(run)),
    completeGate: gate => toEngine(workflow.calls.completeGate(gate)),
    scheduleRound: async ({ roundId, at }) => {
      scheduled.set(roundId, at);
    },
    unscheduleRound: async roundId => {
      scheduled.delete(roundId);
    },
  };

  let instances = 0;
  const idle: Instance[] = [];
  const newInstance = (): Instance => {
    const number = 10 + instances;
    instances += 1;
    const begin = (): Begun => {
      const { meet, end } = instance.begin();
      const late: Begun['meet'] = async (name, proceed) => {
        await lag();
        return meet(name, () => proceed().finally(lag));
      };
      return { meet: late, end };
    };
    const opened = openProcess(stage.place, stage.files, {
      ...{
        ...planted,
        begin,
        wrap: records => follow(planted.wrap?.(records) ?? records),
        row: `instance ${number}`,
        number,
        faults,
      },
      // A pause lets others go first, and counts tries instead of seconds.
      pace: {
        pause: () => metPort({ pause: async () => {} }, 'time', begin).pause(),
        random: () => 0,
        elapsed: () => 0,
      },
    });
    const world: World = {
      ...opened,
      outside: metPort(meetFaultsAt(around, faults), 'outside', begin),
      webhooks: { ...webhooks, call: metPort(meetFaultsAt(webhooks, faults), 'webhooks', begin).call },
    };
    const instance: Instance = {
      ...{ world, gateway: openGateway(world) },
      begin: () => ({ meet: (_name, proceed) => proceed(), end: () => {} }),
    };
    return instance;
  };
  const perform = <T>(work: (instance: Instance) => Promise<T>): Promise<T> => {
    const instance = idle.shift() ?? newInstance();
    return turnstile
      .enter(({ begin }) => {
        instance.begin = begin;
        return work(instance);
      })
      .finally(() => idle.push(instance));
  };

  let tasksBegun = 0;
  const engine = await workflow.open({
    now: () => stop.now,
    invoke: (_name, payload) =>
      perform(async ({ world }) => {
        const { task } = Object(payload);
        tasksBegun += 1;
        try {
          const answer = await serveTasks(tasks, () => world, telemetry)(payload);
          trace.push(`task ${task}`);
          return answer;
        } catch (error) {
          trace.push(`task ${task} failed: ${error instanceof Error ? error.name : error}`);
          throw error;
        }
      }),
  });

  /** Until no task is under way and the workflow waits for the time or for people. */
  const quiet = async (): Promise<void> => {
    do {
      await turnstile.emptied();
      await engine.tick();
      await turn();
    } while (!turnstile.isEmpty());
  };
  const begin = (roundId: string, attempt: number): Promise<void> =>
    turnstile.enter(({ meet }) => meet('the scheduler', () => around.startWorkflow({ roundId, attempt })));
  let requests = 0;
  return {
    ...{
      stage,
      standing,
      owed,
      faults,
      trace,
      heard,
      fraction,
      perform,
      quiet,
      reached,
      began,
      late: turnstile.late,
      tasks: () => tasksBegun,
    },
    now: () => stop.now,
    pick: <T>(list: readonly T[]): T | undefined => list[Math.floor(fraction() * list.length)],
    befall: (): void =>
      faults.set(faultPlanSchema.parse({ seed: Math.floor(fraction() * 2 ** 31), ...faultShares })),
    calm: (): void => faults.set(faultPlanSchema.parse({})),
    /** The time passes, and what is due by then happens. */
    wait: async (ms: number): Promise<void> => {
      stop.now += ms;
      // At once: the engine looks at its clock by itself now and then.
      await engine.tick();
      for (const [roundId, at] of [...scheduled])
        if (at <= stop.now) {
          scheduled.delete(roundId);
          await begin(roundId, 1);
        }
    },
    begin,
    ask: async (sent: Sent): Promise<Heard> => {
      requests += 1;
      const requestId = `model-${requests}`;
      const { contract, asked, key, version } = sent;
      const at = stop.now;
      const call = callOf({ ...asked, version, key, now: at });
      const reply = await perform(({ gateway }) => gateway(routeKeyOf(contract), { ...call, requestId }));
      const one = { sent, requestId, reply, at };
      heard.push(one);
      trace.push(`${requestId} ${contract.id} ${key} ${reply.status} ${reply.text}`);
      return one;
    },
  };
};
export type History = Awaited<ReturnType<typeof openHistory>>;
