import { dayOf } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { receipt } from '#shared/text/papers/receipt.ts';
import { historyOf } from '../../submission/history-of.ts';
import { countFiles, filedDossier } from '../facts/dossier.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** The receipt of a filed dossier; it says nothing of how the dossier stands now. */
export const receiptMaker = paperMaker<'submission', typeof receipt.sample>(
  receipt,
  async (world, { submissionId }, { at }) => {
    const found = await filedDossier(world, submissionId);
    if (!found.ok) return found;
    const { submission, round } = found.value;
    const { snapshot, receiptCode, submittedAt, declaration, assistance, supplement } = submission;
    const filed = (await historyOf(world, submissionId)).find(({ action }) => action === 'submission.submit');
    if (filed === undefined) return fail('output.not-yet');
    return ok({
      fileName: `phieu-tiep-nhan-${receiptCode}`,
      data: {
        round: await roundFacts(world, round, at),
        receiptCode,
        statusUrl: `${world.site()}/status/${receiptCode}`,
        submittedOn: dayOf(millis(submittedAt)),
        submittedAt,
        establishment: snapshot.establishment.name,
        product: snapshot.product.name,
        group: submission.group,
        filedBy: declaration?.name ?? '',
        assistedBy: assistance?.officerName ?? null,
        files: countFiles(snapshot.documents),
        supplementedAt: supplement?.answeredAt ?? null,
        paperCopies: round.rules.paperCopies,
        proof: { sequence: filed.sequence, hash: filed.hash },
      },
    });
  },
);
