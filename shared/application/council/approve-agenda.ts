import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { approveAgendaContract } from '#shared/contracts/council/approve-agenda.ts';
import { approveAgenda as approve } from '#shared/domain/council/voting.ts';
import type { Command } from '../command.ts';
import { changeSession } from './change-session.ts';

type Contract = typeof approveAgendaContract;

/** A member votes for a list of items as the ranking gives them; uncontested items with a majority are settled. */
export const approveAgenda: Command<InputOf<Contract>, BodyOf<Contract>> = (world, ask) =>
  changeSession(
    world,
    ask,
    { action: 'council.approve-agenda' },
    ({ session, standingOf, round }) =>
      approve(session, ask.actor.id, ask.input.body.submissionIds, standingOf, round.body.rules),
    ({ items }) => ({
      settled: items.filter(({ outcome }) => outcome !== null).length,
      open: items.filter(({ outcome }) => outcome === null).map(({ submissionId }) => submissionId),
    }),
  );
