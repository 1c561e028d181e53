import { blindProduct } from '#shared/domain/judging/blind-product.ts';
import type { Round } from '#shared/domain/round/round.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import type { World } from '../../ports.ts';

/** What jurors may know of an entry: in a blind round no maker, and no maker's name inside the product's. */
export type EntryNames = { readonly product: string; readonly establishment: string | null };

const namesFor = (round: Pick<Round, 'rules'>, { snapshot }: Submission): EntryNames => {
  if (snapshot === null) return { product: '', establishment: null };
  const { product, establishment } = snapshot;
  return round.rules.blind
    ? { product: blindProduct(product, establishment).name, establishment: null }
    : { product: product.name, establishment: establishment.name };
};

/** Entries as their jurors may know them; those whose producers withdrew are left out. */
export const namesForJurors = async (
  world: World,
  round: Pick<Round, 'rules'>,
  submissionIds: readonly string[],
): Promise<ReadonlyMap<string, EntryNames>> =>
  new Map(
    (await world.records.findMany('submission', [...new Set(submissionIds)]))
      .filter(({ body }) => body.state !== 'withdrawn')
      .map(({ id, body }) => [id, namesFor(round, body)]),
  );
