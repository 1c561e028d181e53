import { dayOf } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { RoundFacts } from '#shared/text/papers/parts/round-facts.ts';
import type { World } from '../../ports.ts';
import { seatOf } from './places.ts';

/** What every paper of a round says of it, as of a moment. */
export const roundFacts = async (world: World, round: Round, at: number): Promise<RoundFacts> => {
  const { programmeId, title, year, authority, authorityName, standingBody, plan } = round;
  const programme = await world.records.find('programme', programmeId);
  return {
    ...{ title, year, authorityName, standingBody, plan },
    level: authority.level,
    place: seatOf(authority, dayOf(at)),
    legalBasis: programme?.body.legalBasis ?? '…',
  };
};
