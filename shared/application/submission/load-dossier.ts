import type { DossierDocument } from '#shared/domain/dossier/document.ts';
import type { Establishment } from '#shared/domain/establishment/establishment.ts';
import type { Product } from '#shared/domain/product/product.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { missingOf } from '#shared/domain/submission/missing.ts';
import type { Submission } from '#shared/domain/submission/submission.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { World } from '../ports.ts';

export type Dossier = {
  readonly establishment: Establishment;
  readonly product: Product;
  /** Those taken out are left out. */
  readonly documents: readonly DossierDocument[];
};

/** Establishment, product and documents of a submission as they stand now, strongly consistent. */
export const loadDossier = async (world: World, submission: Submission): Promise<Dossier> => {
  const [establishment, product, documents] = await Promise.all([
    world.records.find('establishment', submission.establishmentId),
    world.records.find('product', submission.productId),
    world.records.children('document', submission.id),
  ]);
  if (establishment === undefined || product === undefined)
    throw new Error(`submission ${submission.id} names an establishment or product that is not there`);
  return {
    establishment: establishment.body,
    product: product.body,
    documents: documents.map(({ body }) => body).filter(({ state }) => state !== 'removed'),
  };
};

/** As `loadDossier`, refused with all that is missing (`submission.incomplete`) unless the round would take it. */
export const loadCompleteDossier = async (
  world: World,
  submission: Submission,
  round: Round,
): Promise<Result<Dossier>> => {
  const dossier = await loadDossier(world, submission);
  const missing = missingOf({ submission, round, ...dossier });
  return missing.length > 0 ? fail({ code: 'submission.incomplete', pointers: missing }) : ok(dossier);
};
