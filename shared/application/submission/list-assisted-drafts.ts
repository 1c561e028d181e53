import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listAssistedDraftsContract } from '#shared/contracts/submission/list-assisted-drafts.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { establishmentResource } from '../establishment/show-establishment.ts';
import { showSubmission } from './show-submission.ts';

type Contract = typeof listAssistedDraftsContract;

/**
 * The drafts that the officer who asks has opened for producers and not filed yet, oldest first; only of establishments
 * that the office still covers.
 */
export const listAssistedDrafts: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const { level, locality, limit, cursor } = ask.input.query;
  if (!ask.allow({ level, locality }).ok) return fail('access.denied');
  const page = await world.records.list(
    'assisted-drafts-of-officer',
    { officerId: ask.actor.id },
    { limit, cursor },
  );
  const establishments = await world.records.findMany('establishment', [
    ...new Set(page.items.map(({ body }) => body.establishmentId)),
  ]);
  const covered = new Set(
    establishments.filter(({ body }) => ask.allow(establishmentResource(body)).ok).map(({ id }) => id),
  );
  const rounds = await world.records.findMany('round', [
    ...new Set(page.items.map(({ body }) => body.roundId)),
  ]);
  const stateOf = new Map(rounds.map(({ id, body }) => [id, body.state]));
  const items = page.items
    .filter(({ body }) => covered.has(body.establishmentId))
    .map(({ body }) => showSubmission(body, { state: stateOf.get(body.roundId) ?? 'planned' }));
  return ok({ body: { items, cursor: page.cursor ?? null } });
};
