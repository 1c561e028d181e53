import { dayOf } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { supplementRequest } from '#shared/text/papers/supplement-request.ts';
import { filedDossier } from '../facts/dossier.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** The one request of a dossier, item by item; refused of a dossier of which nothing was asked. */
export const supplementRequestMaker = paperMaker<'submission', typeof supplementRequest.sample>(
  supplementRequest,
  async (world, { submissionId }, { at }) => {
    const found = await filedDossier(world, submissionId);
    if (!found.ok) return found;
    const { submission, round } = found.value;
    const { snapshot, receiptCode, supplement } = submission;
    if (supplement === null) return fail('output.not-yet');
    return ok({
      fileName: `yeu-cau-bo-sung-${receiptCode}`,
      data: {
        round: await roundFacts(world, round, at),
        receiptCode,
        establishment: snapshot.establishment.name,
        product: snapshot.product.name,
        requestedOn: dayOf(millis(supplement.requestedAt)),
        items: supplement.items,
        workingDays: round.rules.supplementWorkingDays,
        dueDay: supplement.dueDay,
      },
    });
  },
);
