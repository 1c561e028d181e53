import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { recordDepartureContract } from '#shared/contracts/council/record-departure.ts';
import { recordDeparture as record } from '#shared/domain/council/departures.ts';
import type { Command } from '../command.ts';
import { changeSession } from './change-session.ts';

type Contract = typeof recordDepartureContract;

/** The chair records who leaves the room for which items, or comes back. */
export const recordDeparture: Command<InputOf<Contract>, BodyOf<Contract>> = (world, ask) => {
  const { body } = ask.input;
  return changeSession(
    world,
    ask,
    { action: body.away ? 'council.leave' : 'council.return', reason: body.reason },
    ({ session }) => record(session, body),
    ({ items }) => ({
      items: items.filter(({ submissionId }) => body.submissionIds.includes(submissionId)),
    }),
  );
};
