import { unitsPerBatch } from '#shared/application/recognition/certificate-batches.ts';
import { entriesPerBatch } from '#shared/application/round/seal-submissions.ts';
import { runCalmRound } from '../infra/local/workflow-engine/calm-round.ts';
import { type Line, rounded } from './line.ts';

const transitionsOf = async (products: number): Promise<number> => (await runCalmRound(products)).transitions;

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
