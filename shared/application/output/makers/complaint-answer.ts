import { dayOf } from '#shared/domain/calendar/instant.ts';
import { complaintIdOf } from '#shared/domain/council/council.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { type ComplaintAnswer, complaintAnswer } from '#shared/text/papers/complaint-answer.ts';
import { filedDossier } from '../facts/dossier.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** The council's answer in words: no sheet that was put out, no person of the council. */
export const complaintAnswerMaker = paperMaker<'complaint', ComplaintAnswer>(
  complaintAnswer,
  async (world, { roundId, complaintId }, { at }) => {
    const complaint = (await world.records.find('complaint', complaintIdOf(roundId, complaintId)))?.body;
    if (complaint === undefined) return fail('resource.not-found');
    if (complaint.answer === null) return fail('output.not-yet');
    const found = await filedDossier(world, complaint.submissionId);
    if (!found.ok) return found;
    const { submission, round } = found.value;
    return ok({
      fileName: `tra-loi-khieu-nai-${submission.receiptCode}`,
      data: {
        round: await roundFacts(world, round, at),
        establishment: submission.snapshot.establishment.name,
        product: submission.snapshot.product.name,
        receiptCode: submission.receiptCode,
        receivedOn: dayOf(millis(complaint.receivedAt)),
        complaint: complaint.text,
        answeredOn: dayOf(millis(complaint.answer.at)),
        upheld: complaint.state === 'upheld',
        answer: complaint.answer.text,
      },
    });
  },
);
