import { dayOf } from '#shared/domain/calendar/instant.ts';
import { criterionMeans } from '#shared/domain/council/criterion-means.ts';
import { criteriaOf } from '#shared/domain/judging/criteria-sets.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { type ResultNotice, resultNotice } from '#shared/text/papers/result-notice.ts';
import { effectiveDecision, resultToTell } from '../../council/latest.ts';
import { standingUnits } from '../../council/standing-units.ts';
import { filedDossier } from '../facts/dossier.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** One producer's result, once the round is published: their own means, no rank, nobody else, no juror. */
export const resultNoticeMaker = paperMaker<'submission', ResultNotice>(
  resultNotice,
  async (world, { submissionId }, { at }) => {
    const found = await filedDossier(world, submissionId);
    if (!found.ok) return found;
    const { submission, round } = found.value;
    const { publishedAt, complaintsUntil, rules } = round;
    if (publishedAt === null || complaintsUntil === null) return fail('output.not-yet');
    const [decision, result] = await Promise.all([
      effectiveDecision(world, round.id),
      resultToTell(world, round.id),
    ]);
    const standing = result?.standings.find(other => other.submissionId === submissionId);
    if (decision === undefined || standing === undefined) return fail('output.not-yet');
    const units = await standingUnits(world, decision.units);
    const unit = units.find(({ submissionIds }) => submissionIds.includes(submissionId));
    const nameOf = new Map(criteriaOf(rules.criteriaSetId).map(({ code, vi }) => [code, vi]));
    return ok({
      fileName: `thong-bao-ket-qua-${submission.receiptCode}`,
      data: {
        round: await roundFacts(world, round, at),
        publishedOn: dayOf(millis(publishedAt)),
        establishment: submission.snapshot.establishment.name,
        product: submission.snapshot.product.name,
        receiptCode: submission.receiptCode,
        recognisedAs: unit?.name ?? null,
        decision: { number: decision.number, date: decision.date },
        mean: standing.enoughSheets ? standing.mean : null,
        criteria: criterionMeans(standing, rules).map(({ code, mean, max }) => ({
          name: nameOf.get(code) ?? code,
          ...{ mean, max },
        })),
        complaints: { workingDays: rules.complaintWorkingDays, until: complaintsUntil },
      },
    });
  },
);
