import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { unitsPerBatch } from '#shared/application/recognition/prepare-certificates.ts';
import { entriesPerBatch } from '#shared/application/round/seal-submissions.ts';
import { roundWorkflow, taskFunctionPlaceholder } from '#shared/workflow/round-workflow.ts';
import { type TaskName, type TaskOutput, taskEventSchema } from '#shared/workflow/tasks.ts';
import { openRig, START } from '../infra/local/workflow-engine/harness.ts';
import { type Line, rounded } from './line.ts';

const day = 86_400_000;
/** A round takes months; what is not over after so many looks is stuck. */
const looks = 5_000;
const gateInputSchema = z.object({ gate: z.string(), token: z.string() });

const iso = (days: number): string => new Date(START + days * day).toISOString();
const numbersTo = (count: number): number[] => Array.from({ length: Math.ceil(count) }, (_none, at) => at);

/** Tasks that answer as they do in a round without mishaps, in which every product is recognised. */
const openTasks = (products: number) => {
  const waiting: z.infer<typeof gateInputSchema>[] = [];
  const readings = { closing: 0, complaints: 0 };
  const answers: { readonly [T in TaskName]?: (input: unknown) => TaskOutput<T> } = {
    ReadPosition: () => ({ position: 'open' }),
    ReadClosing: () => ({ closed: readings.closing++ > 0, closesAt: iso(30) }),
    SealSubmissions: () => ({ batches: numbersTo(products / entriesPerBatch) }),
    ReadDeadline: () => ({ deadline: iso(300) }),
    OpenGate: input => {
      waiting.push(gateInputSchema.parse(input));
      return {};
    },
    ReadComplaints: () => ({ over: readings.complaints++ > 0, open: 0, complaintsUntil: iso(60) }),
    PrepareCertificates: () => ({ batches: numbersTo(products / unitsPerBatch) }),
  };
  return {
    waiting,
    handle: (event: unknown): unknown => {
      const { task, input } = taskEventSchema.parse(event);
      return answers[task]?.(input) ?? {};
    },
  };
};

/** The machine that is deployed, run from its start to its end by the engine that meters it. */
const transitionsOf = async (products: number): Promise<number> => {
  const tasks = openTasks(products);
  const definition = JSON.parse(JSON.stringify(roundWorkflow).replaceAll(taskFunctionPlaceholder, 'tasks'));
  const rig = await openRig(definition, { tasks: tasks.handle });
  try {
    const arn = await rig.start({ roundId: '01JNE0000000000000000000AA' });
    for (let look = 0; look < looks; look += 1) {
      const { status } = await rig.describe(arn);
      if (status === 'SUCCEEDED') return rig.engine.metrics().transitions;
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

/** State transitions of a round of 200 products, and what follows from them for any number. */
export const measureTransitions = async (): Promise<readonly Line[]> => {
  const [none, provincial, large] = [0, 200, 10_000];
  const [fixed, found, many] = [
    await transitionsOf(none),
    await transitionsOf(provincial),
    await transitionsOf(large),
  ];
  const formula = (products: number): number =>
    fixed + Math.ceil(products / entriesPerBatch) + Math.ceil(products / unitsPerBatch);
  for (const [products, metered] of [
    [provincial, found],
    [large, many],
  ] as const)
    if (formula(products) !== metered)
      throw new Error(`${products} products: ${metered} transitions, ${formula(products)} by the formula`);
  const formulaText = `${fixed} + N/${entriesPerBatch} + N/${unitsPerBatch}`;
  return [
    {
      name: 'state transitions a product, 200 products',
      value: rounded(found / provincial, 3),
      bound: 0.2,
      unit: 'transitions',
      yardstick: 'AWS Step Functions, a started child of a Map is one',
      why: `${fixed} of them are the round's own, however many products it has, and cost a tenth of a cent`,
      note: `${found} of the interpreted machine: ${formulaText} (rounded up), a round without mishaps; ${rounded(many / large, 3)} at ${large}`,
    },
  ];
};
