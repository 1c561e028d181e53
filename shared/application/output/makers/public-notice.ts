import { dayOf } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { type PublicNotice, publicNotice } from '#shared/text/papers/public-notice.ts';
import { effectiveDecision } from '../../council/latest.ts';
import { standingUnits } from '../../council/standing-units.ts';
import { listedUnits } from '../facts/listed-units.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** What a published round recognised, as the decision in force has it; refused before publication. */
export const publicNoticeMaker = paperMaker<'round', PublicNotice>(
  publicNotice,
  async (world, { roundId }, { at }) => {
    const [round, decision] = await Promise.all([
      world.records.find('round', roundId),
      effectiveDecision(world, roundId),
    ]);
    const { publishedAt = null, complaintsUntil = null } = round?.body ?? {};
    if (round === undefined || decision === undefined || publishedAt === null || complaintsUntil === null)
      return fail('output.not-yet');
    const units = await standingUnits(world, decision.units);
    return ok({
      fileName: 'thong-bao-ket-qua',
      data: {
        round: await roundFacts(world, round.body, at),
        publishedOn: dayOf(millis(publishedAt)),
        decision: { number: decision.number, date: decision.date },
        units: await listedUnits(world, units, dayOf(at)),
        complaints: { workingDays: round.body.rules.complaintWorkingDays, until: complaintsUntil },
      },
    });
  },
);
