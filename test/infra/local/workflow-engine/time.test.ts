import { SendTaskHeartbeatCommand, SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import { describe, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { gate, lambda, lambdaError, machine, output, START, withRig } from './harness.ts';

const DAY = 86_400_000;
const never = (): Promise<never> => new Promise(() => {});

describe('waits and the adjustable clock', () => {
  test('a wait of months ends when the clock gets there and not before', () =>
    withRig(
      machine({
        Until: { Type: 'Wait', Timestamp: '{% $states.input.closesAt %}', Next: 'More' },
        More: { Type: 'Wait', Seconds: '{% $states.input.grace %}', Assign: { done: true }, Next: 'End' },
        End: { Type: 'Succeed', Output: '{% $now() %}' },
      }),
      {},
      async rig => {
        const closesAt = new Date(START + 90 * DAY).toISOString();
        const arn = await rig.start({ closesAt, grace: 30 });
        await rig.sees(arn, 'WaitStateEntered');
        await rig.advance(90 * DAY - 1);
        expect(await rig.sees(arn, 'WaitStateEntered')).not.toContain('WaitStateExited');
        await rig.advance(1);
        expect(await rig.sees(arn, 'WaitStateExited')).toHaveLength(4);
        await rig.advance(30_000);
        const ended = await rig.ended(arn);
        expect(output(ended)).toBe(new Date(START + 90 * DAY + 30_000).toISOString());
        expect(ended.stopDate?.getTime()).toBe(START + 90 * DAY + 30_000);
      },
    ));

  test('the engine looks at the clock by itself, without tick', async () => {
    let clock = START;
    const { openWorkflowEngine } = await import('#infra/local/workflow-engine/workflow-engine.ts');
    const arn = 'arn:aws:states:ap-southeast-1:000000000000:stateMachine:Sample';
    const done: unknown[] = [];
    const engine = openWorkflowEngine({
      file: ':memory:',
      stateMachines: {
        [arn]: machine({ W: { Type: 'Wait', Seconds: 5_000_000, Next: 'T' }, T: lambda('Done') }),
      },
      now: () => clock,
      invoke: async name => done.push(name),
    });
    await engine.start();
    engine.startExecution(arn, 'one', {});
    await engine.tick();
    clock += 5_000_000_000;
    await until(() => done[0]);
    await engine.stop();
  });

  test('a time in the past does not wait; a text without offset is refused', () =>
    withRig(machine({ W: { Type: 'Wait', Timestamp: '{% $states.input %}', End: true } }), {}, async rig => {
      expect((await rig.ended(await rig.start('2020-01-01T00:00:00+07:00'))).status).toBe('SUCCEEDED');
      expect((await rig.ended(await rig.start('2030-01-01'))).error).toBe('States.QueryEvaluationError');
    }));

  test('TimeoutSeconds of the machine ends the execution, whatever it waits for', () =>
    withRig(
      machine({ W: { Type: 'Wait', Seconds: 600, End: true } }, { TimeoutSeconds: 60 }),
      {},
      async rig => {
        const arn = await rig.start();
        await rig.sees(arn, 'WaitStateEntered');
        await rig.advance(60_000);
        expect((await rig.ended(arn)).status).toBe('TIMED_OUT');
        expect(await rig.sees(arn, 'ExecutionTimedOut')).toHaveLength(3);
      },
    ));
});

describe('time-outs of tasks', () => {
  test('a call in flight is timed by real time: a jump of the clock leaves it alone', async () => {
    let real = 0;
    await withRig(
      machine({
        Call: lambda('Hang', {
          TimeoutSeconds: 30,
          Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'End' }],
          End: true,
        }),
        End: { Type: 'Succeed' },
      }),
      { Hang: never },
      async rig => {
        const arn = await rig.start();
        await until(() => rig.tries.Hang);
        await rig.advance(30 * DAY);
        expect((await rig.describe(arn)).status).toBe('RUNNING');
        real = 30_000;
        await rig.advance(0);
        expect((await rig.ended(arn)).status).toBe('SUCCEEDED');
        expect(await rig.sees(arn, 'TaskTimedOut')).not.toContain('TaskSucceeded');
      },
      { elapsed: () => real },
    );
  });

  test('a token has a deadline from an expression; what comes later is refused', () =>
    withRig(
      machine({
        Gate: gate('Open', {
          TimeoutSeconds: '{% $states.input.seconds %}',
          Catch: [
            { ErrorEquals: ['States.Timeout'], Output: '{% $states.errorOutput.Error %}', Next: 'End' },
          ],
          End: true,
        }),
        End: { Type: 'Succeed' },
      }),
      { Open: payload => ({ held: Object(payload).token }) },
      async rig => {
        const arn = await rig.start({ seconds: 3600 });
        await rig.sees(arn, 'TaskSubmitted');
        const submitted = (await rig.history(arn)).find(event => event.type === 'TaskSubmitted');
        const taskToken: string = JSON.parse(submitted?.taskSubmittedEventDetails?.output ?? '').Payload.held;
        await rig.advance(3_599_999);
        expect((await rig.describe(arn)).status).toBe('RUNNING');
        await rig.advance(1);
        expect(output(await rig.ended(arn))).toBe('States.Timeout');
        const late = rig.client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }));
        await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
      },
    ));

  test('heartbeats keep a token alive; silence is States.HeartbeatTimeout', async () => {
    let taskToken = '';
    await withRig(
      machine({
        Gate: gate('Open', {
          HeartbeatSeconds: 60,
          TimeoutSeconds: 3600,
          Catch: [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'End' }],
          End: true,
        }),
        End: { Type: 'Succeed' },
      }),
      {
        Open: payload => {
          taskToken = Object(payload).token;
        },
      },
      async rig => {
        const arn = await rig.start();
        await rig.sees(arn, 'TaskSubmitted');
        for (let beat = 0; beat < 3; beat += 1) {
          await rig.advance(59_000);
          await rig.client.send(new SendTaskHeartbeatCommand({ taskToken }));
        }
        expect((await rig.describe(arn)).status).toBe('RUNNING');
        await rig.advance(60_000);
        expect((await rig.ended(arn)).status).toBe('SUCCEEDED');
        const late = rig.client.send(new SendTaskHeartbeatCommand({ taskToken }));
        await expect(late).rejects.toMatchObject({ name: 'TaskTimedOut' });
      },
    );
  });
});

describe('retries', () => {
  const failing =
    (times: number, error = 'SampleError') =>
    (_: unknown, tries: number) => {
      if (tries <= times) throw lambdaError(error);
      return tries;
    };

  test('back off by interval × rate^n up to the maximum delay, each at its instant', () =>
    withRig(
      machine({
        Call: lambda('Flaky', {
          Retry: [
            {
              ErrorEquals: ['SampleError'],
              IntervalSeconds: 2,
              BackoffRate: 3,
              MaxAttempts: 4,
              MaxDelaySeconds: 10,
            },
          ],
          Output: '{% $states.context.State.RetryCount %}',
          End: true,
        }),
      }),
      { Flaky: failing(3) },
      async rig => {
        const arn = await rig.start();
        for (const [i, delay] of [2_000, 6_000, 10_000].entries()) {
          await rig.sees(arn, 'TaskFailed', i + 1);
          await rig.advance(delay - 1);
          expect(rig.tries.Flaky).toBe(i + 1);
          await rig.advance(1);
          await until(() => rig.tries.Flaky === i + 2);
        }
        expect(output(await rig.ended(arn))).toBe(3);
        const types = (await rig.history(arn)).map(event => event.type);
        expect(types.filter(type => type === 'TaskStateEntered')).toHaveLength(1);
        // One entry and three retries are billed.
        expect(rig.engine.metrics().transitions).toBe(4);
      },
    ));

  test('full jitter stays within the delay and differs between tries', () =>
    withRig(
      machine({
        Call: lambda('Flaky', {
          Retry: [
            {
              ErrorEquals: ['States.ALL'],
              IntervalSeconds: 100,
              BackoffRate: 1,
              MaxAttempts: 6,
              JitterStrategy: 'FULL',
            },
          ],
          End: true,
        }),
      }),
      { Flaky: failing(6) },
      async rig => {
        const arn = await rig.start();
        for (let i = 1; i <= 6; i += 1) {
          await rig.sees(arn, 'TaskFailed', i);
          while (rig.tries.Flaky === i) await rig.advance(1_000);
        }
        await rig.ended(arn);
        const starts = (await rig.history(arn))
          .filter(event => event.type === 'TaskScheduled')
          .map(event => event.timestamp?.getTime() ?? 0);
        const delays = starts.slice(1).map((at, i) => at - (starts[i] ?? 0));
        expect(delays.every(delay => delay >= 0 && delay <= 101_000)).toBe(true);
        expect(new Set(delays).size).toBeGreaterThan(3);
      },
    ));

  test('each retrier counts for itself, then the error goes to Catch', () =>
    withRig(
      machine({
        Call: lambda('Mixed', {
          Retry: [
            { ErrorEquals: ['A'], MaxAttempts: 1 },
            { ErrorEquals: ['B'], MaxAttempts: 0 },
            { ErrorEquals: ['States.TaskFailed'], MaxAttempts: 2 },
          ],
          Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.errorOutput.Error %}', Next: 'End' }],
          End: true,
        }),
        End: { Type: 'Succeed' },
      }),
      {
        Mixed: (_, tries) => {
          throw lambdaError(['A', 'C', 'B'][tries - 1] ?? 'Z');
        },
      },
      async rig => {
        const arn = await rig.start();
        for (let i = 1; i <= 2; i += 1) {
          await rig.sees(arn, 'TaskFailed', i);
          await rig.advance(5_000);
        }
        expect(output(await rig.ended(arn))).toBe('B');
        expect(rig.tries.Mixed).toBe(3);
      },
    ));
});
