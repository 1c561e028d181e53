import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listMessagesContract } from '#shared/contracts/record/list-messages.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { membersOfRound } from '../round/round-people.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { showMessage } from './show-message.ts';

type Contract = typeof listMessagesContract;

/** The messages of a round with their delivery, the latest first; what was delivered is kept for thirty days. */
export const listMessages: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { params, query } = ask.input;
  const allowed = await findRoundAllowed(world, ask, params.roundId);
  if (!allowed.ok) return allowed;
  const [page, people] = await Promise.all([
    world.records.messagesOfRound(params, { limit: query.limit, cursor: query.cursor }),
    membersOfRound(world, params.roundId),
  ]);
  return ok({
    body: {
      items: page.items.flatMap(effect => showMessage(effect, people) ?? []),
      cursor: page.cursor ?? null,
    },
  });
};
