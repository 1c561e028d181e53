import { setImmediate as turn } from 'node:timers/promises';
import { serveTasks } from '#functions/edge/serve-tasks.ts';
import { openTelemetry } from '#functions/edge/telemetry.ts';
import { tasks } from '#functions/round-workflow/tasks.ts';
import { faultPlanSchema, fractionsFrom, openFaultPlan } from '#infra/local/faults/fault-plan.ts';
import type { World } from '#shared/application/ports.ts';
import { routeKeyOf } from '#shared/contracts/contract.ts';
import { openGateway, type Reply } from '#test/secrecy/gateway.ts';
import { meetFaultsAt } from '../support/meet-faults.ts';
import { callOf } from '../support/prepared.ts';
import { type Meet, openProcess, type Planted } from '../support/process.ts';
import { openOutside } from '../support/requests/effects.ts';
import type { WorkflowPlace } from '../support/run-workflow.ts';
import { openTurnstile } from '../support/turnstile.ts';
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
};

/** Everything there is of one history: clock, chance, functions over the stores, the workflow, and what was said so far. */
export const openHistory = async ({ stage, workflow, seed, planted = {} }: Options) => {
  const fraction = fractionsFrom(seed);
  const faults = openFaultPlan();
  const { outside, webhooks, reached } = openOutside();
  const trace: string[] = [];
  const heard: Heard[] = [];
  const stop = { now: stage.asked.now };
  const turnstile = openTurnstile(fraction);

  const functions: { readonly world: World; readonly gateway: ReturnType<typeof openGateway>; meet: Meet }[] =
    [];
  const idle: (typeof functions)[number][] = [];
  /** A function instance: as warm ones are, used again and again, by one request at a time. */
  const newInstance = () => {
    const number = 10 + functions.length;
    const through: Meet = (name, proceed) => instance.meet(name, proceed);
    const opened = openProcess(stage.place, stage.files, {
      ...{ ...planted, meet: through, row: `instance ${number}`, number, faults },
    });
    const world: World = {
      ...opened,
      outside: meetFaultsAt(
        {
          ...{ ...outside, ...workflow.calls },
          startWorkflow: async run => {
            began.add(run.roundId);
            return workflow.calls.startWorkflow(run);
          },
          scheduleRound: async ({ roundId, at }) => {
            scheduled.set(roundId, at);
          },
          unscheduleRound: async roundId => {
            scheduled.delete(roundId);
          },
        },
        faults,
      ),
      webhooks: { ...webhooks, call: meetFaultsAt(webhooks, faults).call },
    };
    const instance = {
      world,
      gateway: openGateway(world),
      meet: (_name, proceed) => proceed(),
    } as (typeof functions)[number];
    functions.push(instance);
    return instance;
  };
  const scheduled = new Map<string, number>();
  const began = new Set<string>();
  const perform = <T>(work: (instance: (typeof functions)[number]) => Promise<T>): Promise<T> => {
    const instance = idle.shift() ?? newInstance();
    return turnstile
      .enter(meet => {
        instance.meet = meet;
        return work(instance);
      })
      .finally(() => idle.push(instance));
  };

  const engine = await workflow.open({
    now: () => stop.now,
    invoke: (_name, payload) =>
      perform(async ({ world }) => {
        const { task } = Object(payload);
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
      while (!turnstile.isEmpty()) await turn();
      await engine.tick();
    } while (!turnstile.isEmpty());
  };
  const begin = async (roundId: string, attempt: number): Promise<void> => {
    began.add(roundId);
    await workflow.calls.startWorkflow({ roundId, attempt });
  };
  let requests = 0;
  return {
    ...{ stage, faults, trace, heard, fraction, perform, quiet, reached, began },
    now: () => stop.now,
    pick: <T>(list: readonly T[]): T | undefined => list[Math.floor(fraction() * list.length)],
    befall: (): void =>
      faults.set(faultPlanSchema.parse({ seed: Math.floor(fraction() * 2 ** 31), ...faultShares })),
    calm: (): void => faults.set(faultPlanSchema.parse({})),
    /** The time passes, and what is due by then happens. */
    wait: async (ms: number): Promise<void> => {
      stop.now += ms;
      for (const [roundId, at] of [...scheduled])
        if (at <= stop.now) {
          scheduled.delete(roundId);
          await begin(roundId, 1);
        }
      await engine.tick();
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
