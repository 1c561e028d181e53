import { createHash } from 'node:crypto';
import { GetExecutionHistoryCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { listen } from '#infra/local/workflow-engine/listen.ts';
import { openWorkflowEngine, type WorkflowEngine } from '#infra/local/workflow-engine/workflow-engine.ts';
import { openWorkflow } from '#shared/adapters/step-functions/workflow.ts';
import { roundWorkflow, taskFunctionPlaceholder } from '#shared/workflow/round-workflow.ts';
import { freshConnections } from '#test/support/fresh-connections.ts';

const stateMachineArn = 'arn:aws:states:ap-southeast-1:000000000000:stateMachine:mau';
const functionArn = 'arn:aws:lambda:ap-southeast-1:000000000000:function:round-workflow';

/** The state machine as CDK deploys it. */
const definition = () =>
  JSON.parse(JSON.stringify(roundWorkflow).replaceAll(taskFunctionPlaceholder, functionArn));

/** Repeatable bytes: the n-th draw is the hash of n. */
const countingEntropy = () => {
  let draws = 0;
  return (bytes: number): Uint8Array => {
    draws += 1;
    return createHash('sha256').update(String(draws)).digest().subarray(0, bytes);
  };
};

type Run = {
  readonly now: () => number;
  readonly invoke: (functionName: string, payload: unknown) => Promise<unknown>;
  /** Where its rows are. @default in memory */
  readonly file?: string;
  /** Real time, by which calls run out of theirs. @default it stands still */
  readonly elapsed?: () => number;
};

/** The embedded workflow engine behind its own protocol: one at a time, at an address that stays. */
export const openWorkflowPlace = async () => {
  let engine: WorkflowEngine | undefined;
  const server = await listen({
    handle: (request, response) => {
      if (engine === undefined) response.destroy();
      else engine.handle(request, response);
    },
  });
  const client = new SFNClient({
    ...{ ...freshConnections, endpoint: server.url, region: 'ap-southeast-1', maxAttempts: 1 },
    credentials: { accessKeyId: 'sample', secretAccessKey: 'sample' },
  });
  const stop = async (): Promise<void> => {
    const last = engine;
    engine = undefined;
    await last?.stop();
  };
  return {
    calls: openWorkflow(client, stateMachineArn),
    /** Another engine: the one before is stopped. */
    open: async ({ file = ':memory:', elapsed = () => 0, ...run }: Run): Promise<WorkflowEngine> => {
      await stop();
      const opened = openWorkflowEngine({
        ...{ ...run, file, stateMachines: { [stateMachineArn]: definition() } },
        ...{ entropy: countingEntropy(), elapsed, log: () => {} },
      });
      engine = opened;
      await opened.start();
      return opened;
    },
    executions: async () =>
      (await client.send(new ListExecutionsCommand({ stateMachineArn }))).executions ?? [],
    /** Names of the states that an execution has entered, in order. */
    entered: async (executionArn: string): Promise<readonly string[]> => {
      const page = await client.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
      return (page.events ?? []).flatMap(({ stateEnteredEventDetails: entered }) => entered?.name ?? []);
    },
    stop,
    close: async (): Promise<void> => {
      await stop();
      client.destroy();
      await server.close();
    },
  };
};
export type WorkflowPlace = Awaited<ReturnType<typeof openWorkflowPlace>>;
