import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect } from '@jest/globals';
import { ARN, lambda, machine, output, withRig } from '#test/infra/local/workflow-engine/harness.ts';
import { until } from '#test/support/until.ts';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';

const waiting = machine({ W: { Type: 'Wait', Seconds: 60, End: true } });
const passing = machine({ P: { Type: 'Pass', End: true } });
const executionArn = (name: string) => `${ARN.replace(':stateMachine:', ':execution:')}:${name}`;

export const starting: Group<undefined> = {
  of: 'Step Functions: how executions start',
  source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartExecution.html',
  rules: {
    'the name is the end of the ARN': () =>
      withRig(passing, {}, async rig => {
        expect(await rig.start({}, 'round-r1-1')).toBe(executionArn('round-r1-1'));
      }),
    'without a name each start is an execution of its own': () =>
      withRig(waiting, {}, async rig => {
        expect(new Set([await rig.start(), await rig.start(), await rig.start()]).size).toBe(3);
      }),
    'another input under the name of a running execution is refused, and changes nothing': () =>
      withRig(waiting, {}, async rig => {
        const arn = await rig.start({ a: 1 }, 'one');
        expect(await told(rig.start({ a: 2 }, 'one'))).toBe('ExecutionAlreadyExists');
        expect(await rig.describe(arn)).toMatchObject({ input: '{"a":1}', status: 'RUNNING' });
      }),
    'a name stays taken once its execution was stopped, for the same input too': () =>
      withRig(waiting, {}, async rig => {
        const arn = await rig.start({ a: 1 }, 'one');
        await rig.client.send(new StopExecutionCommand({ executionArn: arn }));
        expect(await told(rig.start({ a: 1 }, 'one'))).toBe('ExecutionAlreadyExists');
      }),
    'a name may have letters with marks, but no space, bracket, wildcard or other mark': () =>
      withRig(passing, {}, async rig => {
        expect(await told(rig.start({}, 'vòng-bình_chọn.2026'))).toBe('served');
        for (const mark of [...' \t<>{}[]?*"#%\\^|~`$&,;:'])
          expect(await told(rig.start({}, `a${mark}b`))).toBe('InvalidName');
      }),
    'without an input it is an empty object; any JSON may be one': () =>
      withRig(passing, {}, async rig => {
        const { executionArn: bare = '' } = await rig.client.send(
          new StartExecutionCommand({ stateMachineArn: ARN }),
        );
        expect(output(await rig.ended(bare))).toEqual({});
        for (const input of [null, 7, 'text', [1, 'a']])
          expect(output(await rig.ended(await rig.start(input)))).toEqual(input);
      }),
  },
};

export const describing: Group<undefined> = {
  of: 'Step Functions: what is told of executions',
  source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html',
  rules: {
    'a running execution has neither output nor end; an ended one has both': () =>
      withRig(waiting, {}, async rig => {
        const arn = await rig.start({ a: 1 });
        const running = await rig.describe(arn);
        expect([running.output, running.stopDate]).toEqual([undefined, undefined]);
        await rig.sees(arn, 'WaitStateEntered');
        await rig.advance(60_000);
        const ended = await rig.ended(arn);
        expect(ended).toMatchObject({ output: '{"a":1}', input: '{"a":1}' });
        expect(Number(ended.stopDate) - Number(ended.startDate)).toBe(60_000);
      }),
    'a failed one has error and cause, and no output': () =>
      withRig(machine({ F: { Type: 'Fail', Error: 'Sample', Cause: 'why' } }), {}, async rig => {
        const ended = await rig.ended(await rig.start());
        expect(ended).toMatchObject({ status: 'FAILED', error: 'Sample', cause: 'why' });
        expect(ended.output).toBeUndefined();
      }),
    'what is no ARN of an execution is InvalidArn, one of none ExecutionDoesNotExist': () =>
      withRig(passing, {}, async rig => {
        for (const arn of [ARN, 'none', executionArn('')]) {
          expect(await told(rig.describe(arn))).toBe('InvalidArn');
          expect(await told(rig.client.send(new StopExecutionCommand({ executionArn: arn })))).toBe(
            'InvalidArn',
          );
        }
        expect(await told(rig.describe(executionArn('none')))).toBe('ExecutionDoesNotExist');
      }),
    'a list may be of one status; a foreign token is refused': () =>
      withRig(waiting, {}, async rig => {
        const [first = '', second = ''] = [await rig.start({}, 'a'), await rig.start({}, 'b')];
        await rig.client.send(new StopExecutionCommand({ executionArn: first }));
        const list = (more: object) =>
          rig.client.send(new ListExecutionsCommand({ stateMachineArn: ARN, ...more }));
        const arnsOf = async (statusFilter: 'RUNNING' | 'ABORTED' | 'FAILED') =>
          (await list({ statusFilter })).executions?.map(one => one.executionArn);
        expect([await arnsOf('RUNNING'), await arnsOf('ABORTED'), await arnsOf('FAILED')]).toEqual([
          [second],
          [first],
          [],
        ]);
        expect(await told(list({ nextToken: 'foreign' }))).toBe('InvalidToken');
      }),
    'what happened is numbered from 1, each event naming the one before': () =>
      withRig(passing, {}, async rig => {
        const arn = await rig.start();
        await rig.ended(arn);
        const events = await rig.history(arn);
        expect(events.map(({ id, previousEventId, type }) => [id, previousEventId, type])).toEqual([
          [1, 0, 'ExecutionStarted'],
          [2, 1, 'PassStateEntered'],
          [3, 2, 'PassStateExited'],
          [4, 3, 'ExecutionSucceeded'],
        ]);
      }),
    'the last event alone may be asked for': () =>
      withRig(passing, {}, async rig => {
        const arn = await rig.start();
        await rig.ended(arn);
        const { events, nextToken } = await rig.client.send(
          new GetExecutionHistoryCommand({ executionArn: arn, reverseOrder: true, maxResults: 1 }),
        );
        expect(events?.map(event => event.type)).toEqual(['ExecutionSucceeded']);
        expect(nextToken).toBeDefined();
      }),
    'a stop without a reason has none, and a second one changes nothing': () =>
      withRig(waiting, {}, async rig => {
        const arn = await rig.start();
        const stop = (more = {}) => rig.client.send(new StopExecutionCommand({ executionArn: arn, ...more }));
        await stop();
        expect(await told(stop({ error: 'Late' }))).toBe('served');
        const ended = await rig.describe(arn);
        expect([ended.status, ended.error, ended.cause]).toEqual(['ABORTED', undefined, undefined]);
      }),
    'an ended execution can be stopped too, and stays as it ended': () =>
      withRig(passing, {}, async rig => {
        const arn = await rig.start();
        await rig.ended(arn);
        await rig.client.send(new StopExecutionCommand({ executionArn: arn, error: 'Late' }));
        expect((await rig.describe(arn)).status).toBe('SUCCEEDED');
      }),
    'a stopped execution is not woken by what its function answers later': async () => {
      let finish = (_: unknown): void => {};
      const answer = new Promise(resolve => {
        finish = resolve;
      });
      const called = machine({ Call: lambda('Slow', { Next: 'After' }), After: lambda('After') });
      await withRig(called, { Slow: () => answer, After: () => 1 }, async rig => {
        const arn = await rig.start();
        await until(() => rig.tries.Slow);
        await rig.client.send(new StopExecutionCommand({ executionArn: arn }));
        finish('late');
        await rig.advance(1_000);
        expect(rig.tries.After).toBeUndefined();
        const described = await rig.client.send(new DescribeExecutionCommand({ executionArn: arn }));
        expect(described.status).toBe('ABORTED');
      });
    },
  },
};
