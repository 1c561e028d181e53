import * as z from 'zod';
import type { DossierDocument } from '../dossier/document.ts';
import { establishmentFieldsSchema } from '../establishment/establishment.ts';
import { productFieldsSchema } from '../product/product.ts';
import type { Submission } from './submission.ts';

const establishmentShape = z.object(establishmentFieldsSchema.shape);
const productShape = z.object(productFieldsSchema.shape);

/**
 * The immutable copy of what is submitted: the declared fields and each clean document pinned by version and hash. A file
 * that is not clean at this moment is not part of it.
 */
export const takeSnapshot = (
  establishment: z.input<typeof establishmentShape>,
  product: z.input<typeof productShape>,
  documents: readonly DossierDocument[],
  takenAt: string,
): NonNullable<Submission['snapshot']> => ({
  takenAt,
  establishment: establishmentShape.parse(establishment),
  product: productShape.parse(product),
  documents: documents.flatMap(({ id, type, state, sha256, versionId, bytes }) =>
    state === 'clean' && sha256 !== null && versionId !== null && bytes !== null
      ? [{ id, type, sha256, versionId, bytes }]
      : [],
  ),
});
