import { blindProduct } from '#shared/domain/judging/blind-product.ts';
import { ok } from '#shared/kernel/result.ts';
import { eligibleEntriesShape } from '#shared/text/lists/eligible-entries.ts';
import { standingEntries } from '../judging/last-sheets.ts';
import { defineList } from './list.ts';

/**
 * The entries of a round by selection code, in the order of the codes, which were drawn: it says nothing of makers, in every
 * round, so that it may lie on the jury's table.
 */
export const eligibleEntries = defineList<'round', (typeof eligibleEntriesShape)['columns']>(
  eligibleEntriesShape,
  async (world, { roundId }) => {
    const entries = await standingEntries(world, roundId);
    const found = await world.records.findMany(
      'submission',
      entries.map(({ submissionId }) => submissionId),
    );
    const products = new Map(
      found.flatMap(({ id, body: { snapshot } }) =>
        snapshot === null ? [] : [[id, blindProduct(snapshot.product, snapshot.establishment)] as const],
      ),
    );
    const rows = entries.map(({ selectionCode, group, submissionId }) => {
      const product = products.get(submissionId);
      return { selectionCode, group, product: product?.name ?? null, set: (product?.set ?? null) !== null };
    });
    return ok({ fileName: 'san-pham-theo-ma-so', rows });
  },
);
