import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { openSealedDatabase } from '#infra/local/disk/sealed-database.ts';
import { executionName } from '#shared/adapters/step-functions/execution-name.ts';
import { type TaskName, taskEventSchema } from '#shared/workflow/tasks.ts';
import type { WorkflowPlace } from '../support/run-workflow.ts';
import { begins, type Plot } from './plots.ts';

/** What befalls the function of a task: it dies before or after its work, never answers, or refuses for good. */
type TaskFate = 'before' | 'after' | 'hang' | 'refuse';

export type Trouble = {
  /** The engine dies when it looks at its clock for the n-th time: anywhere in any step. */
  readonly killAtLook?: number;
  /** A call, by its number, and what befalls it. */
  readonly call?: number;
  readonly fate?: TaskFate;
  /** The engine is dead for weeks from when it waits in this state (for the first time), and nobody decides there. */
  readonly awayAt?: string;
  /** The engine comes back without when it was to be woken: a mistake for the proof to find. */
  readonly forgetful?: boolean;
  /** Tasks do again what they have done: a mistake for the proof to find. */
  readonly careless?: boolean;
};

export type Run = {
  readonly entered: readonly string[];
  /** What tasks did, in order. */
  readonly effects: readonly string[];
  readonly calls: readonly TaskName[];
  readonly looks: number;
  readonly status: string;
  readonly stalls: readonly { readonly step: unknown; readonly reason: unknown }[];
};

const hour = 3_600_000;
/** Longer than any wait of a plot. */
const away = 1000 * hour;
const roundId = '01KJ0000000000000000000002';
const died = (): Error => Object.assign(new Error('the function ended'), { name: 'Lambda.Unknown' });

/** When the engine was to be woken is gone from its rows. */
const forgetTimes = (file: string): void => {
  const rows = openSealedDatabase(file, '');
  rows.exec(`UPDATE frames SET body = json_set(body, '$.activity.dueAt', NULL)`);
  rows.close();
};

/** Runs a plot on a durable engine, with a trouble on its way, to its end. */
export const runPlot = async (workflow: WorkflowPlace, plot: Plot, trouble: Trouble = {}): Promise<Run> => {
  const folder = mkdtempSync(join(tmpdir(), 'tieu-bieu-workflow-'));
  // What no engine has to find again need not be on a disk.
  const isKilled = trouble.killAtLook !== undefined || trouble.awayAt !== undefined;
  const file = isKilled ? join(folder, 'workflow.sqlite') : ':memory:';
  let [now, looks, underWay, decided] = [begins, 0, 0, 0];
  let killing: Promise<void> | undefined;
  let killed = false;
  let wasAway = false;
  const done = new Map<string, unknown>();
  const effects: string[] = [];
  const calls: Run['calls'][number][] = [];
  const stalls: Run['stalls'][number][] = [];
  const times = new Map<TaskName, number>();
  const gates = new Map<string, string>();
  let elapsed = 0;

  /** The work of a task, done once however often it is called for. */
  const perform = (task: TaskName, id: string, input: Readonly<Record<string, unknown>>): unknown => {
    // Called for anew, a gate has another token: the record keeps the last.
    if (task === 'OpenGate') gates.set(id, String(input.token));
    if (done.has(id) && trouble.careless !== true) return done.get(id);
    const before = times.get(task) ?? 0;
    const answer: unknown = plot.answers[task]?.(before, now) ?? {};
    times.set(task, before + 1);
    effects.push(`${task} ${input.gate ?? input.batch ?? input.step ?? ''}`.trim());
    if (task === 'MarkRoundStalled') stalls.push({ step: input.step, reason: input.reason });
    done.set(id, answer);
    return answer;
  };
  const answers = { ScreenBatch: { checked: 1 }, IssueBatch: { issued: 1 } } as const;

  const invoke = async (_name: string, payload: unknown): Promise<unknown> => {
    const event = taskEventSchema.parse(payload);
    const { task, input } = event;
    const call = calls.length;
    calls.push(task);
    const fate = call === trouble.call ? trouble.fate : undefined;
    if (fate === 'hang') return new Promise(() => undefined);
    underWay += 1;
    try {
      await turn();
      if (fate === 'before') throw died();
      if (fate === 'refuse') throw Object.assign(new Error('mau'), { name: 'TaskRefusedError' });
      const answer = perform(
        task,
        JSON.stringify({ ...event, input: { ...input, token: undefined } }),
        input,
      );
      if (fate === 'after') throw died();
      return task === 'ScreenBatch' || task === 'IssueBatch' ? answers[task] : answer;
    } finally {
      underWay -= 1;
    }
  };

  const look = (): number => {
    looks += 1;
    if (looks === trouble.killAtLook && !killed) {
      killed = true;
      killing = workflow.stop();
    }
    return now;
  };
  const open = () => workflow.open({ now: look, elapsed: () => elapsed, invoke, file });
  const waitsThere = async (arn: string | undefined): Promise<boolean> =>
    trouble.awayAt !== undefined && (await workflow.entered(arn ?? '')).at(-1) === trouble.awayAt;
  const runs = async () => (await workflow.executions())[0];

  try {
    let engine = await open();
    const settle = async (): Promise<void> => {
      do {
        while (underWay > 0) await turn();
        if (killing !== undefined) {
          await killing;
          killing = undefined;
          engine = await open();
        }
        await engine.tick().catch(() => undefined);
        for (let turns = 0; turns < 4; turns += 1) await turn();
      } while (underWay > 0 || killing !== undefined);
    };
    const start = () => workflow.calls.startWorkflow({ roundId, attempt: 1 });
    await start().catch(() => undefined);
    for (let round = 0; round < 400; round += 1) {
      await settle();
      // No state is entered twice at the same moment: by its moment a task knows its call.
      now += 1000;
      const run = await runs();
      // The engine died before it kept that it was to start.
      if (run === undefined) {
        await start().catch(() => undefined);
        continue;
      }
      if (run.status !== 'RUNNING') break;
      const isThere = await waitsThere(run.executionArn);
      if (isThere && !wasAway) {
        wasAway = true;
        await workflow.stop();
        if (trouble.forgetful === true) forgetTimes(file);
        now += away;
        engine = await open();
        continue;
      }
      // What nobody decided in time is not decided late.
      const token = isThere ? undefined : [...gates.values()][decided];
      if (token !== undefined) {
        const outcome = plot.outcomes?.[decided] ?? 'settled';
        const said = await workflow.calls.completeGate({ token, outcome }).catch(() => undefined);
        if (said === 'completed') decided += 1;
        continue;
      }
      elapsed += 61_000;
      now += hour / 2;
    }
    const last = await runs();
    const entered = last?.executionArn === undefined ? [] : await workflow.entered(last.executionArn);
    const status = `${last?.name === executionName(roundId, 1) ? '' : 'another '}${last?.status ?? 'none'}`;
    return {
      entered,
      effects,
      calls,
      looks,
      status,
      stalls,
    };
  } finally {
    await workflow.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
