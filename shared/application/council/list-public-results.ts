import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listPublicResultsContract } from '#shared/contracts/council/list-public-results.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { effectiveDecision } from './latest.ts';
import { standingUnits } from './standing-units.ts';

type Contract = typeof listPublicResultsContract;

/** What anyone may see of a published round: the recognised products by group, by name; no rank, no points, no code. */
export const listPublicResults: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!allowed.ok) return allowed;
  const round = allowed.value.body;
  const decision = await effectiveDecision(world, round.id);
  if (round.publishedAt === null || round.state === 'cancelled' || decision === undefined)
    return fail('resource.not-found');
  const recognised = await standingUnits(world, decision.units);
  const submissions = await world.records.findMany(
    'submission',
    recognised.flatMap(({ submissionIds }) => submissionIds.slice(0, 1)),
  );
  const snapshotOf = new Map(submissions.map(({ id, body }) => [id, body.snapshot]));
  const units = recognised.flatMap(({ group, name, submissionIds }) => {
    const establishment = snapshotOf.get(submissionIds[0] ?? '')?.establishment;
    if (establishment === undefined) return [];
    const { province, commune } = establishment.site;
    return [{ group, name, establishment: establishment.name, locality: { province, commune } }];
  });
  const byName = new Intl.Collator('vi').compare;
  const groups = [...new Set(units.map(({ group }) => group))]
    .sort((a, b) => productGroups[a].order - productGroups[b].order)
    .map(group => ({
      group,
      units: units
        .filter(unit => unit.group === group)
        .sort((a, b) => byName(a.name, b.name) || byName(a.establishment, b.establishment)),
    }));
  const { title, year, authorityName, publishedAt } = round;
  return ok({
    body: {
      round: { title, year, authorityName, publishedAt },
      decision: { number: decision.number, date: decision.date },
      groups,
    },
  });
};
