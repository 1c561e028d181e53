import {
  DescribeMapRunCommand,
  ListMapRunsCommand,
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect } from '@jest/globals';
import {
  gate,
  lambda,
  machine,
  output,
  type Rig,
  withRig,
} from '#test/infra/local/workflow-engine/harness.ts';
import { until } from '#test/support/until.ts';
import type { Group } from '../support/group.ts';
import { told } from '../support/told.ts';

/** A machine that waits at one gate, and the tokens that its function was given. */
const gated = async (more: object, work: (rig: Rig, tokens: string[]) => Promise<void>) => {
  const tokens: string[] = [];
  const Open = (payload: unknown): void => {
    tokens.push(Object(payload).token);
  };
  await withRig(machine({ G: gate('Open', { End: true, ...more }) }), { Open }, rig => work(rig, tokens));
};
const succeed = ({ client }: Rig, taskToken: string, value: unknown) =>
  client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(value) }));

export const tokens: Group<undefined> = {
  of: 'Step Functions: task tokens',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html',
  rules: {
    'the output that comes by the token is the result of the task': () =>
      gated({}, async (rig, held) => {
        const arn = await rig.start();
        await succeed(rig, await until(() => held[0]), { outcome: 'settled' });
        expect(output(await rig.ended(arn))).toEqual({ outcome: 'settled' });
      }),
    'each execution has a token of its own, and the answer goes to that one': () =>
      gated({}, async (rig, held) => {
        const [first, second] = [await rig.start({}, 'a'), await rig.start({}, 'b')];
        await until(() => held.length === 2);
        expect(new Set(held).size).toBe(2);
        await succeed(rig, held[1] ?? '', 'second');
        expect(output(await rig.ended(second))).toBe('second');
        expect((await rig.describe(first)).status).toBe('RUNNING');
      }),
    'a failure without a name fails the task all the same': () =>
      gated({}, async (rig, held) => {
        const arn = await rig.start();
        const taskToken = await until(() => held[0]);
        await rig.client.send(new SendTaskFailureCommand({ taskToken }));
        expect((await rig.ended(arn)).status).toBe('FAILED');
      }),
    'a token that nobody was given is InvalidToken, for every call': () =>
      gated({}, async rig => {
        const taskToken = 'forged';
        const answers = await Promise.all([
          told(rig.client.send(new SendTaskSuccessCommand({ taskToken, output: '{}' }))),
          told(rig.client.send(new SendTaskFailureCommand({ taskToken }))),
          told(rig.client.send(new SendTaskHeartbeatCommand({ taskToken }))),
        ]);
        expect(new Set(answers)).toEqual(new Set(['InvalidToken']));
      }),
    'a token is spent with its first answer, whatever that said': () =>
      gated({}, async (rig, held) => {
        const arn = await rig.start();
        const taskToken = await until(() => held[0]);
        await rig.client.send(new SendTaskFailureCommand({ taskToken, error: 'Sample' }));
        expect(await told(succeed(rig, taskToken, 'late'))).toBe('TaskTimedOut');
        expect(await rig.ended(arn)).toMatchObject({ status: 'FAILED', error: 'Sample' });
      }),
    'a gate without an answer ends at its deadline as States.Timeout, and its token with it': () =>
      gated({ TimeoutSeconds: 60 }, async (rig, held) => {
        const arn = await rig.start();
        await rig.sees(arn, 'TaskSubmitted');
        await rig.advance(59_999);
        expect((await rig.describe(arn)).status).toBe('RUNNING');
        await rig.advance(1);
        expect(await rig.ended(arn)).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
        expect(await told(succeed(rig, held[0] ?? '', 'late'))).toBe('TaskTimedOut');
      }),
    'a token of a stopped execution is worth nothing': () =>
      gated({}, async (rig, held) => {
        const arn = await rig.start();
        const taskToken = await until(() => held[0]);
        await rig.client.send(new StopExecutionCommand({ executionArn: arn }));
        expect(await told(succeed(rig, taskToken, 'late'))).toBe('TaskTimedOut');
      }),
  },
};

const each = (
  more: object,
  processor: object = lambda('Work', { Output: '{% $states.result.Payload %}', End: true }),
) =>
  machine({
    Each: {
      ...{ Type: 'Map', Label: 'Each', Items: '{% $states.input %}', End: true },
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        ...{ StartAt: 'Work', States: { Work: processor } },
      },
      ...more,
    },
  });
const countsOf = async ({ client }: Rig, executionArn: string) => {
  const { mapRuns = [] } = await client.send(new ListMapRunsCommand({ executionArn }));
  return client.send(new DescribeMapRunCommand({ mapRunArn: mapRuns[0]?.mapRunArn ?? '' }));
};

export const maps: Group<undefined> = {
  of: 'Step Functions: distributed maps',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html',
  rules: {
    'results come in the order of the items, whichever was done first': async () => {
      const waiting: (() => void)[] = [];
      const Work = (payload: unknown) =>
        new Promise(resolve => {
          waiting.unshift(() => resolve(payload));
          if (waiting.length === 3) for (const finish of waiting) finish();
        });
      await withRig(each({}), { Work }, async rig => {
        expect(output(await rig.ended(await rig.start(['a', 'b', 'c'])))).toEqual(['a', 'b', 'c']);
      });
    },
    'batches are filled up to their bytes': () =>
      withRig(
        each({ ItemBatcher: { MaxInputBytesPerBatch: 40 } }),
        { Work: payload => Object(payload).Items.length },
        async rig => {
          const sizes = output(
            await rig.ended(await rig.start(Array.from({ length: 6 }, () => 'x'.repeat(8)))),
          );
          expect(sizes).toEqual([2, 2, 2]);
        },
      ),
    'one failure more than tolerated fails the map by name, and its run': () =>
      withRig(each({ ToleratedFailureCount: 1 }, { Type: 'Fail', Error: 'Sample' }), {}, async rig => {
        const arn = await rig.start(['a', 'b']);
        expect(await rig.ended(arn)).toMatchObject({ error: 'States.ExceedToleratedFailureThreshold' });
        expect(await countsOf(rig, arn)).toMatchObject({ status: 'FAILED', itemCounts: { failed: 2 } });
      }),
    'as many as tolerated do not': () =>
      withRig(each({ ToleratedFailureCount: 2 }, { Type: 'Fail', Error: 'Sample' }), {}, async rig => {
        const arn = await rig.start(['a', 'b']);
        expect((await rig.ended(arn)).status).toBe('SUCCEEDED');
        expect(await countsOf(rig, arn)).toMatchObject({ status: 'SUCCEEDED', itemCounts: { failed: 2 } });
      }),
    'each item is chosen with its place and value': () =>
      withRig(
        each({
          ItemSelector: {
            at: '{% $states.context.Map.Item.Index %}',
            of: '{% $states.context.Map.Item.Value %}',
          },
        }),
        { Work: payload => payload },
        async rig => {
          expect(output(await rig.ended(await rig.start(['a', 'b'])))).toEqual([
            { at: 0, of: 'a' },
            { at: 1, of: 'b' },
          ]);
        },
      ),
    'what is no list of items is an error of the map': () =>
      withRig(each({}), { Work: () => 1 }, async rig => {
        expect(await rig.ended(await rig.start({ no: 'list' }))).toMatchObject({
          error: 'States.QueryEvaluationError',
        });
      }),
  },
};
