import { dayOf } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { type DraftDecision, draftDecision } from '#shared/text/papers/draft-decision.ts';
import { findProposal } from '../facts/council-session.ts';
import { listedUnits } from '../facts/listed-units.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** The decision as the authority's office edits and signs it, on the proposal of a closed session. Its list tells no score. */
export const draftDecisionMaker = paperMaker<'session', DraftDecision>(
  draftDecision,
  async (world, subject, { at, askedBy }) => {
    const found = await findProposal(world, subject, askedBy);
    if (!found.ok) return found;
    const { round, session } = found.value;
    return ok({
      fileName: `du-thao-quyet-dinh-phien-${session.number}`,
      data: {
        round: await roundFacts(world, round, at),
        session: { number: session.number, heldOn: dayOf(millis(session.openedAt)) },
        validYearOffset: round.rules.certificateValidYearOffset,
        units: await listedUnits(world, session.proposal, dayOf(at)),
      },
    });
  },
);
