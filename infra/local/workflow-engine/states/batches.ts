import type { MapState } from '../definition-schema.ts';
import { evaluate, evaluateInteger } from '../expressions.ts';
import { bytesOf, LIMITS } from '../limits.ts';
import type { MapItem } from '../records.ts';
import { boundedJson } from '../state-error.ts';
import { type StepContext, scopeOf } from './context.ts';

type Batcher = NonNullable<MapState['ItemBatcher']>;

/** Groups items for ItemBatcher: `{ BatchInput?, Items }`, filled in order up to the count and the bytes allowed. */
export const batchesOf = async (
  ctx: StepContext,
  batcher: Batcher,
  items: readonly unknown[],
): Promise<MapItem[]> => {
  const scope = scopeOf(ctx);
  const limit = (template: unknown, max: number, where: string): Promise<number> =>
    template === undefined ? Promise.resolve(max) : evaluateInteger(template, { min: 1, max }, scope, where);
  const maxItems = await limit(batcher.MaxItemsPerBatch, LIMITS.seconds, 'ItemBatcher.MaxItemsPerBatch');
  const maxBytes = await limit(
    batcher.MaxInputBytesPerBatch,
    LIMITS.payloadBytes,
    'ItemBatcher.MaxInputBytesPerBatch',
  );
  const shared =
    batcher.BatchInput === undefined
      ? {}
      : { BatchInput: await evaluate(batcher.BatchInput, scope, 'ItemBatcher.BatchInput') };
  const emptyBytes = bytesOf(JSON.stringify({ ...shared, Items: [] }));
  const batches: unknown[][] = [];
  let bytes = 0;
  for (const item of items) {
    const size = bytesOf(JSON.stringify(item)) + 1;
    const last = batches.at(-1);
    if (last === undefined || last.length >= maxItems || bytes + size > maxBytes) {
      batches.push([item]);
      bytes = emptyBytes + size;
    } else {
      last.push(item);
      bytes += size;
    }
  }
  return batches.map((Items, i) => ({
    inputJson: boundedJson({ ...shared, Items }, `batch ${i} of ${ctx.frame.state}`),
    weight: Items.length,
  }));
};
