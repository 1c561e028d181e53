import { decisionSchema } from '#shared/domain/council/council.ts';

/** A decision as it is read; the signed file is named by its hash and fetched by a short-lived address. */
export const decisionView = decisionSchema
  .omit({ recordedBy: true, file: true })
  .extend({ file: decisionSchema.shape.file.unwrap().pick({ sha256: true, bytes: true }).nullable() });
