import type { BodyOf, InputOf } from '#shared/contracts/contract.ts';
import type { listPublicResultsContract } from '#shared/contracts/council/list-public-results.ts';
import { productGroups } from '#shared/domain/product/groups.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import type { Query } from '../command.ts';
import { findRoundAllowed } from '../round-resource.ts';
import { publishedUnits } from './published-units.ts';

type Contract = typeof listPublicResultsContract;

/** What anyone may see of a published round: the recognised products by group, by name; no rank, no points, no code. */
export const listPublicResults: Query<InputOf<Contract>, BodyOf<Contract>> = async (world, ask) => {
  const allowed = await findRoundAllowed(world, ask, ask.input.params.roundId);
  if (!allowed.ok) return allowed;
  const published = await publishedUnits(world, allowed.value.body);
  if (published === undefined) return fail('resource.not-found');
  const { round, decision } = published;
  const units = published.products.map(({ group, name, establishment, locality }) => ({
    ...{ group, name, establishment, locality },
  }));
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
