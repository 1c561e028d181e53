import {
  CreateActivityCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  type ListExecutionsCommandOutput,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { describe, expect, test } from '@jest/globals';
import { until } from '../../../support/until.ts';
import { ARN, gate, lambda, machine, output, type Rig, START, withRig } from './harness.ts';

const open = machine({ W: { Type: 'Wait', Seconds: 60, End: true } });

describe('starting and stopping', () => {
  test('a name starts one execution: repeats with the same input get the running one', () =>
    withRig(open, {}, async rig => {
      const starts = await Promise.all(
        Array.from({ length: 20 }, () => rig.start({ roundId: 'r1' }, 'round-r1-1')),
      );
      expect(new Set(starts).size).toBe(1);
      const other = rig.start({ roundId: 'r2' }, 'round-r1-1');
      await expect(other).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
      await rig.advance(60_000);
      const ended = await rig.ended(starts[0] ?? '');
      expect(ended).toMatchObject({ status: 'SUCCEEDED', name: 'round-r1-1', stateMachineArn: ARN });
      expect(ended.startDate?.getTime()).toBe(START);
      const again = rig.start({ roundId: 'r1' }, 'round-r1-1');
      await expect(again).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' });
      expect(rig.engine.metrics().executions).toBe(1);
    }));

  test('a stopped execution is aborted with its reason, and a late answer of its function changes nothing', async () => {
    let finish = (_: unknown): void => {};
    const answer = new Promise(resolve => {
      finish = resolve;
    });
    await withRig(machine({ Call: lambda('Slow') }), { Slow: () => answer }, async rig => {
      const arn = await rig.start();
      await until(() => rig.tries.Slow);
      await rig.client.send(
        new StopExecutionCommand({ executionArn: arn, error: 'Sample', cause: 'cancelled' }),
      );
      finish('late');
      await rig.advance(1);
      expect(await rig.describe(arn)).toMatchObject({
        status: 'ABORTED',
        error: 'Sample',
        cause: 'cancelled',
      });
      expect(await rig.sees(arn, 'ExecutionAborted')).toHaveLength(5);
      const again = await rig.client.send(new StopExecutionCommand({ executionArn: arn }));
      expect(again.stopDate?.getTime()).toBe(START);
    });
  });

  test('refusals carry the names of AWS', () =>
    withRig(open, {}, async rig => {
      const refused = async (name: string, command: Promise<unknown>) =>
        expect(command).rejects.toMatchObject({ name });
      const send = (input: Partial<ConstructorParameters<typeof StartExecutionCommand>[0]>) =>
        rig.client.send(new StartExecutionCommand({ stateMachineArn: ARN, ...input }));
      await refused('StateMachineDoesNotExist', send({ stateMachineArn: `${ARN}2` }));
      await refused('InvalidName', send({ name: 'a b' }));
      await refused('InvalidName', send({ name: 'x'.repeat(81) }));
      await refused('InvalidExecutionInput', send({ input: '{' }));
      await refused('InvalidExecutionInput', send({ input: JSON.stringify('x'.repeat(262_143)) }));
      const none = `${ARN.replace('stateMachine', 'execution')}:none`;
      await refused(
        'ExecutionDoesNotExist',
        rig.client.send(new DescribeExecutionCommand({ executionArn: none })),
      );
      await refused(
        'ExecutionDoesNotExist',
        rig.client.send(new StopExecutionCommand({ executionArn: none })),
      );
      await refused(
        'InvalidToken',
        rig.client.send(new ListExecutionsCommand({ stateMachineArn: ARN, nextToken: 'forged' })),
      );
      const activity = rig.client.send(new CreateActivityCommand({ name: 'sample' }));
      await expect(activity).rejects.toThrow('operation CreateActivity is not implemented');
    }));

  test('only the AWS protocol is answered', () =>
    withRig(open, {}, async rig => {
      const plain = await fetch(rig.url, { method: 'POST', body: '{}' });
      expect([plain.status, Object(await plain.json()).__type]).toEqual([400, 'UnknownOperationException']);
      const get = await fetch(rig.url);
      expect(get.status).toBe(400);
    }));
});

describe('task tokens', () => {
  const gated = machine({
    Gate: gate('Open', {
      Output: '{% $states.result %}',
      Retry: [{ ErrorEquals: ['Again'], MaxAttempts: 1 }],
      Catch: [{ ErrorEquals: ['States.ALL'], Output: '{% $states.errorOutput %}', Next: 'End' }],
      End: true,
    }),
    End: { Type: 'Succeed' },
  });
  const tokens: string[] = [];
  const Open = (payload: unknown): void => {
    tokens.push(Object(payload).token);
  };
  const held = () => until(() => tokens.shift());

  test('success goes on with the given output; a second and a forged answer are refused', () =>
    withRig(gated, { Open }, async rig => {
      const arn = await rig.start({ roundId: 'r1' });
      const taskToken = await held();
      await rig.sees(arn, 'TaskSubmitted');
      const bad = rig.client.send(new SendTaskSuccessCommand({ taskToken, output: 'no json' }));
      await expect(bad).rejects.toMatchObject({ name: 'InvalidOutput' });
      await rig.client.send(new SendTaskSuccessCommand({ taskToken, output: '{"settled":true}' }));
      expect(output(await rig.ended(arn))).toEqual({ settled: true });
      const twice = rig.client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }));
      await expect(twice).rejects.toMatchObject({ name: 'TaskTimedOut' });
      const forged = rig.client.send(
        new SendTaskSuccessCommand({ taskToken: `${taskToken}x`, output: '{}' }),
      );
      await expect(forged).rejects.toMatchObject({ name: 'InvalidToken' });
      const types = (await rig.history(arn)).map(event => event.type);
      expect(types.filter(type => type === 'TaskSucceeded')).toHaveLength(1);
    }));

  test('success may arrive while the function that got the token still runs', async () => {
    let current: Rig | null = null;
    await withRig(
      gated,
      {
        Open: async payload => {
          const rig = await until(() => current);
          await rig.client.send(
            new SendTaskSuccessCommand({ taskToken: Object(payload).token, output: '"early"' }),
          );
          throw new Error('too late to matter');
        },
      },
      async rig => {
        current = rig;
        const arn = await rig.start();
        expect(output(await rig.ended(arn))).toBe('early');
        expect(await rig.sees(arn, 'TaskSucceeded')).not.toContain('TaskFailed');
      },
    );
  });

  test('failure goes through Retry, with a new token, and then Catch', () =>
    withRig(gated, { Open }, async rig => {
      const arn = await rig.start();
      const first = await held();
      await rig.client.send(new SendTaskFailureCommand({ taskToken: first, error: 'Again', cause: 'once' }));
      await rig.sees(arn, 'TaskFailed');
      await rig.advance(1_000);
      const second = await held();
      expect(second).not.toBe(first);
      const old = rig.client.send(new SendTaskSuccessCommand({ taskToken: first, output: '{}' }));
      await expect(old).rejects.toMatchObject({ name: 'TaskTimedOut' });
      await rig.client.send(
        new SendTaskFailureCommand({ taskToken: second, error: 'Again', cause: 'twice' }),
      );
      expect(output(await rig.ended(arn))).toEqual({ Error: 'Again', Cause: 'twice' });
    }));
});

describe('reading', () => {
  test('executions are listed newest first, by status, in pages', () =>
    withRig(open, {}, async rig => {
      const arns: string[] = [];
      for (let i = 0; i < 7; i += 1) arns.unshift(await rig.start({ i }, `run-${i}`));
      await rig.client.send(new StopExecutionCommand({ executionArn: arns[3] ?? '' }));
      const listed: string[] = [];
      let nextToken: string | undefined;
      do {
        const page: ListExecutionsCommandOutput = await rig.client.send(
          new ListExecutionsCommand({
            stateMachineArn: ARN,
            maxResults: 2,
            statusFilter: 'RUNNING',
            ...(nextToken === undefined ? {} : { nextToken }),
          }),
        );
        listed.push(...(page.executions ?? []).map(one => one.executionArn ?? ''));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      expect(listed).toEqual(arns.filter((_, i) => i !== 3));
    }));

  test('history comes in pages, backwards too, and without data on request', () =>
    withRig(open, {}, async rig => {
      const arn = await rig.start({ secret: 'sample' });
      await rig.sees(arn, 'WaitStateEntered');
      await rig.advance(60_000);
      await rig.ended(arn);
      const read = (more: object) =>
        rig.client.send(new GetExecutionHistoryCommand({ executionArn: arn, maxResults: 3, ...more }));
      const first = await read({});
      const rest = await read({ nextToken: first.nextToken });
      expect([...(first.events ?? []), ...(rest.events ?? [])].map(event => event.id)).toEqual([1, 2, 3, 4]);
      const back = await read({ reverseOrder: true, includeExecutionData: false });
      expect(back.events?.map(event => event.type)).toEqual([
        ...['ExecutionSucceeded', 'WaitStateExited', 'WaitStateEntered'],
      ]);
      expect(JSON.stringify(back.events)).not.toContain('secret');
    }));

  test('a state machine is described with its definition', () =>
    withRig(open, {}, async rig => {
      const found = await rig.client.send(new DescribeStateMachineCommand({ stateMachineArn: ARN }));
      expect(found).toMatchObject({ name: 'Sample', status: 'ACTIVE', type: 'STANDARD' });
      expect(JSON.parse(found.definition ?? '')).toEqual(open);
    }));
});
