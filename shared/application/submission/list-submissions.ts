import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listSubmissionsContract } from '#shared/contracts/submission/list-submissions.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import { findAllowed } from '../find-allowed.ts';
import { showSubmission } from './show-submission.ts';

type Contract = typeof listSubmissionsContract;

/** The submissions of an establishment, oldest first, to its owners. */
export const listSubmissions: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { establishmentId } = ask.input.params;
  const found = await findAllowed(world, ask, 'establishment', establishmentId, establishmentResource);
  if (!found.ok) return found;
  const { limit, cursor } = ask.input.query;
  const page = await world.records.list(
    'submissions-of-establishment',
    { establishmentId },
    { limit, cursor },
  );
  const rounds = await world.records.findMany(
    'round',
    page.items.map(({ body }) => body.roundId),
  );
  const stateOf = new Map(rounds.map(({ id, body }) => [id, body.state]));
  const items = page.items.map(({ body }) =>
    showSubmission(body, { state: stateOf.get(body.roundId) ?? 'planned' }),
  );
  return ok({ body: { items, cursor: page.cursor ?? null } });
};
