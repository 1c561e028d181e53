import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { mergeItemsContract } from '#shared/contracts/council/merge-items.ts';
import { mergeItems as merge } from '#shared/domain/council/proposal.ts';
import type { Command } from '../command.ts';
import { changeSession } from './change-session.ts';

type Contract = typeof mergeItemsContract;

/** The chair puts like products of one establishment together into one set, with its name and the reason. */
export const mergeItems: Command<InputOf<Contract>, BodyOf<Contract>> = (world, ask) =>
  changeSession(
    world,
    ask,
    { action: 'council.merge', reason: ask.input.body.reason },
    ({ session, standingOf }) => merge(session, ask.input.body, standingOf),
    ({ merges }) => ({ merges }),
  );
