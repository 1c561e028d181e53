import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { splitSetContract } from '#shared/contracts/council/split-set.ts';
import { splitSet as split } from '#shared/domain/council/proposal.ts';
import type { Command } from '../command.ts';
import { changeSession } from './change-session.ts';

type Contract = typeof splitSetContract;

/** The chair takes a set apart again, before the session closes. */
export const splitSet: Command<InputOf<Contract>, BodyOf<Contract>> = (world, ask) =>
  changeSession(
    world,
    ask,
    { action: 'council.split' },
    ({ session }) => split(session, ask.input.body.submissionId),
    ({ merges }) => ({ merges }),
  );
