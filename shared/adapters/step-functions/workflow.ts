import {
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Outside } from '#shared/application/ports.ts';
import { executionName } from './execution-name.ts';

const executionArn = (stateMachineArn: string, name: string): string =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;

type WorkflowCalls = Pick<Outside, 'startWorkflow' | 'stopWorkflow' | 'completeGate'>;

export const openWorkflow = (client: SFNClient, stateMachineArn: string): WorkflowCalls => ({
  startWorkflow: async ({ roundId, attempt }) => {
    try {
      await client.send(
        new StartExecutionCommand({
          stateMachineArn,
          name: executionName(roundId, attempt),
          input: JSON.stringify({ roundId }),
        }),
      );
    } catch (error) {
      // Started before: an effect may be delivered twice.
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },
  stopWorkflow: async ({ roundId, attempt, reason }) => {
    try {
      await client.send(
        new StopExecutionCommand({
          executionArn: executionArn(stateMachineArn, executionName(roundId, attempt)),
          error: 'RoundCancelled',
          cause: reason,
        }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionDoesNotExist)) throw error;
    }
  },
  completeGate: async ({ token, outcome }) => {
    try {
      await client.send(
        new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify({ outcome }) }),
      );
      return 'completed';
    } catch (error) {
      // Completed before, timed out or of a stopped execution: the record holds the outcome for the next attempt.
      if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken)
        return 'gone';
      throw error;
    }
  },
});
