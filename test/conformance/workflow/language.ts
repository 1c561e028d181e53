import { expect } from '@jest/globals';
import {
  lambda,
  lambdaError,
  machine,
  output,
  type Rig,
  START,
  withRig,
} from '#test/infra/local/workflow-engine/harness.ts';
import { until } from '#test/support/until.ts';
import type { Group } from '../support/group.ts';

const end = { Type: 'Succeed' };
const fails = (error: string) => () => {
  throw lambdaError(error);
};
/** What a machine makes of an input. */
const outputOf = async (rig: Rig, input: unknown = {}) => output(await rig.ended(await rig.start(input)));

export const flow: Group<undefined> = {
  of: 'Step Functions: states and their data',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html',
  rules: {
    'without Output a state hands on its input, a task its result': () =>
      withRig(
        machine({ P: { Type: 'Pass', Next: 'T' }, T: lambda('F') }),
        { F: payload => ({ got: payload }) },
        async rig => {
          expect(await outputOf(rig, { a: 1 })).toMatchObject({
            Payload: { got: { a: 1 } },
            StatusCode: 200,
          });
        },
      ),
    'Output may be any JSON, with expressions anywhere inside': () =>
      withRig(
        machine({
          P: {
            Type: 'Pass',
            Output: { a: ['{% $states.input.n + 1 %}', { b: 'as it is' }], c: null },
            End: true,
          },
        }),
        {},
        async rig => {
          expect(await outputOf(rig, { n: 1 })).toEqual({ a: [2, { b: 'as it is' }], c: null });
        },
      ),
    'Assign and Output of one state see the variables as they were before it': () =>
      withRig(
        machine({
          A: { Type: 'Pass', Assign: { n: 1 }, Next: 'B' },
          B: { Type: 'Pass', Assign: { n: '{% $n + 1 %}' }, Output: '{% $n %}', Next: 'C' },
          C: { Type: 'Succeed', Output: '{% [$states.input, $n] %}' },
        }),
        {},
        async rig => {
          expect(await outputOf(rig)).toEqual([1, 2]);
        },
      ),
    'the first rule of a choice that holds decides': () =>
      withRig(
        machine({
          C: {
            ...{ Type: 'Choice', Default: 'Else' },
            Choices: [
              { Condition: '{% $states.input.n > 10 %}', Next: 'Ten' },
              { Condition: '{% $states.input.n > 1 %}', Next: 'One' },
            ],
          },
          ...Object.fromEntries(['Ten', 'One', 'Else'].map(name => [name, { ...end, Output: name }])),
        }),
        {},
        async rig => {
          expect([
            await outputOf(rig, { n: 11 }),
            await outputOf(rig, { n: 5 }),
            await outputOf(rig, { n: 1 }),
          ]).toEqual(['Ten', 'One', 'Else']);
        },
      ),
    'a wait ends at its instant, whatever offset it is written in': () =>
      withRig(
        machine({ W: { Type: 'Wait', Timestamp: '{% $states.input.at %}', End: true } }),
        {},
        async rig => {
          const at = new Date(START + 3_600_000 + 7 * 3_600_000).toISOString().replace('.000Z', '+07:00');
          const arn = await rig.start({ at });
          await rig.sees(arn, 'WaitStateEntered');
          await rig.advance(3_599_999);
          expect((await rig.describe(arn)).status).toBe('RUNNING');
          await rig.advance(1);
          expect((await rig.ended(arn)).status).toBe('SUCCEEDED');
        },
      ),
    'a wait of nothing does not wait': () =>
      withRig(machine({ W: { Type: 'Wait', Seconds: 0, Next: 'End' }, End: end }), {}, async rig => {
        expect((await rig.ended(await rig.start())).status).toBe('SUCCEEDED');
      }),
    'Succeed ends the execution with its Output': () =>
      withRig(machine({ S: { ...end, Output: { done: true } } }), {}, async rig => {
        expect(await outputOf(rig)).toEqual({ done: true });
      }),
    'an expression that cannot be computed is States.QueryEvaluationError': () =>
      withRig(machine({ P: { Type: 'Pass', Output: '{% $number("ten") %}', End: true } }), {}, async rig => {
        expect(await rig.ended(await rig.start())).toMatchObject({
          ...{ status: 'FAILED', error: 'States.QueryEvaluationError' },
        });
      }),
  },
};

export const handling: Group<undefined> = {
  of: 'Step Functions: retries and catches',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
  rules: {
    'a retrier that says no more tries three times, after 1, 2 and 4 seconds': () =>
      withRig(
        machine({ T: lambda('F', { Retry: [{ ErrorEquals: ['States.ALL'] }], End: true }) }),
        { F: fails('Sample') },
        async rig => {
          const arn = await rig.start();
          for (const [index, seconds] of [1, 2, 4].entries()) {
            await rig.sees(arn, 'TaskFailed', index + 1);
            await rig.advance(seconds * 1_000 - 1);
            expect(rig.tries.F).toBe(index + 1);
            await rig.advance(1);
            await until(() => rig.tries.F === index + 2);
          }
          expect(await rig.ended(arn)).toMatchObject({ status: 'FAILED', error: 'Sample' });
          expect(rig.tries.F).toBe(4);
        },
      ),
    'a retrier of no attempts does not try again': () =>
      withRig(
        machine({ T: lambda('F', { Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 0 }], End: true }) }),
        { F: fails('Sample') },
        async rig => {
          await rig.ended(await rig.start());
          expect(rig.tries.F).toBe(1);
        },
      ),
    'an error that no retrier and no catcher names fails the execution with its name and cause': () =>
      withRig(
        machine({
          T: lambda('F', {
            Retry: [{ ErrorEquals: ['Other'] }],
            Catch: [{ ErrorEquals: ['Another'], Next: 'End' }],
            End: true,
          }),
          End: end,
        }),
        { F: fails('Sample') },
        async rig => {
          const ended = await rig.ended(await rig.start());
          expect(ended).toMatchObject({ status: 'FAILED', error: 'Sample' });
          expect(JSON.parse(ended.cause ?? '')).toMatchObject({ errorType: 'Sample' });
        },
      ),
    'the first catcher that names the error takes it, and hands on error and cause': () =>
      withRig(
        machine({
          T: lambda('F', {
            Catch: [
              { ErrorEquals: ['Other'], Next: 'Wrong' },
              { ErrorEquals: ['Sample'], Next: 'Right' },
              { ErrorEquals: ['States.ALL'], Next: 'Wrong' },
            ],
            End: true,
          }),
          Right: { ...end, Output: '{% $states.input.Error %}' },
          Wrong: end,
        }),
        { F: fails('Sample') },
        async rig => {
          expect(await outputOf(rig)).toBe('Sample');
        },
      ),
    'States.TaskFailed names every failure of a function': () =>
      withRig(
        machine({
          T: lambda('F', {
            ...{ TimeoutSeconds: 1, End: true },
            Catch: [
              { ErrorEquals: ['States.TaskFailed'], Next: 'Failed' },
              { ErrorEquals: ['States.Timeout'], Next: 'Late' },
            ],
          }),
          Failed: { ...end, Output: 'failed' },
          Late: { ...end, Output: 'late' },
        }),
        { F: fails('Sample') },
        async rig => {
          expect(await outputOf(rig)).toBe('failed');
        },
      ),
    'a task that takes too long is States.Timeout': async () => {
      let elapsed = 0;
      await withRig(
        machine({
          T: lambda('F', {
            ...{ TimeoutSeconds: 5, End: true },
            Catch: [
              { ErrorEquals: ['States.TaskFailed'], Next: 'Failed' },
              { ErrorEquals: ['States.Timeout'], Next: 'Late' },
            ],
          }),
          Failed: { ...end, Output: 'failed' },
          Late: { ...end, Output: 'late' },
        }),
        { F: () => new Promise(() => undefined) },
        async rig => {
          const arn = await rig.start();
          await until(() => rig.tries.F);
          elapsed += 5_000;
          await rig.engine.tick();
          expect(output(await rig.ended(arn))).toBe('late');
        },
        { elapsed: () => elapsed },
      );
    },
    'what is assigned by a catcher is there in the next state': () =>
      withRig(
        machine({
          T: lambda('F', {
            Catch: [
              {
                ErrorEquals: ['States.ALL'],
                Assign: { why: '{% $states.errorOutput.Error %}' },
                Next: 'End',
              },
            ],
            End: true,
          }),
          End: { ...end, Output: '{% $why %}' },
        }),
        { F: fails('Sample') },
        async rig => {
          expect(await outputOf(rig)).toBe('Sample');
        },
      ),
    'the machine’s own time ends it as TIMED_OUT, past every catcher': () =>
      withRig(
        machine({ W: { Type: 'Wait', Seconds: 100, End: true } }, { TimeoutSeconds: 10 }),
        {},
        async rig => {
          const arn = await rig.start();
          await rig.sees(arn, 'WaitStateEntered');
          await rig.advance(10_000);
          expect((await rig.ended(arn)).status).toBe('TIMED_OUT');
        },
      ),
  },
};
