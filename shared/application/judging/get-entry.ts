import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { getEntryContract } from '#shared/contracts/judging/get-entry.ts';
import { blindProduct } from '#shared/domain/judging/blind-product.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { entryDocuments } from './entry-documents.ts';
import { findSeat } from './find-seat.ts';

type Contract = typeof getEntryContract;

/** An entry as its jurors see it: the product; who makes it only where the round is not blind. */
export const getEntry: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const seat = await findSeat(world, ask, ask.input.params);
  if (!seat.ok) return seat;
  const { round, entry } = seat.value;
  const submission = await world.records.find('submission', entry.body.submissionId);
  const snapshot = submission?.body.snapshot;
  if (submission === undefined || !snapshot || submission.body.state === 'withdrawn')
    return fail('resource.not-found');
  const documents = await entryDocuments(world, round.body, submission);
  return ok({
    body: {
      ...entry.body,
      product: round.body.rules.blind
        ? blindProduct(snapshot.product, snapshot.establishment)
        : snapshot.product,
      sample: submission.body.sample,
      establishment: round.body.rules.blind ? null : snapshot.establishment,
      documents: documents.map(({ document, fileName }) => ({
        ...document,
        fileName,
        hasPreview: document.previewKey !== null,
      })),
    },
  });
};
