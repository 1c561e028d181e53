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

type Named = Pick<Submission, 'id' | 'establishmentId' | 'productId'>;

/** What a dossier is made of, as it stands now, strongly consistent. */
export const readDossier = async (world: World, { id, establishmentId, productId }: Named) => {
  const [establishment, product, documents] = await Promise.all([
    world.records.find('establishment', establishmentId),
    world.records.find('product', productId),
    world.records.children('document', id),
  ]);
  return { establishment, product, documents };
};
export type ReadDossier = Awaited<ReturnType<typeof readDossier>>;

const dossierOf = ({ id }: Named, { establishment, product, documents }: ReadDossier): Dossier => {
  if (establishment === undefined || product === undefined)
    throw new Error(`submission ${id} names an establishment or product that is not there`);
  return {
    establishment: establishment.body,
    product: product.body,
    documents: documents.map(({ body }) => body).filter(({ state }) => state !== 'removed'),
  };
};

/** Establishment, product and documents of a submission as they stand now, strongly consistent. */
export const loadDossier = async (world: World, submission: Submission): Promise<Dossier> =>
  dossierOf(submission, await readDossier(world, submission));

/** What was read as a dossier, refused with all that is missing (`submission.incomplete`) unless the round would take it. */
export const completeDossier = (submission: Submission, round: Round, read: ReadDossier): Result<Dossier> => {
  const dossier = dossierOf(submission, read);
  const missing = missingOf({ submission, round, ...dossier });
  return missing.length > 0 ? fail({ code: 'submission.incomplete', pointers: missing }) : ok(dossier);
};
