import { describe, expect, test } from '@jest/globals';
import { lambda, lambdaError, machine, output, START, withRig } from './harness.ts';

describe('flow, data and expressions', () => {
  test('a task gets its payload, answers like Lambda, and assigns variables for later states', () =>
    withRig(
      machine({
        Count: {
          Type: 'Pass',
          Assign: { first: '{% $states.input.items[0] %}', size: '{% $count($states.input.items) %}' },
          Output: { ids: '{% $states.input.items.id %}', literal: 'as it is' },
          Next: 'Call',
        },
        Call: lambda('arn:aws:lambda:ap-southeast-1:000000000000:function:Sum:live', {
          Assign: { sum: '{% $states.result.Payload.sum %}', size: '{% $size + 1 %}', before: '{% $size %}' },
          Output: '{% $states.result %}',
          Next: 'Done',
        }),
        Done: {
          Type: 'Succeed',
          Output: { all: '{% [$sum, $size, $before, $first.id] %}', result: '{% $states.input %}' },
        },
      }),
      {
        Sum: payload => {
          expect(payload).toEqual({ ids: [1, 2, 3], literal: 'as it is' });
          return { sum: 6 };
        },
      },
      async rig => {
        const arn = await rig.start({ items: [{ id: 1 }, { id: 2 }, { id: 3 }] });
        const ended = await rig.ended(arn);
        expect(ended.status).toBe('SUCCEEDED');
        expect(output(ended)).toEqual({
          all: [6, 4, 3, 1],
          result: { ExecutedVersion: '$LATEST', Payload: { sum: 6 }, StatusCode: 200 },
        });
        const events = await rig.history(arn);
        expect(events.map(event => event.type)).toEqual([
          ...['ExecutionStarted', 'PassStateEntered', 'PassStateExited', 'TaskStateEntered', 'TaskScheduled'],
          ...['TaskStarted', 'TaskSucceeded', 'TaskStateExited', 'SucceedStateEntered', 'SucceedStateExited'],
          'ExecutionSucceeded',
        ]);
        expect(events.map(event => event.id)).toEqual(events.map((_, i) => i + 1));
        expect(events.map(event => event.previousEventId)).toEqual(events.map((_, i) => i));
        expect(events.every(event => event.timestamp?.getTime() === START)).toBe(true);
        expect(events[2]?.stateExitedEventDetails?.assignedVariables).toEqual({
          first: '{"id":1}',
          size: '3',
        });
        expect(rig.engine.metrics()).toEqual({ transitions: 3, executions: 1 });
      },
    ));

  test('arrays of no and of one item stay arrays through variables, input and output', () =>
    withRig(
      machine({
        Set: {
          Type: 'Pass',
          Assign: { none: [], one: '{% [1] %}', given: '{% $states.input.given %}' },
          Next: 'Get',
        },
        Get: {
          Type: 'Pass',
          Output: {
            none: '{% $none %}',
            one: '{% $one %}',
            given: '{% $given %}',
            all: '{% $states.input %}',
          },
          End: true,
        },
      }),
      {},
      async rig => {
        const arn = await rig.start({ given: ['x'] });
        expect(output(await rig.ended(arn))).toEqual({
          none: [],
          one: [1],
          given: ['x'],
          all: { given: ['x'] },
        });
      },
    ));

  test('a result that JSON cannot carry fails the task by name; nothing at all is null', () =>
    withRig(
      machine({ Call: lambda('Odd', { Output: '{% [$states.result.Payload] %}', End: true }) }),
      { Odd: (_, tries) => (tries === 1 ? 1n : undefined) },
      async rig => {
        expect(await rig.ended(await rig.start())).toMatchObject({ status: 'FAILED', error: 'TypeError' });
        expect(output(await rig.ended(await rig.start()))).toEqual([null]);
      },
    ));

  test('the context object, the engine clock and the added functions', () =>
    withRig(
      machine({
        Look: {
          Type: 'Pass',
          Output: {
            context: '{% $states.context %}',
            now: '{% $now() %}',
            millis: '{% $millis() %}',
            parsed: "{% $parse('[1,2]') %}",
            parts: '{% $partition([1..5], 2) %}',
            range: '{% $range(0, 6, 3) %}',
            hash: "{% $hash('abc', 'SHA-256') %}",
          },
          End: true,
        },
      }),
      {},
      async rig => {
        const arn = await rig.start({ a: 1 }, 'look-1');
        const iso = new Date(START).toISOString();
        expect(output(await rig.ended(arn))).toEqual({
          context: {
            Execution: { Id: arn, Name: 'look-1', Input: { a: 1 }, StartTime: iso },
            State: { Name: 'Look', EnteredTime: iso, RetryCount: 0 },
            StateMachine: { Id: expect.stringContaining('Sample'), Name: 'Sample' },
          },
          now: iso,
          millis: START,
          parsed: [1, 2],
          parts: [[1, 2], [3, 4], [5]],
          range: [0, 3, 6],
          hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        });
      },
    ));

  test('a choice takes the first rule that holds, else Default, with their own Output and Assign', () =>
    withRig(
      machine({
        Which: {
          Type: 'Choice',
          Choices: [
            { Condition: '{% $states.input.n > 10 %}', Output: 'big', Next: 'End' },
            { Condition: '{% $states.input.n > 5 %}', Assign: { seen: 'medium' }, Next: 'Show' },
          ],
          Default: 'End',
          Output: 'small',
        },
        Show: { Type: 'Pass', Output: '{% $seen %}', End: true },
        End: { Type: 'Succeed' },
      }),
      {},
      async rig => {
        const run = async (n: unknown) => output(await rig.ended(await rig.start({ n })));
        expect([await run(11), await run(7), await run(1)]).toEqual(['big', 'medium', 'small']);
      },
    ));

  test('a choice without a match, and a condition that is no boolean, fail the execution by name', () =>
    withRig(
      machine({
        Which: { Type: 'Choice', Choices: [{ Condition: '{% $states.input.n %}', Next: 'End' }] },
        End: { Type: 'Succeed' },
      }),
      {},
      async rig => {
        expect((await rig.ended(await rig.start({ n: false }))).error).toBe('States.NoChoiceMatched');
        const arn = await rig.start({ n: 1 });
        expect(await rig.ended(arn)).toMatchObject({
          status: 'FAILED',
          error: 'States.QueryEvaluationError',
        });
        expect(await rig.sees(arn, 'EvaluationFailed')).toEqual([
          ...['ExecutionStarted', 'ChoiceStateEntered', 'EvaluationFailed', 'ExecutionFailed'],
        ]);
      },
    ));

  test('an expression that yields nothing is an error, and a task can catch it', () =>
    withRig(
      machine({
        Call: lambda('Any', {
          Output: '{% $states.result.Payload.missing %}',
          Catch: [
            {
              ErrorEquals: ['States.QueryEvaluationError'],
              Output: '{% $states.errorOutput.Error %}',
              Next: 'End',
            },
          ],
          End: true,
        }),
        End: { Type: 'Succeed' },
      }),
      { Any: () => ({}) },
      async rig => {
        const arn = await rig.start();
        expect(output(await rig.ended(arn))).toBe('States.QueryEvaluationError');
        expect(await rig.sees(arn, 'TaskSucceeded')).toContain('EvaluationFailed');
      },
    ));

  test('Fail names its error and cause from expressions', () =>
    withRig(
      machine({
        No: { Type: 'Fail', Error: 'Sample.Refused', Cause: "{% 'because ' & $states.input.why %}" },
      }),
      {},
      async rig => {
        const arn = await rig.start({ why: 'sample' });
        expect(await rig.ended(arn)).toMatchObject({
          status: 'FAILED',
          error: 'Sample.Refused',
          cause: 'because sample',
        });
        expect(await rig.sees(arn, 'ExecutionFailed')).toEqual([
          ...['ExecutionStarted', 'FailStateEntered', 'ExecutionFailed'],
        ]);
      },
    ));

  test('payloads above 262,144 bytes fail with a name that only itself catches', () =>
    withRig(
      machine({
        Call: lambda('Big', {
          Catch: [
            { ErrorEquals: ['States.TaskFailed'], Next: 'Wrong' },
            { ErrorEquals: ['States.ALL'], Next: 'Wrong' },
          ],
          End: true,
        }),
        Wrong: { Type: 'Succeed' },
      }),
      { Big: payload => 'ư'.repeat(Number(Object(payload).n)) },
      async rig => {
        expect((await rig.ended(await rig.start({ n: 131_000 }))).status).toBe('SUCCEEDED');
        const over = await rig.ended(await rig.start({ n: 131_073 }));
        expect(over).toMatchObject({ status: 'FAILED', error: 'States.DataLimitExceeded' });
      },
    ));

  test('an error of a function is caught by its Lambda name, with Output and Assign of the catcher', () =>
    withRig(
      machine({
        Call: lambda('Bad', {
          Catch: [
            { ErrorEquals: ['Other'], Next: 'End' },
            {
              ErrorEquals: ['SampleError'],
              Assign: { why: '{% $parse($states.errorOutput.Cause).errorMessage %}' },
              Output: '{% $states.input %}',
              Next: 'Tell',
            },
          ],
          End: true,
        }),
        Tell: { Type: 'Pass', Output: '{% $states.input.id & $why %}', Next: 'End' },
        End: { Type: 'Succeed' },
      }),
      {
        Bad: () => {
          throw lambdaError('SampleError', ': it broke');
        },
      },
      async rig => {
        const arn = await rig.start({ id: 'r1' });
        expect(output(await rig.ended(arn))).toBe('r1: it broke');
        expect(await rig.sees(arn, 'TaskFailed')).toContain('TaskStateExited');
      },
    ));
});
