import type { Submission } from '#shared/domain/submission/submission.ts';
import { sortVietnamese } from '#shared/domain/wording/vietnamese-order.ts';
import { ok } from '#shared/kernel/result.ts';
import { filedSubmissionsShape } from '#shared/text/lists/filed-submissions.ts';
import { collectRows } from '../collect-rows.ts';
import { defineList } from './list.ts';
import { siteOf } from './places.ts';

const rowOf = ({ snapshot, assistance, ...filed }: Submission) => {
  if (snapshot === null) return [];
  const { product, establishment } = snapshot;
  const { receiptCode, group, submittedAt, state, sample } = filed;
  return [
    {
      ...{ receiptCode, group, submittedAt, state, sample, ...siteOf(snapshot) },
      product: product.name,
      set: product.set !== null,
      establishment: establishment.name,
      establishmentKind: establishment.kind,
      assisted: assistance !== null,
    },
  ];
};

/** The dossiers filed in a round, with those withdrawn later; drafts are nobody's business. */
export const filedSubmissions = defineList<'dossiers', (typeof filedSubmissionsShape)['columns']>(
  filedSubmissionsShape,
  async (world, { roundId }) => {
    const rows = await collectRows(world, 'submissions-of-round', { roundId }, page =>
      page.flatMap(({ body }) => rowOf(body)),
    );
    const sorted = sortVietnamese(
      rows,
      ({ establishment }) => establishment,
      ({ product }) => product,
    );
    return ok({ fileName: 'ho-so-dang-ky', rows: sorted });
  },
);
