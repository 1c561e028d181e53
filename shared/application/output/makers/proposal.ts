import { dayOf } from '#shared/domain/calendar/instant.ts';
import { millis } from '#shared/kernel/instant.ts';
import { ok } from '#shared/kernel/result.ts';
import { type Proposal, proposal } from '#shared/text/papers/proposal.ts';
import { findProposal } from '../facts/council-session.ts';
import { listedUnits } from '../facts/listed-units.ts';
import { roundFacts } from '../facts/round-facts.ts';
import { paperMaker } from '../maker.ts';

/** What a session that closed with a proposal puts to the authority. */
export const proposalMaker = paperMaker<'session', Proposal>(
  proposal,
  async (world, subject, { at, askedBy }) => {
    const found = await findProposal(world, subject, askedBy);
    if (!found.ok) return found;
    const { round, session, result } = found.value;
    const { standings } = result;
    return ok({
      fileName: `to-trinh-cong-nhan-phien-${session.number}`,
      data: {
        round: await roundFacts(world, round, at),
        session: { number: session.number, heldOn: dayOf(millis(session.openedAt)) },
        figures: {
          submitted: round.sealed?.entries ?? standings.length,
          scored: standings.length,
          passed: standings.filter(({ passed }) => passed).length,
          passMark: round.rules.passMark,
        },
        units: await listedUnits(world, session.proposal, dayOf(at), standings),
      },
    });
  },
);
