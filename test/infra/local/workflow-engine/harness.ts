import { createHash } from 'node:crypto';
import {
  DescribeExecutionCommand,
  type DescribeExecutionCommandOutput,
  GetExecutionHistoryCommand,
  type HistoryEvent,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { AslDefinition } from '#infra/local/workflow-engine/definition.ts';
import { listen } from '#infra/local/workflow-engine/listen.ts';
import { openWorkflowEngine } from '#infra/local/workflow-engine/workflow-engine.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';
import { until } from '../../../support/until.ts';

export const ARN = 'arn:aws:states:ap-southeast-1:000000000000:stateMachine:Sample';
export const START = Date.UTC(2026, 2, 1);

export const clientFor = (endpoint: string): SFNClient =>
  new SFNClient({
    ...freshConnections,
    endpoint,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'sample', secretAccessKey: 'sample' },
    maxAttempts: 1,
  });

export type Handler = (payload: unknown, tries: number) => unknown;

/** Repeatable bytes: the n-th draw is the hash of n. */
const countingEntropy = () => {
  let n = 0;
  return (bytes: number): Uint8Array => {
    n += 1;
    return createHash('sha256').update(String(n)).digest().subarray(0, bytes);
  };
};

export type Rig = Awaited<ReturnType<typeof openRig>>;

/** An engine with a hand-moved clock behind a real port, and the real SDK client. */
export const openRig = async (
  definition: AslDefinition,
  handlers: Readonly<Record<string, Handler>> = {},
  more: { file?: string; elapsed?: () => number; start?: number } = {},
) => {
  let clock = more.start ?? START;
  const tries: Record<string, number> = {};
  const lines: string[] = [];
  const engine = openWorkflowEngine({
    file: more.file ?? ':memory:',
    stateMachines: { [ARN]: definition },
    now: () => clock,
    invoke: async (name, payload) => {
      tries[name] = (tries[name] ?? 0) + 1;
      const handler = handlers[name];
      if (handler === undefined) throw new Error(`no function ${name}`);
      return handler(payload, tries[name]);
    },
    log: line => lines.push(line),
    entropy: countingEntropy(),
    ...(more.elapsed === undefined ? {} : { elapsed: more.elapsed }),
  });
  await engine.start();
  const server = await listen(engine);
  const client = clientFor(server.url);
  const describe = (executionArn: string): Promise<DescribeExecutionCommandOutput> =>
    client.send(new DescribeExecutionCommand({ executionArn }));
  const history = async (executionArn: string): Promise<HistoryEvent[]> => {
    const events: HistoryEvent[] = [];
    let nextToken: string | undefined;
    do {
      const page = await client.send(
        new GetExecutionHistoryCommand({
          executionArn,
          maxResults: 1000,
          ...(nextToken ? { nextToken } : {}),
        }),
      );
      events.push(...(page.events ?? []));
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return events;
  };
  return {
    engine,
    client,
    url: server.url,
    tries,
    lines,
    describe,
    history,
    start: async (input: unknown = {}, name?: string): Promise<string> => {
      const { executionArn } = await client.send(
        new StartExecutionCommand({
          stateMachineArn: ARN,
          input: JSON.stringify(input),
          ...(name === undefined ? {} : { name }),
        }),
      );
      return executionArn ?? '';
    },
    /** Moves the clock and lets everything due happen. */
    advance: async (ms: number): Promise<void> => {
      clock += ms;
      await engine.tick();
    },
    now: () => clock,
    /** The execution once it has ended. */
    ended: (executionArn: string) =>
      until(async () => {
        const found = await describe(executionArn);
        return found.status === 'RUNNING' ? null : found;
      }),
    /** The types of the history once one of them is `type`. */
    sees: (executionArn: string, type: string, times = 1) =>
      until(async () => {
        const types = (await history(executionArn)).map(event => event.type);
        return types.filter(one => one === type).length >= times ? types : null;
      }),
    close: async (): Promise<void> => {
      client.destroy();
      await server.close();
      await engine.stop();
      if (lines.length > 0) throw new Error(`the engine logged defects:\n${lines.join('\n')}`);
    },
  };
};

/** Runs `work` with a rig and closes it whatever happens. */
export const withRig = async (
  definition: AslDefinition,
  handlers: Readonly<Record<string, Handler>>,
  work: (rig: Rig) => Promise<void>,
  more: Parameters<typeof openRig>[2] = {},
): Promise<void> => {
  const rig = await openRig(definition, handlers, more);
  try {
    await work(rig);
  } finally {
    await rig.close();
  }
};

/** A JSONata machine of these states, the first of which starts. */
export const machine = (states: Record<string, object>, more: object = {}): AslDefinition => ({
  QueryLanguage: 'JSONata',
  StartAt: Object.keys(states)[0] ?? '',
  States: states,
  ...more,
});

/** A Lambda task; `more` adds or replaces fields. */
export const lambda = (FunctionName: string, more: object = { End: true }): object => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName, Payload: '{% $states.input %}' },
  ...more,
});

/** A task that waits for its token, which its function gets with the input. */
export const gate = (FunctionName: string, more: object = { End: true }): object => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName,
    Payload: { token: '{% $states.context.Task.Token %}', input: '{% $states.input %}' },
  },
  ...more,
});

/** An Error as a Lambda function throws it. */
export const lambdaError = (name: string, message = 'sample failure'): Error =>
  Object.assign(new Error(message), { name });

export const output = (description: { output?: string | undefined }): unknown =>
  JSON.parse(description.output ?? 'null');
