import { dayOf } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { refusalNotice } from '#shared/text/papers/refusal-notice.ts';
import { filedDossier } from '../facts/dossier.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** The refusal of a dossier that was settled ineligible, with the reason and legal basis that the settlement holds. */
export const refusalNoticeMaker = paperMaker<'submission', typeof refusalNotice.sample>(
  refusalNotice,
  async (world, { submissionId }, { at }) => {
    const found = await filedDossier(world, submissionId);
    if (!found.ok) return found;
    const { submission, round } = found.value;
    const { snapshot, receiptCode, settlement } = submission;
    if (settlement === null || settlement.eligible) return fail('output.not-yet');
    return ok({
      fileName: `thong-bao-khong-du-dieu-kien-${receiptCode}`,
      data: {
        round: await roundFacts(world, round, at),
        receiptCode,
        establishment: snapshot.establishment.name,
        product: snapshot.product.name,
        settledOn: dayOf(millis(settlement.at)),
        reason: settlement.reason ?? '',
        legalBasis: settlement.legalBasis ?? '',
      },
    });
  },
);
