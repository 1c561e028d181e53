import type * as z from 'zod';
import type { retentionView } from '#shared/contracts/privacy/retention-view.ts';
import { endingTerms, type Retention } from '#shared/domain/privacy/retention.ts';
import { retentionTerms } from '#shared/domain/privacy/retention-terms.ts';
import type { World } from '../ports.ts';

const namesOf = async (world: World, { holds }: Retention): Promise<ReadonlyMap<string, string>> => {
  const ids = (kind: 'establishment' | 'round') =>
    holds.flatMap(({ subject }) => (subject.kind === kind ? [subject.id] : []));
  const [establishments, rounds] = await Promise.all([
    world.records.findMany('establishment', ids('establishment')),
    world.records.findMany('round', ids('round')),
  ]);
  return new Map([
    ...establishments.map(({ id, body }) => [id, body.name] as const),
    ...rounds.map(({ id, body }) => [id, body.title] as const),
  ]);
};

/** Every term that ends, switched on or not, and the holds by name. */
export const viewRetention = async (
  world: World,
  retention: Retention,
): Promise<z.input<typeof retentionView>> => {
  const names = await namesOf(world, retention);
  return {
    authority: retention.authority,
    terms: endingTerms.map(term => {
      const on = retention.terms.find(one => one.term === term);
      return { term, years: on?.years ?? retentionTerms[term].years, on: on ?? null };
    }),
    holds: retention.holds.map(hold => ({ ...hold, name: names.get(hold.subject.id) ?? '' })),
  };
};
