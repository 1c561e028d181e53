import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { unitsPerBatch } from '#shared/application/recognition/certificate-batches.ts';
import { countBatches } from '#shared/application/round/count-batches.ts';
import { entriesPerBatch } from '#shared/application/round/seal-submissions.ts';
import { roundWorkflow, taskFunctionPlaceholder } from '#shared/workflow/round-workflow.ts';
import { type TaskName, type TaskOutput, taskEventSchema } from '#shared/workflow/tasks.ts';
import { openRig, START } from './harness.ts';

const day = 86_400_000;
/** A round takes months; what is not over after so many looks is stuck. */
const looks = 5_000;
const gateInputSchema = z.object({ gate: z.string(), token: z.string() });

const iso = (days: number): string => new Date(START + days * day).toISOString();

/** Tasks that answer as they do in a round without mishaps, in which every product is recognised. */
const openTasks = (products: number) => {
  const waiting: z.infer<typeof gateInputSchema>[] = [];
  const atGate = () => ({ until: iso(300) });
  const answers: { readonly [T in TaskName]?: (input: unknown) => TaskOutput<T> } = {
    ReadPosition: () => ({ position: 'open', until: null, batches: [] }),
    OpenRegistration: () => ({ until: iso(30) }),
    SealSubmissions: () => ({
      ...{ sealed: true, until: iso(30), batches: countBatches(Math.ceil(products / entriesPerBatch)) },
    }),
    ...{ BeginScreening: atGate, ConvenePanel: atGate, BeginScoring: atGate, TallyScores: atGate },
    ReadDecisionDeadline: atGate,
    OpenGate: input => {
      waiting.push(gateInputSchema.parse(input));
      return {};
    },
    PublishResults: () => ({ until: iso(60) }),
    ReadComplaints: () => ({
      ...{ over: true, open: 0, until: iso(60), batches: countBatches(Math.ceil(products / unitsPerBatch)) },
    }),
  };
  return {
    waiting,
    handle: (event: unknown): unknown => {
      const { task, input } = taskEventSchema.parse(event);
      return answers[task]?.(input) ?? {};
    },
  };
};

/** The machine that is deployed, run from its start to its end: what it is billed for, and how long its history is. */
export const runCalmRound = async (
  products: number,
): Promise<{ readonly transitions: number; readonly events: number }> => {
  const tasks = openTasks(products);
  const definition = JSON.parse(JSON.stringify(roundWorkflow).replaceAll(taskFunctionPlaceholder, 'tasks'));
  const rig = await openRig(definition, { tasks: tasks.handle });
  try {
    const arn = await rig.start({ roundId: '01JNE0000000000000000000AA' });
    for (let look = 0; look < looks; look += 1) {
      const { status } = await rig.describe(arn);
      if (status === 'SUCCEEDED')
        return {
          transitions: rig.engine.metrics().transitions,
          events: (await rig.history(arn)).length,
        };
      if (status !== 'RUNNING') throw new Error(`the workflow ended as ${status}`);
      const gate = tasks.waiting.shift();
      if (gate === undefined) await rig.advance(day / 4);
      else
        await rig.client.send(
          new SendTaskSuccessCommand({
            taskToken: gate.token,
            output: JSON.stringify({ outcome: gate.gate === 'council' ? 'propose' : 'done' }),
          }),
        );
    }
    throw new Error(`the workflow does not end`);
  } finally {
    await rig.close();
  }
};
