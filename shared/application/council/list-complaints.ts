import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listComplaintsContract } from '#shared/contracts/council/list-complaints.ts';
import type { Query } from '../command.ts';
import { listPage } from '../list-page.ts';
import { findRoundAllowed } from '../round-resource.ts';

type Contract = typeof listComplaintsContract;

/** The complaints of a round in the order they came, for its council and officials. */
export const listComplaints: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const round = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!round.ok) return round;
  return listPage(
    world,
    'complaints-of-round',
    { roundId: round.value.id },
    ask.input.query,
    ({ body }) => body,
  );
};
