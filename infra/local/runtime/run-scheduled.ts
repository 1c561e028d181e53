import * as z from 'zod';
import type { ScheduledRun } from '../scheduler/scheduler.ts';
import { Fault } from '../workflow-engine/fault.ts';
import type { WorkflowEngine } from '../workflow-engine/workflow-engine.ts';
import type { openFunctions } from './functions.ts';

const startExecutionArn = 'arn:aws:scheduler:::aws-sdk:sfn:startExecution';
const startInput = z.object({ StateMachineArn: z.string(), Name: z.string(), Input: z.string() });

type Targets = { readonly engine: WorkflowEngine; readonly functions: ReturnType<typeof openFunctions> };

/** Carries out a due schedule: the universal target that starts an execution, or a function. Other targets are refused by name. */
export const runScheduled =
  ({ engine, functions }: Targets) =>
  async (run: ScheduledRun): Promise<void> => {
    if (run.arn === startExecutionArn) {
      const { StateMachineArn, Name, Input } = startInput.parse(JSON.parse(run.input));
      try {
        engine.startExecution(StateMachineArn, Name, JSON.parse(Input));
      } catch (error) {
        // Started before: a schedule may run twice, an execution of one name may not.
        if (!(error instanceof Fault) || error.type !== 'ExecutionAlreadyExists') throw error;
      }
      return;
    }
    const name = /:function:([\w-]+)$/.exec(run.arn)?.[1];
    if (name === undefined) throw new Error(`the embedded scheduler has no target ${run.arn}`);
    await functions.invoke(name, JSON.parse(run.input));
  };
