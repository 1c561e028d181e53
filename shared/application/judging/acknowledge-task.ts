import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { acknowledgeTaskContract } from '#shared/contracts/judging/acknowledge-task.ts';
import { isOver } from '#shared/domain/round/states.ts';
import { isoOf } from '#shared/kernel/instant.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof acknowledgeTaskContract;

/** A person of a round says that they have received their task; the first time counts, again changes nothing. */
export const acknowledgeTask: Command<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  if (isOver(round.value.body.state)) return fail('round.over');
  const roundId = round.value.id;
  const seats = (await world.records.children('membership', ask.actor.id)).filter(
    ({ body }) => body.roundId === roundId && body.endedAt === null,
  );
  const [first = isoOf(ask.now)] = seats.flatMap(({ body }) => body.acknowledgedAt ?? []).sort();
  return ok({
    changes: seats
      .filter(({ body }) => body.acknowledgedAt === undefined)
      .map(seat => ({
        kind: 'membership',
        id: seat.id,
        before: seat,
        after: { ...seat.body, acknowledgedAt: isoOf(ask.now) },
        action: 'membership.acknowledge',
      })),
    answer: () => ({ body: { roundId, acknowledgedAt: first } }),
  });
};
