import {
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
} from '@aws-sdk/client-sfn';
import { ARN, gate, machine, type Rig, withRig } from '#test/infra/local/workflow-engine/harness.ts';
import { until } from '#test/support/until.ts';
import { told } from '../support/told.ts';
import type { Probes } from './probe.ts';

const passing = machine({ P: { Type: 'Pass', End: true } });
/** A text whose JSON has so many bytes. */
const json = (bytes: number): string => 'x'.repeat(bytes - 2);

const inRig = async (
  definition: ReturnType<typeof machine>,
  work: (rig: Rig) => Promise<string>,
  handlers: Parameters<typeof withRig>[1] = {},
): Promise<string> => {
  let answer = '';
  await withRig(definition, handlers, async rig => {
    answer = await work(rig);
  });
  return answer;
};

/** How an execution ended: `served`, or its error, or (without one) its status. */
const ended = async (rig: Rig, arn: string): Promise<string> => {
  await rig.engine.tick();
  const { status = '', error } = await rig.ended(arn);
  return status === 'SUCCEEDED' ? 'served' : (error ?? status);
};

const withToken = (work: (rig: Rig, taskToken: string) => Promise<unknown>) => {
  const tokens: string[] = [];
  return inRig(
    machine({ G: gate('Open') }),
    async rig => {
      await rig.start();
      const token = await until(() => tokens[0]);
      return told(work(rig, token));
    },
    { Open: payload => void tokens.push(Object(payload).token) },
  );
};

export const workflowProbes = () =>
  ({
    executionInput: bytes => inRig(passing, rig => told(rig.start(json(bytes)))),
    statePayload: bytes =>
      inRig(
        machine({
          Make: { Type: 'Pass', Output: `{% $pad("", ${bytes - 2}, "x") %}`, Next: 'End' },
          End: { Type: 'Succeed', Output: 'done' },
        }),
        async rig => ended(rig, await rig.start()),
      ),
    taskOutput: bytes =>
      withToken(({ client }, taskToken) =>
        client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(json(bytes)) })),
      ),
    executionName: length => inRig(passing, rig => told(rig.start({}, 'x'.repeat(length)))),
    // Each round of the loop writes two events, the beginning and the end together four.
    executionEvents: events =>
      inRig(
        machine({
          Begin: {
            Type: 'Choice',
            Choices: [{ Condition: false, Next: 'End' }],
            ...{ Default: 'Loop', Assign: { n: 1 } },
          },
          Loop: {
            Type: 'Choice',
            Choices: [{ Condition: `{% $n >= ${Math.ceil((events - 4) / 2) - 1} %}`, Next: 'End' }],
            ...{ Default: 'Loop', Assign: { n: '{% $n + 1 %}' } },
          },
          End: { Type: 'Succeed' },
        }),
        async rig => ended(rig, await rig.start()),
      ),
    // It ends a second before the time that is asked for, so that nothing else ends it.
    executionTime: seconds =>
      inRig(machine({ W: { Type: 'Wait', Seconds: seconds - 1, End: true } }), async rig => {
        const arn = await rig.start();
        await rig.sees(arn, 'WaitStateEntered');
        await rig.advance((seconds - 1) * 1_000);
        return ended(rig, arn);
      }),
    workflowRequest: bytes =>
      inRig(passing, async rig => {
        const answer = await fetch(rig.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/x-amz-json-1.0',
            'x-amz-target': 'AWSStepFunctions.ListExecutions',
          },
          body: JSON.stringify({ stateMachineArn: ARN }).padEnd(bytes),
        });
        return answer.ok ? 'served' : Object(await answer.json()).__type;
      }),
    errorName: length =>
      withToken(({ client }, taskToken) =>
        client.send(new SendTaskFailureCommand({ taskToken, error: 'x'.repeat(length) })),
      ),
    errorCause: length =>
      withToken(({ client }, taskToken) =>
        client.send(new SendTaskFailureCommand({ taskToken, cause: 'x'.repeat(length) })),
      ),
    historyPage: maxResults =>
      inRig(passing, async rig => {
        const executionArn = await rig.start();
        return told(rig.client.send(new GetExecutionHistoryCommand({ executionArn, maxResults })));
      }),
  }) satisfies Partial<Probes>;
