import type { Membership } from '#shared/domain/access/membership.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { NewEffect } from '../command.ts';
import { tellPeople } from '../round/round-people.ts';

/** Tells each head and juror once that the panel is convened and by when frames and scores are due. */
export const panelConvenedMails = (round: Round, members: readonly Membership[]): readonly NewEffect[] => {
  const judges = members.filter(({ role }) => role === 'juror' || role === 'panel-head');
  return tellPeople(judges, round, 'panel-convened', {
    round: round.title,
    roundId: round.id,
    framesUntil: formatInstant(millis(round.timeline.framesUntil)),
    scoringUntil: formatInstant(millis(round.timeline.scoringUntil)),
    standingBody: round.standingBody,
  }).slice(0, 50);
};
