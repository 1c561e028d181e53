import type { Membership } from '#shared/domain/access/membership.ts';
import { formatInstant } from '#shared/domain/calendar/instant.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { millis } from '#shared/kernel/instant.ts';
import type { NewEffect } from '../command.ts';

/** Tells each head and juror once that the panel is convened and by when frames and scores are due. */
export const panelConvenedMails = (round: Round, members: readonly Membership[]): readonly NewEffect[] => {
  const judges = members.filter(({ role }) => role === 'juror' || role === 'panel-head');
  const addresses = new Set(judges.flatMap(({ email }) => email ?? []));
  return [...addresses].slice(0, 50).map(to => ({
    payload: {
      type: 'mail',
      to,
      template: 'panel-convened',
      params: {
        round: round.title,
        roundId: round.id,
        framesUntil: formatInstant(millis(round.timeline.framesUntil)),
        scoringUntil: formatInstant(millis(round.timeline.scoringUntil)),
        standingBody: round.standingBody,
      },
    },
    authority: round.authority,
    roundId: round.id,
  }));
};
