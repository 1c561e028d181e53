import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { settleItemContract } from '#shared/contracts/council/settle-item.ts';
import { settleItem as settle } from '#shared/domain/council/voting.ts';
import { fail } from '#shared/kernel/result.ts';
import type { Command } from '../command.ts';
import { changeSession, shownItem } from './change-session.ts';

type Contract = typeof settleItemContract;

/** The chair states what the ballots on an item come to. */
export const settleItem: Command<InputOf<Contract>, BodyOf<Contract>> = (world, ask) => {
  const { outcome, reason } = ask.input.body;
  return changeSession(
    world,
    ask,
    { action: `council.item-${outcome}`, reason },
    ({ session, standingOf, round }) => {
      const standing = standingOf.get(ask.input.params.submissionId);
      return standing === undefined
        ? fail('resource.not-found')
        : settle(session, standing, { outcome, reason }, round.body.rules);
    },
    session => shownItem(session, ask.input.params.submissionId),
  );
};
